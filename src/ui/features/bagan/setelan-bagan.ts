import { useLocalStorage } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { MEDAN_BAKU, type MedanKartu } from '../../../domain/organisasi/medan-kartu'
import type { TataBagan } from '../../../domain/organisasi/tata-bagan'

/** How the officer wants the chart; remembered on this computer. */
export type SetelanBagan = {
  readonly tata: TataBagan
  readonly medan: readonly MedanKartu[]
  /** Id of the colour layer (`domain/organisasi/lapisan`); null = by kind of unit. */
  readonly lapisan: string | null
  /** The chart itself, or its twin as a table. */
  readonly rupa: 'BAGAN' | 'TABEL'
  /** The slider of days is open. */
  readonly isWaktu: boolean
  /** Units that are there no more or not yet are drawn faint instead of left out. */
  readonly isPudar: boolean
}

const BAKU: SetelanBagan = { tata: 'ATAS_BAWAH', medan: MEDAN_BAKU, lapisan: null, rupa: 'BAGAN', isWaktu: false, isPudar: false }

/** How the officer wants the chart, remembered on this computer. */
export function useSetelanBagan(): readonly [SetelanBagan, (patch: Partial<SetelanBagan>) => void] {
  const [stored, simpan] = useLocalStorage<Partial<SetelanBagan>>({
    key: 'penata.bagan',
    defaultValue: BAKU,
    getInitialValueInEffect: false
  })
  const setelan = useMemo(() => ({ ...BAKU, ...stored }), [stored])
  const setel = useCallback((patch: Partial<SetelanBagan>) => simpan((now) => ({ ...now, ...patch })), [simpan])
  return [setelan, setel]
}
