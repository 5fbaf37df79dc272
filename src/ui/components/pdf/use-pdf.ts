import { useEffect, useState } from 'react'
import { bukaPdf, type PdfTerbuka } from './buka-pdf'

/** A PDF as the screen has it, with how many pages it has. */
export type PdfAnswer = { readonly terbuka: PdfTerbuka | null; readonly jumlah: number; readonly error: Error | null }

/** Opens a PDF (base64; '' = none yet). The old one stays until the new one can be read. */
export function usePdf(pdf: string): PdfAnswer {
  const [answer, setAnswer] = useState<Omit<PdfAnswer, 'jumlah'>>({ terbuka: null, error: null })
  useEffect(() => {
    if (pdf === '') return
    let isWanted = true
    bukaPdf(pdf).then(
      (terbuka) => (isWanted ? setAnswer({ terbuka, error: null }) : terbuka.tutup()),
      (error: unknown) => isWanted && setAnswer({ terbuka: null, error: error instanceof Error ? error : new Error(String(error)) })
    )
    return () => {
      isWanted = false
    }
  }, [pdf])
  const { terbuka } = answer
  useEffect(() => () => terbuka?.tutup(), [terbuka])
  return { ...answer, jumlah: terbuka?.halaman.length ?? 0 }
}
