import { useSessionStorage } from '@mantine/hooks'
import type { DrafImpor } from '../../../contract/impor'
import type { Putusan } from '../../../domain/impor/beda'
import { ask, Refused } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { queryClient } from '../../lib/use-ask'
import type { Tahap } from './tahap'

const KUNCI_DRAF = ['impor.draf', null] as const
const HALAMAN: readonly unknown[] = ['impor.masalah', 'impor.usul', 'impor.beda']

/** Where an officer is in a draft; found again when the screen is. */
export type CatatanDraf = {
  readonly tahap: Tahap
  /** True once something was decided that closing would lose. */
  readonly isDiputus: boolean
  /** What was saved, once it was. */
  readonly label: string | null
}

/** What every step that decides is given. */
export type PutusProps = { readonly draf: DrafImpor; readonly onPutus: (putusan: readonly Putusan[]) => void }

/** Remembers where the officer is in a draft, for as long as the window is open. */
export function useCatatanDraf(drafId: string | null): readonly [CatatanDraf, (next: Partial<CatatanDraf>) => void] {
  const [catatan, setCatatan] = useSessionStorage<CatatanDraf>({
    key: `impor.${drafId ?? 'kosong'}`,
    defaultValue: { tahap: drafId === null ? 'berkas' : 'kolom', isDiputus: false, label: null },
    getInitialValueInEffect: false
  })
  return [catatan, (next) => setCatatan((kini) => ({ ...kini, ...next }))]
}

/** Puts a draft on the screen; its pages are asked anew. */
export function showDraf(draf: DrafImpor | null): void {
  queryClient.setQueryData(KUNCI_DRAF, draf)
  void refreshHalaman()
}

/** Asks anew for the draft as it is now, then for its pages: the data, or the draft itself, may have gone on without this screen. */
export async function refreshDraf(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: KUNCI_DRAF })
  await refreshHalaman()
}

const refreshHalaman = (): Promise<void> => queryClient.invalidateQueries({ predicate: ({ queryKey }) => HALAMAN.includes(queryKey[0]) })

/** Sends decisions and shows what follows from them. */
export async function decide(draf: DrafImpor, putusan: readonly Putusan[]): Promise<void> {
  try {
    const ringkasan = await ask('impor.putus', { drafId: draf.drafId, putusan: [...putusan] })
    showDraf({ ...draf, ringkasan })
  } catch (error) {
    notifyProblem(error)
    await refreshDraf()
  }
}

/** True when the officer stopped the work himself. */
export const isDibatalkan = (error: unknown): boolean => error instanceof Refused && error.code === 'CANCELLED'
