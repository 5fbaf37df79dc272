import { useEffect, useRef } from 'react'

type Arah = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

const isArah = (key: string): key is Arah => /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key)

/** Where the keys go from one card: columns stand side by side, cards below each other. Empty columns are passed over; null = they stay. */
export function kartuSebelah(isi: readonly number[], { kolom, baris }: LetakKartu, arah: Arah): LetakKartu | null {
  if (arah === 'ArrowLeft' || arah === 'ArrowRight') return diKolom(isi, { kolom, baris }, arah === 'ArrowLeft' ? -1 : 1)
  const akhir = (isi[kolom] ?? 0) - 1
  const tujuan = { ArrowUp: baris - 1, ArrowDown: baris + 1, Home: 0, End: akhir }[arah]
  return tujuan < 0 || tujuan > akhir ? null : { kolom, baris: tujuan }
}

function diKolom(isi: readonly number[], { kolom, baris }: LetakKartu, langkah: number): LetakKartu | null {
  let tujuan = kolom + langkah
  while (isi[tujuan] === 0) tujuan += langkah
  const ada = isi[tujuan]
  return ada === undefined ? null : { kolom: tujuan, baris: Math.min(baris, ada - 1) }
}

/** A card by its column and its place in it. */
export type LetakKartu = { readonly kolom: number; readonly baris: number }

/** Walks from card to card; a letter goes to the search. Listens at the document, so that parts with keys of their own come first. */
export function useTombolPapan(papan: React.RefObject<HTMLElement | null>, cari: (huruf: string) => void): void {
  const kini = useRef(cari)
  useEffect(() => {
    kini.current = cari
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (!papan.current || !(target instanceof HTMLElement) || !papan.current.contains(target) || !isMilikPapan(event, target)) return
      if (tekan(papan.current, target, { key: event.key, cari: kini.current })) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [papan])
}

/** Nobody else has taken the key, and it is not being typed. */
const isMilikPapan = (event: KeyboardEvent, target: HTMLElement): boolean =>
  !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && target.closest('input, textarea') === null

type Tekan = { readonly key: string; readonly cari: (huruf: string) => void }

function tekan(papan: HTMLElement, target: HTMLElement, { key, cari }: Tekan): boolean {
  if (isArah(key)) return geser(papan, target, key)
  if (!target.closest('[data-kartu]') || key.length !== 1 || key === ' ' || key === '?') return false
  cari(key)
  return true
}

function geser(papan: HTMLElement, dari: HTMLElement, arah: Arah): boolean {
  const kolom = [...papan.querySelectorAll<HTMLElement>('[data-kolom-papan]')].map((k) => [
    // a list that walks by itself (the candidates) is entered as one
    ...k.querySelectorAll<HTMLElement>('[data-kartu], ol[tabindex="0"]')
  ])
  const at = kolom.findIndex((kartu) => kartu.some((k) => k.contains(dari)))
  const baris = kolom[at]?.findIndex((k) => k.contains(dari)) ?? -1
  if (at < 0) return false
  const tujuan = kartuSebelah(
    kolom.map((kartu) => kartu.length),
    { kolom: at, baris },
    arah
  )
  const kartu = tujuan && kolom[tujuan.kolom]?.[tujuan.baris]
  kartu?.focus()
  kartu?.scrollIntoView({ block: 'nearest' })
  return true
}
