import { bupBerlaku } from '../../../domain/ketentuan/setelan'
import { useMemo } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import type { Ketentuan } from '../../../domain/ketentuan/ketentuan'
import type { Tanggal } from '../../../domain/kit/tanggal'
import { type Arsip, type ArsipRows, indexArsip } from '../../../domain/mutasi/arsip'
import { type BahanPeriksa, bahanPeriksa, type HasilPeriksa, periksa } from '../../../domain/mutasi/periksa'
import { arsipRencana, pijakanRencana } from '../../../domain/mutasi/pijakan-rencana'
import { type Proyeksi, project } from '../../../domain/mutasi/proyeksi'
import { type Rantai, rantaiOf } from '../../../domain/mutasi/rantai'
import type { RencanaId, RencanaMutasi } from '../../../domain/mutasi/rencana'
import type { Susunan } from '../../../domain/mutasi/susunan'
import { isTerkunci } from '../../../domain/mutasi/tahap-aturan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { CommandInput, CommandName } from '../../../domain/registry'
import { run } from '../../lib/client'
import { parseLokasi, tempatOf } from '../../lib/lokasi'
import { notifyProblem } from '../../lib/notify'
import { useArsip } from '../../lib/use-arsip'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { useHak } from '../../lib/sesi'
import type { Hak } from '../../../domain/akses/hak'

/** A plan on the table: its steps, the organisation it leads to, its chains and its findings. All read one projection. */
export type RuangKerja = Susunan & {
  /** Everything stored of the plan. */
  readonly detail: Detail
  readonly rencana: RencanaMutasi
  readonly bahan: BahanPeriksa
  readonly proyeksi: Proyeksi
  readonly hasil: HasilPeriksa
  readonly rantai: readonly Rantai[]
  /** The names are decided, the plan is in the archive, or whoever looks may not change it: to look at only. */
  readonly isTerkunci: boolean
}

/** The plan as the screen has it: not there yet (null), gone, or failed. */
export type RuangKerjaAnswer = { readonly ruang: RuangKerja | null; readonly isHilang: boolean; readonly error: Error | null }

/** Asks for a plan and works out what follows from it; for whoever lacks the right to change it here, it is to look at only. */
export function useRuangKerja(id: RencanaId, hak: Hak = 'RENCANA'): RuangKerjaAnswer {
  const isBerhak = useHak(hak)
  const detail = useAsk('rencana.detail', { id })
  const data = detail.isPlaceholderData ? undefined : detail.data
  const { sekitar, error } = useSekitar(data?.rencana.tmt ?? null)
  const ruang = useMemo(() => {
    const terbaca = data && sekitar ? ruangOf(data, sekitar) : null
    return terbaca && !isBerhak ? { ...terbaca, isTerkunci: true } : terbaca
  }, [data, sekitar, isBerhak])
  return { ruang, isHilang: data === null, error: detail.error ?? error }
}

/** Asks for what every plan of a day is looked at with. */
export function useSekitar(tmt: Tanggal | null): { readonly sekitar: Sekitar | null; readonly error: Error | null } {
  const ketentuan = useAsk('ketentuan.list', null)
  const rows = useAsk('mutasi.arsip', null)
  const { arsip } = useArsip()
  const { snapshot, error } = useSnapshot(tmt)
  const sekitar = useMemo(
    () => (snapshot && arsip && rows.data && ketentuan.data ? { snapshot, arsip, arsipRows: rows.data, ketentuan: ketentuan.data } : null),
    [snapshot, arsip, rows.data, ketentuan.data]
  )
  return { sekitar, error: ketentuan.error ?? rows.error ?? error }
}

/** Everything stored of a plan, as the core answers it. */
export type Detail = NonNullable<RouteOutput<'rencana.detail'>>
/** What a plan is looked at with: the organisation on its TMT, the dossiers, the settings. */
export type Sekitar = {
  readonly snapshot: Snapshot
  readonly arsip: Arsip
  readonly arsipRows: ArsipRows
  readonly ketentuan: readonly Ketentuan[]
}

/** The plan on the table. One that is (partly) carried out stands on what was before it. */
export function ruangOf(detail: Detail, { snapshot: kini, arsip: semua, arsipRows, ketentuan }: Sekitar): RuangKerja {
  const { rencana, langkah, pengesampingan, izin, sikap } = detail
  const rows = arsipRencana(arsipRows, detail)
  const arsip = rows === arsipRows ? semua : indexArsip(rows)
  const snapshot = pijakanRencana(kini, arsipRows.penempatan, detail)
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
    rantai: rantaiOf(proyeksi, { sikap, horizonBulan: rencana.horizonBulan, setelan: bupBerlaku(bahan.setelanOf) }),
    isTerkunci: isTerkunci(rencana.status) || rencana.diarsipkanPada !== null
  }
}

/** What is being done right now: the second click of a double click asks for the very same. */
const berjalan = new Set<string>()

/** Runs a command of a plan; undo comes back to the plan. True when it was done; a refusal is shown to the officer. */
export async function jalankan<N extends CommandName>(rencanaId: RencanaId | null, name: N, input: CommandInput<N>): Promise<boolean> {
  const permintaan = `${name} ${JSON.stringify(input)}`
  if (berjalan.has(permintaan)) return false
  berjalan.add(permintaan)
  try {
    await run(name, input, tempatOf('/rotasi', rencanaId ? { id: rencanaId, ...tampilanKini() } : {}))
    return true
  } catch (error) {
    notifyProblem(error)
    return false
  } finally {
    berjalan.delete(permintaan)
  }
}

/** Undo comes back to the view the plan was edited in. */
function tampilanKini(): Readonly<Record<string, string>> {
  const { tampilan } = parseLokasi(window.location.hash).kueri
  return tampilan === undefined ? {} : { tampilan }
}
