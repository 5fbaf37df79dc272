import type { Bagian, Blok, Butir, Dokumen, Penanda } from '../kit/document'
import { tataHalaman } from './bahan-mutasi'
import type { JenisNaskah } from './jenis-naskah'
import { judulTerbit } from './judul-terbit'
import { medanNaskah, nilaiOf } from './medan/daftar-medan'
import type { Konteks } from './medan/medan-gabung'
import { medanKosong } from './medan/medan-kosong'
import { barisOf, isiTeks, type NilaiMedan, type TeksTerisi } from './pola/isi-teks'
import type { BagianPola, BlokPola, PenandaPola, PolaNaskah } from './pola/pola'
import { type TemuanNaskah, temuanNaskah } from './temuan-naskah'

/** A paper filled in, with what is not right in it. */
export type NaskahTersusun = { readonly dokumen: Dokumen; readonly temuan: readonly TemuanNaskah[] }

/** Fills a template for one subject. A field that is empty prints dots and is a finding; so is one nobody knows, which stays as written. */
export function susunNaskah(jenis: JenisNaskah, pola: PolaNaskah, konteks: Konteks): NaskahTersusun {
  const temuan: TemuanNaskah[] = []
  const nilai = nilaiOf(konteks, jenis.medan)
  const medanOf = new Map(medanNaskah(jenis.medan).map((m) => [m.nama, m]))
  const catat = (blok: string, { kosong, takDikenal }: TeksTerisi): void => {
    for (const medan of kosong.flatMap((nama) => medanOf.get(nama) ?? [])) temuan.push({ ...medanKosong(medan, konteks), blok })
    for (const medan of takDikenal)
      temuan.push({ pesan: `Isian {${medan}} tidak dikenal; periksa pola naskah.`, isKeras: true, blok, medan: null })
  }
  const mesin = (blok: string): Isi => createIsi(nilai, (terisi) => catat(blok, terisi))
  const bagian = pola.bagian.map((b) => susunBagian(b, (blok) => susunBlok(blok, mesin(blok.id), { jenis, konteks })))
  const dokumen: Dokumen = {
    judul: judulBerkas(jenis, konteks),
    pembuat: `Pemerintah Kota ${konteks.isian.kota}`,
    rupaHuruf: pola.rupaHuruf,
    tata: { ...tataHalaman(konteks.bahan), ...(pola.kertas && { kertas: pola.kertas }), ...(pola.margin && { margin: pola.margin }) },
    bagian,
    peringatan: []
  }
  return { dokumen: jenis.gubah(dokumen, konteks), temuan: distinct([...jenis.periksa(konteks), ...temuan]) }
}

const judulBerkas = ({ judul }: JenisNaskah, { nomor, subjek }: Konteks): string =>
  judulTerbit(judul, nomor, subjek.pegawai === null ? null : subjek.sebutan)

const susunBagian = (
  { nama, orientasi, kertas, huruf, nomorHalaman, blok }: BagianPola,
  susun: (blok: BlokPola) => readonly Blok[]
): Bagian => ({
  nama,
  orientasi,
  ...(kertas && { kertas }),
  huruf,
  nomorHalaman,
  blok: berurutan(
    blok.filter((b) => b.tampil).map((b) => ({ isDiktum: b.jenis === 'DIKTUM', blok: susun(b).map((isi) => ({ ...isi, kunci: b.id })) }))
  )
})

/** The diktum count on through a section, whatever stands between them. */
function berurutan(semua: readonly { readonly isDiktum: boolean; readonly blok: readonly Blok[] }[]): readonly Blok[] {
  let at = 0
  return semua.flatMap(({ isDiktum, blok }) => blok.map((b) => (isDiktum && b.jenis === 'KONSIDERANS' ? { ...b, label: urutan(at++) } : b)))
}

/** Fills texts of one block and notes what is wrong with them. */
type Isi = { readonly teks: (pola: string) => string; readonly baris: (pola: string) => readonly string[] }

function createIsi(nilai: NilaiMedan, catat: (terisi: TeksTerisi) => void): Isi {
  const teks = (pola: string): string => {
    const terisi = isiTeks(pola, nilai)
    catat(terisi)
    return terisi.teks
  }
  return { teks, baris: (pola) => barisOf(teks(pola)) }
}

type Sumber = { readonly jenis: JenisNaskah; readonly konteks: Konteks }

function susunBlok(blok: BlokPola, isi: Isi, sumber: Sumber): readonly Blok[] {
  switch (blok.jenis) {
    case 'LAMBANG':
      return [{ jenis: 'LAMBANG', gambar: blok.gambar }]
    case 'KOP':
      return [{ jenis: 'KOP', gambar: blok.gambar, atas: isi.teks(blok.atas), nama: isi.teks(blok.nama), alamat: isi.baris(blok.alamat) }]
    case 'KEPALA':
      return withLines(isi.baris(blok.teks), (baris) => ({ jenis: 'KEPALA', baris, tebal: blok.tebal }))
    case 'KONSIDERANS':
      return withLines(isi.baris(blok.butir), (baris) => ({
        jenis: 'KONSIDERANS',
        label: isi.teks(blok.label),
        butir: ditandai(blok.penanda === 'TANPA' ? baris : diakhiri(baris, tandaAkhir(blok.butir)), blok.penanda)
      }))
    case 'DIKTUM':
      return isi.baris(blok.butir).map((teks) => ({ jenis: 'KONSIDERANS', label: '', butir: [{ tanda: null, teks }] }))
    case 'PARAGRAF':
      return paragraf(blok, isi)
    case 'RINCIAN':
      return withLines(isi.baris(blok.baris), (baris) => ({
        jenis: 'RINCIAN',
        baris: baris.map(berlabel),
        ...(blok.menjorok && { menjorok: blok.menjorok })
      }))
    case 'DAFTAR':
      return withLines(isi.baris(blok.butir), (baris) => ({ jenis: 'DAFTAR', butir: ditandai(baris, blok.penanda) }))
    case 'TABEL':
      return tabel(blok, sumber)
    case 'KEPALA_LAMPIRAN':
      return withLines(isi.baris(blok.teks), (baris) => ({ jenis: 'KEPALA_LAMPIRAN', baris }))
    case 'TANDA_TANGAN':
      return tandaTangan(blok.penanda.map((p) => penanda(p, isi)))
    case 'PAPAN_NAMA':
      return [
        {
          jenis: 'PAPAN_NAMA',
          nama: isi.teks(blok.nama),
          keterangan: isi.teks(blok.keterangan),
          lebar: blok.lebar,
          tinggi: blok.tinggi
        }
      ]
    case 'TEMBUSAN':
      return withLines(isi.baris(blok.butir), (butir) => ({ jenis: 'TEMBUSAN', judul: isi.teks(blok.judul), butir }))
  }
}

const withLines = (baris: readonly string[], blok: (baris: readonly string[]) => Blok): readonly Blok[] =>
  baris.length === 0 ? [] : [blok(baris)]

const paragraf = ({ rata, menjorok, tebal, teks }: Extract<BlokPola, { jenis: 'PARAGRAF' }>, isi: Isi): readonly Blok[] =>
  withLines(isi.baris(teks), (baris) => ({
    jenis: 'PARAGRAF',
    rata,
    ...(menjorok && { menjorok }),
    ...(tebal && { tebal }),
    teks: baris.join('\n')
  }))

function tabel({ tabel: nama }: Extract<BlokPola, { jenis: 'TABEL' }>, { jenis, konteks }: Sumber): readonly Blok[] {
  const isi = jenis.tabel[nama]?.(konteks)
  return isi ? [{ jenis: 'TABEL', ...isi }] : []
}

/** `Nama: Budi` → label and text; a line without a colon is a heading. */
function berlabel(baris: string): { readonly label: string; readonly isi: string } {
  const at = baris.indexOf(':')
  return at < 0 ? { label: baris, isi: '' } : { label: baris.slice(0, at).trim(), isi: baris.slice(at + 1).trim() }
}

const penanda = ({ pembuka, jabatan, nama, keterangan }: PenandaPola, isi: Isi): Penanda => ({
  pembuka: isi.baris(pembuka),
  jabatan: isi.teks(jabatan),
  nama: isi.teks(nama),
  keterangan: isi.baris(keterangan)
})

function tandaTangan(semua: readonly Penanda[]): readonly Blok[] {
  const [pertama, kedua] = semua
  if (!pertama) return []
  if (semua.length > 2) return [{ jenis: 'PARA_PENANDA', penanda: semua }]
  return [{ jenis: 'TANDA_TANGAN', ...(kedua ? { ...kedua, kiri: pertama } : pertama) }]
}

const ditandai = (baris: readonly string[], penanda: 'ANGKA' | 'HURUF' | 'TANPA'): readonly Butir[] =>
  baris.map((teks, at) => ({ tanda: TANDA[penanda](at), teks }))

const TANDA: Readonly<Record<'ANGKA' | 'HURUF' | 'TANPA', (at: number) => string | null>> = {
  ANGKA: (at) => `${at + 1}.`,
  HURUF: (at) => `${huruf(at)}.`,
  TANPA: () => null
}

/** a … z, aa, ab … */
const huruf = (at: number): string => (at < 26 ? '' : huruf(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26))

/** Items of a consideration end in `;`, the last in the mark of the template. */
const diakhiri = (baris: readonly string[], akhir: ';' | '.'): readonly string[] =>
  baris.map((teks, at) => `${teks.replace(/[;.]+$/, '')}${at === baris.length - 1 ? akhir : ';'}`)

/** The mark a template ends its items with: `;` (domain 7.4; UU 12/2011), unless it is written with a full stop. */
const tandaAkhir = (pola: string): ';' | '.' => (/\.(?:\]\])?\s*$/.test(pola) ? '.' : ';')

const KE = [
  'KESATU',
  'KEDUA',
  'KETIGA',
  'KEEMPAT',
  'KELIMA',
  'KEENAM',
  'KETUJUH',
  'KEDELAPAN',
  'KESEMBILAN',
  'KESEPULUH',
  'KESEBELAS'
] as const
const urutan = (at: number): string => KE[at] ?? `KE-${at + 1}`

/** Each once, with the block it stands in first. */
const distinct = (temuan: readonly TemuanNaskah[]): readonly TemuanNaskah[] =>
  temuan.filter((t, at) => temuan.findIndex((lain) => lain.pesan === t.pesan && lain.medan === t.medan) === at)

/** Several copies as one paper: one file for the whole pack. */
export function gabungNaskah(semua: readonly Dokumen[], judul: string): Dokumen | null {
  const [pertama] = semua
  return pertama ? { ...pertama, judul, bagian: semua.flatMap(({ bagian }) => bagian) } : null
}

/** A finding that there is nothing to write the paper for. */
export function tanpaSubjek({ judul, sasaran }: Pick<JenisNaskah, 'judul' | 'sasaran'>): TemuanNaskah {
  if (sasaran === 'KEPUTUSAN') return temuanNaskah(`Belum ada keputusan rencana ini yang terbit; ${judul} dibuat sesudahnya.`, true)
  if (sasaran === 'RENCANA') return temuanNaskah(`Rencana ini belum memuat orang untuk ${judul}; susun dahulu rencananya.`, true)
  return temuanNaskah(`Tidak ada orang untuk dibuatkan ${judul}.`, true)
}
