import { useCallback, useRef } from 'react'
import { butirUsulan, type IsianUsulan } from '../../../domain/formasi/isi-usulan'
import { ask, run } from '../../lib/client'
import { tempatOf, useLokasi } from '../../lib/lokasi'
import { notifyProblem } from '../../lib/notify'

/** Keeps numbers that were filled in, one edit after another: the next one is worked out on what the last one left. Undo comes back here. */
export function useIsiFormasi(): (isian: readonly IsianUsulan[]) => void {
  const { jalur, kueri } = useLokasi()
  const tempat = tempatOf(jalur, kueri)
  const antrean = useRef<Promise<void>>(Promise.resolve())
  return useCallback(
    (isian) => {
      antrean.current = antrean.current.then(() => kirim(isian, tempat)).catch(notifyProblem)
    },
    [tempat]
  )
}

async function kirim(isian: readonly IsianUsulan[], tempat: string): Promise<void> {
  const butir = butirUsulan(await ask('formasi.list', null), isian)
  if (butir.length > 0) await run('formasi.set', { butir: [...butir] }, tempat)
}
