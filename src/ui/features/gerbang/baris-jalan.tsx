import { Button } from '@mantine/core'
import { IconDatabaseImport, IconEye, IconLifebuoy, IconLockOpen, IconRefresh } from '@tabler/icons-react'
import { type Jalan, teksJalan } from '../../text/masalah'
import classes from './masalah.module.css'

/** How a way out looks at the moment. */
export type RupaJalan = { readonly jalan: Jalan; readonly isUtama: boolean; readonly isSibuk: boolean; readonly isMati: boolean }

type Props = RupaJalan & { readonly rinci?: string; readonly onTempuh: () => void; readonly children?: React.ReactNode }

const IKON: Readonly<Record<Jalan, typeof IconEye>> = {
  PULIHKAN: IconDatabaseImport,
  SELAMATKAN: IconLifebuoy,
  LIHAT_SAJA: IconEye,
  COBA_LAGI: IconRefresh,
  TETAP_BUKA: IconLockOpen
}

/** One way out: what it is, what it does, and its button. */
export function BarisJalan({ jalan, isUtama, isSibuk, isMati, rinci, onTempuh, children }: Props): React.JSX.Element {
  const teks = teksJalan[jalan]
  const Ikon = IKON[jalan]
  return (
    <section className={classes.baris} data-utama={isUtama} aria-label={teks.judul}>
      <Ikon className={classes.ikon} size={24} stroke={1.5} />
      <div className={classes.isi}>
        <h2 className={classes.judul}>{teks.judul}</h2>
        <p className={classes.rinci}>{rinci ?? teks.rinci}</p>
      </div>
      {children}
      <Button
        variant={isUtama ? 'filled' : 'default'}
        loading={isSibuk}
        disabled={isMati && !isSibuk}
        onClick={onTempuh}
        data-testid={`jalan-${jalan}`}
      >
        {teks.tombol}
      </Button>
    </section>
  )
}
