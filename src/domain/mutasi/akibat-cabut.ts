import { notFound } from '../kit/command'
import { ok, refuse } from '../kit/result'
import type { JabatanId } from '../organisasi/jabatan'
import { isKosong } from '../organisasi/kartu'
import { isSingleSeat, project } from './proyeksi'
import type { Langkah, LangkahId } from './rencana'
import { angkatKe, appended, causedBy, diambil, isKursiDiambil, movesOf, type Susunan, type SusunanBaru, without } from './susunan'

/** Why a step falls when another is taken back. */
export type SebabJatuh =
  /** The post it leads to is no longer vacated. */
  | 'TUJUAN_TERISI'
  /** It only released a holder for the step taken back. */
  | 'PELEPASAN'
  /** The post it acts in has a holder again. */
  | 'PLT_TIDAK_PERLU'
  /** The holder it stands in for does not come. */
  | 'PLH_TANPA_PEJABAT'

/** Akibat: a step that falls with one that is taken back. */
export type Akibat = { readonly langkah: Langkah; readonly sebab: SebabJatuh }

/** What falls with a step, all the way down the chain; in the order in which it falls. */
export function akibatCabut(susunan: Susunan, langkahId: LangkahId): readonly Akibat[] {
  const step = susunan.langkah.find((l) => l.id === langkahId)
  if (!step) return []
  const jatuh: Akibat[] = []
  const antrean = [step]
  let langkah = susunan.langkah
  for (let next = antrean.shift(); next; next = antrean.shift()) {
    langkah = langkah.filter((l) => l !== next)
    const akibat = [...released(langkah, next), ...blocked({ ...susunan, langkah }, next)]
    jatuh.push(...akibat)
    antrean.push(...akibat.map((a) => a.langkah))
    langkah = langkah.filter((l) => !antrean.includes(l))
  }
  return [...jatuh, ...pointless({ ...susunan, langkah }, susunan)]
}

/** Takes a step back with everything that falls with it. */
export function withdrawAll(susunan: Susunan, langkahId: LangkahId): SusunanBaru {
  const step = susunan.langkah.find((l) => l.id === langkahId)
  if (!step) return refuse(notFound('Langkah'))
  const jatuh = new Set([step, ...akibatCabut(susunan, langkahId).map((a) => a.langkah)])
  return ok(susunan.langkah.filter((l) => !jatuh.has(l)))
}

/** Takes one step back, with the release it caused. Whose own post is taken meanwhile goes to the waiting room instead; who waits there stays. */
export function withdraw(susunan: Susunan, langkahId: LangkahId, newId: () => string): SusunanBaru {
  const step = susunan.langkah.find((l) => l.id === langkahId)
  if (!step) return refuse(notFound('Langkah'))
  const { jenis, pegawaiId, dariJabatanId } = step
  const rest = { ...susunan, langkah: without(susunan.langkah, step) }
  const isTaken = isKursiDiambil(rest, dariJabatanId) && movesOf(rest.langkah, pegawaiId).length === 0
  if (jenis === 'LEPAS' && isTaken) return refuse(diambil(susunan, dariJabatanId))
  return ok(jenis === 'ANGKAT' && isTaken ? appended(rest, { jenis: 'LEPAS', pegawaiId, jabatanId: null }, newId) : rest.langkah)
}

/** The releases that only made room for the step. */
const released = (langkah: readonly Langkah[], step: Langkah): readonly Akibat[] =>
  causedBy(langkah, step).map((l) => ({ langkah: l, sebab: 'PELEPASAN' }))

/** The appointments to the seat the person of the step goes back to. */
function blocked({ snapshot, langkah }: Susunan, { jenis, pegawaiId, dariJabatanId }: Langkah): readonly Akibat[] {
  const isKembali = (jenis === 'ANGKAT' || jenis === 'LEPAS') && movesOf(langkah, pegawaiId).length === 0
  if (!isKembali || dariJabatanId === null || !isSingleSeat(snapshot, dariJabatanId)) return []
  return angkatKe(langkah, dariJabatanId).map((l) => ({ langkah: l, sebab: 'TUJUAN_TERISI' }))
}

/** Whoever acts in a post that was vacant before and is held now, or the other way round. */
function pointless({ snapshot, rencana, langkah }: Susunan, semula: Susunan): readonly Akibat[] {
  const [lama, kini] = [project(snapshot, rencana, semula.langkah), project(snapshot, rencana, langkah)]
  const berganti = (id: JabatanId): boolean => isKosong(lama.pemegang(id)) !== isKosong(kini.pemegang(id))
  return langkah.flatMap((l): readonly Akibat[] => {
    if (l.jabatanId === null || (l.jenis !== 'PLT' && l.jenis !== 'PLH') || !berganti(l.jabatanId)) return []
    const isTerisi = !isKosong(kini.pemegang(l.jabatanId))
    if (l.jenis === 'PLT') return isTerisi ? [{ langkah: l, sebab: 'PLT_TIDAK_PERLU' }] : []
    return isTerisi ? [] : [{ langkah: l, sebab: 'PLH_TANPA_PEJABAT' }]
  })
}
