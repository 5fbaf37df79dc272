import { UnstyledButton } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { type KelasLapisan, LAPISAN, WARNA_TANPA_KELAS } from '../../../domain/organisasi/lapisan/lapisan'
import { angka } from '../../lib/format'
import { teksBagan } from '../../text/bagan'
import classes from './legenda.module.css'
import type { BacaanLapisan } from './use-bacaan'

/** What the legend lies over, unfolded: the chart opens beside it. */
export const UKURAN_LEGENDA = { width: 236, height: 220 } as const

/** A chart this wide has room for an unfolded legend beside it; in a narrower one it waits to be unfolded. */
const LEBAR_LAPANG = 900

type Props = { readonly bacaan: BacaanLapisan }

/** What the colours of the chart mean and how many units are in each; a click lets one class stand out. Folds away. */
export function Legenda({ bacaan }: Props): React.JSX.Element {
  const { lapisan, jumlah, sorot } = bacaan
  const { ref, width } = useElementSize()
  const [choice, setOpen] = useState<boolean | null>(null)
  const isOpen = choice ?? (sorot !== null || width >= LEBAR_LAPANG)
  const Panah = isOpen ? IconChevronDown : IconChevronUp
  const tanpa = jumlah.get(null) ?? 0
  const isKosong = lapisan.kelas.length === 0
  return (
    <div ref={ref} className={classes.tepi}>
      <section className={classes.legenda} aria-label={teksBagan.legenda} data-testid="legenda">
        <UnstyledButton className={classes.judul} aria-expanded={isOpen} title={lapisan.arti} onClick={() => setOpen(!isOpen)}>
          {lapisan.judul}
          <Panah size={14} />
        </UnstyledButton>
        {isOpen && (
          <ul>
            {lapisan.kelas.map((kelas) => (
              <Kelas key={kelas.id} kelas={kelas} bacaan={bacaan} />
            ))}
            {isKosong && <li className={classes.nihil}>{teksBagan.lapisanBelumAda}</li>}
            {!isKosong && tanpa > 0 && (
              <li className={classes.tanpa}>
                <i style={{ background: WARNA_TANPA_KELAS }} />
                {teksBagan.lapisanTanpa}
                <b>{angka(tanpa)}</b>
              </li>
            )}
            {lapisan === LAPISAN[0] && (
              <li className={classes.tanpa}>
                <i className={classes.contohKosong} />
                {teksBagan.legendaKosong}
              </li>
            )}
          </ul>
        )}
      </section>
    </div>
  )
}

function Kelas({ kelas, bacaan }: Props & { readonly kelas: KelasLapisan }): React.JSX.Element {
  const { jumlah, sorot, setSorot } = bacaan
  const isSorot = sorot === kelas.id
  const banyak = jumlah.get(kelas.id) ?? 0
  return (
    <li>
      <UnstyledButton
        className={classes.kelas}
        aria-pressed={isSorot}
        title={isSorot ? teksBagan.sorotLepas : teksBagan.sorot}
        data-redup={(sorot === null ? banyak === 0 : !isSorot) || undefined}
        data-kelas={kelas.id}
        onClick={() => setSorot(isSorot ? null : kelas.id)}
      >
        <i style={{ background: kelas.warna }} />
        {kelas.label}
        <b>{angka(banyak)}</b>
      </UnstyledButton>
    </li>
  )
}
