import type { HasilPeriksa, TemuanLangkah } from '../../../domain/mutasi/periksa'
import type { LangkahId } from '../../../domain/mutasi/rencana'

/** A finding with the step it is on. */
export type TemuanRencana = { readonly langkahId: LangkahId; readonly temuan: TemuanLangkah }

/** Every finding of a plan, in the order of its steps. */
export const semuaTemuan = ({ hasil }: { readonly hasil: HasilPeriksa }): readonly TemuanRencana[] =>
  [...hasil.perLangkah].flatMap(([langkahId, temuan]) => temuan.map((t) => ({ langkahId, temuan: t })))
