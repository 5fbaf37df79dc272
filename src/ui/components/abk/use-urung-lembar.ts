import { useEffect } from 'react'
import { tombolDari } from '../../lib/tombol'
import type { MejaLembar } from './meja-lembar'

/**
 * While the form has steps of its own, Ctrl+Z and Ctrl+Y are its, wherever the keys are; once too often takes back nothing else. In a
 * form nobody has touched they belong to the whole application. Heard before anyone else, since the application listens everywhere.
 */
export function useUrungLembar({ riwayat: { lalu, nanti }, urungkan, ulangi }: MejaLembar, isTampil: boolean): void {
  const isMilik = isTampil && lalu.length + nanti.length > 0
  useEffect(() => {
    if (!isMilik) return
    const onKeyDown = (event: KeyboardEvent): void => {
      const lakukan = { 'mod+Z': urungkan, 'mod+Y': ulangi, 'mod+shift+Z': ulangi }[tombolDari(event)]
      if (!lakukan || isTulisan(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      lakukan()
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [isMilik, urungkan, ulangi])
}

const isTulisan = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select') !== null
