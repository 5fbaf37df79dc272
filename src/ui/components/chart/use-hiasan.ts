import { useMemo } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { PemegangOf } from '../../../domain/organisasi/kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { Hiasan } from './hiasan'
import { marksByUnit, type Tanda, vacantUnits } from './marks'

/** The colours and marks a screen gives its chart. */
export type HiasanProps = Partial<{
  readonly [K in 'warna' | 'pudar' | 'perubahan' | 'peringatan']: NonNullable<Hiasan[K]> | undefined
}> & {
  readonly tanda?: ReadonlyMap<JabatanId, Tanda> | undefined
}

/** Colours and marks as cards and canvas read them; the same value while nothing of it changes. */
export function useHiasan(snapshot: Snapshot, pemegangOf: PemegangOf, props: HiasanProps): Hiasan {
  const { warna = null, pudar = NONE, perubahan = NOTHING, peringatan = NOTHING, tanda = NO_FINDINGS } = props
  const kosong = useMemo(() => vacantUnits(snapshot, pemegangOf), [snapshot, pemegangOf])
  const marks = useMemo(() => marksByUnit(snapshot, tanda), [snapshot, tanda])
  return useMemo(
    () => ({ warna, pudar, perubahan, peringatan, kosong, tanda: marks }),
    [warna, pudar, perubahan, peringatan, kosong, marks]
  )
}

const NONE: ReadonlySet<UnorId> = new Set()
const NOTHING: ReadonlyMap<UnorId, never> = new Map<UnorId, never>()
const NO_FINDINGS: ReadonlyMap<JabatanId, Tanda> = new Map()
