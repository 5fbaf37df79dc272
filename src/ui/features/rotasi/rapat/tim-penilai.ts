import { useLocalStorage } from '@mantine/hooks'
import { usePetugas } from '../../../lib/use-petugas'

/** The members of the Tim Penilai Kinerja, entered once on this computer. */
export function useTimPenilai(): readonly [readonly string[], (tim: readonly string[]) => void] {
  const [tim, simpan] = useLocalStorage<readonly string[]>({ key: 'penata.tim-penilai', defaultValue: [], getInitialValueInEffect: false })
  return [Array.isArray(tim) ? tim : [], simpan]
}

/** Who decided last: remembered for the next decision; the officer at this PC until somebody is named. */
export function usePemutus(): readonly [string, (oleh: string) => void] {
  const [petugas] = usePetugas()
  const [oleh, simpan] = useLocalStorage({ key: 'penata.rapat.oleh', defaultValue: '', getInitialValueInEffect: false })
  return [oleh || petugas, simpan]
}
