import type { BagianPola, BlokPola, PenandaPola } from '../pola/pola'
import { bagian, baris, daftar, kepala, kepalaLampiran, kop, lambang, paragraf, rincian, tabel, tandaTangan } from '../pola/blok'

const KIRI = { rata: 'KIRI', menjorok: false } as const

/** Place and day, at the right. */
export const tempatTanggal = (): BlokPola => paragraf('tempat-tanggal', '{kota}, {tanggal}', { rata: 'KANAN', menjorok: false })

/** What a letter is: Nomor, Sifat, Lampiran, Hal. */
export const perihal = (): BlokPola =>
  rincian('perihal', baris('Nomor: {nomor}', 'Sifat: {sifat}', '[[Lampiran: {lampiran}]]', 'Hal: {hal}'))

/** What a note within the office is: from whom to whom, and what about. */
export const perihalNota = (): BlokPola =>
  rincian(
    'perihal',
    baris(
      'Kepada: Yth. {tujuan}',
      '[[Melalui: {melalui}]]',
      'Dari: {jabatan_kepala_bkpsdm}',
      'Tanggal: {tanggal}',
      'Nomor: {nomor}',
      'Sifat: {sifat}',
      '[[Lampiran: {lampiran}]]',
      'Hal: {hal}'
    )
  )

/** To whom: the lines below `Yth.`. */
export const alamat = (...tujuan: readonly string[]): BlokPola => paragraf('alamat', baris(...tujuan), KIRI)

/** The head of a part of a longer paper, which stays with what follows. */
export const judulBagian = (id: string, teks: string): BlokPola => paragraf(id, teks, { ...KIRI, tebal: true })

/** What the officer adds to a letter before its last words. */
export const tambahan = (): BlokPola => paragraf('tambahan', '[[{isi_surat}]]')

/** What becomes of high leadership posts, which go another way than through the Tim Penilai Kinerja (PP 11/2017). */
export const KALIMAT_JPT =
  '[[Pengisian {jumlah_jpt} Jabatan Pimpinan Tinggi Pratama dilaksanakan melalui seleksi terbuka, uji kompetensi atau manajemen talenta sesuai dengan ketentuan peraturan perundang-undangan.]]'

/** The head of the Wali Kota: the state emblem with the office below it. */
export const kepalaWaliKota = (): readonly BlokPola[] => [lambang(), kepala('kepala-wali-kota', 'WALI KOTA {KOTA}', true)]

/** The head of the Sekretariat Daerah. */
export const kopSetda = (): BlokPola => ({ ...kop(), nama: 'SEKRETARIAT DAERAH', alamat: '{alamat_setda}' })

/** The Kepala BKPSDM signs. */
export const penandaKepala = (pembuka = ''): PenandaPola => ({
  pembuka,
  jabatan: '{jabatan_kepala_bkpsdm},',
  nama: '{nama_kepala_bkpsdm}',
  keterangan: baris('[[{pangkat_kepala_bkpsdm}]]', 'NIP {nip_kepala_bkpsdm}')
})

/** The Sekretaris Daerah signs. */
export const penandaSekda = (pembuka = ''): PenandaPola => ({
  pembuka,
  jabatan: '{jabatan_sekda},',
  nama: '{nama_sekda}',
  keterangan: baris('[[{pangkat_sekda}]]', 'NIP {nip_sekda}')
})

/** The Wali Kota signs: without title, rank and NIP (Permendagri 80/2015). */
export const penandaWaliKota = (): PenandaPola => ({ pembuka: '', jabatan: 'WALI KOTA {KOTA},', nama: '{NAMA_WALI_KOTA}', keterangan: '' })

/** Who signs a letter. */
export const penutupSurat = (penanda: PenandaPola): BlokPola => tandaTangan('penanda', penanda)

/** Numbered items of a part. */
export const butir = (id: string, ...isi: readonly string[]): BlokPola => daftar(id, baris(...isi))

/** A list of people that goes with a letter: whose letter, its title, the table and who signs it. */
export type DaftarLampiran = {
  /** How the section is called. */
  readonly nama: string
  readonly surat: string
  readonly judul: string
  readonly tabel: string
  readonly penanda: PenandaPola
}

/** The annex of a letter: its head, the list, the signature once more; lying unless told otherwise. */
export const lampiranSurat = (
  { nama, surat, judul, tabel: isi, penanda }: DaftarLampiran,
  lain: Parameters<typeof bagian>[2] = { orientasi: 'MENDATAR', huruf: 9 }
): BagianPola =>
  bagian(
    nama,
    [
      kepalaLampiran('kepala-lampiran', baris('LAMPIRAN', surat, 'NOMOR: {nomor}', 'TANGGAL: {TANGGAL}')),
      kepala('judul-lampiran', judul, true),
      tabel('daftar', isi),
      tandaTangan('penanda-lampiran', penanda)
    ],
    lain
  )
