import { useEffect, useState } from 'react'
import type { PdfTerbuka } from './buka-pdf'
import { cariDalam, type Rentang } from './cari-teks'

/** A find: on which page (from 0), and where on it. */
export type TemuPdf = { readonly ke: number; readonly rentang: Rentang }

const JEDA_MS = 120
const NIHIL: readonly TemuPdf[] = []

/** A search through a paper. */
export type Pencarian = {
  /** What is looked for; null = the search is closed. */
  readonly kata: string | null
  readonly setKata: (kata: string | null) => void
  /** Which find is looked at, from 0. */
  readonly ke: number
  readonly setKe: (ke: number) => void
  /** null while they are being looked for. */
  readonly temu: readonly TemuPdf[] | null
  readonly kini: TemuPdf | null
}

/** The search through a paper, with the find that is looked at. Other words begin at the first. */
export function usePencarian(terbuka: PdfTerbuka | null): Pencarian {
  const [{ kata, ke }, setDicari] = useState<{ readonly kata: string | null; readonly ke: number }>({ kata: null, ke: 0 })
  const temu = useCariPdf(terbuka, kata ?? '')
  return {
    kata,
    setKata: (baru) => setDicari({ kata: baru, ke: 0 }),
    ke,
    setKe: (baru) => setDicari({ kata, ke: baru }),
    temu,
    kini: temu?.[Math.min(ke, temu.length - 1)] ?? null
  }
}

/** Where words stand in a paper, page by page; null while they are being looked for. */
function useCariPdf(terbuka: PdfTerbuka | null, kata: string): readonly TemuPdf[] | null {
  const [hasil, setHasil] = useState<{ readonly kata: string; readonly temu: readonly TemuPdf[] }>({ kata: '', temu: NIHIL })
  const isKosong = kata.trim() === ''
  useEffect(() => {
    if (!terbuka || isKosong) return
    let isWanted = true
    const cari = async (): Promise<void> => {
      const teks = await Promise.all(terbuka.halaman.map((h) => h.teks()))
      if (!isWanted) return
      setHasil({ kata, temu: teks.flatMap((t, ke) => cariDalam(t, kata).map((rentang) => ({ ke, rentang }))) })
    }
    // a paper that was closed meanwhile has nothing to say
    const timer = setTimeout(() => void cari().catch(() => undefined), JEDA_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [terbuka, kata, isKosong])
  if (isKosong) return NIHIL
  return hasil.kata === kata ? hasil.temu : null
}
