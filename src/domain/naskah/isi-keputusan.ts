import type { Blok, Butir } from '../kit/document'
import { isTanggal, tanggalPanjang } from '../kit/tanggal'
import type { Isian, NamaIsian } from './isian'
import { TITIK_TITIK } from './isian'
import type { Pengangkatan } from './lampiran-mutasi'
import { sebutanPegawai } from './judul-mutasi'

/** What the body of a decree is written from. */
export type BahanKeputusan = { readonly isian: Isian; readonly pengangkatan: readonly Pengangkatan[]; readonly judul: string }

/** The value of a field, or dots to be filled by hand; a closing mark the officer typed falls off. */
export const isi = (isian: Isian, nama: NamaIsian): string => isian[nama].replace(/[;.]+$/, '') || TITIK_TITIK

/** A day in words, or dots to be filled by hand. */
export const hari = (isian: Isian, nama: NamaIsian): string => (isTanggal(isian[nama]) ? tanggalPanjang(isian[nama]) : TITIK_TITIK)

/** The plan has posts that the Tim Penilai Kinerja considers: all but JPT (PP 11/2017). */
export const perluTimPenilai = (pengangkatan: readonly Pengangkatan[]): boolean =>
  pengangkatan.some(({ tujuan }) => tujuan.jabatan.jenis !== 'JPT_PRATAMA')

/** Menimbang, Mengingat and Memperhatikan. */
export function konsiderans(bahan: BahanKeputusan): readonly Blok[] {
  return [
    { jenis: 'KONSIDERANS', label: 'Menimbang', butir: lettered(menimbang(bahan)) },
    { jenis: 'KONSIDERANS', label: 'Mengingat', butir: numbered(mengingat(bahan.isian)) },
    { jenis: 'KONSIDERANS', label: 'Memperhatikan', butir: numbered(memperhatikan(bahan)) }
  ]
}

/** Menetapkan and the diktum, counted KESATU, KEDUA … over those that apply. */
export function diktum(bahan: BahanKeputusan): readonly Blok[] {
  const menetapkan: Blok = {
    jenis: 'KONSIDERANS',
    label: 'Menetapkan',
    butir: [{ tanda: null, teks: `KEPUTUSAN WALI KOTA TENTANG ${bahan.judul.toUpperCase()}.` }]
  }
  return [
    menetapkan,
    ...putusan(bahan).map((teks, at): Blok => ({
      jenis: 'KONSIDERANS',
      label: URUTAN[at] ?? `KE-${at + 1}`,
      butir: [{ tanda: null, teks }]
    }))
  ]
}

const URUTAN = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM']

const menimbang = ({ isian, pengangkatan, judul }: BahanKeputusan): readonly string[] => {
  const pegawai = sebutanPegawai(pengangkatan)
  const pertimbangan = perluTimPenilai(pengangkatan)
    ? 'telah mendapat pertimbangan Tim Penilai Kinerja'
    : 'telah melalui seleksi sesuai ketentuan peraturan perundang-undangan'
  return [
    `bahwa untuk kepentingan dinas serta dalam rangka penataan, penyegaran dan pembinaan karier ${pegawai} di lingkungan Pemerintah Kota ${isi(isian, 'kota')}, perlu dilakukan pemindahan dan pengangkatan dalam jabatan`,
    `bahwa ${pegawai} yang namanya tercantum dalam Lampiran Keputusan ini dinilai cakap, memenuhi syarat dan ${pertimbangan} untuk diangkat dalam jabatan dimaksud`,
    `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Wali Kota tentang ${judul}`
  ]
}

const mengingat = (isian: Isian): readonly string[] => [
  `Undang-Undang ${isi(isian, 'uu_pembentukan_kota')}`,
  `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah, terakhir dengan ${isi(isian, 'uu_pemda_terakhir')}`,
  ...lines(isi(isian, 'dasar_asn')),
  `Peraturan Daerah Kota ${isi(isian, 'kota')} ${isi(isian, 'perda_perangkat_daerah')}`,
  `Peraturan Wali Kota ${isi(isian, 'kota')} ${isi(isian, 'perwako_sotk')}`
]

function memperhatikan({ isian, pengangkatan }: BahanKeputusan): readonly string[] {
  const beritaAcara = `Berita Acara Sidang Tim Penilai Kinerja Pegawai Negeri Sipil Pemerintah Kota ${isi(isian, 'kota')} Nomor ${isi(isian, 'no_ba_tpk')} tanggal ${hari(isian, 'tgl_ba_tpk')}`
  const pertek = `Pertimbangan Teknis ${isi(isian, 'pejabat_bkn')} Nomor ${isi(isian, 'no_pertek')} tanggal ${hari(isian, 'tgl_pertek')}`
  const izin = `Surat Menteri Dalam Negeri Nomor ${isi(isian, 'no_izin_mdn')} tanggal ${hari(isian, 'tgl_izin_mdn')}`
  const hasIzin = isian.no_izin_mdn !== '' || isian.tgl_izin_mdn !== ''
  return [...(perluTimPenilai(pengangkatan) ? [beritaAcara] : []), pertek, ...(hasIzin ? [izin] : [])]
}

function putusan({ isian, pengangkatan }: BahanKeputusan): readonly string[] {
  const pegawai = sebutanPegawai(pengangkatan)
  const hasAsal = pengangkatan.some(({ asal }) => asal !== null)
  const isDilantik = pengangkatan.some(({ tujuan }) => tujuan.jabatan.jenis !== 'PELAKSANA')
  const lampiran = 'Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.'
  return [
    hasAsal
      ? `Memberhentikan dengan hormat dari jabatan lama dan mengangkat dalam jabatan baru ${pegawai} yang namanya tercantum dalam kolom 2, dari jabatan sebagaimana tercantum dalam kolom 5 ke dalam jabatan sebagaimana tercantum dalam kolom 6 ${lampiran}`
      : `Mengangkat ${pegawai} yang namanya tercantum dalam kolom 2 ke dalam jabatan sebagaimana tercantum dalam kolom 6 ${lampiran}`,
    ...(isDilantik
      ? [
          'Kepada yang bersangkutan diberikan tunjangan jabatan sesuai dengan ketentuan peraturan perundang-undangan.',
          'Pelantikan dan pengambilan sumpah/janji jabatan dilaksanakan paling lambat 30 (tiga puluh) hari kerja sejak Keputusan ini ditetapkan.'
        ]
      : []),
    `Segala biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Kota ${isi(isian, 'kota')}.`,
    'Apabila di kemudian hari terdapat kekeliruan dalam Keputusan ini akan diadakan perbaikan sebagaimana mestinya.',
    `Keputusan ini mulai berlaku pada tanggal ${isian.mulai_berlaku === 'ditetapkan' ? 'ditetapkan' : 'pelantikan'}.`
  ]
}

const lines = (teks: string): readonly string[] =>
  teks
    .split('\n')
    .map((baris) => baris.trim().replace(/[;.]+$/, ''))
    .filter((baris) => baris !== '')

const numbered = (items: readonly string[]): readonly Butir[] =>
  items.map((teks, at) => ({ tanda: `${at + 1}.`, teks: ended(teks, at, items.length) }))
const lettered = (items: readonly string[]): readonly Butir[] =>
  items.map((teks, at) => ({ tanda: `${String.fromCharCode(97 + at)}.`, teks: ended(teks, at, items.length) }))
const ended = (teks: string, at: number, count: number): string => `${teks}${at === count - 1 ? '.' : ';'}`
