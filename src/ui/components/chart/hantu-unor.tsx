import { Portal } from '@mantine/core'
import type { Ref } from 'react'
import { teksSunting } from '../../text/sunting'
import classes from '../drag/drag.module.css'
import { WARNA_HASIL } from './marks'
import type { SeretUnor } from './sasaran-seret'

const PALING_BANYAK = 3

/** What follows the pointer: the names of what is dragged, what letting go here does, or why it may not be. */
export function HantuUnor({ ref, seret }: { readonly ref: Ref<HTMLDivElement>; readonly seret: SeretUnor }): React.JSX.Element {
  const { nama, rinci } = seret.persiapan
  return (
    <Portal>
      <div ref={ref} className={classes.ghost} role="status" data-testid="hantu-unor">
        {nama.slice(0, PALING_BANYAK).map((n) => (
          <div key={n} className={classes.nama}>
            {n}
          </div>
        ))}
        {nama.length > PALING_BANYAK && <div className={classes.keterangan}>{teksSunting.danLain(nama.length - PALING_BANYAK)}</div>}
        {rinci && <div className={classes.keterangan}>{rinci}</div>}
        <Vonis seret={seret} />
      </div>
    </Portal>
  )
}

function Vonis({ seret: { sasaran, tolak, persiapan } }: { readonly seret: SeretUnor }): React.JSX.Element | null {
  if (!sasaran) return null
  return (
    <div className={classes.vonis} data-testid="vonis-unor" data-ditolak={tolak !== null || undefined}>
      {tolak === null && <div className={classes.judul}>{persiapan.judul(sasaran)}</div>}
      {tolak !== null && <Baris warna={WARNA_HASIL.BLOK} teks={tolak} />}
      {tolak === null && persiapan.catatan(sasaran).map((teks) => <Baris key={teks} warna={WARNA_HASIL.PERINGATAN} teks={teks} />)}
    </div>
  )
}

const Baris = ({ warna, teks }: { readonly warna: string; readonly teks: string }): React.JSX.Element => (
  <div className={classes.baris}>
    <span className={classes.titik} style={{ background: warna }} />
    {teks}
  </div>
)
