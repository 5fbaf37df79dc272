import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { KELOMPOK_UNOR } from '../../components/chart/warna-unor'
import { teksBagan } from '../../text/bagan'
import classes from './bagan.module.css'

/** What the colours of the chart mean; folds away. */
export function Legenda(): React.JSX.Element {
  const [isOpen, setOpen] = useState(true)
  const Panah = isOpen ? IconChevronDown : IconChevronUp
  return (
    <section className={classes.legenda} aria-label={teksBagan.legenda}>
      <UnstyledButton className={classes.legendaJudul} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {teksBagan.legenda}
        <Panah size={14} />
      </UnstyledButton>
      {isOpen && (
        <ul>
          {KELOMPOK_UNOR.map(({ label, warna }) => (
            <li key={label}>
              <i style={{ background: warna }} />
              {label}
            </li>
          ))}
          <li>
            <i className={classes.contohKosong} />
            {teksBagan.legendaKosong}
          </li>
        </ul>
      )}
    </section>
  )
}
