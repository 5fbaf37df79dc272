import { tanggalPanjang } from '../kit/tanggal'
import { baris, type BarisLaporan, type HasilLaporan, type KolomLaporan } from '../laporan/hasil-laporan'
import { keadaanTeks } from '../laporan/judul-laporan'
import type { JabatanPublik, LembarPublik, PerangkatPublik, PerubahanPublik } from './lembar-publik'

const KOLOM_JABATAN: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'jabatan', judul: 'Jabatan', jenis: 'TEKS', lebar: 54 },
  { kunci: 'unit', judul: 'Unit kerja', jenis: 'TEKS', lebar: 48 },
  { kunci: 'eselon', judul: 'Eselon', jenis: 'TEKS', lebar: 15 },
  { kunci: 'pejabat', judul: 'Pejabat', jenis: 'TEKS', lebar: 56 },
  { kunci: 'sejak', judul: 'Sejak', jenis: 'TANGGAL', lebar: 22 }
]

const KOLOM_LAIN: readonly KolomLaporan[] = [
  { kunci: 'perangkat', judul: 'Perangkat daerah', jenis: 'TEKS', lebar: 90 },
  { kunci: 'jenis', judul: 'Jabatan', jenis: 'TEKS', lebar: 44 },
  { kunci: 'terisi', judul: 'Terisi', jenis: 'ANGKA', lebar: 18 },
  { kunci: 'kebutuhan', judul: 'Kebutuhan', jenis: 'ANGKA', lebar: 22 },
  { kunci: 'selisih', judul: '+/-', jenis: 'SELISIH', lebar: 16 }
]

const KOLOM_MUTASI: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'pejabat', judul: 'Pejabat', jenis: 'TEKS', lebar: 56 },
  { kunci: 'dari', judul: 'Jabatan lama', jenis: 'TEKS', lebar: 56 },
  { kunci: 'ke', judul: 'Jabatan baru', jenis: 'TEKS', lebar: 56 },
  { kunci: 'tmt', judul: 'TMT', jenis: 'TANGGAL', lebar: 20 },
  { kunci: 'alasan', judul: 'Alasan', jenis: 'TEKS', lebar: 70 }
]

/** What the sheet says of itself, on paper and on the web. */
export const TANPA_DATA_PRIBADI =
  'Tentang orang hanya dimuat nama dan sejak kapan menjabat; NIP, pangkat, tanggal lahir, kontak, keluarga, kesehatan, hukuman, dan kinerja tidak pernah dimuat.'

/** The sheet as tables: what paper, Excel and open data are made of. */
export function hasilLembar(lembar: LembarPublik): HasilLaporan {
  const { judul, pemerintah, tanggal, pengantar, perangkat, mutasi } = lembar
  return {
    judul: [judul, pemerintah],
    keadaan: keadaanTeks(tanggal),
    tabel: [
      { judul: 'Jabatan struktural', kolom: KOLOM_JABATAN, baris: perangkat.flatMap(barisPerangkat) },
      { judul: 'Jabatan fungsional dan pelaksana', kolom: KOLOM_LAIN, baris: barisLain(perangkat) },
      ...(mutasi ? [{ judul: `Perubahan jabatan: ${mutasi.judul}`, kolom: KOLOM_MUTASI, baris: mutasi.perubahan.map(barisPerubahan) }] : [])
    ],
    catatan: [ringkasan(lembar), ...(pengantar === '' ? [] : [pengantar]), ...keteranganMutasi(lembar), TANPA_DATA_PRIBADI]
  }
}

/** What is to be said below the changes: chains as sentences, and how many changes are told without names. */
export const keteranganMutasi = ({ mutasi }: Pick<LembarPublik, 'mutasi'>): readonly string[] =>
  mutasi === null
    ? []
    : [
        ...mutasi.rangkaian,
        ...(mutasi.lain === 0
          ? []
          : [`${mutasi.lain} perpindahan lain terjadi di antara jabatan fungsional dan pelaksana; nama tidak dimuat.`])
      ]

/** `Dari 210 jabatan struktural, 190 terisi, …`: the figures in one sentence. */
export const ringkasan = ({ angka: { struktural, terisi, sementara, kosong } }: Pick<LembarPublik, 'angka'>): string =>
  `Dari ${struktural} jabatan struktural, ${terisi} terisi pejabat definitif, ${sementara} dijalankan Plt. atau Plh., dan ${kosong} kosong.`

/** Who holds the office, as the public reads it. */
export function pejabatTeks({ pejabat, sementara }: Pick<JabatanPublik, 'pejabat' | 'sementara'>): string {
  const tetap = pejabat ?? (sementara === null ? 'Kosong' : null)
  return [tetap, sementara].filter((teks) => teks !== null).join('; ')
}

/** `sejak 1 Mei 2026`; nothing where the day is not known. */
export const sejakTeks = ({ sejak }: Pick<JabatanPublik, 'sejak'>): string => (sejak === null ? '' : `sejak ${tanggalPanjang(sejak)}`)

const barisPerangkat = ({ nama, jabatan }: PerangkatPublik): readonly BarisLaporan[] =>
  jabatan.length === 0
    ? []
    : [{ jenis: 'KELOMPOK', teks: nama }, ...jabatan.map((j, at) => baris([at + 1, j.nama, j.unit, j.eselon, pejabatTeks(j), j.sejak]))]

function barisLain(perangkat: readonly PerangkatPublik[]): readonly BarisLaporan[] {
  const semua = perangkat.flatMap(({ nama, lain }) => lain.map((l) => ({ ...l, nama })))
  if (semua.length === 0) return []
  const sum = (of: (l: (typeof semua)[number]) => number): number => semua.reduce((total, l) => total + of(l), 0)
  const [terisi, kebutuhan] = [sum((l) => l.terisi), sum((l) => l.kebutuhan)]
  return [
    ...semua.map((l) => baris([l.nama, l.sebutan, l.terisi, l.kebutuhan, l.terisi - l.kebutuhan])),
    { jenis: 'JUMLAH', sel: ['Jumlah', null, terisi, kebutuhan, terisi - kebutuhan] }
  ]
}

const barisPerubahan = ({ pejabat, dari, ke, tmt, alasan }: PerubahanPublik, at: number): BarisLaporan =>
  baris([at + 1, pejabat, dari, ke, tmt, alasan])
