import { munkres } from 'munkres'
import { type SoalAngka, TERLARANG } from '../../src/domain/usul-rotasi/soal-angka'

/** The best choice without side conditions, by the Hungarian method; null when rows or columns that must be served cannot be. */
export function assign(soal: SoalAngka): readonly number[] | null {
  const harga = costs(soal)
  const kolomOf = Array.from({ length: soal.baris }, () => -1)
  if (harga.length > 0) for (const [b, k] of munkres(harga)) if (isCell(soal, b, k)) kolomOf[b] = k
  return isServed(soal, kolomOf) ? kolomOf : null
}

/**
 * The table of costs with as many columns as there are rows at least. A cell that may not be, or is worth less than leaving the row
 * empty, stands for leaving it empty: its column is then not used. Each true cell of a column that must get a row is cheaper by more
 * than all values together, so that as many of those as possible are served; a row that must be filled is dearer by as much when empty.
 */
function costs(soal: SoalAngka): readonly Float64Array[] {
  const { baris, kolom, kosong } = soal
  const besar = isDemanding(soal) ? spread(soal) * (baris + 1) : 0
  return Array.from({ length: baris }, (_, b) => {
    const empty = kosong[b] === TERLARANG ? -besar : (kosong[b] ?? 0)
    const row = new Float64Array(Math.max(baris, kolom)).fill(-empty)
    fill(row, soal, { b, empty, besar })
    return row
  })
}

type Baris = { readonly b: number; readonly empty: number; readonly besar: number }

function fill(row: Float64Array, { kolom, nilai, wajib }: SoalAngka, { b, empty, besar }: Baris): void {
  for (let k = 0, s = b * kolom; k < kolom; k += 1, s += 1) {
    const v = nilai[s] ?? TERLARANG
    if (wajib[k] === 1 && v !== TERLARANG) row[k] = -v - besar
    else if (v > empty) row[k] = -v
  }
}

/** Some column must get a row, or some row must be filled. */
const isDemanding = ({ wajib, kosong }: SoalAngka): boolean => wajib.includes(1) || kosong.includes(TERLARANG)

/** The distance between the lowest and the highest value, and one more. */
function spread({ nilai, kosong }: SoalAngka): number {
  let low = 0
  let high = 0
  for (const list of [nilai, kosong])
    for (let i = 0; i < list.length; i += 1) {
      const v = list[i] ?? TERLARANG
      if (v > high) high = v
      else if (v < low && v !== TERLARANG) low = v
    }
  return high - low + 1
}

/** The cell is a true choice: allowed, and no stand-in for leaving the row empty. */
function isCell({ kolom, nilai, kosong, wajib }: SoalAngka, b: number, k: number): boolean {
  if (k >= kolom) return false
  const v = nilai[b * kolom + k] ?? TERLARANG
  return v !== TERLARANG && (wajib[k] === 1 || v > (kosong[b] ?? 0))
}

function isServed({ kolom, kosong, wajib }: SoalAngka, kolomOf: readonly number[]): boolean {
  const used = new Set(kolomOf)
  for (let k = 0; k < kolom; k += 1) if (wajib[k] === 1 && !used.has(k)) return false
  return kolomOf.every((k, b) => k >= 0 || kosong[b] !== TERLARANG)
}
