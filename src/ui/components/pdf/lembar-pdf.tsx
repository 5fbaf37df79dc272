import { useEffect, useMemo, useRef } from 'react'
import { createKept } from '../../lib/create-kept'
import { teksPdf } from '../../text/pdf'
import { AlatPdf } from './alat-pdf'
import { BilahCari } from './bilah-cari'
import { useDibaca, useKeTemu, useTetap, useTuju } from './gulir-pdf'
import { KeadaanPdf } from './keadaan-pdf'
import { MejaPdf } from './meja-pdf'
import classes from './pdf.module.css'
import { PitaHalaman } from './pita-halaman'
import { tataLembar, type Zum, zumBerikut } from './tata-lembar'
import { type TandaTemuan, temuanHalaman } from './temuan-halaman'
import { useRodaZum, useTombolPembaca } from './tombol-pembaca'
import { usePencarian } from './use-cari-pdf'
import { useJendela } from './use-jendela'
import { usePdf } from './use-pdf'
import { usePita } from './use-pita'

type Props = {
  /** The paper, base64; '' while there is none. */
  readonly pdf: string
  /** Whose paper it is: a paper of another begins at its top, the same one anew (or an unknown one, '') stays where one reads. */
  readonly milik?: string
  readonly temuan?: readonly TandaTemuan[]
  /** A page to go to (from 1); a new object goes there again. */
  readonly tuju?: { readonly halaman: number } | null
  readonly onHalaman?: (halaman: number) => void
  /** A newer paper is on its way, and it takes long. */
  readonly isMenyusun?: boolean
}

const useZum = createKept<Zum>('LEBAR')
const BIASA = { milik: '', temuan: [], tuju: null, isMenyusun: false, onHalaman: () => undefined } as const satisfies Partial<Props>

/** The pages of a PDF: zoom (Ctrl + − 0), find (Ctrl F), go to a page. Only what is near is drawn. */
export const LembarPdf = (props: Props): React.JSX.Element => <Pembaca {...BIASA} {...props} />

function Pembaca({ pdf, milik, temuan, tuju, onHalaman, isMenyusun }: Required<Props>): React.JSX.Element {
  const bagian = useRef<HTMLElement>(null)
  const { terbuka, error } = usePdf(pdf)
  const { ref, jendela, ruang } = useJendela()
  const [zum, setZum] = useZum()
  const tata = useMemo(() => tataLembar(terbuka?.halaman ?? [], { zum, ruang }), [terbuka, zum, ruang])
  const { dibaca, keHalaman } = useDibaca(ref, tata, jendela)
  const skala = tata.lembar[dibaca]?.skala ?? 1
  const tanda = useMemo(() => temuanHalaman(temuan), [temuan])
  const { tempat, pita } = usePita(tata.lembar.length)
  const { kata, setKata, ke, setKe, temu, kini } = usePencarian(terbuka)
  const onLetak = useKeTemu(ref, { dipilih: `${kata ?? ''} ${ke}`, kini, keHalaman })
  useTetap(ref, { terbuka, milik, tinggi: tata.tinggi })
  useTuju(tuju, terbuka !== null, keHalaman)
  useEffect(() => onHalaman(dibaca + 1), [dibaca, onHalaman])

  const langkah = (arah: 1 | -1): void => setZum(zumBerikut(skala, arah))
  const pas = (): void => setZum('LEBAR')
  const buka = (): void => {
    setKata(kata ?? '')
    bagian.current?.querySelector<HTMLInputElement>('[role="search"] input')?.select()
  }
  const tutup = (): void => setKata(null)
  useTombolPembaca(bagian, {
    'mod+F': buka,
    'mod++': () => langkah(1),
    'mod+=': () => langkah(1),
    'mod+-': () => langkah(-1),
    'mod+0': pas
  })
  useRodaZum(ref, langkah)
  return (
    <section ref={bagian} className={classes.pembaca} aria-label={teksPdf.pembaca} data-testid="pembaca-pdf">
      <AlatPdf
        halaman={{ kini: dibaca + 1, jumlah: tata.lembar.length, onPilih: keHalaman }}
        pita={pita}
        zum={{ nilai: zum, skala, langkah, pas }}
        onCari={kata === null ? buka : tutup}
      />
      <div ref={tempat} className={classes.badan}>
        <PitaHalaman {...{ terbuka, pita }} kini={dibaca} temuan={tanda} onPilih={(n) => keHalaman(n + 1)} />
        <div className={classes.rangka}>
          {kata !== null && <BilahCari {...{ kata, ke, tutup }} jumlah={temu?.length ?? null} onKata={setKata} onKe={setKe} />}
          <MejaPdf {...{ tempat: ref, jendela, terbuka, tata, temuan: tanda, temu, kini, onLetak }} />
          <KeadaanPdf isGagal={error !== null} isKosong={terbuka === null && pdf !== ''} isMenyusun={isMenyusun} />
        </div>
      </div>
    </section>
  )
}
