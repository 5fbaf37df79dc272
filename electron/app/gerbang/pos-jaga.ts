import type { AlasanKunci } from '../../../src/contract/gerbang'
import type { KejadianAkses } from '../../../src/domain/akses/commands/record-akses'
import type { Pengguna } from '../../../src/domain/akses/pengguna'
import { BELUM_MASUK, type Sesi, sesiOf } from '../../../src/domain/akses/sesi'
import { type BerkasKunci, readBerkasKunci, writeBerkasKunci } from './berkas-kunci'
import { penggunaAktif, semuaPengguna } from '../../db/pengguna-data'
import type { Percobaan } from './percobaan'
import { type Pembuktian, prove, type Terbukti } from './pintu'
import type { Ruang } from './ruang'
import type { KunciRumah } from './slot'

/** What the door remembers while the program runs. */
export type Ingatan = {
  /** The key of the house, as whoever is in brought it. */
  rumah: KunciRumah | null
  terakhir: Pengguna | null
}

/** The post at the door: the room behind it, the count of wrong tries, and what it remembers. */
export type PosJaga = { readonly ruang: Ruang; readonly percobaan: Percobaan; readonly ingatan: Ingatan }

/** Writes down what happened at the door, where there is data to write it into. */
export function catat({ ruang }: PosJaga, kejadian: KejadianAkses, oleh: Sesi | null = ruang.sesi()): void {
  const data = ruang.data()
  if (data && !data.isLihatSaja) data.app.runDalam('akses.catat', kejadian, oleh ?? BELUM_MASUK)
}

/** Tries that found no entry are written down as soon as the data is open. */
function writeGagal(pos: PosJaga): void {
  if (!pos.ruang.data()) return
  for (const gagal of pos.percobaan.ambil()) catat(pos, { jenis: 'GAGAL', ...gagal }, BELUM_MASUK)
}

/** Proves a password; one that is wrong is written down, at once or at the next good one. */
export async function buktikan(pos: PosJaga, bukti: Pembuktian): Promise<Terbukti> {
  const { ruang, percobaan } = pos
  try {
    return await prove({ tempat: ruang.tempat, percobaan, now: () => ruang.given().now }, bukti)
  } catch (error) {
    writeGagal(pos)
    throw error
  }
}

/** Lets somebody in, with the key of the house. */
export function welcome(pos: PosJaga, orang: Pengguna, rumah: KunciRumah): void {
  pos.ingatan.rumah = rumah
  pos.ingatan.terakhir = orang
  pos.ruang.masuk(sesiOf(orang.id, orang.nama, orang.peran))
  writeGagal(pos)
}

/** Locks the window for whoever sits there, and writes it down. */
export function lockDoor(pos: PosJaga, alasan: AlasanKunci): void {
  if (!pos.ruang.sesi()?.penggunaId) return
  if (alasan === 'KELUAR') catat(pos, { jenis: 'KELUAR' })
  else if (alasan !== 'AWAL') catat(pos, { jenis: 'TERKUNCI', sebab: alasan })
  pos.ruang.kunci(alasan)
}

/** The rows of the users have changed: whoever has left comes in no longer, and whoever is in works in their new role. */
export function followPengguna(pos: PosJaga): void {
  const { ruang } = pos
  const data = ruang.data()
  const berkas = readBerkasKunci(ruang.tempat)
  if (!data || data.isLihatSaja || !berkas) return
  const next = withPengguna(berkas, semuaPengguna(data.db))
  if (JSON.stringify(next) !== JSON.stringify(berkas)) writeBerkasKunci(ruang.tempat, next)
  const sesi = ruang.sesi()
  if (!sesi?.penggunaId) return
  const orang = penggunaAktif(data.db, sesi.penggunaId)
  if (!orang) lockDoor(pos, 'KELUAR')
  else if (orang.peran !== sesi.peran || orang.nama !== sesi.nama) ruang.masuk(sesiOf(orang.id, orang.nama, orang.peran))
}

/** The key file after the users have changed: nobody's slot who has left, everybody's name as it is now. */
function withPengguna(berkas: BerkasKunci, semua: readonly Pengguna[]): BerkasKunci {
  const aktif = new Map(semua.filter((p) => p.isAktif).map((p) => [p.id, p]))
  return {
    ...berkas,
    slot: berkas.slot.flatMap((slot) => {
      if (slot.penggunaId === null) return [slot]
      const orang = aktif.get(slot.penggunaId)
      return orang ? [{ ...slot, nama: orang.nama, namaMasuk: orang.namaMasuk }] : []
    })
  }
}
