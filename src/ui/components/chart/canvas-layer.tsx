import { useStoreApi } from '@xyflow/react'
import { memo, useEffect, useRef } from 'react'
import classes from './chart.module.css'
import type { Paint } from './paint-chart'
import { createPainter, type Painter } from './painter'

/** The lines under the cards; and the cards themselves when too many are in view. */
export const CanvasLayer = memo(function CanvasLayer({ susunan, isIkhtisar, hiasan }: Paint): React.JSX.Element {
  const first = useRef<HTMLCanvasElement>(null)
  const second = useRef<HTMLCanvasElement>(null)
  const painter = useRef<Painter>(null)
  const store = useStoreApi()
  useEffect(() => {
    if (!first.current || !second.current) return undefined
    const made = createPainter([first.current, second.current], () => {
      const { width, height, transform } = store.getState()
      const [x, y, zoom] = transform
      return { viewport: { x, y, zoom }, size: { width, height } }
    })
    painter.current = made
    const stop = store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) made.follow()
    })
    return () => {
      stop()
      made.stop()
      painter.current = null
    }
  }, [store])
  useEffect(() => painter.current?.renew({ susunan, isIkhtisar, hiasan }), [susunan, isIkhtisar, hiasan])
  return (
    <>
      <canvas ref={first} className={classes.canvas} data-garis aria-hidden />
      <canvas ref={second} className={classes.canvas} data-garis aria-hidden />
    </>
  )
})
