import { useMemo, useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import type { Tanggal } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { snapshotAfter } from '../../../domain/organisasi/susulan'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { Waktu } from '../../../domain/organisasi/waktu'
import { type JenisPerubahan, perubahanUnor } from '../../../domain/rancangan/perubahan-unor'
import { RancanganId } from '../../../domain/rancangan/rancangan'
import { snapshotPerubahan } from '../../../domain/rancangan/snapshot-perubahan'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { type Penyunting, penyuntingLangsung } from '../../lib/penyunting'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { type Hari, useHari } from './use-hari'
import { useHak } from '../../lib/sesi'

/** Which side of a draft is shown. */
export const KEADAAN = ['SEBELUM', 'SESUDAH', 'PERUBAHAN'] as const
export type Keadaan = (typeof KEADAAN)[number]

/** A draft on the table. */
export type RancanganDiMeja = {
  readonly detail: NonNullable<RouteOutput<'rancangan.detail'>>
  readonly sebelum: Snapshot
  readonly sesudah: Snapshot
  readonly perubahan: ReadonlyMap<UnorId, JenisPerubahan>
  readonly keadaan: Keadaan
  readonly setKeadaan: (keadaan: Keadaan) => void
}

/** What the chart is drawn from: the organisation on a day, or a draft; and where edits go. */
export type SumberBagan = {
  readonly snapshot: Snapshot
  /** What the chart draws: the snapshot, and in the changes of a draft also the units it closes. They are to look at only. */
  readonly digambar: Snapshot
  /** The day asked for; null = today. */
  readonly tanggal: Tanggal | null
  readonly setTanggal: (tanggal: Tanggal | null) => void
  /** The organisation through the years; null while nobody has asked for another day. */
  readonly waktu: Waktu | null
  /** Units of the snapshot that are not there on its day. */
  readonly pudar: ReadonlySet<UnorId>
  readonly rancangan: RancanganDiMeja | null
  readonly penyunting: Penyunting
  /** Whoever looks may change nothing here, whatever the day or the draft. */
  readonly isTanpaHak?: true
}

export type SumberAnswer = { readonly sumber: SumberBagan | null; readonly isHilang: boolean; readonly error: Error | null }

/** Asks for what the place names: the organisation, or the draft with this id. */
export function useSumberBagan(rancanganId: string | undefined): SumberAnswer {
  const id = rancanganId === undefined ? null : RancanganId.parse(rancanganId)
  const [tanggal, setTanggal] = useState<Tanggal | null>(null)
  const [keadaan, setKeadaan] = useState<Keadaan>('PERUBAHAN')
  const { detail, ...asked } = useDetail(id)
  const { snapshot: stored, ...live } = useSnapshot(detail?.rancangan.tmt ?? null)
  const { waktu, hari, ...through } = useHari(id === null ? tanggal : null)
  const snapshot = isOfTable(id, detail, stored) ? stored : null
  const rancangan = useMemo(() => (detail && snapshot ? onTable(detail, snapshot) : null), [detail, snapshot])
  const isBerhak = useHak(id === null ? 'DATA' : 'RENCANA')
  const sumber = useMemo((): SumberBagan | null => {
    if (!snapshot) return null
    const terbaca = rancangan
      ? { ...dariRancangan(rancangan, keadaan), rancangan: { ...rancangan, keadaan, setKeadaan }, setTanggal }
      : { ...dariHari(snapshot, tanggal, hari), waktu, setTanggal }
    return isBerhak ? terbaca : { ...terbaca, penyunting: { ...terbaca.penyunting, isBoleh: false }, isTanpaHak: true }
  }, [rancangan, snapshot, hari, waktu, tanggal, keadaan, isBerhak])
  return { sumber, isHilang: asked.isHilang, error: asked.error ?? live.error ?? through.error }
}

type Detail = RancanganDiMeja['detail']

/** The draft of that id; null while it is not there yet, or none is asked for. */
function useDetail(id: RancanganId | null): { readonly detail: Detail | null; readonly isHilang: boolean; readonly error: Error | null } {
  const { data, error } = useAsk('rancangan.detail', { id: id ?? RancanganId.parse('-') }, { enabled: id !== null })
  return { detail: id !== null && data?.rancangan.id === id ? data : null, isHilang: id !== null && data === null, error }
}

/** True when the organisation that was answered is the one the table stands on: today's, or that of the draft's TMT. */
const isOfTable = (id: RancanganId | null, detail: Detail | null, snapshot: Snapshot | null): snapshot is Snapshot =>
  snapshot !== null && (id === null || snapshot.tanggal === detail?.rancangan.tmt)

/** The organisation today, or on the day asked for as soon as that is worked out. */
const dariHari = (kini: Snapshot, tanggal: Tanggal | null, hari: Hari | null): Omit<SumberBagan, 'waktu' | 'setTanggal'> => ({
  ...(hari ?? { snapshot: kini, digambar: kini, pudar: NIHIL }),
  tanggal,
  rancangan: null,
  penyunting: langsung(kini, tanggal)
})

/** A draft as it is looked at; its one day is its TMT. */
function dariRancangan(rancangan: OnTable, keadaan: Keadaan): Omit<SumberBagan, 'rancangan' | 'setTanggal'> {
  const isSebelum = keadaan === 'SEBELUM'
  const snapshot = isSebelum ? rancangan.sebelum : rancangan.sesudah
  return {
    snapshot,
    digambar: keadaan === 'PERUBAHAN' ? rancangan.gabungan : snapshot,
    pudar: NIHIL,
    tanggal: null,
    waktu: null,
    penyunting: penyuntingRancangan(rancangan.detail.rancangan, isSebelum)
  }
}

const NIHIL: ReadonlySet<UnorId> = new Set()

type OnTable = Omit<RancanganDiMeja, 'keadaan' | 'setKeadaan'> & { readonly gabungan: Snapshot }

function onTable(detail: RancanganDiMeja['detail'], sebelum: Snapshot): OnTable {
  const sesudah = snapshotAfter(sebelum, detail.susulan)
  return { detail, sebelum, sesudah, perubahan: perubahanUnor(sebelum, sesudah), gabungan: snapshotPerubahan(sebelum, sesudah) }
}

/** The organisation is edited as it is today only. */
const langsung = (snapshot: Snapshot, tanggal: Tanggal | null): Penyunting => ({
  ...penyuntingLangsung(snapshot.tanggal, '/bagan'),
  isBoleh: tanggal === null
})

/** An edit of a draft is a proposal: the same command, not run yet. */
const penyuntingRancangan = ({ id, tmt, status }: OnTable['detail']['rancangan'], isSebelum: boolean): Penyunting => ({
  rancanganId: id,
  isBoleh: status === 'DRAF' && !isSebelum,
  tanggal: tmt,
  lakukan: (perintah, masukan, unorId) =>
    doCommand(
      'usulan.add',
      { rancanganId: id, perintah, masukan },
      tempatOf('/bagan', { rancangan: id, ...(unorId ? { unor: unorId } : {}) })
    )
})
