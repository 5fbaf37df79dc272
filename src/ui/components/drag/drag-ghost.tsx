import { Portal } from '@mantine/core'
import type { Ref } from 'react'
import { teksBagan } from '../../text/bagan'
import { WARNA_HASIL } from '../chart/marks'
import type { DragState } from './drag-state'
import classes from './drag.module.css'

type Props = { readonly ref: Ref<HTMLDivElement>; readonly state: DragState; readonly judul: string | null }

const PALING_BANYAK = 5

/** What follows the pointer: the person, the post below, and what the rules say of it. */
export function DragGhost({ ref, state: { pegawai, sasaran, vonis }, judul }: Props): React.JSX.Element {
  return (
    <Portal>
      <div ref={ref} className={classes.ghost} role="status" aria-label={teksBagan.menyeret(pegawai.nama)} data-testid="hantu-seret">
        <div className={classes.nama}>{pegawai.nama}</div>
        {pegawai.keterangan && <div className={classes.keterangan}>{pegawai.keterangan}</div>}
        {sasaran && (
          <div className={classes.vonis} data-testid="vonis-seret">
            <div className={classes.judul}>{judul}</div>
            {vonis.length === 0 && <Baris warna={WARNA_HASIL.LULUS} teks={teksBagan.tidakAdaTemuan} />}
            {vonis.slice(0, PALING_BANYAK).map(({ warna, teks }) => (
              <Baris key={teks} warna={WARNA_HASIL[warna]} teks={teks} />
            ))}
            {vonis.length > PALING_BANYAK && <div className={classes.keterangan}>{teksBagan.temuanLain(vonis.length - PALING_BANYAK)}</div>}
          </div>
        )}
      </div>
    </Portal>
  )
}

function Baris({ warna, teks }: { readonly warna: string; readonly teks: string }): React.JSX.Element {
  return (
    <div className={classes.baris}>
      <span className={classes.titik} style={{ background: warna }} />
      {teks}
    </div>
  )
}
