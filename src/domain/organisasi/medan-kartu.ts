import { z } from 'zod'

/** What a card of the chart may say of its unor; the name and the head's title are always there. */
export const MEDAN_KARTU = ['PEJABAT', 'PANGKAT', 'NIP', 'TMT', 'ESELON', 'KELAS', 'BEZETTING'] as const
export const MedanKartu = z.enum(MEDAN_KARTU)
export type MedanKartu = z.infer<typeof MedanKartu>

/** What cards say at first. */
export const MEDAN_BAKU: readonly MedanKartu[] = ['PEJABAT', 'PANGKAT', 'ESELON', 'BEZETTING']
