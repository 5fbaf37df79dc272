import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { Tanggal } from '../../../domain/kit/tanggal'
import { hariDari } from '../../../domain/pengingat/kisi-bulan'
import { tombolDari } from '../../lib/tombol'

type Parts = { readonly kisi: RefObject<HTMLElement | null>; readonly hari: Tanggal; readonly onHari: (hari: Tanggal) => void }

/** The keys of the sheet of a month: arrows and pages move the chosen day and the focus with it, Enter goes to what the day holds. */
export function useTombolHari({ kisi, hari, onHari }: Parts): (event: KeyboardEvent) => void {
  const isDenganTombol = useRef(false)
  useEffect(() => {
    if (isDenganTombol.current) kisi.current?.querySelector<HTMLElement>(`[data-hari="${hari}"]`)?.focus()
    isDenganTombol.current = false
  }, [kisi, hari])
  return (event) => {
    const tombol = tombolDari(event.nativeEvent)
    const ke = hariDari(tombol, hari)
    if (ke === null && tombol !== 'Enter') return
    event.preventDefault()
    if (ke === null) return document.querySelector<HTMLElement>('[data-agenda] button')?.focus()
    isDenganTombol.current = true
    onHari(ke)
  }
}
