import { duaDesimal } from '../../../domain/abk/kata-abk'
import { type BarisBanding, barisBanding, bedaBanding } from '../../../domain/rancangan/baris-banding'
import type { RancanganId } from '../../../domain/rancangan/rancangan'
import { Selisih } from '../../components/rancangan/selisih'
import { angka, rupiah } from '../../lib/format'
import { useAsk } from '../../lib/use-ask'
import { teksRancangan } from '../../text/rancangan'
import classes from './kepala-rancangan.module.css'

/** The measures told at the head, by their short names. */
const DI_KEPALA: Readonly<Record<string, string>> = teksRancangan.angkaKepala

const BENTUK: Readonly<Record<BarisBanding['bentuk'], (n: number) => string>> = { JUMLAH: angka, DESIMAL: duaDesimal, RUPIAH: rupiah }

/** What a draft changes in numbers, against the organisation as it is. */
export function AngkaRancangan({ id }: { readonly id: RancanganId }): React.JSX.Element {
  const { data } = useAsk('rancangan.banding', { ids: [id] })
  const [sekarang, rancangan] = data ?? []
  if (!sekarang || !rancangan) return <div className={classes.angka} />
  return (
    <dl className={classes.angka} aria-label={teksRancangan.terhadapSekarang} data-testid="angka-rancangan">
      {barisBanding([sekarang.angka, rancangan.angka]).flatMap((baris) => {
        const judul = DI_KEPALA[baris.id]
        if (judul === undefined) return []
        const [kini, nanti] = [baris.nilai(sekarang.angka), baris.nilai(rancangan.angka)]
        const teks = BENTUK[baris.bentuk]
        return [
          <div key={baris.id} title={teksRancangan.dariKe(baris.judul, teks(kini), teks(nanti))}>
            <dt>{judul}</dt>
            <dd>
              <Selisih baris={baris} n={bedaBanding(nanti, kini)} teks={teks} />
            </dd>
          </div>
        ]
      })}
    </dl>
  )
}
