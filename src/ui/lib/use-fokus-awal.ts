import { type RefObject, useEffect, useRef } from 'react'

/** Puts the cursor into a field once, where a screen has but one thing to begin with. */
export function useFokusAwal(): RefObject<HTMLInputElement | null> {
  const medan = useRef<HTMLInputElement>(null)
  useEffect(() => medan.current?.focus(), [])
  return medan
}
