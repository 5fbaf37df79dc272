import { Button } from '@mantine/core'
import { teksSunting } from '../../text/sunting'
import { usePenyuntingan } from './kerja-sunting'
import { useMejaBagan } from './meja-bagan'
import classes from './sunting.module.css'
import { terkunciOf } from './terkunci'

/** One short line over the chart, with the way back: what was cut, or why an edit that was just tried cannot be made here. */
export function PitaSunting(): React.JSX.Element | null {
  const { kerja, isDitegur } = usePenyuntingan()
  const { sumber } = useMejaBagan()
  const terkunci = terkunciOf(sumber)
  if (terkunci) return isDitegur ? <Pita {...terkunci} /> : null
  const { potongan, potong } = kerja
  if (potongan.size === 0) return null
  return <Pita teks={teksSunting.petunjukPotong(potongan.size)} aksi={teksSunting.batalPotong} onAksi={() => potong([])} />
}

type PitaProps = { readonly teks: string; readonly aksi: string; readonly onAksi: () => void }

const Pita = ({ teks, aksi, onAksi }: PitaProps): React.JSX.Element => (
  <div className={classes.pita} role="status" data-testid="pita-sunting">
    {teks}
    <Button size="compact-xs" variant="light" onClick={onAksi}>
      {aksi}
    </Button>
  </div>
)
