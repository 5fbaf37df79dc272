import type { Entity, EntityName, Reader } from '../entities'
import { isTanggal, tanggalPendek } from '../kit/tanggal'
import type { HasilLaporan, KolomLaporan, TabelLaporan } from '../laporan/hasil-laporan'
import { SIFAT_RAHASIA } from '../laporan/sifat'
import { isMedanPegawai, NAMA_MEDAN } from '../pegawai/medan'
import { namaLengkap, type Pegawai } from '../pegawai/pegawai'
import { NAMA_ISIAN } from './nama-isian'

/** One line of the trail: when, who, what. */
export type JejakSubjek = { readonly waktu: string; readonly pelaku: string; readonly label: string }

/** What the report is made of. */
export type BahanSubjek = {
  readonly read: Reader
  readonly pegawai: Pegawai
  readonly jejak: readonly JejakSubjek[]
  readonly judul: Pick<HasilLaporan, 'judul' | 'keadaan'>
}

/** Every table that speaks of a person, with its title and the member that says of whom. */
const TABEL = [
  ['penempatan', 'Riwayat jabatan', 'pegawaiId'],
  ['pelatihan', 'Pelatihan', 'pegawaiId'],
  ['asesmen', 'Hasil asesmen', 'pegawaiId'],
  ['predikat', 'Predikat kinerja', 'pegawaiId'],
  ['kgb', 'Kenaikan gaji berkala', 'pegawaiId'],
  ['kontrak', 'Perjanjian kerja', 'pegawaiId'],
  ['penghargaan', 'Penghargaan', 'pegawaiId'],
  ['hukdis', 'Hukuman disiplin', 'pegawaiId'],
  ['hubungan', 'Keluarga di Pemkot', 'pegawaiId'],
  ['hubungan', 'Tercatat sebagai keluarga dari', 'kerabatId'],
  ['catatan', 'Catatan', 'pegawaiId'],
  ['langkah', 'Langkah rencana', 'pegawaiId'],
  ['izin', 'Izin dan persetujuan', 'pegawaiId'],
  ['keputusanRapat', 'Keputusan rapat', 'pegawaiId'],
  ['tindakLanjut', 'Tindak lanjut pelantikan', 'pegawaiId'],
  ['naskah', 'Naskah terbit', 'pegawaiId']
] as const satisfies readonly (readonly [EntityName, string, string])[]

type Baris = Readonly<Record<string, unknown>> & { readonly id: string }

/** Laporan data dan rekam jejak: all that is stored of one person, and who looked at or changed what and when (UU 27/2022 Ps 7, 32). */
export function laporanSubjek({ read, pegawai, jejak, judul }: BahanSubjek): HasilLaporan {
  const isi = TABEL.flatMap(([entitas, nama, medan]) => tabelOf(read, nama, barisOf(read, entitas, [medan, pegawai.id])))
  return {
    ...judul,
    sifat: SIFAT_RAHASIA,
    tabel: [dataPokok(pegawai), ...isi, tabelJejak(jejak)],
    catatan: [
      'Memuat semua data yang disimpan Penata tentang pegawai ini, dan siapa yang membuka atau mengubahnya.',
      'Pegawai berhak meminta perbaikan data yang keliru (UU 27/2022 Ps 6).'
    ]
  }
}

/** How many lines such a report has, for the trail. */
export const jumlahBarisSubjek = ({ tabel }: HasilLaporan): number => tabel.reduce((sum, { baris }) => sum + baris.length, 0)

const dataPokok = (pegawai: Pegawai): TabelLaporan => ({
  judul: `Data pokok ${namaLengkap(pegawai)}`,
  kolom: [kolom('medan', 'Data', 60), kolom('nilai', 'Isi', 120)],
  baris: Object.entries(pegawai)
    .filter(([medan, nilai]) => isMedanPegawai(medan) && nilai !== null)
    .map(([medan, nilai]) => ({ jenis: 'ISI', sel: [isMedanPegawai(medan) ? NAMA_MEDAN[medan] : medan, teks(nilai)] }))
})

/** The rows of which that member names the person. */
function barisOf<N extends EntityName>(read: Reader, entitas: N, [medan, id]: readonly [string, string]): readonly Baris[] {
  // sound: the member is one of that entity, which the list above is checked for by a test
  return read.where(entitas, medan as keyof Entity<N> & string, id as never)
}

function tabelOf(read: Reader, judul: string, rows: readonly Baris[]): readonly TabelLaporan[] {
  const [pertama] = rows
  if (!pertama) return []
  const medan = Object.keys(pertama).filter((nama) => nama in NAMA_ISIAN)
  return [
    {
      judul,
      kolom: medan.map((nama) => kolom(nama, NAMA_ISIAN[nama] ?? nama, 40)),
      baris: rows.map((row) => ({ jenis: 'ISI', sel: medan.map((nama) => rujukan(read, nama, row[nama]) ?? teks(row[nama])) }))
    }
  ]
}

/** How the rows are called that others speak of, by the member that does. */
const SEBUTAN: Readonly<Record<string, (read: Reader, id: string) => string | null>> = {
  jabatanId: (read, id) => read.list('jabatan').find((j) => j.id === id)?.nama ?? 'jabatan yang sudah dihapus',
  dariJabatanId: (read, id) => read.list('jabatan').find((j) => j.id === id)?.nama ?? 'jabatan yang sudah dihapus',
  rencanaId: (read, id) => read.list('rencana').find((r) => r.id === id)?.nama ?? null,
  kerabatId: (read, id) => namaOrang(read.list('pegawai').find((p) => p.id === id))
}

/** What another row is called that this one speaks of. */
const rujukan = (read: Reader, medan: string, id: unknown): string | null =>
  typeof id === 'string' ? (SEBUTAN[medan]?.(read, id) ?? null) : null

const namaOrang = (pegawai: Pegawai | undefined): string | null => (pegawai ? namaLengkap(pegawai) : null)

const tabelJejak = (jejak: readonly JejakSubjek[]): TabelLaporan => ({
  judul: 'Rekam jejak: siapa membuka atau mengubah apa',
  kolom: [kolom('waktu', 'Waktu (UTC)', 34), kolom('pelaku', 'Oleh', 44), kolom('label', 'Perbuatan', 102)],
  baris: jejak.map(({ waktu, pelaku, label }) => ({ jenis: 'ISI', sel: [waktuTeks(waktu), pelaku, label] }))
})

const kolom = (kunci: string, judul: string, lebar: number): KolomLaporan => ({ kunci, judul, jenis: 'TEKS', lebar })

/** `22-11-2026 09.30`. */
const waktuTeks = (waktu: string): string => {
  const hari = waktu.slice(0, 10)
  return `${isTanggal(hari) ? tanggalPendek(hari) : hari} ${waktu.slice(11, 16).replace(':', '.')}`
}

function teks(nilai: unknown): string | null {
  if (typeof nilai === 'number') return String(nilai).replace('.', ',')
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak'
  if (typeof nilai !== 'string') return null
  if (isTanggal(nilai)) return tanggalPendek(nilai)
  return /^[A-Z]+(_[A-Z]+)+$|^[A-Z]{5,}$/.test(nilai) ? sentenceCase(nilai.replaceAll('_', ' ')) : nilai
}

const sentenceCase = (kata: string): string => kata.charAt(0) + kata.slice(1).toLowerCase()
