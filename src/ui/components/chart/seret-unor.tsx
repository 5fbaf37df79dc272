import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type PanSurface, type Point, trackPointer } from '../drag/drag-gesture'
import { placeGhost } from '../drag/place-ghost'
import { HantuUnor } from './hantu-unor'
import { type AturanSeret, type Bawaan, isSasaranSama, type Sasaran, type SeretUnor } from './sasaran-seret'

/** The chart as a place to let go on. */
export type BidangSeret = PanSurface & {
  readonly sasaranAt: (point: Point) => Sasaran | null
  /** Told where a drag ended; null when it was given up, or no place took it. */
  readonly onUsai: (jatuh: Sasaran | null) => void
}

type Tindakan = {
  readonly mulai: (bawaan: Bawaan, event: PointerEvent) => void
  readonly pasang: (bidang: BidangSeret) => () => void
}

const diam: Tindakan = { mulai: () => undefined, pasang: () => () => undefined }
const TindakanContext = createContext<Tindakan>(diam)
const SeretContext = createContext<SeretUnor | null>(null)

type Props = { readonly aturan: AturanSeret; readonly children: ReactNode }

/** Lets units be dragged between the chart and the waiting room, and posts onto units. */
export function SeretUnorProvider({ aturan, children }: Props): React.JSX.Element {
  const [seret, setSeret] = useState<SeretUnor | null>(null)
  const hantu = useRef<HTMLDivElement>(null)
  const bidang = useRef(new Set<BidangSeret>())
  const latest = useRef(aturan)
  const berhenti = useRef<() => void>(() => undefined)
  useEffect(() => {
    latest.current = aturan
  })
  useEffect(() => () => berhenti.current(), [])

  const mulai = useCallback((bawaan: Bawaan, event: PointerEvent) => {
    if (event.button !== 0) return
    let kini: SeretUnor | null = null
    const gerak = (point: Point): void => {
      const next = disentuh(point, { bawaan, kini, bidang: bidang.current, aturan: latest.current })
      if (next !== kini) setSeret(next)
      kini = next
      placeGhost(hantu.current, point)
    }
    berhenti.current = trackPointer(event, {
      surfaces: bidang.current,
      onMove: gerak,
      onEnd: (point) => {
        setSeret(null)
        const jatuh = point && kini?.tolak === null ? kini.sasaran : null
        for (const b of bidang.current) b.onUsai(jatuh)
        if (point && jatuh) latest.current.onJatuh(bawaan, jatuh, point)
      }
    })
  }, [])
  const pasang = useCallback((baru: BidangSeret) => {
    bidang.current.add(baru)
    return () => void bidang.current.delete(baru)
  }, [])
  const tindakan = useMemo(() => ({ mulai, pasang }), [mulai, pasang])
  return (
    <TindakanContext value={tindakan}>
      <SeretContext value={seret}>{children}</SeretContext>
      {seret && <HantuUnor ref={hantu} seret={seret} />}
    </TindakanContext>
  )
}

/** Begins a drag from a press; it becomes one once the pointer has moved. */
export const useMulaiSeret = (): Tindakan['mulai'] => use(TindakanContext).mulai

/** The drag under way, or null. Re-renders when another place is hovered, not on every move. */
export const useSeretUnor = (): SeretUnor | null => use(SeretContext)

/** Registers the chart as a place to let go on. The area must be stable (memoised). */
export function useBidangSeret(bidang: BidangSeret): void {
  const { pasang } = use(TindakanContext)
  useEffect(() => pasang(bidang), [pasang, bidang])
}

type Keadaan = {
  readonly bawaan: Bawaan
  readonly kini: SeretUnor | null
  readonly bidang: ReadonlySet<BidangSeret>
  readonly aturan: AturanSeret
}

/** The drag with what the pointer touches now; the very same while that stays the same. */
function disentuh(point: Point, { bawaan, kini, bidang, aturan }: Keadaan): SeretUnor {
  const sasaran = sasaranAt(point, bawaan, bidang)
  if (kini && isSasaranSama(kini.sasaran, sasaran)) return kini
  const persiapan = kini?.persiapan ?? aturan.siapkan(bawaan)
  return { bawaan, persiapan, sasaran, tolak: sasaran && persiapan.tolak(sasaran) }
}

function sasaranAt(point: Point, bawaan: Bawaan, bidang: ReadonlySet<BidangSeret>): Sasaran | null {
  const element = document.elementFromPoint(point.x, point.y)
  if (element?.closest('[data-ruang-tunggu]')) return bawaan.jenis === 'UNOR' ? { jenis: 'TUNGGU' } : null
  const sasaran = [...bidang].find((b) => b.element.contains(element))?.sasaranAt(point) ?? null
  return untuk(bawaan, sasaran)
}

/** A post goes into a unit, never between; over itself a unit says nothing. */
function untuk(bawaan: Bawaan, sasaran: Sasaran | null): Sasaran | null {
  if (sasaran === null || sasaran.jenis === 'TUNGGU') return sasaran
  const id = sasaran.jenis === 'SELA' ? sasaran.diId : sasaran.id
  if (bawaan.jenis === 'JABATAN') return { jenis: 'UNOR', id }
  return bawaan.ids.includes(id) ? null : sasaran
}
