import type { BagianPola, BlokPola, PenandaPola, PolaNaskah } from './pola'

type Jenis<J extends BlokPola['jenis']> = Extract<BlokPola, { jenis: J }>
/** What a definition says of a block; what it leaves out is usual. */
type Kata<J extends BlokPola['jenis']> = Omit<Jenis<J>, 'id' | 'jenis' | 'tampil'>

const blok = <J extends BlokPola['jenis']>(jenis: J, id: string, kata: Kata<J>): Jenis<J> =>
  // sound: the union has no member but these
  ({ id, jenis, tampil: true, ...kata }) as unknown as Jenis<J>

/** Lines of a text, written one by one in the definitions. */
export const baris = (...semua: readonly string[]): string => semua.join('\n')

/** The state emblem, centred. */
export const lambang = (id = 'lambang'): Jenis<'LAMBANG'> => blok('LAMBANG', id, { gambar: 'LAMBANG_NEGARA' })

/** The head of an office: city emblem at the left, name and address, a double line. */
export const kop = (id = 'kop'): Jenis<'KOP'> =>
  blok('KOP', id, { gambar: 'LAMBANG_DAERAH', atas: 'PEMERINTAH KOTA {KOTA}', nama: '{KOP_NAMA}', alamat: '{kop_alamat}' })

/** Centred lines. */
export const kepala = (id: string, teks: string, tebal = false): Jenis<'KEPALA'> => blok('KEPALA', id, { teks, tebal })

/** Label, colon and items; known by its label. */
export const konsiderans = (label: string, penanda: Jenis<'KONSIDERANS'>['penanda'], butir: string): Jenis<'KONSIDERANS'> =>
  blok('KONSIDERANS', label.toLowerCase(), { label, penanda, butir })

/** KESATU, KEDUA …, a line each. */
export const diktum = (id: string, butir: string): Jenis<'DIKTUM'> => blok('DIKTUM', id, { butir })

/** A paragraph, justified with its first line indented unless told otherwise. */
export const paragraf = (id: string, teks: string, gaya: Partial<Omit<Kata<'PARAGRAF'>, 'teks'>> = {}): Jenis<'PARAGRAF'> =>
  blok('PARAGRAF', id, { teks, rata: 'PENUH', menjorok: true, tebal: false, ...gaya })

/** `Label: text`, line by line, from the left margin or below the text of the item above. */
export const rincian = (id: string, isi: string, menjorok = false): Jenis<'RINCIAN'> => blok('RINCIAN', id, { baris: isi, menjorok })

/** A list with hanging numbers or letters. */
export const daftar = (id: string, butir: string, penanda: Jenis<'DAFTAR'>['penanda'] = 'ANGKA'): Jenis<'DAFTAR'> =>
  blok('DAFTAR', id, { butir, penanda })

/** A table of the definition. */
export const tabel = (id: string, nama: string): Jenis<'TABEL'> => blok('TABEL', id, { tabel: nama })

/** The head of an annex. */
export const kepalaLampiran = (id: string, teks: string): Jenis<'KEPALA_LAMPIRAN'> => blok('KEPALA_LAMPIRAN', id, { teks })

/** Who signs. */
export const tandaTangan = (id: string, ...penanda: readonly PenandaPola[]): Jenis<'TANDA_TANGAN'> =>
  blok('TANDA_TANGAN', id, { penanda: [...penanda] })

/** Who gets a copy. */
export const tembusan = (id: string, butir: string, judul = 'Tembusan disampaikan kepada Yth.:'): Jenis<'TEMBUSAN'> =>
  blok('TEMBUSAN', id, { judul, butir })

/** A name plate: the size of one of its two halves, in millimetres. */
export const papanNama = (
  id: string,
  nama: string,
  lain: Pick<Kata<'PAPAN_NAMA'>, 'keterangan' | 'lebar' | 'tinggi'>
): Jenis<'PAPAN_NAMA'> => blok('PAPAN_NAMA', id, { nama, ...lain })

/** Upright pages at 12 points, unless told otherwise. */
export const bagian = (nama: string, isi: readonly BlokPola[], lain: Partial<Omit<BagianPola, 'nama' | 'blok'>> = {}): BagianPola => ({
  orientasi: 'TEGAK',
  kertas: null,
  huruf: 12,
  nomorHalaman: 'STRIP_ATAS',
  ...lain,
  nama,
  blok: [...isi]
})

/** A template on the paper of the settings. */
export const pola = (rupaHuruf: PolaNaskah['rupaHuruf'], ...semua: readonly BagianPola[]): PolaNaskah => ({
  rupaHuruf,
  kertas: null,
  margin: null,
  bagian: [...semua]
})
