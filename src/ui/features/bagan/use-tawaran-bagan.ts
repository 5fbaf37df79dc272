import { useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { useMemo } from 'react'
import { useTawarkanTindakan } from '../../lib/tindakan-layar'
import { tombolTeks } from '../../lib/tombol'
import { teksPintasanBagan, teksSunting } from '../../text/sunting'
import type { KerjaSunting } from './kerja-sunting'
import { TINDAKAN_BAGAN } from './tindakan-bagan'

/** The palette is open a moment longer than its choice: what takes the keyboard must come after it. */
const JEDA_PALET = 250

/** Offers what can be done on the chart to the palette, and opens that with Ctrl+Shift+P. */
export function useTawaranBagan(kerja: KerjaSunting): void {
  useHotkeys([['mod+shift+P', () => spotlight.open()]])
  const daftar = useMemo(
    () => ({
      judul: teksSunting.diBagan,
      pintasan: PINTASAN,
      tindakan: TINDAKAN_BAGAN.filter((t) => t.bisa(kerja)).map(({ label, ikon, tombol, lakukan }) => ({
        judul: label,
        ikon,
        keys: tombol[0] ? tombolTeks(tombol[0]) : null,
        lakukan: () => void setTimeout(() => lakukan(kerja), JEDA_PALET)
      }))
    }),
    [kerja]
  )
  useTawarkanTindakan(daftar)
}

/** Every key of the chart, for the card of keys. */
const PINTASAN = [
  ...teksPintasanBagan,
  ...TINDAKAN_BAGAN.flatMap(({ label, tombol: [utama] }) => (utama ? [{ arti: label.replace('…', ''), keys: tombolTeks(utama) }] : []))
]
