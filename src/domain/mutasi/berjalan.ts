import type { Tanggal } from '../kit/tanggal'

/** A punishment or a process runs on that day: begun (or begin unknown), and its first free day not yet come. */
export const isBerjalan = (
  { mulai, selesai }: { readonly mulai: Tanggal | null; readonly selesai: Tanggal | null },
  pada: Tanggal
): boolean => (mulai === null || mulai <= pada) && (selesai === null || pada < selesai)
