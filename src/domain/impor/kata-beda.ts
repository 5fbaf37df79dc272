import { assertNever } from '../kit/result'
import { tanggalPendek } from '../kit/tanggal'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import { perangkatDaerahOf, type UnorId } from '../organisasi/unor'
import { NAMA_MEDAN } from '../pegawai/medan'
import { nipSpasi } from '../pegawai/nip-spasi'
import { namaLengkap } from '../pegawai/pegawai'
import { TEKS_JENIS_ASN, TEKS_JENIS_JABATAN, TEKS_JENJANG, TEKS_KEDUDUKAN } from '../pegawai/teks-pegawai'
import type { Banding, BandingPegawai, Perbandingan } from './banding'
import type { Beda, BedaMedan } from './beda'
import { isBarisDiambil, isMedanDiambil, type Keputusan } from './putusan'

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
  tidakDiBerkasSejak: 'Ada di berkas'
}

const KATA: Readonly<Record<string, string>> = {
  ...TEKS_JENIS_ASN,
  ...TEKS_KEDUDUKAN,
  ...TEKS_JENIS_JABATAN,
  ...TEKS_JENJANG,
  L: 'Laki-laki',
  P: 'Perempuan'
}

/** The fields whose values are words of a list. */
const BERDAFTAR: ReadonlySet<string> = new Set(['jenisAsn', 'kedudukanHukum', 'jenjang', 'jenisKelamin', 'jenis'])

/** Fields that nobody shows: what the application keeps for itself. */
const DIAM: ReadonlySet<string> = new Set(['id', 'disunting', 'tidakDiBerkasSejak', 'urut', 'isJabatanKunci'])

/** The name of a field, as the officer knows it. */
export const judulMedan = (medan: string): string => JUDUL[medan] ?? medan

/** What a field holds, in the officer's words; NIK and phone masked (UU 27/2022). */
export function nilaiTeks(medan: string, nilai: unknown): string | null {
  if (nilai === null || nilai === undefined || nilai === '') return null
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak'
  if (typeof nilai === 'number') return String(nilai)
  if (typeof nilai !== 'string') return null
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
    isBentrok: banding.bentrok.length > 0,
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
    DIAM.has(medan) || nilaiTeks(medan, nilai) === null ? [] : [medan]
  )
  if (banding.entitas !== 'pegawai' || banding.niat === null) return terisi
  const duduk = banding.niat.arah === 'masuk' ? ['jabatan', ...(banding.niat.tmt === null ? [] : ['tmtJabatan'])] : []
  return [...terisi, ...duduk]
}

type Pasangan = { readonly lama: string | null; readonly baru: string | null }

function pairOf(banding: Banding, medan: string, perbandingan: Perbandingan): Pasangan {
  if (banding.entitas === 'pegawai' && (medan === 'jabatan' || medan === 'tmtJabatan')) return pasanganDuduk(banding, medan, perbandingan)
  const sebelum: Readonly<Record<string, unknown>> = banding.sebelum ?? {}
  const sesudah: Readonly<Record<string, unknown>> = banding.sesudah
  if (medan === 'indukId' || medan === 'unorId')
    return { lama: unorTeks(perbandingan, sebelum[medan]), baru: unorTeks(perbandingan, sesudah[medan]) }
  const lama = nilaiTeks(medan, sebelum[medan])
  if (medan === 'tidakDiBerkasSejak') return { lama: lama && `Tidak ada sejak ${lama}`, baru: 'Ada lagi' }
  return { lama, baru: nilaiTeks(medan, sesudah[medan]) }
}

function pasanganDuduk(banding: BandingPegawai, medan: string, perbandingan: Perbandingan): Pasangan {
  if (medan === 'jabatan') return { lama: dudukLama(banding, perbandingan), baru: dudukBaru(banding, perbandingan) }
  return { lama: nilaiTeks(medan, banding.niat?.kini?.tmtMulai), baru: nilaiTeks(medan, banding.niat?.tmt) }
}

const dudukLama = ({ niat }: BandingPegawai, perbandingan: Perbandingan): string | null =>
  niat?.kini ? jabatanTeks(perbandingan, perbandingan.jabatan.get(niat.kini.jabatanId as JabatanId)) : null

const dudukBaru = ({ niat }: BandingPegawai, perbandingan: Perbandingan): string | null =>
  niat?.jabatan ? jabatanTeks(perbandingan, niat.jabatan) : null

/** `Kepala Bidang Mutasi — Bidang Mutasi, BKPSDM`. */
function jabatanTeks(perbandingan: Perbandingan, jabatan: Jabatan | undefined): string | null {
  if (!jabatan) return null
  const di = unorTeks(perbandingan, jabatan.unorId)
  return di === null ? jabatan.nama : `${jabatan.nama} — ${di}`
}

/** `Bidang Mutasi, BKPSDM`: a unit with the perangkat daerah it belongs to. */
function unorTeks({ unor }: Perbandingan, id: unknown): string | null {
  const ini = unor.get(id as UnorId)
  if (!ini) return null
  const perangkat = perangkatDaerahOf(unor, ini.id)
  return perangkat === null || perangkat.id === ini.id ? ini.nama : `${ini.nama}, ${perangkat.nama}`
}
