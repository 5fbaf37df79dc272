import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PdfTerbuka } from './buka-pdf'
import { type Jendela, lembarDibaca, SELA, type TataLembar } from './tata-lembar'
import type { TemuPdf } from './use-cari-pdf'

type Tempat = RefObject<HTMLDivElement | null>

/** Which page one reads (from 0), and the way to another: after a jump it is the page jumped to, also where the last ones cannot rise to the top. */
export function useDibaca(
  ref: Tempat,
  tata: TataLembar,
  jendela: Jendela
): { readonly dibaca: number; readonly keHalaman: (halaman: number) => void } {
  const [lompatan, setLompatan] = useState<{ readonly tata: TataLembar; readonly ke: number; readonly atas: number } | null>(null)
  const keHalaman = useCallback(
    (halaman: number): void => {
      const { current: meja } = ref
      if (!meja) return
      meja.scrollTo({ top: (tata.lembar[halaman - 1]?.atas ?? 0) - SELA })
      setLompatan({ tata, ke: halaman - 1, atas: meja.scrollTop })
    },
    [ref, tata]
  )
  const isDiSana = lompatan !== null && lompatan.tata === tata && lompatan.atas === jendela.atas
  return { dibaca: isDiSana ? lompatan.ke : lembarDibaca(tata, jendela), keHalaman }
}

/** Keeps the place one reads while the paper changes or grows; the paper of another begins at its top. */
export function useTetap(
  ref: Tempat,
  { terbuka, milik, tinggi }: { readonly terbuka: PdfTerbuka | null; readonly milik: string; readonly tinggi: number }
): void {
  const lalu = useRef({ terbuka, milik, tinggi })
  useLayoutEffect(() => {
    const { current: sebelum } = lalu
    const isBaru = terbuka !== sebelum.terbuka
    const isGanti = isBaru && milik !== '' && milik !== sebelum.milik
    lalu.current = { terbuka, tinggi, milik: isGanti ? milik : sebelum.milik }
    if (!ref.current) return
    if (isGanti) ref.current.scrollTop = 0
    if (!isBaru && sebelum.tinggi > 0) ref.current.scrollTop *= tinggi / sebelum.tinggi
  }, [ref, terbuka, milik, tinggi])
}

/** Goes to the page asked for, as soon as the paper is there. */
export function useTuju(tuju: { readonly halaman: number } | null, isAda: boolean, keHalaman: (halaman: number) => void): void {
  const sampai = useRef<typeof tuju>(null)
  useEffect(() => {
    if (!tuju || !isAda || sampai.current === tuju) return
    sampai.current = tuju
    keHalaman(tuju.halaman)
  }, [tuju, isAda, keHalaman])
}

/** Goes to a find when it is chosen, not when the paper below it changes. Returns what a sheet calls once it knows where on it the find stands. */
export function useKeTemu(
  ref: Tempat,
  { dipilih, kini, keHalaman }: { readonly dipilih: string; readonly kini: TemuPdf | null; readonly keHalaman: (halaman: number) => void }
): (letak: DOMRect) => void {
  const sampai = useRef(dipilih)
  useEffect(() => {
    if (kini && sampai.current !== dipilih) keHalaman(kini.ke + 1)
  }, [dipilih, kini, keHalaman])
  return useCallback(
    (letak) => {
      const { current: meja } = ref
      if (!meja || sampai.current === dipilih) return
      sampai.current = dipilih
      const { top, height } = meja.getBoundingClientRect()
      if (letak.top < top || letak.bottom > top + height) meja.scrollTop += letak.top - top - height / 3
    },
    [ref, dipilih]
  )
}
