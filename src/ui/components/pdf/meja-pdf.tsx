import { type RefObject, useMemo } from 'react'
import { teksPdf } from '../../text/pdf'
import type { PdfTerbuka } from './buka-pdf'
import type { Rentang } from './cari-teks'
import { HalamanPdf } from './halaman-pdf'
import classes from './pdf.module.css'
import { type Jendela, lembarDekat, type TataLembar } from './tata-lembar'
import type { TandaTemuan, TemuanHalaman } from './temuan-halaman'
import type { TemuPdf } from './use-cari-pdf'

type Props = {
  readonly tempat: RefObject<HTMLDivElement | null>
  readonly jendela: Jendela
  readonly terbuka: PdfTerbuka | null
  readonly tata: TataLembar
  readonly temuan: TemuanHalaman
  readonly temu: readonly TemuPdf[] | null
  readonly kini: TemuPdf | null
  readonly onLetak: (letak: DOMRect) => void
}

const TANPA_TEMU: readonly Rentang[] = []
const TANPA_TEMUAN: readonly TandaTemuan[] = []

/** The desk on which the sheets lie; those far from what is in sight are not drawn. */
export function MejaPdf({ tempat, jendela, terbuka, tata, temuan, temu, kini, onLetak }: Props): React.JSX.Element {
  const temuOf = useMemo(() => Map.groupBy(temu ?? [], ({ ke }) => ke), [temu])
  const rentangOf = useMemo(() => new Map([...temuOf].map(([ke, semua]) => [ke, semua.map((t) => t.rentang)] as const)), [temuOf])
  return (
    <div ref={tempat} className={classes.meja} role="group" aria-label={teksPdf.lembar} data-testid="meja-pdf">
      {/* a pixel less than the room there is: on a scaled screen its width is rounded up, and it would scroll sideways */}
      <div className={classes.tumpuk} style={{ height: tata.tinggi, minWidth: tata.lebar - 1 }}>
        {lembarDekat(tata, jendela).map((ke) => {
          const [halaman, lembar] = [terbuka?.halaman[ke], tata.lembar[ke]]
          return halaman && lembar ? (
            <HalamanPdf
              key={ke}
              {...{ halaman, ke, onLetak }}
              tempat={lembar}
              temuan={temuan.get(ke) ?? TANPA_TEMUAN}
              temu={rentangOf.get(ke) ?? TANPA_TEMU}
              kini={kini?.ke === ke ? kini.rentang : null}
            />
          ) : null
        })}
      </div>
    </div>
  )
}
