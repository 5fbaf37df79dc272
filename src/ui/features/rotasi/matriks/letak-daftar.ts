const JARAK = 4
const TERTINGGI = 380

/** Puts a list below its field, or above it where there is more room; wholly inside the window. */
export function letakDaftar(daftar: HTMLElement | null, field: HTMLElement | null): void {
  if (!daftar || !field) return
  const { left, top, bottom, width } = field.getBoundingClientRect()
  const lebar = Math.max(width, 380)
  const isDiAtas = window.innerHeight - bottom < Math.min(TERTINGGI, daftar.scrollHeight) + JARAK && top > window.innerHeight - bottom
  daftar.style.width = `${lebar}px`
  daftar.style.left = `${Math.max(JARAK, Math.min(left, window.innerWidth - lebar - JARAK))}px`
  daftar.style.maxHeight = `${Math.min(TERTINGGI, (isDiAtas ? top : window.innerHeight - bottom) - 2 * JARAK)}px`
  daftar.style.top = isDiAtas ? 'auto' : `${bottom + JARAK}px`
  daftar.style.bottom = isDiAtas ? `${window.innerHeight - top + JARAK}px` : 'auto'
}
