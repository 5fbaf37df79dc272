import { useState } from 'react'
import { problemText } from './notify'

/** A form on its way: what went wrong with it, and whether it is still under way. */
export type Kiriman = {
  readonly masalah: string | null
  readonly sibuk: boolean
  /** The handler of the form. */
  readonly kirim: (event: React.FormEvent) => void
}

/** Sends a form once at a time; what is refused is said in the form itself, and it stays as it was. */
export function useKirim(work: () => Promise<void>, onGagal?: () => void): Kiriman {
  const [masalah, setMasalah] = useState<string | null>(null)
  const [sibuk, setSibuk] = useState(false)
  const jalankan = async (): Promise<void> => {
    setSibuk(true)
    setMasalah(null)
    try {
      await work()
    } catch (error) {
      setMasalah(problemText(error))
      setSibuk(false)
      onGagal?.()
    }
  }
  return {
    masalah,
    sibuk,
    kirim: (event) => {
      event.preventDefault()
      void jalankan()
    }
  }
}
