import { Text } from '@mantine/core'
import type { CatatanIsian } from '../../domain/organisasi/catatan-isian'

/** Words stand below what they are about. */
const URUTAN: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error']

/** What a field shows below itself: why it is not saved, or what to look at. */
export type CatatanMedan = { readonly error?: string; readonly description?: React.ReactNode; readonly inputWrapperOrder: typeof URUTAN }

/** The words for one field; the reasons for which it is not saved only when `isTegas` (touched, or saving was tried). */
export function catatanMedan<Medan extends string>(catatan: readonly CatatanIsian<Medan>[], medan: Medan, isTegas: boolean): CatatanMedan {
  const found = catatan.filter((c) => c.medan === medan)
  const blok = found.find((c) => c.berat === 'BLOK')
  if (blok) return isTegas ? { error: blok.pesan, inputWrapperOrder: URUTAN } : { inputWrapperOrder: URUTAN }
  const peringatan = found[0]
  return peringatan
    ? {
        inputWrapperOrder: URUTAN,
        description: (
          <Text span c="emas.7" fz="xs">
            {peringatan.pesan}
          </Text>
        )
      }
    : { inputWrapperOrder: URUTAN }
}
