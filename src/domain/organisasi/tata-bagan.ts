import { z } from 'zod'

/**
 * Tata bagan: how the chart is laid out. ATAS_BAWAH: branches beside each other below their head; KIRI_KANAN: turned by a quarter;
 * RAPAT: every leaf hangs below its head, as narrow as it gets; HALAMAN: a page of one perangkat daerah as PermenPANRB 1/2020 draws it,
 * with the JF and pelaksana in tables.
 */
export const TATA_BAGAN = ['ATAS_BAWAH', 'KIRI_KANAN', 'RAPAT', 'HALAMAN'] as const
export const TataBagan = z.enum(TATA_BAGAN)
export type TataBagan = z.infer<typeof TataBagan>
