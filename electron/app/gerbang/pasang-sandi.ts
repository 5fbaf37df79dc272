import { randomBytes } from 'node:crypto'
import type { GerbangHandlers, RouteInput } from '../../../src/contract/routes'
import type { KejadianAkses } from '../../../src/domain/akses/commands/record-akses'
import { NamaMasuk, NamaPengguna, type Pengguna, PenggunaId } from '../../../src/domain/akses/pengguna'
import { sesiOf, type Sesi } from '../../../src/domain/akses/sesi'
import { saveFile } from '../save-file'
import { type BerkasKunci, readBerkasKunci, writeBerkasKunci } from './berkas-kunci'
import { encryptData } from './encrypt-data'
import { kunciPemulihanHtml } from './kunci-pemulihan-html'
import { penggunaAktif, semuaPengguna } from '../../db/pengguna-data'
import { writePilihan } from './pilihan-komputer'
import { needBerkasKunci, normalNama, type Pembuktian, type Terbukti, tolak } from './pintu'
import type { DataTerbuka, Ruang } from './ruang'
import {
  type KunciRumah,
  makeSlot,
  newKunciPemulihan,
  newKunciRumah,
  normalKunciPemulihan,
  sidikRumahOf,
  withSlot,
  wrapKunciData
} from './slot'
import { wajibSandi } from './wajib-sandi'

/** The routes by which passwords are set and changed. */
export type SandiRoutes = Pick<
  GerbangHandlers,
  | 'gerbang.pasang-sandi'
  | 'gerbang.kunci-otomatis'
  | 'pengguna.list'
  | 'sandi.ganti'
  | 'sandi.pasang'
  | 'sandi.kunci-pemulihan'
  | 'sandi.cetak-kunci'
>

type Parts = {
  readonly ruang: Ruang
  readonly catat: (kejadian: KejadianAkses, oleh?: Sesi | null) => void
  readonly buktikan: (bukti: Pembuktian) => Promise<Terbukti>
  readonly welcome: (orang: Pengguna, rumah: KunciRumah) => void
  /** Forgets the wrong tries of a name. */
  readonly lupakan: (namaMasuk: string) => void
  readonly kunciRumah: () => KunciRumah | null
  readonly bergiliran: <T>(work: () => Promise<T>) => Promise<T>
}

/** Creates what sets and changes passwords. */
export function createPemasangSandi(parts: Parts): SandiRoutes {
  const { ruang, catat, buktikan, lupakan, bergiliran } = parts
  const ganti: SandiRoutes['sandi.ganti'] = async ({ sandiLama, sandiBaru }) => {
    const orang = sendiri(ruang)
    wajibSandi(sandiBaru, orang)
    const { rumah } = await buktikan({ namaMasuk: orang.namaMasuk, sandi: sandiLama })
    await pasangSlot(ruang, orang, { sandi: sandiBaru, rumah })
    catat({ jenis: 'GANTI_SANDI' })
    return null
  }
  const pasang: SandiRoutes['sandi.pasang'] = async ({ penggunaId, sandi }) => {
    const orang = penggunaAktif(needData(ruang).db, penggunaId)
    if (!orang) throw tolak('Pengguna ini tidak aktif. Aktifkan dahulu.')
    wajibSandi(sandi, orang)
    await pasangSlot(ruang, orang, { sandi, rumah: needRumah(parts) })
    lupakan(orang.namaMasuk)
    catat({ jenis: 'PASANG_SANDI', nama: orang.nama })
    ruang.emit('data.changed', { entities: ['pengguna'] })
    return null
  }
  const kunciPemulihanBaru: SandiRoutes['sandi.kunci-pemulihan'] = async ({ sandi }) => {
    const { rumah } = await buktikan({ namaMasuk: sendiri(ruang).namaMasuk, sandi })
    const kunciPemulihan = newKunciPemulihan()
    await pasangSlot(ruang, null, { sandi: normalKunciPemulihan(kunciPemulihan), rumah })
    catat({ jenis: 'KUNCI_PEMULIHAN' })
    return { kunciPemulihan }
  }
  return {
    'gerbang.pasang-sandi': (input) => bergiliran(() => pasangPertama(parts, input)),
    'sandi.ganti': (input) => bergiliran(async () => ganti(input)),
    'sandi.pasang': (input) => bergiliran(async () => pasang(input)),
    'sandi.kunci-pemulihan': (input) => bergiliran(async () => kunciPemulihanBaru(input)),
    'sandi.cetak-kunci': ({ kunciPemulihan }) => cetak(ruang, kunciPemulihan),
    'gerbang.kunci-otomatis': ({ menit }) => {
      writePilihan(ruang.tempat, { kunciSetelah: menit })
      catat({ jenis: 'KUNCI_OTOMATIS', menit })
      const sesi = ruang.sesi()
      if (sesi) ruang.masuk(sesi)
      return null
    },
    'pengguna.list': () => {
      const bersandi = new Set(readBerkasKunci(ruang.tempat)?.slot.map((s) => s.penggunaId))
      return semuaPengguna(needData(ruang).db).map((p) => ({ ...p, isBersandi: bersandi.has(p.id) }))
    }
  }
}

/** The first admin. Passwords are stored before the row: a power cut between the two leaves the data open as it was, never shut for all. */
async function pasangPertama(parts: Parts, input: RouteInput<'gerbang.pasang-sandi'>): Promise<{ kunciPemulihan: string }> {
  const { ruang } = parts
  const data = assertBelumBersandi(ruang)
  const orang = calonAdmin(ruang, input)
  wajibSandi(input.sandi, orang)
  const rumah = newKunciRumah()
  const kunciPemulihan = newKunciPemulihan()
  const slot = [await makeSlot(orang, input.sandi, rumah), await makeSlot(null, normalKunciPemulihan(kunciPemulihan), rumah)]
  const berkas: BerkasKunci = { bentuk: 1, slot, sidikRumah: sidikRumahOf(rumah), kunciData: null }
  writeBerkasKunci(ruang.tempat, berkas)
  data.app.runDalam(
    'pengguna.create-admin',
    { id: orang.id, namaMasuk: orang.namaMasuk, nama: orang.nama },
    sesiOf(orang.id, orang.nama, 'ADMIN')
  )
  if (input.isTersandi) await encryptFor(ruang, rumah)
  parts.welcome(orang, rumah)
  return { kunciPemulihan }
}

function encryptFor(ruang: Ruang, rumah: KunciRumah): Promise<void> {
  const kunci = randomBytes(32).toString('hex')
  return encryptData(ruang, { kunci, berkas: (kini) => ({ ...kini, kunciData: wrapKunciData(kunci, rumah) }) })
}

/** The open data of a PC without passwords; throws where there are some. */
function assertBelumBersandi(ruang: Ruang): DataTerbuka {
  const keadaan = ruang.keadaan()
  const isOpen = keadaan.jenis === 'PERTAMA' || (keadaan.jenis === 'TERBUKA' && keadaan.sesi.penggunaId === null)
  if (!isOpen) throw tolak('Komputer ini sudah memakai sandi.')
  if (keadaan.data.isLihatSaja) throw tolak('Data sedang dibuka untuk dilihat saja.')
  return keadaan.data
}

function calonAdmin(ruang: Ruang, { namaMasuk, nama }: RouteInput<'gerbang.pasang-sandi'>): Pengguna {
  const masuk = NamaMasuk.safeParse(normalNama(namaMasuk))
  const sebutan = NamaPengguna.safeParse(nama)
  if (!masuk.success || !sebutan.success) throw tolak((masuk.error ?? sebutan.error)?.issues[0]?.message ?? '')
  const { newId, now } = ruang.given()
  return { id: PenggunaId.parse(newId()), namaMasuk: masuk.data, nama: sebutan.data, peran: 'ADMIN', isAktif: true, dibuatPada: now }
}

type SandiBaru = { readonly sandi: string; readonly rumah: KunciRumah }

async function pasangSlot(ruang: Ruang, pemilik: Pengguna | null, { sandi, rumah }: SandiBaru): Promise<void> {
  const slot = await makeSlot(pemilik, sandi, rumah)
  writeBerkasKunci(ruang.tempat, withSlot(needBerkasKunci(ruang.tempat), slot))
}

/** The key of the house, as whoever is in brought it; throws when the key file is another one by now. */
function needRumah({ ruang, kunciRumah }: Parts): KunciRumah {
  const rumah = kunciRumah()
  if (rumah && needBerkasKunci(ruang.tempat).sidikRumah === sidikRumahOf(rumah)) return rumah
  throw tolak('Keluar lalu masuk lagi dahulu, kemudian ulangi.')
}

function needData(ruang: Ruang): DataTerbuka {
  const data = ruang.data()
  if (!data) throw tolak('Data belum terbuka.')
  return data
}

/** Whoever is in; throws on a PC without passwords. */
function sendiri(ruang: Ruang): Pengguna {
  const id = ruang.sesi()?.penggunaId
  const orang = id ? penggunaAktif(needData(ruang).db, id) : null
  if (!orang) throw tolak('Komputer ini belum memakai sandi. Pasang sandi dahulu.')
  return orang
}

async function cetak(ruang: Ruang, kunciPemulihan: string): Promise<{ berkas: string | null }> {
  const path = await ruang.host.chooseTarget('Simpan kunci pemulihan untuk dicetak', 'Kunci pemulihan Penata.pdf', {
    nama: 'Dokumen PDF',
    akhiran: ['pdf']
  })
  if (path === null) return { berkas: null }
  await saveFile(path, await ruang.host.print(kunciPemulihanHtml(kunciPemulihan, ruang.tempat.berkas, ruang.given().today)))
  return { berkas: path }
}
