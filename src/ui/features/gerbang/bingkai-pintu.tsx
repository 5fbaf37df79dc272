import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Mark } from '../../app/brand'
import { teksBingkai } from '../../text/bingkai'
import { teksGerbang } from '../../text/gerbang'
import classes from './pintu.module.css'

type Props = {
  readonly judul: string
  readonly rinci: string
  /** Whether the data file is encrypted, where that is known. */
  readonly isTersandi?: boolean
  readonly lebar?: 'sempit' | 'lebar'
  readonly children: ReactNode
}

/** The frame of everything that stands before the data: the house on the left, what is asked on the right. */
export function BingkaiPintu({ judul, rinci, isTersandi, lebar = 'sempit', children }: Props): React.JSX.Element {
  return (
    <div className={classes.pintu}>
      <aside className={classes.rumah}>
        <Mark size={54} />
        <div>
          <div className={classes.nama}>{teksBingkai.aplikasi}</div>
          <div className={classes.semboyan}>{teksGerbang.semboyan}</div>
        </div>
        {isTersandi !== undefined && (
          <p className={classes.penjaga}>
            {isTersandi ? <IconLock size={18} stroke={1.6} /> : <IconLockOpen2 size={18} stroke={1.6} />}
            <span>{isTersandi ? teksGerbang.tersandi : teksGerbang.tidakTersandi}</span>
          </p>
        )}
      </aside>
      <main className={classes.ruang}>
        <div className={classes.isi} data-lebar={lebar}>
          <h1 className={classes.judul}>{judul}</h1>
          <p className={classes.rinci}>{rinci}</p>
          {children}
        </div>
      </main>
    </div>
  )
}
