import { cleanText, isKosong } from '../impor/nilai/teks'
import { bacaAngka, bacaPeriode, bacaSatuanWaktu, pisahAngka, type TandaDesimal, tandaDesimalOf } from './baca-sel-abk'
import { normaOf, volumeOf } from './impor/takaran-abk'
import { type BarisAbk, ISIAN_KOSONG, KOLOM_ISIAN, type KolomIsian, NAMA_KOLOM_ISIAN } from './isian-abk'
import { bilanganTeks } from './kata-abk'
import { type KolomTempel, type TataTempelan, tataTempelan } from './kolom-tempelan'
import { bacaTabelKlip } from './tabel-papan-klip'

/** A cell of a pasted block that cannot be read; `baris` counts from 1, as in the spreadsheet block. */
export type MasalahTempel = { readonly baris: number; readonly kolom: string; readonly isi: string; readonly pesan: string }

/** A pasted block, read. A cell that cannot be read stays in its row as written, and is told. */
export type Tempelan = {
  readonly baris: readonly Partial<BarisAbk>[]
  readonly masalah: readonly MasalahTempel[]
  /** What was done with the block beyond taking it over cell by cell. */
  readonly catatan: readonly string[]
}

/** Reads a block copied from a spreadsheet, pasted at a column of the form. Nothing is guessed without being said. */
export function readTempelan(teks: string, aktif: KolomIsian): Tempelan {
  const rows = bacaTabelKlip(teks)
  const tata = tataTempelan(rows, aktif)
  const berisi = rows.map((sel, n) => ({ sel, baris: n + 1 })).slice(tata.mulai)
  const tugas = berisi.filter(({ sel }) => !isBukanTugas(sel, tata.kolom))
  const tanda = tandaBlok(
    tugas.map(({ sel }) => sel),
    tata.kolom
  )
  const dibaca = tugas.map((row) => readBarisTempelan(row, tata, tanda))
  return {
    // rows pasted with their wording are tasks of their own: nothing of what stood there before is left in them
    baris: dibaca.map(({ isian }) => (isTugasUtuh(tata) ? { ...ISIAN_KOSONG, ...isian } : isian)),
    masalah: dibaca.flatMap(({ masalah }) => masalah),
    catatan: [...catatanBaris(tata, berisi.filter(({ sel }) => isJumlah(sel)).length), ...tata.catatan, ...catatanSatuan(tata, dibaca)]
  }
}

type Baris = readonly string[]

/** True when the block brings tasks, not only a column of them. */
const isTugasUtuh = ({ kolom }: TataTempelan): boolean => kolom.includes('uraian') && kolom.some((k) => k !== 'uraian' && k !== 'LEWAT')

/** Rows that hold no task: nothing that is taken over, the numbers of the columns, or the sum. */
const isBukanTugas = (sel: Baris, kolom: readonly KolomTempel[]): boolean =>
  sel.every((teks, n) => teks.trim() === '' || (kolom[n] ?? 'LEWAT') === 'LEWAT') || isNomorKolom(sel) || isJumlah(sel)

/** `1 2 3 4 5 6 7 8`, `(1) (2) (3)`, `6 = 4 x 5`: the row of numbers below a head. */
const isNomorKolom = (sel: Baris): boolean => {
  const isi = sel.filter((teks) => teks.trim() !== '')
  return isi.length > 3 && isi.every((teks, n) => new RegExp(`^\\(?${n + 1}\\)?( ?[=(].*)?$`).test(teks.trim()))
}

const JUMLAH = /^(jumlah|total|sub ?total|dibulatkan|pembulatan)( (beban|kebutuhan|waktu|pegawai|kerja))*[ :]*$/i

/** The sum below a table. */
const isJumlah = (sel: Baris): boolean => JUMLAH.test(cleanText(sel.find((teks) => teks.trim() !== '') ?? ''))

/** How the block writes decimals, by its own numbers; null when it does both, or writes them with a point. */
function tandaBlok(rows: readonly Baris[], kolom: readonly KolomTempel[]): TandaDesimal | null {
  const sel = rows.flatMap((row) => row.filter((_, n) => kolom[n] === 'volume' || kolom[n] === 'norma'))
  return sel.some((teks) => tandaDesimalOf(pisahAngka(teks).angka) === 'TITIK') ? null : 'KOMA'
}

const catatanBaris = (tata: TataTempelan, jumlah: number): readonly string[] => [
  ...(tata.mulai > 0 ? ['Baris judul tidak ikut ditempel.'] : []),
  ...(jumlah > 0 ? ['Baris jumlah tidak ikut ditempel; jumlah dihitung di sini.'] : [])
]

type BarisDibaca = { readonly isian: Partial<BarisAbk>; readonly masalah: readonly MasalahTempel[] }

/** What the block does not say is said to have been assumed. */
function catatanSatuan(tata: TataTempelan, dibaca: readonly BarisDibaca[]): readonly string[] {
  const { kolom } = tata
  if (!isTugasUtuh(tata)) return []
  const takLengkap = dibaca.filter(({ isian }) => !isian.volume || !isian.norma).length
  const tanpa = (angka: KolomIsian, satuan: KolomIsian): boolean =>
    kolom.includes(angka) && dibaca.some(({ isian }) => isian[angka] !== '' && isian[satuan] === undefined)
  return [
    ...(tanpa('volume', 'periode') ? ['Periode volume tidak disebut pada sebagian atau seluruh baris: dipakai “tahun”.'] : []),
    ...(tanpa('norma', 'satuanNorma') ? ['Satuan norma waktu tidak disebut pada sebagian atau seluruh baris: dipakai “menit”.'] : []),
    ...(takLengkap > 0 ? [`${takLengkap} baris belum mempunyai volume atau norma waktu.`] : [])
  ]
}

type BarisBlok = { readonly sel: Baris; readonly baris: number }
type SelDibaca = { readonly isian: Partial<BarisAbk>; readonly gagal?: string }

/** Reads one row of the block: what a cell says of another column counts where that column is silent, and is told where it says otherwise. */
function readBarisTempelan({ sel, baris }: BarisBlok, tata: TataTempelan, tanda: TandaDesimal | null): BarisDibaca {
  const dibaca = tata.kolom.flatMap((kolom, n) =>
    kolom === 'LEWAT' ? [] : [{ kolom, isi: cleanText(sel[n] ?? ''), ...readSel(kolom, sel[n] ?? '', tanda) }]
  )
  const sendiri = isianOf(
    dibaca.flatMap(({ kolom, isian }) => pasang(isian).filter(([k, teks]) => k === kolom && !(isSatuan(k) && teks === '')))
  )
  const sisipan = dibaca.flatMap(({ kolom, isi, isian }) =>
    pasang(isian).flatMap(([k, teks]) => (k === kolom ? [] : [{ dari: kolom, isi, k, teks }]))
  )
  const gagal = dibaca.flatMap(({ kolom, isi, gagal: pesan }) => (pesan === undefined ? [] : [{ kolom, isi, pesan }]))
  const beda = sisipan.flatMap(({ dari, isi, k, teks }) =>
    isBeda(sendiri[k], teks) ? [{ kolom: dari, isi, pesan: `berbeda dengan kolom ${NAMA_KOLOM_ISIAN[k].toLowerCase()}` }] : []
  )
  return {
    isian: { ...bawaanOf(tata), ...isianOf(sisipan.map(({ k, teks }) => [k, teks])), ...sendiri },
    masalah: [...gagal, ...beda].map(({ kolom, ...lain }) => ({ baris, kolom: NAMA_KOLOM_ISIAN[kolom], ...lain }))
  }
}

/** What the head of a column says of all its cells. */
const bawaanOf = ({ kolom, periode, satuanNorma }: TataTempelan): Partial<BarisAbk> => ({
  ...(periode !== null && kolom.includes('volume') ? { periode } : {}),
  ...(satuanNorma !== null && kolom.includes('norma') ? { satuanNorma } : {})
})

type Pasang = readonly [KolomIsian, string]

const pasang = (isian: Partial<BarisAbk>): readonly Pasang[] =>
  KOLOM_ISIAN.flatMap((kolom): readonly Pasang[] => {
    const teks = isian[kolom]
    return teks === undefined ? [] : [[kolom, teks]]
  })

const isianOf = (semua: readonly Pasang[]): Partial<BarisAbk> => Object.fromEntries(semua)

const isBeda = (a: string | undefined, b: string): boolean => a !== undefined && a.toLowerCase() !== b.toLowerCase()

const isSatuan = (kolom: KolomIsian): boolean => kolom === 'periode' || kolom === 'satuanNorma' || kolom === 'satuan'

function readSel(kolom: KolomIsian, teks: string, tanda: TandaDesimal | null): SelDibaca {
  const isi = cleanText(teks)
  switch (kolom) {
    case 'volume':
      return readVolume(isi, tanda)
    case 'norma':
      return readNorma(isi, tanda)
    case 'periode': {
      const periode = isi === '' ? '' : bacaPeriode(isi)
      return periode === null
        ? { isian: { periode: isi }, gagal: 'bukan periode: hari, minggu, bulan, triwulan, semester, atau tahun' }
        : { isian: { periode } }
    }
    case 'satuanNorma': {
      const satuanNorma = isi === '' ? '' : bacaSatuanWaktu(isi)
      return satuanNorma === null
        ? { isian: { satuanNorma: isi }, gagal: 'bukan satuan waktu: menit atau jam' }
        : { isian: { satuanNorma } }
    }
    default:
      return { isian: { [kolom]: isi } }
  }
}

/** `120`, `120/bulan`, `12 laporan per bulan`: as in a workbook. */
function readVolume(isi: string, tanda: TandaDesimal | null): SelDibaca {
  const dibaca = volumeOf(isi, () => tanda)
  if (dibaca.jenis !== 'ADA') return tanpaAngka('volume', isi, tanda)
  const { angka, periode, satuan } = dibaca
  return { isian: { ...(satuan === null ? {} : { satuan }), ...(periode === null ? {} : { periode }), volume: bilanganTeks(angka) } }
}

/** `30`, `30 menit`, `2 jam`, `1 jam 30 menit`: as in a workbook. */
function readNorma(isi: string, tanda: TandaDesimal | null): SelDibaca {
  const dibaca = normaOf(isi, () => tanda)
  if (dibaca.jenis !== 'ADA') return tanpaAngka('norma', isi, tanda)
  return { isian: { norma: bilanganTeks(dibaca.angka), ...(dibaca.satuan === null ? {} : { satuanNorma: dibaca.satuan }) } }
}

const PESAN_ANGKA = {
  volume: 'bukan angka, seperti 120 atau 10/bulan',
  norma: 'bukan angka dengan menit atau jam, seperti 30 menit'
} as const

/** A cell without a number: empty, or why it cannot be read. A formula that failed is not empty. */
function tanpaAngka(kolom: 'volume' | 'norma', isi: string, tanda: TandaDesimal | null): SelDibaca {
  if (isKosong(isi) && !isi.startsWith('#')) return { isian: { [kolom]: '' } }
  const dibaca = bacaAngka(pisahAngka(isi).angka, tanda)
  // a number with two meanings stays one nobody can take for either, until the officer has written which is meant
  if ('gagal' in dibaca && dibaca.gagal === 'DUA_ARTI')
    return { isian: { [kolom]: `${isi} ?` }, gagal: 'dapat berarti ribuan atau pecahan' }
  return { isian: { [kolom]: isi }, gagal: PESAN_ANGKA[kolom] }
}
