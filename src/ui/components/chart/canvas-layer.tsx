import { useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import classes from './chart.module.css'
import { paintChart, type Paint } from './paint-chart'

/** The lines under the cards; and the cards themselves when too many are in view. Redrawn once a frame at most. */
export function CanvasLayer(paint: Paint): React.JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null)
  const latest = useRef(paint)
  const store = useStoreApi()
  const draw = useCallback((): void => {
    const { width, height, transform } = store.getState()
    const [x, y, zoom] = transform
    const ctx = canvas.current && sized(canvas.current, width, height)
    if (ctx) paintChart(ctx, latest.current, { viewport: { x, y, zoom }, size: { width, height } })
  }, [store])
  useLayoutEffect(() => {
    latest.current = paint
    draw()
  })
  useEffect(() => {
    let frame = 0
    const stop = store.subscribe((now, before) => {
      if (now.transform === before.transform && now.width === before.width && now.height === before.height) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [store, draw])
  return <canvas ref={canvas} className={classes.canvas} aria-hidden />
}

function sized(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
  if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h]
  return canvas.getContext('2d')
}
