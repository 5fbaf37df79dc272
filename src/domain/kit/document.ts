/** The formats a document can be written in. */
export const FORMAT_DOKUMEN = ['pdf', 'docx', 'xlsx'] as const
export type FormatDokumen = (typeof FORMAT_DOKUMEN)[number]

/** A sheet of paper standing upright, in millimetres. */
export type UkuranKertas = { readonly lebar: number; readonly tinggi: number }

/** Paper and margins of a document, in millimetres. */
export type TataHalaman = {
  readonly kertas: UkuranKertas
  readonly margin: { readonly kiri: number; readonly atas: number; readonly bawah: number; readonly kanan: number }
}

/** One column of a table; widths are in millimetres and count in proportion. */
export type Kolom = {
  readonly judul: string
  readonly lebar: number
  readonly rata: 'KIRI' | 'TENGAH' | 'KANAN'
  /** Neighbouring columns of the same group stand under one common title. */
  readonly kelompok?: string
}

/** A cell: text (with its own line breaks), an amount in rupiah, a number, a signed difference (`+1`; below zero red, above blue), or nothing. */
export type Sel =
  | string
  | { readonly rupiah: number }
  /** `satuan` is shown behind the number, which stays one. */
  | { readonly angka: number; readonly desimal: number; readonly satuan?: string }
  | { readonly selisih: number }
  | null

/** A row of a table, never split over two pages; a group row spans the table and stays with the row below it; JUMLAH is a row of totals. `kunci`: its name where it is asked on which page it stands. */
export type BarisTabel = (
  { readonly jenis: 'ISI' | 'JUMLAH'; readonly sel: readonly Sel[] } | { readonly jenis: 'KELOMPOK'; readonly teks: string }
) & { readonly kunci?: string }

/** One item of a label: `a.` with its text; items of a diktum bear no mark. */
export type Butir = { readonly tanda: string | null; readonly teks: string }

/** Someone who signs: the words above, the office, room for the signature, the name and what stands below it. */
export type Penanda = {
  readonly pembuka: readonly string[]
  readonly jabatan: string
  readonly nama: string
  readonly keterangan: readonly string[]
}

/** One block of a page. What it is, not how it looks: the writers know that. `kunci`: the block of the template it came from. */
export type Blok = IsiBlok & { readonly kunci?: string }

type IsiBlok =
  /** The state emblem, or room for it. `gambar`: a data URI, or the key of a picture that has still to be put in; absent or unknown = room. */
  | { readonly jenis: 'LAMBANG'; readonly gambar?: string }
  /** The head of an office: emblem at the left, who it belongs to, its name, its address; a double line below. */
  | { readonly jenis: 'KOP'; readonly gambar: string; readonly atas: string; readonly nama: string; readonly alamat: readonly string[] }
  /** Centred lines: the head of a decree or the title of a table. */
  | { readonly jenis: 'KEPALA'; readonly baris: readonly string[]; readonly tebal: boolean }
  /** Label, colon and items: Menimbang, Mengingat, Menetapkan, KESATU. */
  | { readonly jenis: 'KONSIDERANS'; readonly label: string; readonly butir: readonly Butir[] }
  /** Label, colon and text, line by line: the head of a form. A label without text is a heading, which stays with what is below it. `menjorok`: it is of the item above, and stands where that one's text does. */
  | { readonly jenis: 'RINCIAN'; readonly baris: readonly { readonly label: string; readonly isi: string }[]; readonly menjorok?: true }
  /** PENUH is justified; `menjorok` sets its first line in. A bold one is a heading: it stays with what is below it. */
  | {
      readonly jenis: 'PARAGRAF'
      readonly teks: string
      readonly rata: 'KIRI' | 'TENGAH' | 'KANAN' | 'PENUH'
      readonly menjorok?: true
      readonly tebal?: true
    }
  /** Items with hanging marks. */
  | { readonly jenis: 'DAFTAR'; readonly butir: readonly Butir[] }
  /** The head of an annex, at the top right. */
  | { readonly jenis: 'KEPALA_LAMPIRAN'; readonly baris: readonly string[] }
  /** A table under its head, which is repeated on every page; the columns are numbered unless it says not. */
  | {
      readonly jenis: 'TABEL'
      readonly kolom: readonly Kolom[]
      readonly baris: readonly BarisTabel[]
      readonly tanpaNomorKolom?: true
    }
  /** Who signs, at the right; a second one beside it at the left. */
  | ({ readonly jenis: 'TANDA_TANGAN'; readonly kiri?: Penanda } & Penanda)
  /** Three and more who sign, in two columns, read row by row. */
  | { readonly jenis: 'PARA_PENANDA'; readonly penanda: readonly Penanda[] }
  | { readonly jenis: 'TEMBUSAN'; readonly judul: string; readonly butir: readonly string[] }
  /** A name plate of so many millimetres, folded below its upper half: the name as large as it fits, what the person is below it. */
  | { readonly jenis: 'PAPAN_NAMA'; readonly nama: string; readonly keterangan: string; readonly lebar: number; readonly tinggi: number }

/** A run of pages of one orientation and paper; page numbers begin anew in each. */
export type Bagian = {
  readonly nama: string
  readonly orientasi: 'TEGAK' | 'MENDATAR'
  /** Paper of its own; absent = that of the document. */
  readonly kertas?: UkuranKertas
  /** Size of the running text, in points. */
  readonly huruf: number
  /** `- 2 -` at the top from the second page on, as decrees have it, `Halaman 1 dari 3` at the foot of every page, or none. */
  readonly nomorHalaman: 'STRIP_ATAS' | 'HALAMAN_BAWAH' | 'TANPA'
  readonly blok: readonly Blok[]
}

/** A paper, whole: neutral to the format it is written in. `peringatan` tells what is still missing from it. */
export type Dokumen = {
  readonly judul: string
  readonly pembuat: string
  /** Bookman for decrees, Arial for everything else (Permendagri 1/2023). */
  readonly rupaHuruf: 'BOOKMAN' | 'ARIAL'
  readonly tata: TataHalaman
  readonly bagian: readonly Bagian[]
  readonly peringatan: readonly string[]
  /** It has not been issued: every page says KONSEP. */
  readonly isKonsep?: true
  /** What every page bears across: for whom it is, or for what personal data were taken out. */
  readonly tanda?: string
}
