import { useLocalStorage } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { PilihanPeta } from '../../../domain/peta-jabatan/halaman-pilihan'

/** What an officer chooses and keeps; which units are printed comes from the screen. `tempat` null = the city of the office. */
const SetelanPeta = PilihanPeta.omit({ akar: true, tempat: true }).extend({ tempat: z.string().nullable() })
export type SetelanPeta = z.infer<typeof SetelanPeta>

const BAKU: SetelanPeta = {
  kertas: 'A3',
  denganNama: true,
  pppkTerpisah: false,
  penandatangan: { cara: 'KEPALA', lain: { tempat: '', jabatan: '', nama: '', pangkat: '', nip: '' } },
  berkas: 'SATU',
  tempat: null
}

/** The choices of the last printing, remembered on this computer; what no longer fits is forgotten. */
export function useSetelanPeta(): readonly [SetelanPeta, (patch: Partial<SetelanPeta>) => void] {
  const [stored, simpan] = useLocalStorage<Partial<SetelanPeta>>({
    key: 'penata.cetak-peta',
    defaultValue: BAKU,
    getInitialValueInEffect: false
  })
  const setelan = useMemo(() => {
    const found = SetelanPeta.safeParse({ ...BAKU, ...stored })
    return found.success ? found.data : BAKU
  }, [stored])
  const setel = useCallback((patch: Partial<SetelanPeta>) => simpan((now) => ({ ...now, ...patch })), [simpan])
  return [setelan, setel]
}
