import { useMemo, useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { UnorId } from '../../../domain/organisasi/unor'
import { gantiTempat } from '../../lib/lokasi'
import type { Penempatkan } from './dialog-penempatan'
import type { Keadaan, Meja } from './meja'
import type { RuangKerja } from './ruang-kerja'

/** The workspace of a plan, and what its frame alone needs to know: tab, view and dialog. */
export type MejaRuang = {
  readonly meja: Meja
  readonly tab: string
  readonly setTab: (tab: string) => void
  readonly keTampilan: (tampilan: string) => void
  readonly dialog: Penempatkan | null
  readonly setDialog: (dialog: Penempatkan | null) => void
}

/** Holds what is looked at on the table of a plan. */
export function useMejaRuang(ruang: RuangKerja, isLebar: boolean): MejaRuang {
  const [keadaan, setKeadaan] = useState<Keadaan>('perubahan')
  const [unorId, setUnorId] = useState<UnorId | null>(null)
  const [jabatanId, setJabatanId] = useState<JabatanId | null>(null)
  const [tujuan, setTujuan] = useState<Meja['tujuan']>(null)
  const [tab, setTab] = useState('langkah')
  const [isPanel, setPanel] = useState(false)
  const isTampak = isPanel || !isLebar
  const [dialog, setDialog] = useState<Penempatkan | null>(null)
  const { id } = ruang.rencana
  const keTampilan = (next: string): void => {
    setPanel(false)
    gantiTempat('/rotasi', { id, tampilan: next })
  }
  const meja = useMemo<Meja>(() => {
    const bukaTab = (next: string): void => {
      setTab(next)
      setPanel(true)
    }
    return {
      ruang,
      keadaan,
      setKeadaan,
      unorId,
      pilihUnor: (next) => {
        setUnorId(next)
        setTab((now) => (next ? 'unit' : now === 'unit' ? 'langkah' : now))
      },
      jabatanId,
      cariCalon: (next) => {
        setJabatanId(next)
        bukaTab('calon')
      },
      pindahkan: (pegawaiId) => setDialog({ pegawaiId, jabatanId: null }),
      tanya: setDialog,
      lihat: (next) => {
        gantiTempat('/rotasi', { id, tampilan: 'bagan' })
        setUnorId(next)
        setTujuan((now) => ({ unorId: next, ke: (now?.ke ?? 0) + 1 }))
      },
      bukaTab,
      panel: { isTampak, tukar: () => setPanel((now) => !now) },
      tujuan
    }
  }, [ruang, keadaan, unorId, jabatanId, isTampak, tujuan, id])
  return { meja, tab, setTab, keTampilan, dialog, setDialog }
}
