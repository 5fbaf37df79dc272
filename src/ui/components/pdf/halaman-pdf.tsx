import { useEffect, useRef, useState } from 'react'
import { teksPdf } from '../../text/pdf'
import { gambarHalaman, type HalamanPdf as Halaman, lapisTeks } from './buka-pdf'
import type { Rentang } from './cari-teks'
import classes from './pdf.module.css'
import { type LapisTeks, sorotTemu } from './sorot-temu'
import type { TempatLembar } from './tata-lembar'
import type { TandaTemuan } from './temuan-halaman'

type Props = {
  readonly halaman: Halaman
  readonly ke: number
  readonly tempat: TempatLembar
  readonly temuan: readonly TandaTemuan[]
  readonly temu: readonly Rentang[]
  readonly kini: Rentang | null
  /** Where on the window the find that is looked at stands, once it is there. */
  readonly onLetak: (letak: DOMRect) => void
}

/** One sheet. What was drawn last stays until the new drawing is there. */
export function HalamanPdf({ halaman, ke, tempat, temuan, ...sorot }: Props): React.JSX.Element {
  const gambar = useGambar(halaman, tempat.skala)
  const teks = useRef<HTMLDivElement>(null)
  const lapis = useLapis(halaman, teks)
  useSorot(lapis, sorot)
  return (
    <div
      className={classes.lembar}
      style={{ top: tempat.atas, width: tempat.lebar, height: tempat.tinggi, '--total-scale-factor': (tempat.skala * 96) / 72 }}
      role="group"
      aria-label={teksPdf.halaman(ke + 1)}
      data-testid={`lembar-${ke + 1}`}
    >
      <div ref={gambar} className={classes.gambar} />
      <div ref={teks} className={classes.teks} />
      {temuan.length > 0 && (
        <span
          className={classes.tanda}
          data-keras={temuan.some((t) => t.isKeras) || undefined}
          title={temuan.map((t) => t.pesan).join('\n')}
        >
          {teksPdf.temuan(temuan.length)}
        </span>
      )}
    </div>
  )
}

/** Pixels a sheet may have: more costs memory and shows nothing. */
const TITIK_MAKS = 12_000_000

function useGambar(halaman: Halaman, skala: number): React.RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const batal = new AbortController()
    const { lebar, tinggi } = halaman
    const titik = Math.min(skala * window.devicePixelRatio, Math.sqrt(TITIK_MAKS / (lebar * tinggi)))
    gambarHalaman(halaman, { titik, signal: batal.signal, intent: 'display' }).then(
      (canvas) => canvas && ref.current?.replaceChildren(canvas),
      // a sheet whose paper was closed while it was drawn: the next one is on its way
      () => undefined
    )
    return () => batal.abort()
  }, [halaman, skala])
  return ref
}

function useLapis(halaman: Halaman, tempat: React.RefObject<HTMLDivElement | null>): LapisTeks | null {
  const [lapis, setLapis] = useState<LapisTeks | null>(null)
  useEffect(() => {
    let isWanted = true
    const baru = document.createElement('div')
    Promise.all([halaman.teks(), lapisTeks(halaman, baru)]).then(
      ([teks, potong]) => {
        if (!isWanted) return
        tempat.current?.replaceChildren(baru)
        setLapis({ teks, potong })
      },
      () => undefined
    )
    return () => {
      isWanted = false
    }
  }, [halaman, tempat])
  return lapis
}

function useSorot(lapis: LapisTeks | null, { temu, kini, onLetak }: Pick<Props, 'temu' | 'kini' | 'onLetak'>): void {
  useEffect(() => {
    if (!lapis || temu.length === 0) return
    const { hapus, letak } = sorotTemu(lapis, temu, kini)
    if (letak) onLetak(letak)
    return hapus
  }, [lapis, temu, kini, onLetak])
}
