const MENIT = 60_000
const JAM = 60 * MENIT
const HARI = 24 * JAM

/** How long ago an instant was, as people say it. A clock set back makes nothing lie in the future. */
export function lamaLalu(pada: string, kini: number): string {
  const lewat = Math.max(0, kini - Date.parse(pada))
  if (lewat < MENIT) return 'baru saja'
  if (lewat < JAM) return `${Math.floor(lewat / MENIT)} menit lalu`
  if (lewat < HARI) return `${Math.floor(lewat / JAM)} jam lalu`
  return `${Math.floor(lewat / HARI)} hari lalu`
}

/** The size of a file: `812 KB`, `12,4 MB`. */
export function ukuranTeks(byte: number): string {
  const [nilai, satuan] = byte < 1e6 ? [byte / 1e3, 'KB'] : [byte / 1e6, 'MB']
  return `${nilai.toLocaleString('id-ID', { maximumFractionDigits: satuan === 'KB' ? 0 : 1 })} ${satuan}`
}
