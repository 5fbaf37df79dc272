/** Inks of the paper beside the colours of units. */
export const TINTA = {
  hitam: '#16202a',
  abu: '#55636c',
  muda: '#9aa7ae',
  bingkai: '#8d9aa2',
  garis: '#5b6b74',
  latar: '#eef2f4',
  kosong: '#b32d1f',
  latarKosong: '#fdf5f3',
  lebih: '#1b5fa8',
  putih: '#ffffff'
} as const

/** A colour thinned with white: 1 = as it is, 0 = white. */
export function encerkan(warna: string, bagian: number): string {
  const kanal = [1, 3, 5].map((at) => Number.parseInt(warna.slice(at, at + 2), 16))
  return `#${kanal
    .map((k) =>
      Math.round(255 - (255 - k) * bagian)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`
}
