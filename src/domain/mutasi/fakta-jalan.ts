import type { Reader } from '../entities'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { RencanaId, RencanaMutasi } from './rencana'

/** Gathers a plan that is on its way, at whatever stage: not in the archive. */
export function gatherBerjalan(read: Reader, id: RencanaId): Result<RencanaMutasi, Refusal> {
  const rencana = read.get('rencana', id)
  if (!rencana) return refuse(notFound('Rencana'))
  return rencana.diarsipkanPada === null
    ? ok(rencana)
    : refuse(invalid(`Rencana “${rencana.nama}” ada di arsip; keluarkan dulu dari arsip.`))
}
