import { useMemo } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import type { Ketentuan } from '../../../domain/ketentuan/ketentuan'
import type { Arsip } from '../../../domain/mutasi/arsip'
import { type BahanPeriksa, bahanPeriksa, type HasilPeriksa, periksa } from '../../../domain/mutasi/periksa'
import { type Proyeksi, project } from '../../../domain/mutasi/proyeksi'
import { type Rantai, rantaiOf } from '../../../domain/mutasi/rantai'
import type { RencanaId, RencanaMutasi } from '../../../domain/mutasi/rencana'
import type { Susunan } from '../../../domain/mutasi/susunan'
import { isTerkunci } from '../../../domain/mutasi/tahap-aturan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { CommandInput, CommandName } from '../../../domain/registry'
import { run } from '../../lib/client'
import { tempatOf } from '../../lib/lokasi'
import { notifyProblem } from '../../lib/notify'
import { useArsip } from '../../lib/use-arsip'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'

/** A plan on the table: its steps, the organisation it leads to, its chains and its findings. All read one projection. */
export type RuangKerja = Susunan & {
  /** Everything stored of the plan. */
  readonly detail: Detail
  readonly rencana: RencanaMutasi
  readonly bahan: BahanPeriksa
  readonly proyeksi: Proyeksi
  readonly hasil: HasilPeriksa
  readonly rantai: readonly Rantai[]
  /** The names are decided, or the plan is in the archive: to look at only. */
  readonly isTerkunci: boolean
}

/** The plan as the screen has it: not there yet (null), gone, or failed. */
export type RuangKerjaAnswer = { readonly ruang: RuangKerja | null; readonly isHilang: boolean; readonly error: Error | null }

/** Asks for a plan and works out what follows from it. */
export function useRuangKerja(id: RencanaId): RuangKerjaAnswer {
  const detail = useAsk('rencana.detail', { id })
  const ketentuan = useAsk('ketentuan.list', null)
  const arsip = useArsip()
  const data = detail.isPlaceholderData ? undefined : detail.data
  const { snapshot, error } = useSnapshot(data?.rencana.tmt ?? null)
  const ruang = useMemo(
    () =>
      data && snapshot && arsip.arsip && ketentuan.data ? ruangOf(data, { snapshot, arsip: arsip.arsip, ketentuan: ketentuan.data }) : null,
    [data, snapshot, arsip.arsip, ketentuan.data]
  )
  return { ruang, isHilang: data === null, error: detail.error ?? ketentuan.error ?? arsip.error ?? error }
}

type Detail = NonNullable<RouteOutput<'rencana.detail'>>
type Sekitar = { readonly snapshot: Snapshot; readonly arsip: Arsip; readonly ketentuan: readonly Ketentuan[] }

function ruangOf(detail: Detail, { snapshot, arsip, ketentuan }: Sekitar): RuangKerja {
  const { rencana, langkah, pengesampingan, izin, sikap } = detail
  const bahan = bahanPeriksa({ arsip, rencana, izin, sikap }, { ketentuan, pengesampingan })
  const proyeksi = project(snapshot, rencana, langkah)
  return {
    detail,
    rencana,
    langkah,
    snapshot,
    bahan,
    proyeksi,
    hasil: periksa(proyeksi, bahan),
    rantai: rantaiOf(proyeksi),
    isTerkunci: isTerkunci(rencana.status) || rencana.diarsipkanPada !== null
  }
}

/** Runs a command of a plan; undo comes back to the plan. True when it was done; a refusal is shown to the officer. */
export async function jalankan<N extends CommandName>(rencanaId: RencanaId | null, name: N, input: CommandInput<N>): Promise<boolean> {
  try {
    await run(name, input, tempatOf('/rotasi', rencanaId ? { id: rencanaId } : {}))
    return true
  } catch (error) {
    notifyProblem(error)
    return false
  }
}
