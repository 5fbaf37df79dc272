import type { ReactNode } from 'react'
import type { SuntingBagan } from '../../components/chart/sunting-bagan'
import { usePenyuntingan } from './kerja-sunting'
import { LapisTunggu } from './lapis-tunggu'
import { PitaSunting } from './pita-sunting'

/** Editing on the chart: what its gestures and keys mean, and what lies over it meanwhile. */
export function useSunting(): { readonly sunting: SuntingBagan; readonly lapis: ReactNode } {
  const { sunting } = usePenyuntingan()
  return {
    sunting,
    lapis: (
      <>
        <PitaSunting />
        <LapisTunggu />
      </>
    )
  }
}
