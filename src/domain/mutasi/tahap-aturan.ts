import type { Temuan } from '../kit/rule'
import { STATUS_RENCANA, type StatusRencana } from './rencana'

/** How strictly rules are asked: SIMULASI shows all and stops nothing, USULAN wants every BLOK fixed or overridden, FINAL wants the numbers of approvals too. */
export const TAHAP_ATURAN = ['SIMULASI', 'USULAN', 'FINAL'] as const
export type TahapAturan = (typeof TAHAP_ATURAN)[number]

/** The stage of the rules a status belongs to. */
export function tahapOf(status: StatusRencana): TahapAturan {
  if (isSudah(status, 'SK_TERBIT')) return 'FINAL'
  return isSudah(status, 'SIDANG') ? 'USULAN' : 'SIMULASI'
}

/** The plan has come to that status or gone past it. */
export const isSudah = (status: StatusRencana, sampai: StatusRencana): boolean =>
  STATUS_RENCANA.indexOf(status) >= STATUS_RENCANA.indexOf(sampai)

/** The names stand from the decision of the PPK on: to change one the plan goes back first. */
export const isTerkunci = (status: StatusRencana): boolean => isSudah(status, 'DISETUJUI_PPK')

/** What is asked for at the last stage only warns before it. */
export const weighed = (temuan: Temuan, tahap: TahapAturan): Temuan =>
  temuan.ditagih === 'FINAL' && tahap !== 'FINAL' && temuan.hasil === 'BLOK' ? { ...temuan, hasil: 'PERINGATAN' } : temuan
