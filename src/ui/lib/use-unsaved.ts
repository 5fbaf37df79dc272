import { useEffect, useRef, useState } from 'react'
import { pergiKeTempat } from './lokasi'

/** A way out of a form with unsaved changes: where the officer wanted to go (null = nowhere), and the answers. */
export type Unsaved = {
  readonly target: string | null
  readonly stay: () => void
  readonly leave: () => void
  /** Lets go of the place at once: all is saved. */
  readonly release: () => void
}

/**
 * Holds the window at its place while something is not saved, and remembers where it was to go. `popstate` comes before
 * `hashchange`: the address is put back before any screen has read it.
 */
export function useUnsaved(isDirty: boolean): Unsaved {
  const [target, setTarget] = useState<string | null>(null)
  const isLeaving = useRef(false)
  useEffect(() => {
    if (!isDirty) return
    isLeaving.current = false
    const here = window.location.hash
    const onPopState = (): void => {
      const wanted = window.location.hash
      if (isLeaving.current || wanted === here) return
      window.history.replaceState(null, '', here)
      setTarget(wanted)
    }
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [isDirty])
  return {
    target,
    stay: () => setTarget(null),
    release: () => {
      isLeaving.current = true
    },
    leave: () => {
      isLeaving.current = true
      if (target !== null) pergiKeTempat(target)
    }
  }
}
