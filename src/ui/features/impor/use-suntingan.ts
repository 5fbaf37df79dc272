import { useState } from 'react'
import type { DrafImpor } from '../../../contract/impor'
import type { AturanLembar } from '../../../domain/impor/aturan-lembar'
import { ask } from '../../lib/client'
import { problemText } from '../../lib/notify'
import { isDibatalkan, showDraf } from './studio-draf'

/** The rules of the sheets while the officer corrects them; they count once the sheets were read again. */
export type Suntingan = {
  readonly aturan: readonly AturanLembar[]
  /** True while the rules differ from what was read. */
  readonly isBerubah: boolean
  readonly isSibuk: boolean
  readonly onSunting: (aturan: readonly AturanLembar[]) => void
  /** Reads the sheets again by these rules; true when it came through. */
  readonly onTerapkan: (aturan: readonly AturanLembar[]) => Promise<boolean>
}

/** Keeps the corrected rules of a draft until they are applied. */
export function useSuntingan(draf: DrafImpor | null, onMasalah: (masalah: string | null) => void): Suntingan {
  const [suntingan, setSuntingan] = useState<readonly AturanLembar[] | null>(null)
  const [isSibuk, setSibuk] = useState(false)
  const onTerapkan = async (aturan: readonly AturanLembar[]): Promise<boolean> => {
    if (!draf) return false
    setSibuk(true)
    onMasalah(null)
    try {
      showDraf(await ask('impor.atur', { drafId: draf.drafId, aturan: [...aturan] }))
      setSuntingan(null)
      return true
    } catch (problem) {
      if (!isDibatalkan(problem)) onMasalah(problemText(problem))
      return false
    } finally {
      setSibuk(false)
    }
  }
  const aturan = suntingan ?? draf?.lembar.map((l) => l.aturan) ?? []
  return { aturan, isBerubah: suntingan !== null, isSibuk, onSunting: setSuntingan, onTerapkan }
}
