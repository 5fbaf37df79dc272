import type { HasilPeriksa, TemuanLangkah } from '../../../domain/mutasi/periksa'
import type { LangkahId } from '../../../domain/mutasi/rencana'

/** A finding with the step it is on; null = the plan as a whole. */
export type TemuanRencana = { readonly langkahId: LangkahId | null; readonly temuan: TemuanLangkah }

/** Every finding of a plan: on the plan as a whole, then in the order of its steps. */
export const semuaTemuan = ({ hasil }: { readonly hasil: HasilPeriksa }): readonly TemuanRencana[] => [
  ...hasil.rencana.map((temuan) => ({ langkahId: null, temuan })),
  ...[...hasil.perLangkah].flatMap(([langkahId, temuan]) => temuan.map((t) => ({ langkahId, temuan: t })))
]
