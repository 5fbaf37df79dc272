import { useFocusReturn } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import classes from './tombol-gantung.module.css'
import { TombolIkon } from './tombol-ikon'

/** What a menu or pane is opened with, and the anchor it hangs on. */
type Gantungan = {
  readonly jangkar: React.JSX.Element
  readonly pasang: { readonly opened: boolean; readonly onChange: () => void; readonly onExitTransitionEnd: () => void }
}

type Props = {
  readonly label: string
  readonly jenis: 'menu' | 'dialog'
  readonly ikon: ReactNode
  readonly children: (gantungan: Gantungan) => ReactNode
}

/** A small button whose menu or pane exists only while it is open: a long list has hundreds of them. */
export function TombolGantung({ label, jenis, ikon, children }: Props): React.JSX.Element {
  const [keadaan, setKeadaan] = useState<'TIADA' | 'BUKA' | 'MENUTUP'>('TIADA')
  const opened = keadaan === 'BUKA'
  const onChange = (): void => setKeadaan('MENUTUP')
  useFocusReturn({ opened })
  return (
    <span className={classes.tempat}>
      <TombolIkon label={label} aria-haspopup={jenis} aria-expanded={opened} onClick={() => setKeadaan('BUKA')}>
        {ikon}
      </TombolIkon>
      {keadaan !== 'TIADA' &&
        children({
          jangkar: <span className={classes.jangkar} aria-hidden onClick={onChange} />,
          pasang: { opened, onChange, onExitTransitionEnd: () => setKeadaan('TIADA') }
        })}
    </span>
  )
}
