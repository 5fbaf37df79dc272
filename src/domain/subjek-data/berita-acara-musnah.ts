import type { HasilLaporan, KolomLaporan, TabelLaporan } from '../laporan/hasil-laporan'
import type { CatatanMusnah } from './commands/erase-pegawai'
import { TEKS_DASAR_MUSNAH } from './usul-musnah'

/** When it was done, and the title of the office. */
type Kepala = Pick<HasilLaporan, 'judul' | 'keadaan'> & { readonly seq: number }

/** Berita acara pemusnahan: who decided what, why, what is gone and what must stay. It names the person by initials and a digest only. */
export const beritaAcaraMusnah = (catatan: CatatanMusnah, { seq, ...kepala }: Kepala): HasilLaporan => ({
  ...kepala,
  tabel: [
    tabel('Uraian', ['Perihal', 'Isi'], uraianOf(catatan, seq)),
    tabel(
      'Data yang dimusnahkan',
      ['Data', 'Jumlah'],
      catatan.hilang.map(({ apa, jumlah }) => [apa, String(jumlah)])
    ),
    tabel('Data yang tetap disimpan', ['Data', 'Jumlah', 'Sebab'], tetapOf(catatan))
  ],
  catatan: [
    'Isi catatan audit tentang pegawai ini dikosongkan; bahwa dan oleh siapa perubahan dibuat tetap tercatat.',
    'Cadangan yang lebih lama masih memuat data ini sampai kedaluwarsa (12 bulan). Bila dipulihkan, pemusnahan diulang dengan sendirinya.'
  ]
})

const uraianOf = ({ inisial, sidik, dasar, alasan, pengusul, penyetuju, dikosongkan }: CatatanMusnah, seq: number) => [
  ['Pegawai (inisial)', inisial],
  ['Sidik NIP', sidik],
  ['Dasar', TEKS_DASAR_MUSNAH[dasar]],
  ['Alasan', alasan],
  ['Diusulkan oleh', pengusul],
  ['Disetujui oleh', penyetuju],
  ['Nomor catatan audit', String(seq)],
  ['Catatan audit yang dikosongkan', String(dikosongkan.length)]
]

const tetapOf = ({ tetap }: CatatanMusnah): readonly (readonly string[])[] =>
  tetap.length === 0 ? [['tidak ada', '0', '']] : tetap.map(({ apa, jumlah, sebab }) => [apa, String(jumlah), sebab])

const tabel = (judul: string, kepala: readonly string[], isi: readonly (readonly string[])[]): TabelLaporan => ({
  judul,
  kolom: kepala.map((teks, at): KolomLaporan => ({
    kunci: `k${at}`,
    judul: teks,
    jenis: 'TEKS',
    lebar: at === 1 && kepala.length > 2 ? 20 : 75
  })),
  baris: isi.map((sel) => ({ jenis: 'ISI', sel }))
})
