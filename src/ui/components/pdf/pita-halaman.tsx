import { useEffect, useId, useMemo, useRef } from 'react'
import { teksPdf } from '../../text/pdf'
import { gambarHalaman, type HalamanPdf, type PdfTerbuka } from './buka-pdf'
import classes from './pita-halaman.module.css'
import { gulirPita, pitaDekat, pitaTombol, tataPita, type TempatKecil } from './tata-pita'
import type { TandaTemuan, TemuanHalaman } from './temuan-halaman'
import { useJendela } from './use-jendela'
import type { Pita } from './use-pita'

type Props = {
  readonly terbuka: PdfTerbuka | null
  /** Whether it is on show. */
  readonly pita: Pita | null
  /** The page one reads, from 0. */
  readonly kini: number
  readonly temuan: TemuanHalaman
  readonly onPilih: (ke: number) => void
}

/** The pages of a paper, small, one below the other: the arrow keys go through them. Only those in sight are drawn. */
export const PitaHalaman = ({ terbuka, pita, ...lain }: Props): React.JSX.Element | null =>
  terbuka && pita?.isTampak ? <Daftar halaman={terbuka.halaman} {...lain} /> : null

type DaftarProps = Omit<Props, 'terbuka' | 'pita'> & { readonly halaman: readonly HalamanPdf[] }

function Daftar({ halaman, kini, temuan, onPilih }: DaftarProps): React.JSX.Element {
  const id = useId()
  const { ref, jendela } = useJendela()
  const tata = useMemo(() => tataPita(halaman), [halaman])
  useEffect(() => {
    const { current: pita } = ref
    if (pita) pita.scrollTop = gulirPita(tata, kini, { atas: pita.scrollTop, tinggi: pita.clientHeight })
  }, [ref, tata, kini])
  const tekan = (event: React.KeyboardEvent): void => {
    const tujuan = pitaTombol(event.key, kini, halaman.length)
    if (tujuan === null) return
    event.preventDefault()
    onPilih(tujuan)
  }
  return (
    <div
      ref={ref}
      className={classes.pita}
      role="listbox"
      tabIndex={0}
      aria-label={teksPdf.pita}
      aria-activedescendant={`${id}${kini}`}
      onKeyDown={tekan}
      data-testid="pita-halaman"
    >
      <div style={{ height: tata.tinggi }}>
        {pitaDekat(tata, jendela).map((ke) => {
          const [satu, tempat] = [halaman[ke], tata.tempat[ke]]
          return satu && tempat ? (
            <HalamanKecil
              key={ke}
              id={`${id}${ke}`}
              halaman={satu}
              {...{ ke, tempat }}
              isKini={ke === kini}
              temuan={temuan.get(ke) ?? TANPA_TEMUAN}
              onPilih={() => onPilih(ke)}
            />
          ) : null
        })}
      </div>
    </div>
  )
}

const TANPA_TEMUAN: readonly TandaTemuan[] = []

type KecilProps = {
  readonly id: string
  readonly halaman: HalamanPdf
  readonly ke: number
  readonly tempat: TempatKecil
  readonly isKini: boolean
  readonly temuan: readonly TandaTemuan[]
  readonly onPilih: () => void
}

/** One small page, with its number and how many findings stand on it. */
function HalamanKecil({ id, halaman, ke, tempat, isKini, temuan, onPilih }: KecilProps): React.JSX.Element {
  const gambar = useGambarKecil(halaman, tempat.skala)
  const sebutan = [teksPdf.halaman(ke + 1), ...temuan.map((t) => t.pesan)]
  return (
    <button
      type="button"
      tabIndex={-1}
      id={id}
      className={classes.tempat}
      style={{ top: tempat.atas }}
      role="option"
      aria-selected={isKini}
      aria-label={sebutan.join('. ')}
      title={sebutan.join('\n')}
      onClick={onPilih}
      data-testid={`kecil-${ke + 1}`}
    >
      <div ref={gambar} className={classes.gambar} style={{ width: tempat.lebar, height: tempat.tinggi }} />
      <span>
        {ke + 1}
        {temuan.length > 0 && <b data-keras={temuan.some((t) => t.isKeras) || undefined}>{temuan.length}</b>}
      </span>
    </button>
  )
}

/** What was drawn is kept as long as its paper is open. */
const TERGAMBAR = new WeakMap<HalamanPdf, HTMLCanvasElement>()
/** A page that only flies by is not drawn. */
const JEDA_MS = 90

function useGambarKecil(halaman: HalamanPdf, skala: number): React.RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const ada = TERGAMBAR.get(halaman)
    if (ada) return ref.current?.replaceChildren(ada)
    const batal = new AbortController()
    const gambar = async (): Promise<void> => {
      const canvas = await gambarHalaman(halaman, {
        titik: skala * window.devicePixelRatio,
        signal: batal.signal,
        intent: 'display'
      })
      if (!canvas) return
      TERGAMBAR.set(halaman, canvas)
      ref.current?.replaceChildren(canvas)
    }
    // a page whose paper was closed while it was drawn: the next one is on its way
    const timer = setTimeout(() => void gambar().catch(() => undefined), JEDA_MS)
    return () => {
      clearTimeout(timer)
      batal.abort()
    }
  }, [halaman, skala])
  return ref
}
