import { useEffect, useEffectEvent, useState } from 'react'

/** How long typing rests before it counts: a year is four digits, and three of them are another year. */
const JEDA_MS = 600

/** What is being typed into a field, and what it counts as once typing rests. `onTerima` is not called for what is there already. */
export function useKetikan(
  nilai: string,
  onTerima: (ketikan: string) => void
): readonly [ketikan: string, ketik: (ketikan: string) => void] {
  const [ketikan, ketik] = useState(nilai)
  const [awal, setAwal] = useState(nilai)
  // chosen otherwise meanwhile: by a link, or by a name for the day
  if (awal !== nilai) {
    setAwal(nilai)
    ketik(nilai)
  }
  const terima = useEffectEvent(onTerima)
  useEffect(() => {
    if (ketikan === nilai) return undefined
    const timer = setTimeout(() => terima(ketikan), JEDA_MS)
    return () => clearTimeout(timer)
  }, [ketikan, nilai])
  return [ketikan, ketik]
}
