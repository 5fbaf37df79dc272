import { useMemo, useSyncExternalStore } from 'react'

/** Where the window is: the path of a screen and what it was asked to show. */
export type Lokasi = { readonly jalur: string; readonly kueri: Readonly<Record<string, string>> }

/** The place now, kept current: `#/bagan?unor=ID` is `{ jalur: '/bagan', kueri: { unor: 'ID' } }`. */
export function useLokasi(): Lokasi {
  const hash = useSyncExternalStore(onHashChange, currentHash)
  return useMemo(() => parseLokasi(hash), [hash])
}

/** Goes to a screen. */
export function pergiKe(jalur: string, kueri: Lokasi['kueri'] = {}): void {
  window.location.hash = tempatOf(jalur, kueri)
}

/** Puts another place where the present one was: the way back leads past it. For filters, which are no stations. */
export function gantiTempat(jalur: string, kueri: Lokasi['kueri']): void {
  window.location.replace(tempatOf(jalur, kueri))
}

/** Goes to a place as `tempatOf` writes it. */
export function pergiKeTempat(tempat: string): void {
  window.location.hash = tempat
}

/** A place as text: what links point to and what undo comes back to. */
export function tempatOf(jalur: string, kueri: Lokasi['kueri'] = {}): string {
  const teks = new URLSearchParams(kueri).toString()
  return `#${jalur}${teks ? `?${teks}` : ''}`
}

/** Reads a place from the hash of the address; nothing there means the first screen. */
export function parseLokasi(hash: string): Lokasi {
  const [jalur, teks] = hash.replace(/^#/, '').split('?', 2)
  return { jalur: jalur || '/beranda', kueri: Object.fromEntries(new URLSearchParams(teks)) }
}

const currentHash = (): string => window.location.hash

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
