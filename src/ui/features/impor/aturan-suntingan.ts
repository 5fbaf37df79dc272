import type { AsalKolom, AturanLembar, JenisLembar } from '../../../domain/impor/aturan-lembar'
import type { MedanLembar } from '../../../domain/impor/medan-lembar'
import { jenisLembar } from '../../../domain/impor/jenis-lembar'
import { teksImpor } from '../../text/impor'

/** Another header or kind of sheet: its columns are to be found anew. */
export const reread = (aturan: AturanLembar, next: Partial<AturanLembar>): AturanLembar => ({ ...aturan, ...next, kolom: {} })

/** Gives a column its field (null = not taken); another column that held the field lets it go. */
export function assign(aturan: AturanLembar, indeks: number, medan: string | null): AturanLembar {
  const lain = Object.entries(aturan.kolom).filter(([kolom, kunci]) => kolom !== String(indeks) && kunci !== medan)
  return { ...aturan, kolom: Object.fromEntries(medan === null ? lain : [...lain, [String(indeks), medan]]) }
}

/** Fields a sheet of this kind may hold. */
export const medanOf = (jenis: JenisLembar | null): readonly MedanLembar[] => (jenis === null ? [] : jenisLembar[jenis].medan)

/** Required fields that no column holds yet. */
export function missingMedan({ jenis, kolom }: AturanLembar): readonly MedanLembar[] {
  const ada = new Set(Object.values(kolom))
  return medanOf(jenis).filter(({ kunci, isWajib }) => isWajib && !ada.has(kunci))
}

/** How a column came by its field: what the officer chose here counts before what the program found. */
export function asalOf(
  indeks: number,
  kini: AturanLembar,
  temuan: { readonly aturan: AturanLembar; readonly asal: Asal }
): AsalKolom | null {
  const medan = kini.kolom[indeks]
  if (medan === undefined) return null
  return temuan.aturan.kolom[indeks] === medan ? (temuan.asal[indeks] ?? 'TANGAN') : 'TANGAN'
}
type Asal = Readonly<Record<string, AsalKolom>>

/** Why the import cannot go on from the columns, in words; null when it can. */
export function halanganOf(aturan: readonly AturanLembar[]): string | null {
  const diambil = aturan.filter(({ jenis }) => jenis !== null)
  if (diambil.length === 0) return teksImpor.takAdaLembar
  const kurang = diambil.find((a) => missingMedan(a).length > 0)
  return kurang ? teksImpor.kurang(kurang.lembar, missingMedan(kurang)) : null
}
