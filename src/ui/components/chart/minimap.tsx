import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { teksBagan } from '../../text/bagan'
import type { ChartLayout } from './chart-layout'
import classes from './chart.module.css'
import { aksenOf, type Hiasan } from './hiasan'
import { contains, regionOf } from './viewport'

type Props = { readonly susunan: ChartLayout; readonly hiasan: Hiasan }

const LEBAR = 188
const TINGGI = 116
const TEPI = 8
/** A handful of cards stay small on the map. */
const FAKTOR_MAKS = 0.12

/** The whole chart in a corner, with the part in view framed; press or drag to go there. */
export function Minimap({ susunan, hiasan }: Props): React.JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null)
  const bingkai = useRef<HTMLDivElement>(null)
  const peta = useRef<HTMLDivElement>(null)
  const store = useStoreApi()
  const { setViewport } = useReactFlow()
  const skala = useMemo(() => scaleOf(susunan), [susunan])

  useLayoutEffect(() => {
    if (canvas.current) paintMap(canvas.current, susunan, hiasan)
  }, [susunan, hiasan])
  useEffect(() => {
    const place = (): void => {
      const { width, height, transform } = store.getState()
      const [x, y, zoom] = transform
      const region = regionOf({ x, y, zoom }, { width, height })
      if (bingkai.current) placeFrame(bingkai.current, region, skala)
      // with everything in view the map says nothing and lies in the way
      peta.current?.toggleAttribute('data-sepi', contains(region, susunan.bounds))
    }
    place()
    return store.subscribe(place)
  }, [store, skala, susunan])

  const go = (event: React.PointerEvent<HTMLElement>): void => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const { width, height, transform } = store.getState()
    const [x, y] = [(event.clientX - left - skala.x) / skala.faktor, (event.clientY - top - skala.y) / skala.faktor]
    void setViewport({ x: width / 2 - x * transform[2], y: height / 2 - y * transform[2], zoom: transform[2] })
  }
  return (
    <div
      ref={peta}
      className={classes.peta}
      title={teksBagan.peta}
      onPointerDown={go}
      onPointerMove={go}
      data-testid="peta-kecil"
      aria-hidden
    >
      <canvas ref={canvas} width={LEBAR * 2} height={TINGGI * 2} />
      <div ref={bingkai} className={classes.bingkai} />
    </div>
  )
}

type Scale = { readonly faktor: number; readonly x: number; readonly y: number }

/** How chart units become pixels of the map: `pixel = unit * faktor + offset`. */
function scaleOf({ bounds }: ChartLayout): Scale {
  const faktor = Math.min(FAKTOR_MAKS, (LEBAR - 2 * TEPI) / Math.max(1, bounds.lebar), (TINGGI - 2 * TEPI) / Math.max(1, bounds.tinggi))
  return { faktor, x: LEBAR / 2 - (bounds.x + bounds.lebar / 2) * faktor, y: TINGGI / 2 - (bounds.y + bounds.tinggi / 2) * faktor }
}

function paintMap(canvas: HTMLCanvasElement, susunan: ChartLayout, hiasan: Hiasan): void {
  const ctx = canvas.getContext('2d')
  if (!ctx) return
  const { faktor, x, y } = scaleOf(susunan)
  ctx.setTransform(2, 0, 0, 2, 0, 0)
  ctx.clearRect(0, 0, LEBAR, TINGGI)
  for (const box of susunan.boxes) {
    ctx.globalAlpha = hiasan.pudar.has(box.id) ? 0.25 : 1
    ctx.fillStyle = !hiasan.warna && hiasan.kosong.has(box.id) ? '#d05443' : aksenOf(hiasan, box.simpul.unor)
    ctx.fillRect(box.x * faktor + x, box.y * faktor + y, Math.max(1, box.lebar * faktor), Math.max(1, box.tinggi * faktor))
  }
  ctx.globalAlpha = 1
}

function placeFrame(frame: HTMLElement, region: ReturnType<typeof regionOf>, { faktor, x, y }: Scale): void {
  const [left, top] = [Math.max(0, region.x * faktor + x), Math.max(0, region.y * faktor + y)]
  const [right, bottom] = [
    Math.min(LEBAR, (region.x + region.lebar) * faktor + x),
    Math.min(TINGGI, (region.y + region.tinggi) * faktor + y)
  ]
  frame.style.transform = `translate(${left}px, ${top}px)`
  frame.style.width = `${Math.max(4, right - left)}px`
  frame.style.height = `${Math.max(4, bottom - top)}px`
}
