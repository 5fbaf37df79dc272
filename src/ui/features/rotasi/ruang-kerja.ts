import { createContext, use, useMemo } from 'react'
import { setelanPada } from '../../../domain/ketentuan/setelan'
import { type BahanPeriksa, type HasilPeriksa, periksa } from '../../../domain/mutasi/periksa'
import { type Proyeksi, project } from '../../../domain/mutasi/proyeksi'
import { type Rantai, rantaiOf } from '../../../domain/mutasi/rantai'
import type { RencanaId, RencanaMutasi } from '../../../domain/mutasi/rencana'
import type { Susunan } from '../../../domain/mutasi/susunan'
import { type CommandInput, type CommandName, mutasiRules } from '../../../domain/registry'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import type { UnorId } from '../../../domain/organisasi/unor'
import { run } from '../../lib/client'
import { tempatOf } from '../../lib/lokasi'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'

/** A plan on the table: its steps, the organisation it leads to, its chains and its findings. All read one projection. */
export type RuangKerja = Susunan & {
  readonly rencana: RencanaMutasi
  readonly bahan: BahanPeriksa
  readonly proyeksi: Proyeksi
  readonly hasil: HasilPeriksa
  readonly rantai: readonly Rantai[]
  /** The SK is issued: to look at only. */
  readonly isTerkunci: boolean
}

/** The plan as the screen has it: not there yet (null), gone, or failed. */
export type RuangKerjaAnswer = { readonly ruang: RuangKerja | null; readonly isHilang: boolean; readonly error: Error | null }

/** Asks for a plan and works out what follows from it. */
export function useRuangKerja(id: RencanaId): RuangKerjaAnswer {
  const detail = useAsk('rencana.detail', { id })
  const ketentuan = useAsk('ketentuan.list', null)
  const data = detail.isPlaceholderData ? undefined : detail.data
  const { snapshot, error } = useSnapshot(data?.rencana.tmt ?? null)
  const ruang = useMemo(
    () => (data && snapshot && ketentuan.data ? ruangOf({ ...data, snapshot }, data.pengesampingan, ketentuan.data) : null),
    [data, snapshot, ketentuan.data]
  )
  return { ruang, isHilang: data === null, error: detail.error ?? ketentuan.error ?? error }
}

function ruangOf(
  { rencana, langkah, snapshot }: Susunan & { readonly rencana: RencanaMutasi },
  pengesampingan: BahanPeriksa['pengesampingan'],
  ketentuan: Parameters<typeof setelanPada>[0]
): RuangKerja {
  const bahan = { rules: mutasiRules, setelanOf: setelanPada(ketentuan, rencana.tmt), pengesampingan }
  const proyeksi = project(snapshot, rencana, langkah)
  return {
    rencana,
    langkah,
    snapshot,
    bahan,
    proyeksi,
    hasil: periksa(proyeksi, bahan),
    rantai: rantaiOf(proyeksi),
    isTerkunci: rencana.status === 'SK_TERBIT'
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

/** What the parts of the workspace share: the plan, and what they may ask of the others. */
export type Meja = {
  readonly ruang: RuangKerja
  /** Opens the dialog that finds a new post for a person. */
  readonly pindahkan: (pegawaiId: PegawaiId) => void
  /** Shows a unit on the chart. */
  readonly lihat: (unorId: UnorId) => void
}

export const MejaContext = createContext<Meja | null>(null)

/** The workspace around a part. */
export function useMeja(): Meja {
  const meja = use(MejaContext)
  if (!meja) throw new Error('Outside the workspace of a plan')
  return meja
}
