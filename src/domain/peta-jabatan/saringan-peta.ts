import type { AturanAbk } from '../abk/aturan-abk'
import type { JenisJabatan } from '../organisasi/jabatan'
import { type BarisRekap, denganJumlah, type IsiUnit, type RekapUnit } from './rekap-peta'
import { type TingkatPeta, tingkatPeta } from './tingkat-peta'

/** What narrows the recap of a peta jabatan. An empty list or null narrows nothing. */
export type SaringanPeta = {
  /** Words of the name of the post or of its unit. */
  readonly cari: string
  readonly selisih: 'KURANG' | 'LEBIH' | null
  /** Only posts whose need nobody has worked out. */
  readonly isTanpaAbk: boolean
  readonly jenis: readonly JenisJabatan[]
  readonly tingkat: readonly TingkatPeta[]
  /** 0 stands for posts without a class. */
  readonly kelas: readonly number[]
}

/** Nothing narrowed. */
export const SARINGAN_PETA_KOSONG: SaringanPeta = { cari: '', selisih: null, isTanpaAbk: false, jenis: [], tingkat: [], kelas: [] }

/** Only the words searched for: what a table without the other filters may go by. */
export const hanyaKata = ({ cari }: SaringanPeta): SaringanPeta => ({ ...SARINGAN_PETA_KOSONG, cari })

/** True when nothing is narrowed. */
export const isSaringanPetaKosong = (saringan: SaringanPeta): boolean => ujiOf(saringan).length === 0

/** The recap with only the lines that match; totals are of what is left, and units with nothing left are gone. */
export function saringRekap(rekap: readonly RekapUnit[], saringan: SaringanPeta, aturan: AturanAbk): readonly RekapUnit[] {
  const uji = ujiOf(saringan)
  if (uji.length === 0) return rekap
  const isi = rekap.map(({ unor, tingkat, baris }) => ({
    unor,
    tingkat,
    baris: baris.filter((b) => uji.every((cocok) => cocok(b, unor.nama)))
  }))
  return denganJumlah(berisi(isi), aturan)
}

type Uji = (baris: BarisRekap, unor: string) => boolean

const ujiOf = (saringan: SaringanPeta): readonly Uji[] => [...ujiKata(saringan), ...ujiKeadaan(saringan), ...ujiPilihan(saringan)]

function ujiKata({ cari }: SaringanPeta): readonly Uji[] {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  if (kata.length === 0) return []
  return [
    ({ jabatan }, unor) => {
      const kunci = `${jabatan.nama} ${unor}`.toLowerCase()
      return kata.every((k) => kunci.includes(k))
    }
  ]
}

const ujiKeadaan = ({ selisih, isTanpaAbk }: SaringanPeta): readonly Uji[] => [
  ...(selisih === null ? [] : [({ bezetting }: BarisRekap) => (selisih === 'KURANG' ? bezetting.selisih < 0 : bezetting.selisih > 0)]),
  ...(isTanpaAbk ? [({ anggota, beban }: BarisRekap) => beban.berAbk < anggota.length] : [])
]

const ujiPilihan = ({ jenis, tingkat, kelas }: SaringanPeta): readonly Uji[] => [
  ...(jenis.length === 0 ? [] : [({ jabatan }: BarisRekap) => jenis.includes(jabatan.jenis)]),
  ...(tingkat.length === 0 ? [] : [({ jabatan }: BarisRekap) => tingkat.includes(tingkatPeta(jabatan))]),
  ...(kelas.length === 0 ? [] : [({ jabatan }: BarisRekap) => kelas.includes(jabatan.kelas ?? 0)])
]

/** Units with a line of their own or below them: in the order of the chart, what follows a unit on a deeper level lies below it. */
function berisi(isi: readonly IsiUnit[]): readonly IsiUnit[] {
  const kept: IsiUnit[] = []
  for (const unit of isi.toReversed()) {
    const isAtas = (kept.at(-1)?.tingkat ?? -1) > unit.tingkat
    if (unit.baris.length > 0 || isAtas) kept.push(unit)
  }
  return kept.toReversed()
}
