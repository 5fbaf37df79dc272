import { type ComponentType, createElement, useEffect, useState } from 'react'
import type { Feature } from './features'

const loaded = new Map<Feature['id'], ComponentType>()

/** Loads a screen's code, once. */
export async function loadScreen(feature: Feature): Promise<void> {
  if (!loaded.has(feature.id)) loaded.set(feature.id, await feature.muat())
}

/** A screen, or null while its code is loaded. (React.lazy would hold each first visit back by 300 ms.) */
export function useScreen(feature: Feature): React.JSX.Element | null {
  const [problem, setProblem] = useState<Error | null>(null)
  const [, setReady] = useState(loaded.has(feature.id))
  useEffect(() => {
    let isOpen = true
    loadScreen(feature).then(
      () => isOpen && setReady(true),
      (error: unknown) => isOpen && setProblem(error instanceof Error ? error : new Error(String(error)))
    )
    return () => {
      isOpen = false
    }
  }, [feature])
  if (problem) throw problem
  const layar = loaded.get(feature.id)
  return layar ? createElement(layar) : null
}
