import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Tanggal } from '../kit/tanggal'
import type { BahanLaporan } from '../laporan/bahan-laporan'
import { jabatanTerurut, type JabatanPerangkat, UNIT_DITUTUP } from '../laporan/jabatan-terurut'
import type { KeadaanKota } from '../laporan/keadaan-kota'
import { kekosonganPada } from '../laporan/sebab-kosong'
import { pijakanRencana, tanpaTerapan } from '../mutasi/pijakan-rencana'
import { definitif, project, type Proyeksi, tmtLangkah } from '../mutasi/proyeksi'
import { type Langkah, type RencanaId, type RencanaMutasi, STATUS_RENCANA } from '../mutasi/rencana'
import { namaRencana } from '../mutasi/skenario'
import { jabatanLengkap } from '../mutasi/tempat-jabatan'
import { bezettingJabatan, jumlahBezetting } from '../organisasi/bezetting'
import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import { holdersOf, namaPemegang } from '../organisasi/kartu'
import { kosongSejak } from '../organisasi/lowong'
import type { UnorId } from '../organisasi/unor'
import { namaLengkap } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import { namaPemerintah } from '../peta-jabatan/naskah/bahan-naskah'
import { alasanPublik, type DasarAlasan } from './alasan-publik'
import type { KataLembar } from './kata-lembar'
import type { JabatanPublik, JumlahPublik, LembarPublik, MutasiPublik, PerangkatPublik, PerubahanPublik } from './lembar-publik'
import { rangkaianPublik } from './rangkaian-publik'

/** What a sheet is asked for. */
export type PermintaanLembar = {
  readonly tanggal: Tanggal
  readonly unorId: UnorId | null
  /** The rotation it tells of; null = of none. */
  readonly rencanaId: RencanaId | null
  readonly kata: KataLembar
}

/** The tables a sheet reads beside those of the organisation. */
export const MEMAKAI_LEMBAR = ['rencana', 'langkah'] as const

/** Makes the sheet; refuses a plan whose decree is not out, for it is still secret. */
export function susunLembar(bahan: BahanLaporan, { tanggal, unorId, rencanaId, kata }: PermintaanLembar): Result<LembarPublik, Refusal> {
  const mutasi = rencanaId === null ? ok(null) : mutasiOf(bahan, { rencanaId, unorId, kata })
  if (!mutasi.ok) return mutasi
  const kota = bahan.pada(tanggal)
  const riwayat = Map.groupBy(bahan.tabel('penempatan'), (p) => p.jabatanId)
  const perangkat = jabatanTerurut(kota, unorId).map((p) => perangkatOf(kota, p, riwayat))
  const struktural = perangkat.flatMap((p) => p.jabatan)
  const terisi = struktural.filter((j) => j.pejabat !== null).length
  const sementara = struktural.filter((j) => j.pejabat === null && j.sementara !== null).length
  return ok({
    judul: unorId === null ? 'Informasi Jabatan' : `Informasi Jabatan ${kota.snapshot.unor.get(unorId)?.nama ?? ''}`.trim(),
    pemerintah: namaPemerintah(kota.snapshot),
    tanggal,
    pengantar: kata.pengantar,
    angka: { struktural: struktural.length, terisi, sementara, kosong: struktural.length - terisi - sementara },
    perangkat,
    mutasi: mutasi.value
  })
}

/** Plans the public may hear of: those whose decree is out. */
export const isUntukPublik = ({ status }: Pick<RencanaMutasi, 'status'>): boolean =>
  STATUS_RENCANA.indexOf(status) >= STATUS_RENCANA.indexOf('SK_TERBIT')

type Riwayat = ReadonlyMap<JabatanId, readonly Penempatan[]>

function perangkatOf(kota: KeadaanKota, { perangkat, jabatan }: JabatanPerangkat, riwayat: Riwayat): PerangkatPublik {
  const struktural = jabatan.filter((j) => isStruktural(j.jabatan))
  return {
    nama: perangkat?.nama ?? UNIT_DITUTUP,
    jabatan: struktural.map(({ jabatan: j, unor }) => ({
      ...jabatanOf(kota, j, riwayat.get(j.id) ?? []),
      unit: unor?.nama ?? UNIT_DITUTUP
    })),
    lain: [lainOf(kota, jabatan, 'JF'), lainOf(kota, jabatan, 'PELAKSANA')].filter((l) => l.terisi + l.kebutuhan > 0)
  }
}

function jabatanOf({ snapshot, tanggal }: KeadaanKota, jabatan: Jabatan, riwayat: readonly Penempatan[]): Omit<JabatanPublik, 'unit'> {
  const semua = holdersOf(snapshot, snapshot.byJabatan.get(jabatan.id) ?? [])
  const pejabat = semua.find((p) => p.jenis === 'DEFINITIF' || p.jenis === 'TUGAS_TAMBAHAN')
  const sementara = semua.filter((p) => p.jenis === 'PLT' || p.jenis === 'PLH')
  return {
    nama: jabatan.nama,
    eselon: jabatan.eselon,
    pejabat: pejabat?.nama ?? null,
    sejak: pejabat ? pejabat.tmt : kosongSejak(riwayat, tanggal),
    sementara: sementara.length === 0 ? null : sementara.map(namaPemegang).join('; ')
  }
}

const SEBUTAN_LAIN = { JF: 'Jabatan fungsional', PELAKSANA: 'Jabatan pelaksana' } as const

function lainOf({ snapshot }: KeadaanKota, jabatan: JabatanPerangkat['jabatan'], jenis: keyof typeof SEBUTAN_LAIN): JumlahPublik {
  const semua = jabatan.filter((j) => j.jabatan.jenis === jenis)
  const { jumlah, kebutuhan } = jumlahBezetting(semua.map((j) => bezettingJabatan(snapshot, j.jabatan)))
  return { sebutan: SEBUTAN_LAIN[jenis], terisi: jumlah, kebutuhan }
}

type PermintaanMutasi = Pick<PermintaanLembar, 'unorId' | 'kata'> & { readonly rencanaId: RencanaId }

function mutasiOf(bahan: BahanLaporan, { rencanaId: id, unorId, kata }: PermintaanMutasi): Result<MutasiPublik, Refusal> {
  const rencana = bahan.tabel('rencana').find((r) => r.id === id)
  if (!rencana) return refuse(notFound('Rencana'))
  if (!isUntukPublik(rencana)) return refuse(invalid(`${namaRencana(rencana)} belum ber-SK, jadi belum boleh diumumkan.`))
  const langkah = bahan.tabel('langkah').filter((l) => l.rencanaId === id)
  const kota = bahan.pada(rencana.tmt)
  const semula = tanpaTerapan(bahan.tabel('penempatan'), { rencana, langkah })
  const proyeksi = project(pijakanRencana(kota.snapshot, bahan.tabel('penempatan'), { rencana, langkah }), rencana, langkah)
  const gerak = proyeksi.berlaku.map((l) => gerakOf(proyeksi, l)).filter((g) => jabatanGerak(g).some((j) => kota.isDalam(j.unorId, unorId)))
  const terbuka = gerak.filter((g) => jabatanGerak(g).some(isStruktural))
  const dasar = { proyeksi, kekosongan: kekosonganPada(bahan, rencana.tmt, semula) }
  return ok({
    judul: namaRencana(rencana),
    perubahan: terbuka.flatMap((g) => perubahanOf(dasar, g, kata)),
    lain: gerak.length - terbuka.length,
    rangkaian: unorId === null ? rangkaianPublik(proyeksi) : []
  })
}

/** A step with the posts it leads from and to. */
type Gerak = { readonly langkah: Langkah; readonly asal: Jabatan | null; readonly tujuan: Jabatan | null }

function gerakOf({ snapshot }: Proyeksi, langkah: Langkah): Gerak {
  const jabatan = (id: JabatanId | null | undefined): Jabatan | null => (id && snapshot.jabatan.get(id)) || null
  const asal = jabatan(definitif(snapshot.byPegawai.get(langkah.pegawaiId) ?? [])?.jabatanId)
  return { langkah, asal, tujuan: jabatan(langkah.jabatanId) }
}

const jabatanGerak = ({ asal, tujuan }: Gerak): readonly Jabatan[] => [asal, tujuan].filter((j) => j !== null)

function perubahanOf(dasar: DasarAlasan, { langkah, asal, tujuan }: Gerak, { alasan }: KataLembar): readonly PerubahanPublik[] {
  const { snapshot, rencana } = dasar.proyeksi
  const pegawai = snapshot.pegawai.get(langkah.pegawaiId)
  if (!pegawai) return []
  return [
    {
      kunci: langkah.id,
      pejabat: namaLengkap(pegawai),
      dari: asal && jabatanLengkap(snapshot, asal),
      ke: tujuan && `${SEMENTARA[langkah.jenis] ?? ''}${jabatanLengkap(snapshot, tujuan)}`,
      tmt: tmtLangkah(langkah, rencana),
      alasan: alasan[langkah.id] || alasanPublik(dasar, langkah)
    }
  ]
}

/** Who acts in a post does not hold it. */
const SEMENTARA: Readonly<Partial<Record<Langkah['jenis'], string>>> = { PLT: 'Plt. ', PLH: 'Plh. ' }
