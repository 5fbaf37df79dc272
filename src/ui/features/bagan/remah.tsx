import { UnstyledButton } from '@mantine/core'
import { IconHome } from '@tabler/icons-react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'
import { teksBagan } from '../../text/bagan'
import { useMejaBagan } from './meja-bagan'
import classes from './remah.module.css'

/** Where the chart is focused: from the top down to the unit, each step a way back. Nothing while everything is shown. */
export function Remah(): React.JSX.Element | null {
  const { sumber, chart, view } = useMejaBagan()
  const jalan = jalanKe(sumber.digambar, view?.akar ?? null)
  const disini = jalan.at(-1)
  if (!disini) return null
  // the one government at the top is everything there is
  const [puncak] = jalan
  const isSatuPuncak = puncak !== disini && puncak?.jenis === 'PEMERINTAH'
  return (
    <nav className={classes.remah} aria-label={teksBagan.remah} data-testid="remah">
      <ol>
        <li>
          <UnstyledButton className={classes.langkah} title={teksBagan.keseluruhan} onClick={() => chart.current?.focus(null)}>
            <IconHome size={14} /> {isSatuPuncak ? puncak.nama : teksBagan.seluruh}
          </UnstyledButton>
        </li>
        {jalan.slice(isSatuPuncak ? 1 : 0).map((unor) => (
          <Langkah key={unor.id} unor={unor} isDiSini={unor === disini} onFokus={(id) => chart.current?.focus(id)} />
        ))}
      </ol>
    </nav>
  )
}

type LangkahProps = { readonly unor: Unor; readonly isDiSini: boolean; readonly onFokus: (id: UnorId) => void }

function Langkah({ unor, isDiSini, onFokus }: LangkahProps): React.JSX.Element {
  return (
    <li>
      <span aria-hidden>›</span>
      {isDiSini ? (
        <b aria-current="page" title={unor.nama}>
          {unor.nama}
        </b>
      ) : (
        <UnstyledButton className={classes.langkah} title={unor.nama} onClick={() => onFokus(unor.id)}>
          {unor.nama}
        </UnstyledButton>
      )}
    </li>
  )
}

/** The units from the top down to one; none where everything is shown. */
function jalanKe({ unor }: Snapshot, akar: UnorId | null): readonly Unor[] {
  const jalan: Unor[] = []
  for (let at = akar === null ? undefined : unor.get(akar); at; at = at.indukId === null ? undefined : unor.get(at.indukId))
    jalan.unshift(at)
  return jalan
}
