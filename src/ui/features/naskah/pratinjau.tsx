import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import '../../lib/trusted-types'
import { teksNaskah } from '../../text/naskah'
import classes from './naskah.module.css'

/** Only papers made by the app itself, where every datum is escaped, pass this door; scripts cannot run behind it. */
const policy = window.trustedTypes?.createPolicy('naskah', { createHTML: (html) => html }) ?? { createHTML: (html: string) => html }

const DESK = 36

/** The paper as it will be printed, its sheets fitted to the width there is. Stays where one reads while it changes. */
export function Pratinjau({ html }: { readonly html: string }): React.JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null)
  const scroll = useRef(0)
  const { ref, width } = useElementSize<HTMLIFrameElement>()
  const merged = useMergedRef(frame, ref)

  useEffect(() => {
    if (!frame.current) return
    scroll.current = frame.current.contentWindow?.scrollY ?? 0
    frame.current.srcdoc = policy.createHTML(html)
  }, [html])
  useEffect(() => fit(frame.current, width), [width])

  const onLoad = (): void => {
    fit(frame.current, width)
    frame.current?.contentWindow?.scrollTo(0, scroll.current)
  }
  // same origin without scripts: the app may scroll and fit the page, the page itself can do nothing
  return (
    <iframe
      ref={merged}
      className={classes.lembar}
      title={teksNaskah.pratinjau}
      sandbox="allow-same-origin"
      onLoad={onLoad}
      data-testid="pratinjau"
    />
  )
}

function fit(frame: HTMLIFrameElement | null, width: number): void {
  for (const sheet of frame?.contentDocument?.querySelectorAll('section') ?? []) {
    sheet.style.setProperty('zoom', '1')
    sheet.style.setProperty('zoom', String(Math.min(1, (width - DESK) / sheet.offsetWidth)))
  }
}
