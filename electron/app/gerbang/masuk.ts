import type { AlasanKunci } from '../../../src/contract/gerbang'
import type { GerbangHandlers, RouteInput } from '../../../src/contract/routes'
import type { KejadianAkses } from '../../../src/domain/akses/commands/record-akses'
import type { Pengguna } from '../../../src/domain/akses/pengguna'
import { type Sesi, sesiOf } from '../../../src/domain/akses/sesi'
import { type BerkasKunci, readBerkasKunci, writeBerkasKunci } from './berkas-kunci'
import { createGiliran } from './giliran'
import { isMurah } from './kdf'
import { createPemasangSandi, type SandiRoutes } from './pasang-sandi'
import { createPenjagaDiam } from './penjaga-diam'
import { penggunaAktif, penggunaBernama, semuaPengguna } from './pengguna-data'
import { createPercobaan } from './percobaan'
import { readPilihan } from './pilihan-komputer'
import { needBerkasKunci, normalNama, openedData, type Pembuktian, prove, type Terbukti, tolak } from './pintu'
import type { DataTerbuka, KeadaanRuang, Ruang } from './ruang'
import { type KunciRumah, makeSlot, normalKunciPemulihan, withSlot } from './slot'
import { wajibSandi } from './wajib-sandi'

type Routes = SandiRoutes &
  Pick<GerbangHandlers, 'gerbang.masuk' | 'gerbang.pulihkan-sandi' | 'gerbang.giat' | 'gerbang.kunci' | 'gerbang.keluar'>

/** Who may come in, as the door shows them. */
export type Penunggu = { readonly namaMasuk: string; readonly nama: string; readonly tunggu: number }

/** Coming in, going out, and the passwords that prove who it is. */
export interface Masuk {
  readonly routes: Routes
  readonly pengguna: () => readonly Penunggu[]
  /** What whoever was in last typed to come in. */
  readonly terakhir: () => string | null
  readonly follow: (keadaan: KeadaanRuang) => void
  /** Locks the window for whoever sits there, and writes it down. */
  readonly kunci: (alasan: AlasanKunci) => void
  /** The rows of the users have changed: whoever has left comes in no longer, and whoever is in works in their new role. */
  readonly sesuaikan: () => void
  /** Asks whoever is in for their password once more; throws when it is wrong. On a PC without passwords nothing is asked. */
  readonly prove: (sandi: string) => Promise<void>
  /** The key that wraps the data key; null before somebody has come in with a password. */
  readonly kunciRumah: () => KunciRumah | null
}

/** Nobody yet: in whose name a try that failed is written down. */
const BELUM_MASUK: Sesi = { ...sesiOf(null, 'Belum masuk', 'AUDITOR'), hak: new Set() }

/** Creates the part of the gate that lets people in. */
export function createMasuk(ruang: Ruang): Masuk {
  const percobaan = createPercobaan(ruang.tempat, ruang.jam)
  const bergiliran = createGiliran()
  const penjaga = createPenjagaDiam(ruang.jam, () => kunci('DIAM'))
  let rumah: KunciRumah | null = null
  let terakhir: Pengguna | null = null

  const buktikan = (bukti: Pembuktian): Promise<Terbukti> =>
    prove({ tempat: ruang.tempat, percobaan, now: () => ruang.given().now }, bukti).catch((error: unknown) => {
      writeGagal()
      throw error
    })

  function catat(kejadian: KejadianAkses, oleh: Sesi | null = ruang.sesi()): void {
    const data = ruang.data()
    if (data && !data.isLihatSaja) data.app.runDalam('akses.catat', kejadian, oleh ?? BELUM_MASUK)
  }

  /** Tries that found no entry are written down as soon as the data is open. */
  function writeGagal(): void {
    if (!ruang.data()) return
    for (const gagal of percobaan.ambil()) catat({ jenis: 'GAGAL', ...gagal }, BELUM_MASUK)
  }

  function welcome(orang: Pengguna, kunciRumah: KunciRumah): void {
    rumah = kunciRumah
    terakhir = orang
    ruang.masuk(sesiOf(orang.id, orang.nama, orang.peran))
    writeGagal()
  }

  async function masuk({ namaMasuk, sandi }: RouteInput<'gerbang.masuk'>): Promise<null> {
    assertDiPintu(ruang)
    const { slot, rumah: kunciRumah } = await buktikan({ namaMasuk, sandi })
    const data = openedData(ruang, kunciRumah)
    const orang = slot.penggunaId === null ? null : penggunaAktif(data.db, slot.penggunaId)
    if (!orang) return turnAway(data)
    if (isMurah(slot.kdf)) writeBerkasKunci(ruang.tempat, withSlot(needBerkasKunci(ruang.tempat), await makeSlot(orang, sandi, kunciRumah)))
    welcome(orang, kunciRumah)
    catat({ jenis: 'MASUK', cara: 'SANDI' })
    sesuaikan()
    return null
  }

  /** A password that is right for somebody who has left. */
  function turnAway({ kunci: kunciData }: DataTerbuka): never {
    if (kunciData !== null) ruang.kunci('KELUAR')
    throw tolak('Nama atau sandi tidak cocok.')
  }

  async function pulihkan({ namaMasuk, kunciPemulihan, sandiBaru }: RouteInput<'gerbang.pulihkan-sandi'>): Promise<null> {
    assertDiPintu(ruang)
    wajibSandi(sandiBaru, { namaMasuk, nama: '' })
    const { rumah: kunciRumah } = await buktikan({ namaMasuk, sandi: normalKunciPemulihan(kunciPemulihan), pakaiKunciPemulihan: true })
    const data = openedData(ruang, kunciRumah)
    const orang = penggunaBernama(data.db, normalNama(namaMasuk))
    if (!orang) return turnAway(data)
    writeBerkasKunci(ruang.tempat, withSlot(needBerkasKunci(ruang.tempat), await makeSlot(orang, sandiBaru, kunciRumah)))
    welcome(orang, kunciRumah)
    catat({ jenis: 'MASUK', cara: 'KUNCI_PEMULIHAN' })
    return null
  }

  function kunci(alasan: AlasanKunci): void {
    const sesi = ruang.sesi()
    if (!sesi?.penggunaId) return
    if (alasan === 'KELUAR') catat({ jenis: 'KELUAR' })
    else if (alasan !== 'AWAL') catat({ jenis: 'TERKUNCI', sebab: alasan })
    ruang.kunci(alasan)
  }

  function sesuaikan(): void {
    const [data, sesi] = [ruang.data(), ruang.sesi()]
    const berkas = readBerkasKunci(ruang.tempat)
    if (!data || !berkas) return
    const next = followUsers(berkas, semuaPengguna(data.db))
    if (JSON.stringify(next) !== JSON.stringify(berkas)) writeBerkasKunci(ruang.tempat, next)
    if (!sesi?.penggunaId) return
    const orang = penggunaAktif(data.db, sesi.penggunaId)
    if (!orang) kunci('KELUAR')
    else if (orang.peran !== sesi.peran || orang.nama !== sesi.nama) ruang.masuk(sesiOf(orang.id, orang.nama, orang.peran))
  }

  return {
    pengguna: () =>
      (readBerkasKunci(ruang.tempat)?.slot ?? [])
        .filter(({ penggunaId }) => penggunaId !== null)
        .map(({ namaMasuk, nama }) => ({ namaMasuk, nama, tunggu: percobaan.tunggu(namaMasuk) }))
        .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id')),
    terakhir: () => terakhir?.namaMasuk ?? null,
    kunci,
    sesuaikan,
    kunciRumah: () => rumah,
    prove: async (sandi) => {
      const sesi = ruang.sesi()
      const data = ruang.data()
      const orang = sesi?.penggunaId && data ? penggunaAktif(data.db, sesi.penggunaId) : null
      if (orang) await bergiliran(() => buktikan({ namaMasuk: orang.namaMasuk, sandi }))
    },
    follow: (keadaan) => {
      if (keadaan.jenis === 'TERBUKA' && keadaan.sesi.penggunaId) penjaga.mulai(readPilihan(ruang.tempat).kunciSetelah)
      else penjaga.berhenti()
      if (keadaan.jenis === 'TERKUNCI' && keadaan.data === null) rumah = null
    },
    routes: {
      ...createPemasangSandi({ ruang, catat, buktikan, welcome, lupakan: percobaan.lupakan, kunciRumah: () => rumah, bergiliran }),
      'gerbang.masuk': (input) => bergiliran(() => masuk(input)),
      'gerbang.pulihkan-sandi': (input) => bergiliran(() => pulihkan(input)),
      'gerbang.giat': () => {
        penjaga.giat()
        return null
      },
      'gerbang.kunci': () => {
        kunci('DIKUNCI')
        return null
      },
      'gerbang.keluar': () => {
        kunci('KELUAR')
        return null
      }
    }
  }
}

function assertDiPintu(ruang: Ruang): void {
  if (ruang.keadaan().jenis !== 'TERKUNCI') throw tolak('Penata tidak sedang terkunci.')
}

/** The key file after the users have changed: nobody's slot who has left, everybody's name as it is now. */
function followUsers(berkas: BerkasKunci, semua: readonly Pengguna[]): BerkasKunci {
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
