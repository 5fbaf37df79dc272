import { assertNever } from '../kit/result'
import { tanggalPendek } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import { perangkatDaerahOf, type Unor } from '../organisasi/unor'
import { NAMA_MEDAN } from '../pegawai/medan'
import { nipSpasi } from '../pegawai/nip-spasi'
import { namaLengkap } from '../pegawai/pegawai'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import { SEBUTAN_JABATAN } from '../organisasi/sebutan-jenis'
import { TEKS_JENIS_ASN, TEKS_KEDUDUKAN } from '../pegawai/teks-pegawai'
import type { Banding, BandingPegawai, Perbandingan } from './banding'
import type { Beda, BedaMedan } from './beda'
import { isBarisDiambil, isMedanDiambil, isTerpakai, type Keputusan } from './putusan'

/** The fields in the officer's words. */
const JUDUL: Readonly<Record<string, string>> = {
  ...NAMA_MEDAN,
  jabatan: 'Jabatan',
  tmtJabatan: 'TMT jabatan',
  siasnId: 'ID SIASN',
  kode: 'Kode',
  jenis: 'Jenis',
  tipe: 'Tipe',
  urut: 'Urutan',
  indukId: 'Unit induk',
  unorId: 'Unit',
  eselon: 'Eselon',
  jenjang: 'Jenjang',
  kelas: 'Kelas jabatan',
  kebutuhan: 'Kebutuhan',
  isPimpinan: 'Pimpinan unit',
  perluPersetujuanGubernur: 'Perlu koordinasi tertulis dengan gubernur',
  perluPersetujuanMendagri: 'Diangkat Menteri Dalam Negeri',
  perluPersetujuanDprd: 'Perlu persetujuan pimpinan DPRD',
  tidakDiBerkasSejak: 'Ada di berkas'
}

const KATA: Readonly<Record<string, string>> = {
  ...TEKS_JENIS_ASN,
  ...TEKS_KEDUDUKAN,
  ...SEBUTAN_JABATAN,
  ...LABEL_JENJANG,
  L: 'Laki-laki',
  P: 'Perempuan'
}

/** The fields whose values are words of a list. */
const BERDAFTAR: ReadonlySet<string> = new Set(['jenisAsn', 'kedudukanHukum', 'jenjang', 'jenisKelamin', 'jenis'])

/** Fields that nobody shows: what the application keeps for itself. */
const DIAM: ReadonlySet<string> = new Set(['id', 'bebanKerja', 'disunting', 'tidakDiBerkasSejak', 'urut', 'isJabatanKunci'])

/** The name of a field, as the officer knows it. */
export const judulMedan = (medan: string): string => JUDUL[medan] ?? medan

/** What a field holds, in the officer's words; NIK and phone masked (UU 27/2022). */
export function nilaiTeks(medan: string, nilai: unknown): string | null {
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak'
  if (typeof nilai === 'number') return String(nilai)
  return typeof nilai !== 'string' || nilai === '' ? null : teksOf(medan, nilai)
}

function teksOf(medan: string, nilai: string): string {
  if (medan === 'nik' || medan === 'noHp') return masked(nilai)
  if (medan === 'nip') return nipSpasi(nilai)
  if (BERDAFTAR.has(medan)) return KATA[nilai] ?? sentence(nilai)
  return /^\d{4}-\d{2}-\d{2}$/.test(nilai) ? tanggalPendek(nilai) : nilai
}

const masked = (nilai: string): string => `${nilai.slice(0, 4)}••••••${nilai.slice(-4)}`

/** `SEKRETARIAT_DPRD` → `Sekretariat DPRD`. */
const sentence = (kode: string): string => {
  const kata = kode
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\b(dprd|uptd)\b/g, (singkatan) => singkatan.toUpperCase())
  return kata.charAt(0).toUpperCase() + kata.slice(1)
}

/** One row of the comparison in words, as decided so far. */
export function bedaOf(banding: Banding, perbandingan: Perbandingan, keputusan: Keputusan): Beda {
  const medan = medanOf(banding).map((m): BedaMedan => {
    const { lama, baru } = pairOf(banding, m, perbandingan)
    return {
      medan: m,
      judul: judulMedan(m),
      lama,
      baru,
      isBentrok: banding.bentrok.includes(m),
      isDiambil: isMedanDiambil(keputusan, banding, m)
    }
  })
  return {
    kunci: banding.kunci,
    entitas: banding.entitas,
    jenis: banding.jenis,
    ...namaOf(banding, perbandingan),
    lembar: banding.lembar,
    baris: banding.baris,
    medan,
    catatan: banding.entitas === 'jabatan' ? banding.catatan : null,
    isBentrok: banding.bentrok.length > 0,
    isTerpakai: isTerpakai(keputusan, banding),
    isDiambil: isBarisDiambil(keputusan, banding)
  }
}

/** The name of a row of the comparison, and what tells it apart from others of that name. */
export function namaOf(banding: Banding, perbandingan: Perbandingan): { readonly judul: string; readonly keterangan: string } {
  switch (banding.entitas) {
    case 'unor':
      return { judul: banding.sesudah.nama, keterangan: unorTeks(perbandingan, banding.sesudah.indukId) ?? sentence(banding.sesudah.jenis) }
    case 'jabatan':
      return { judul: banding.sesudah.nama, keterangan: unorTeks(perbandingan, banding.sesudah.unorId) ?? '' }
    case 'pegawai': {
      const duduk = dudukBaru(banding, perbandingan) ?? dudukLama(banding, perbandingan)
      const keterangan = [`NIP ${nipSpasi(banding.sesudah.nip)}`, ...(duduk ? [duduk] : [])].join(' · ')
      return { judul: namaLengkap(banding.sesudah), keterangan }
    }
    default:
      return assertNever(banding)
  }
}

/** The text a search looks through. */
export const cariTeks = (banding: Banding): string =>
  banding.entitas === 'pegawai' ? `${banding.sesudah.nama} ${banding.sesudah.nip}`.toLowerCase() : banding.sesudah.nama.toLowerCase()

/** The fields of a row: those that differ; of a new one all that are filled in. */
export function medanOf(banding: Banding): readonly string[] {
  if (banding.jenis !== 'BARU') return banding.medan
  const terisi = Object.entries(banding.sesudah).flatMap(([medan, nilai]) =>
    DIAM.has(medan) || nilai === false || nilaiTeks(medan, nilai) === null ? [] : [medan]
  )
  if (banding.entitas !== 'pegawai' || banding.niat === null) return terisi
  const duduk = banding.niat.arah === 'masuk' ? ['jabatan', ...(banding.niat.tmt === null ? [] : ['tmtJabatan'])] : []
  return [...terisi, ...duduk]
}

/** The unit a unit or post lies in. */
function indukOf(isi: Banding['sesudah'] | null): Unor['indukId'] {
  if (isi === null) return null
  if ('unorId' in isi) return isi.unorId
  return 'indukId' in isi ? isi.indukId : null
}

type Pasangan = { readonly lama: string | null; readonly baru: string | null }

function pairOf(banding: Banding, medan: string, perbandingan: Perbandingan): Pasangan {
  if (banding.entitas === 'pegawai' && (medan === 'jabatan' || medan === 'tmtJabatan')) return pasanganDuduk(banding, medan, perbandingan)
  const sebelum: Readonly<Record<string, unknown>> = banding.sebelum ?? {}
  const sesudah: Readonly<Record<string, unknown>> = banding.sesudah
  if (medan === 'indukId' || medan === 'unorId')
    return { lama: unorTeks(perbandingan, indukOf(banding.sebelum)), baru: unorTeks(perbandingan, indukOf(banding.sesudah)) }
  const lama = nilaiTeks(medan, sebelum[medan])
  if (medan === 'tidakDiBerkasSejak') return { lama: lama && `Tidak ada sejak ${lama}`, baru: 'Ada lagi' }
  return { lama, baru: nilaiTeks(medan, sesudah[medan]) }
}

function pasanganDuduk(banding: BandingPegawai, medan: string, perbandingan: Perbandingan): Pasangan {
  if (medan === 'jabatan') return { lama: dudukLama(banding, perbandingan), baru: dudukBaru(banding, perbandingan) }
  return { lama: nilaiTeks(medan, banding.niat?.kini?.tmtMulai), baru: nilaiTeks(medan, banding.niat?.tmt) }
}

const dudukLama = ({ niat }: BandingPegawai, perbandingan: Perbandingan): string | null =>
  niat?.kini ? jabatanTeks(perbandingan, perbandingan.jabatan.get(niat.kini.jabatanId)) : null

const dudukBaru = ({ niat }: BandingPegawai, perbandingan: Perbandingan): string | null =>
  niat?.jabatan ? jabatanTeks(perbandingan, niat.jabatan) : null

/** `Kepala Bidang Mutasi — Bidang Mutasi, BKPSDM`. */
function jabatanTeks(perbandingan: Perbandingan, jabatan: Jabatan | undefined): string | null {
  if (!jabatan) return null
  const di = unorTeks(perbandingan, jabatan.unorId)
  return di === null ? jabatan.nama : `${jabatan.nama} — ${di}`
}

/** `Bidang Mutasi, BKPSDM`: a unit with the perangkat daerah it belongs to. */
function unorTeks({ unor }: Perbandingan, id: Unor['indukId']): string | null {
  const ini = id === null ? undefined : unor.get(id)
  if (!ini) return null
  const perangkat = perangkatDaerahOf(unor, ini.id)
  return perangkat === null || perangkat.id === ini.id ? ini.nama : `${ini.nama}, ${perangkat.nama}`
}
