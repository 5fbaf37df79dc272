import ExcelJS from 'exceljs'

/** One invented person of a nominatif, by the headers of a SIMPEG file. */
export type BarisBulanan = Readonly<Record<(typeof JUDUL)[number], string>>

const JUDUL = [
  'NIP BARU',
  'NAMA',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'EMAIL',
  'STATUS CPNS PNS',
  'KEDUDUKAN HUKUM NAMA',
  'GOL AKHIR NAMA',
  'TMT GOLONGAN',
  'JENIS JABATAN NAMA',
  'JABATAN NAMA',
  'TMT JABATAN',
  'UNOR NAMA',
  'INSTANSI KERJA NAMA'
] as const

const NAMA = ['Ratna', 'Bagus', 'Wulan', 'Teguh', 'Ningsih', 'Arif', 'Lestari', 'Yoga', 'Melati', 'Surya'] as const

/** The n-th person (from 1 to 600): born in March, 28 a year from 1970 on, a pelaksana of one of two offices. */
export function orangKe(n: number): BarisBulanan {
  const [hari, tahun] = [String(((n - 1) % 28) + 1).padStart(2, '0'), 1970 + Math.floor((n - 1) / 28)]
  return {
    'NIP BARU': `${tahun}03${hari}2010011${String(n).padStart(3, '0')}`,
    NAMA: `${NAMA[(n - 1) % NAMA.length]} Contoh ${String.fromCharCode(65 + (Math.floor((n - 1) / NAMA.length) % 26))}`,
    'TANGGAL LAHIR': `${hari}-03-${tahun}`,
    'JENIS KELAMIN': 'M',
    EMAIL: `orang${n}@contoh.go.id`,
    'STATUS CPNS PNS': 'P',
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'GOL AKHIR NAMA': 'III/a',
    'TMT GOLONGAN': '01-04-2022',
    'JENIS JABATAN NAMA': 'Jabatan Pelaksana',
    'JABATAN NAMA': 'Pengelola Data',
    'TMT JABATAN': '01-02-2023',
    'UNOR NAMA': n % 2 === 0 ? 'Dinas Pendidikan' : 'Dinas Kesehatan',
    'INSTANSI KERJA NAMA': 'Pemerintah Kota Contoh'
  }
}

/** Month 1: thirty people. */
export const bulanSatu = (): readonly BarisBulanan[] => Array.from({ length: 30 }, (_, i) => orangKe(i + 1))

/** Month 2: the e-mail of person 1 is another one, 11 others are promoted, the last two are gone, three are new. */
export const bulanDua = (): readonly BarisBulanan[] => [
  { ...orangKe(1), EMAIL: 'satu.berkas@contoh.go.id' },
  ...Array.from({ length: 27 }, (_, i) => orangKe(i + 2)).map((b, i) =>
    i >= 5 && i < 16 ? { ...b, 'GOL AKHIR NAMA': 'III/b', 'TMT GOLONGAN': '01-10-2026' } : b
  ),
  ...[31, 32, 33].map(orangKe)
]

/** Writes a month into a workbook. */
export async function writeNominatif(path: string, baris: readonly BarisBulanan[]): Promise<void> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Nominatif')
  sheet.addRow([...JUDUL])
  for (const b of baris) sheet.addRow(JUDUL.map((judul) => b[judul]))
  await book.xlsx.writeFile(path)
}
