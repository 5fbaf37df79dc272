import { HASIL, type JenisHasil } from '../../../domain/kit/rule'
import type { HasilPeriksa, TemuanLangkah } from '../../../domain/mutasi/periksa'
import type { LangkahId } from '../../../domain/mutasi/rencana'

/** A finding with the step it is on; null = the plan as a whole. */
export type TemuanRencana = { readonly langkahId: LangkahId | null; readonly temuan: TemuanLangkah }

/** How a list of findings is divided: by gravity, and apart from those what was overridden. */
export type GolonganTemuan = JenisHasil | 'DIKESAMPINGKAN'

/** Every group, gravest first. */
export const GOLONGAN_TEMUAN: readonly GolonganTemuan[] = [...HASIL, 'DIKESAMPINGKAN']

/** What a list of findings is narrowed to; null = no matter which. */
export type SaringTemuan = { readonly golongan: GolonganTemuan | null; readonly aturan: string | null }

/** Every finding of a plan: on the plan as a whole, then in the order of its steps. */
export const semuaTemuan = ({ hasil }: { readonly hasil: HasilPeriksa }): readonly TemuanRencana[] => [
  ...hasil.rencana.map((temuan) => ({ langkahId: null, temuan })),
  ...[...hasil.perLangkah].flatMap(([langkahId, temuan]) => temuan.map((t) => ({ langkahId, temuan: t })))
]

/** The group a finding is listed in. */
export const golonganOf = ({ temuan }: TemuanRencana): GolonganTemuan => (temuan.dikesampingkan ? 'DIKESAMPINGKAN' : temuan.hasil)

/** Findings by the rule that found them, in order of number; each list has at least one. */
export const perAturan = (semua: readonly TemuanRencana[]): readonly (readonly [TemuanRencana, ...TemuanRencana[]])[] =>
  [...Map.groupBy(semua, ({ temuan }) => temuan.aturan)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, [pertama, ...lain]]) => (pertama ? [[pertama, ...lain] as const] : []))

/** The findings that are left; what is asked for and no longer found narrows nothing. */
export function tersaring(semua: readonly TemuanRencana[], { golongan, aturan }: SaringTemuan): readonly TemuanRencana[] {
  const segolongan = only(semua, (t) => golonganOf(t) === golongan)
  return only(segolongan, (t) => t.temuan.aturan === aturan)
}

function only(semua: readonly TemuanRencana[], isDicari: (temuan: TemuanRencana) => boolean): readonly TemuanRencana[] {
  const found = semua.filter(isDicari)
  return found.length > 0 ? found : semua
}
