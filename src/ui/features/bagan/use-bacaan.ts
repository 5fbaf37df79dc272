import { useEffect, useMemo, useState } from 'react'
import { ACUAN_BAKU, type AcuanLapisan } from '../../../domain/organisasi/lapisan/fakta-unor'
import { countKelas, kelasPerUnor, warnaPerUnor } from '../../../domain/organisasi/lapisan/hasil-lapisan'
import { type Lapisan, LAPISAN, lapisanOf } from '../../../domain/organisasi/lapisan/lapisan'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { JenisPerubahan } from '../../../domain/rancangan/perubahan-unor'
import { useAsk } from '../../lib/use-ask'
import { useMejaBagan } from './meja-bagan'
import { loadTampilan, saveTampilan } from './tampilan-tersimpan'
import { useBup } from './use-bup'
import { usePohon } from './use-pohon'
import { useTelaah } from './use-telaah'

/** What the chart is coloured and marked with: the layer, warnings of type, faint units, and what a draft changes. */
export type Bacaan = {
  readonly awal?: Tampilan | undefined
  readonly warna?: ReadonlyMap<UnorId, string> | undefined
  readonly pudar?: ReadonlySet<UnorId> | undefined
  readonly peringatan?: ReadonlyMap<UnorId, readonly string[]> | undefined
  readonly perubahan?: ReadonlyMap<UnorId, JenisPerubahan> | undefined
}

/** The layer as its legend and the table tell of it. */
export type BacaanLapisan = {
  readonly lapisan: Lapisan
  readonly kelas: ReadonlyMap<UnorId, string>
  /** How many of the units shown are in each class; null = in none. */
  readonly jumlah: ReadonlyMap<string | null, number>
  /** The one class that stands out while the others are faint. */
  readonly sorot: string | null
  readonly setSorot: (kelas: string | null) => void
}

/** Works out how the chart on show is to be read. */
export function useBacaan(): { readonly bacaan: Bacaan; readonly lapisan: BacaanLapisan } {
  const { digambar, ...sumber } = useMejaBagan().sumber
  const lapisan = useLapisan()
  const { peringatan } = useTelaah()
  const awal = useTampilanTersimpan()
  const { kelas, sorot } = lapisan
  const isBaku = lapisan.lapisan === LAPISAN[0]
  const warna = useMemo(
    () => (isBaku ? undefined : warnaPerUnor(lapisan.lapisan, digambar, kelas)),
    [isBaku, lapisan.lapisan, digambar, kelas]
  )
  const pudar = useMemo(
    () =>
      sorot === null ? sumber.pudar : new Set([...sumber.pudar, ...[...digambar.unor.keys()].filter((id) => kelas.get(id) !== sorot)]),
    [sumber.pudar, digambar, kelas, sorot]
  )
  const perubahan = sumber.rancangan?.keadaan === 'PERUBAHAN' ? sumber.rancangan.perubahan : undefined
  return { bacaan: { awal, warna, pudar, peringatan, perubahan }, lapisan }
}

function useLapisan(): BacaanLapisan {
  const { snapshot, setelan } = useMejaBagan()
  const lapisan = lapisanOf(setelan.lapisan)
  const acuan = useAcuan(lapisan)
  const pohon = usePohon()
  const [sorot, setSorot] = useState<string | null>(null)
  const kelas = useMemo(() => kelasPerUnor(lapisan, snapshot, acuan), [lapisan, snapshot, acuan])
  const jumlah = useMemo(
    () =>
      countKelas(
        kelas,
        [...pohon.byId.keys()].filter((id) => snapshot.unor.has(id))
      ),
    [kelas, pohon, snapshot]
  )
  // a class of another layer stands out no more
  return { lapisan, kelas, jumlah, sorot: lapisan.kelas.some(({ id }) => id === sorot) ? sorot : null, setSorot }
}

function useAcuan({ memakai }: Lapisan): AcuanLapisan {
  const tahun = Number(useMejaBagan().snapshot.tanggal.slice(0, 4)) - 1
  const { data } = useAsk('predikat.tahun', { tahun }, { enabled: memakai === 'PREDIKAT' })
  const bup = useBup()
  return useMemo(() => ({ bup: bup ?? ACUAN_BAKU.bup, predikat: new Map((data ?? []).map((p) => [p.pegawaiId, p.predikat])) }), [bup, data])
}

/** The view in which this table was left; what it becomes is remembered. */
function useTampilanTersimpan(): Tampilan | undefined {
  const { sumber, view } = useMejaBagan()
  const id = sumber.rancangan?.detail.rancangan.id ?? null
  const [awal] = useState(() => loadTampilan(window.localStorage, id))
  useEffect(() => {
    if (view) saveTampilan(window.localStorage, id, view)
  }, [id, view])
  return awal
}
