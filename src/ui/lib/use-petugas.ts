import { useLocalStorage } from '@mantine/hooks'

/** The officer at this PC, by name: typed once, remembered on this computer. */
export function usePetugas(): readonly [petugas: string, setPetugas: (petugas: string) => void] {
  const [petugas, setPetugas] = useLocalStorage({ key: 'penata.petugas', defaultValue: '', getInitialValueInEffect: false })
  return [petugas, setPetugas]
}
