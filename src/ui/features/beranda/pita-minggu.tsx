import { Button, CloseButton } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconCalendarDue } from '@tabler/icons-react'
import type { Tanggal } from '../../../domain/kit/tanggal'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './pita-minggu.module.css'
import { type Kartu, mingguIni } from './urut-kartu'

type Props = { readonly hariIni: Tanggal; readonly kartu: readonly Kartu[] }

/** The notice at start: what falls due this week. Closed, it stays away until tomorrow. */
export function PitaMinggu({ hariIni, kartu }: Props): React.JSX.Element | null {
  const [ditutup, setDitutup] = useLocalStorage({ key: 'beranda.minggu-ditutup', defaultValue: '', getInitialValueInEffect: false })
  const minggu = mingguIni(kartu)
  if (minggu.length === 0 || ditutup === hariIni) return null
  return (
    <aside className={classes.pita} role="status" data-testid="pita-minggu">
      <IconCalendarDue size={18} aria-hidden="true" />
      <p className={classes.isi}>
        {teks.pita}{' '}
        {minggu.map(({ judul, jumlah }, at) => (
          <span key={judul}>
            {at > 0 && ', '}
            <strong>{angka(jumlah)}</strong> {judul}
          </span>
        ))}
      </p>
      <Button component="a" href={tempatOf('/kalender')} size="compact-sm" variant="white" color="emas.8">
        {teks.lihatKalender}
      </Button>
      <CloseButton size="sm" aria-label={teks.tutupPita} onClick={() => setDitutup(hariIni)} />
    </aside>
  )
}
