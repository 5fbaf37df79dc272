/** Value of what may not be: a person who may not take a post, or a post that may not stay empty. */
export const TERLARANG = -(2 ** 31)

/** Kendala: a side condition on the cells that are chosen, `Σ koefisien · sel ≤ paling`. */
export type Kendala = {
  /** Which limit it comes from. */
  readonly nama: string
  /** Cells of the table, each at most once. */
  readonly sel: readonly number[]
  /** The weight of each cell. */
  readonly koefisien: readonly number[]
  readonly paling: number
}

/** Soal angka: rows (posts) to which columns (people) are assigned, one to one, for the greatest total value; it knows nothing of offices. */
export type SoalAngka = {
  readonly baris: number
  readonly kolom: number
  /** Value of column k in row b, at `b * kolom + k`: a whole number, or TERLARANG. */
  readonly nilai: Int32Array
  /** Value of a row that stays empty: a whole number, or TERLARANG. */
  readonly kosong: Int32Array
  /** 1 = this column must get a row. */
  readonly wajib: Uint8Array
  readonly kendala: readonly Kendala[]
  /** What it is worth to change nothing: how near a choice is to the best is measured from here. */
  readonly acuan: number
}

/** How an answer was found: by assignment alone, or by an integer program because a side condition stood in the way. */
export type CaraHitung = 'PENUGASAN' | 'PROGRAM_BULAT'

/** Jawab angka: the best choice, with a bound that nothing can exceed; or that there is none, or none was found in time. */
export type JawabAngka =
  | {
      readonly jenis: 'ADA'
      readonly cara: CaraHitung
      /** The column of each row; -1 = the row stays empty. */
      readonly kolomOf: readonly number[]
      readonly nilai: number
      /** No choice is worth more; equal to `nilai` when that is proven to be the best. */
      readonly batasAtas: number
      /** The best value if there were no side conditions. */
      readonly tanpaKendala: number
    }
  | { readonly jenis: 'MUSTAHIL' }
  | { readonly jenis: 'WAKTU_HABIS' }

/** Works out such a problem; whoever asks may stop it. */
export type Penghitung = (soal: SoalAngka) => Promise<JawabAngka>

/** What a choice is worth. */
export function nilaiPilihan({ kolom, nilai, kosong }: SoalAngka, kolomOf: readonly number[]): number {
  let sum = 0
  kolomOf.forEach((k, b) => (sum += (k < 0 ? kosong[b] : nilai[b * kolom + k]) ?? 0))
  return sum
}

/** Every side condition holds for a choice. */
export function isMemenuhi({ kolom, kendala }: SoalAngka, kolomOf: readonly number[]): boolean {
  if (kendala.length === 0) return true
  const terpilih = new Set(kolomOf.flatMap((k, b) => (k < 0 ? [] : [b * kolom + k])))
  return kendala.every(({ sel, koefisien, paling }) => {
    let sum = 0
    sel.forEach((s, i) => (sum += terpilih.has(s) ? (koefisien[i] ?? 0) : 0))
    return sum <= paling + KETELITIAN
  })
}

const KETELITIAN = 1e-6
