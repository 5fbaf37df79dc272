import { invalid, notFound } from '../kit/command'
import { ok, refuse } from '../kit/result'
import type { LangkahId } from './rencana'
import type { IsiLangkah, Susunan, SusunanBaru } from './susunan'
import { revised } from './susunan-isi'

/** Says something else of one step: its reason, the other agency, a note. */
export const annotate = (
  susunan: Susunan,
  { langkahId, ...isi }: { readonly langkahId: LangkahId } & Pick<IsiLangkah, 'alasan' | 'instansi' | 'catatan'>
): SusunanBaru => revise(susunan, langkahId, isi)

/** Gives one step its own TMT (null = that of the plan), and a Plt or Plh another last day. */
export function retime(susunan: Susunan, langkahId: LangkahId, { tmt, sampai }: Pick<IsiLangkah, 'tmt' | 'sampai'>): SusunanBaru {
  const step = susunan.langkah.find((l) => l.id === langkahId)
  if (step?.tmt === tmt && (sampai === undefined || step?.sampai === sampai)) return refuse(invalid('TMT langkah tidak berubah.'))
  return revise(susunan, langkahId, { tmt, sampai })
}

/** Numbers the steps in a new order; the order must name each step once. */
export function reorder({ langkah }: Susunan, urutan: readonly LangkahId[]): SusunanBaru {
  const sama = urutan.length === langkah.length && new Set(urutan).size === urutan.length && langkah.every((l) => urutan.includes(l.id))
  if (!sama) return refuse({ code: 'STALE', pesan: 'Langkah rencana ini sudah berubah; muat ulang lalu urutkan lagi.' })
  const ordered = langkah.map((l) => ({ ...l, urut: urutan.indexOf(l.id) + 1 }))
  return ordered.every((l, i) => l.urut === langkah[i]?.urut) ? refuse(invalid('Urutan langkah tidak berubah.')) : ok(ordered)
}

function revise(susunan: Susunan, langkahId: LangkahId, isi: IsiLangkah): SusunanBaru {
  const step = susunan.langkah.find((l) => l.id === langkahId)
  return step ? revised(susunan, step, isi) : refuse(notFound('Langkah'))
}
