import { useLocalStorage } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { FORMAT_CETAK } from '../../../contract/cetak'
import { PilihanCetak } from '../../../domain/cetak/pilihan-cetak'
import { z } from 'zod'

/** What an officer chooses in the dialog; which part of the organisation is printed comes from the chart. */
export const SetelanCetak = PilihanCetak.omit({ akar: true, tingkat: true, lipatan: true, lapisan: true, tata: true, medan: true }).extend({
  format: z.enum(FORMAT_CETAK),
  dpi: z.union([z.literal(96), z.literal(150), z.literal(200), z.literal(300)])
})
export type SetelanCetak = z.infer<typeof SetelanCetak>

const BAKU: SetelanCetak = {
  kertas: 'A3',
  ukuran: { lebar: 1000, tinggi: 700 },
  arah: 'OTOMATIS',
  cara: 'SATU',
  hurufUbin: 6,
  denganNama: true,
  judul: 'STRUKTUR_ORGANISASI',
  penandatangan: null,
  format: 'pdf',
  dpi: 150
}

/** The choices of the last printing, remembered on this computer; what no longer fits is forgotten. */
export function useSetelanCetak(): readonly [SetelanCetak, (patch: Partial<SetelanCetak>) => void] {
  const [stored, simpan] = useLocalStorage<Partial<SetelanCetak>>({
    key: 'penata.cetak',
    defaultValue: BAKU,
    getInitialValueInEffect: false
  })
  const setelan = useMemo(() => {
    const found = SetelanCetak.safeParse({ ...BAKU, ...stored })
    return found.success ? found.data : BAKU
  }, [stored])
  const setel = useCallback((patch: Partial<SetelanCetak>) => simpan((now) => ({ ...now, ...patch })), [simpan])
  return [setelan, setel]
}
