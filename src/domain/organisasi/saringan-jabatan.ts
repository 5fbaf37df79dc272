import { z } from 'zod'
import type { BarisJabatan } from './baris-jabatan'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from './jabatan'
import { UnorId } from './unor'

/** What narrows the register of posts. An empty list or null narrows nothing. */
export const SaringanJabatan = z.object({
  cari: z.string(),
  /** The unit with everything under it. */
  unorId: UnorId.nullable(),
  jenis: z.array(z.enum(JENIS_JABATAN)),
  tingkat: z.array(z.enum([...ESELON, ...JENJANG_JF])),
  kelas: z.array(z.int()),
  /** Only posts nobody holds. */
  isKosong: z.boolean(),
  isKunci: z.boolean(),
  /** Only posts the last file did not name. */
  isTidakDiBerkas: z.boolean()
})
export type SaringanJabatan = Readonly<z.infer<typeof SaringanJabatan>>

/** What a row is found by: its name, its unit and office, and who holds it; in small letters. */
export const kunciJabatan = ({ nama, unor, perangkatDaerah, pemegang }: BarisJabatan): string =>
  `${nama} ${unor} ${perangkatDaerah} ${pemegang ?? ''}`.toLowerCase()

type Uji = (baris: BarisJabatan, kunci: string) => boolean

/** The filter as one test on a row and its search key; `dalamUnor` holds the units under the chosen one, with itself. */
export function ujiJabatan(saringan: SaringanJabatan, dalamUnor: ReadonlySet<UnorId> | null): Uji {
  const kata = saringan.cari.toLowerCase().split(/\s+/).filter(Boolean)
  const uji: readonly Uji[] = [
    (_baris, kunci) => kata.every((k) => kunci.includes(k)),
    ...(dalamUnor === null ? [] : [(b: BarisJabatan) => dalamUnor.has(b.unorId)]),
    ...ujiPilihan(saringan),
    ...ujiTanda(saringan)
  ]
  return (baris, kunci) => uji.every((test) => test(baris, kunci))
}

function ujiPilihan({ jenis, tingkat, kelas }: SaringanJabatan): readonly Uji[] {
  const adaTingkat = (nilai: BarisJabatan['eselon'] | BarisJabatan['jenjang']): boolean => tingkat.some((t) => t === nilai)
  return [
    ...(jenis.length === 0 ? [] : [(b: BarisJabatan) => jenis.includes(b.jenis)]),
    ...(tingkat.length === 0 ? [] : [(b: BarisJabatan) => adaTingkat(b.eselon ?? b.jenjang)]),
    ...(kelas.length === 0 ? [] : [(b: BarisJabatan) => b.kelas !== null && kelas.includes(b.kelas)])
  ]
}

const ujiTanda = ({ isKosong, isKunci, isTidakDiBerkas }: SaringanJabatan): readonly Uji[] => [
  ...(isKosong ? [(b: BarisJabatan) => b.isKosong] : []),
  ...(isKunci ? [(b: BarisJabatan) => b.isJabatanKunci] : []),
  ...(isTidakDiBerkas ? [(b: BarisJabatan) => b.tidakDiBerkasSejak !== null] : [])
]
