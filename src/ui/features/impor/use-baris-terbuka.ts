import { useState } from 'react'

/** Which row of a list is opened: the first, until another is chosen; another filter starts at its first row again. */
export function useBarisTerbuka(saringan: string): readonly [index: number, open: (index: number) => void] {
  const [pilihan, setPilihan] = useState({ saringan, index: 0 })
  return [pilihan.saringan === saringan ? pilihan.index : 0, (index) => setPilihan({ saringan, index })]
}
