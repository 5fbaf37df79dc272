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
 * The table of costs with as many columns as there are rows at least. A cell that may not be, or is worth less than leaving the
 * row empty, stands for leaving it empty: its column is then not used. Columns that must get a row never stand for that, and each
 * of their cells is cheaper by more than all values together, so that as many of them as possible are served.
 */
function costs(soal: SoalAngka): number[][] {
  const { baris, kolom, nilai, kosong, wajib } = soal
  const besar = spread(soal) * (baris + 1)
  const lebar = Math.max(baris, kolom)
  return Array.from({ length: baris }, (_, b) => {
    const empty = kosong[b] === TERLARANG ? -besar : (kosong[b] ?? 0)
    const row = Array.from({ length: lebar }, () => -empty)
    for (let k = 0; k < kolom; k += 1) {
      const v = nilai[b * kolom + k] ?? TERLARANG
      if (wajib[k] === 1) row[k] = v === TERLARANG ? besar * MUSTAHIL : -v - besar
      else if (v !== TERLARANG && v > empty) row[k] = -v
    }
    return row
  })
}

/** How many times more than any gain a cell costs that may not be at all. */
const MUSTAHIL = 4096

function spread({ nilai, kosong }: SoalAngka): number {
  let low = 0
  let high = 0
  for (const list of [nilai, kosong])
    for (const v of list) {
      if (v === TERLARANG) continue
      if (v < low) low = v
      if (v > high) high = v
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
