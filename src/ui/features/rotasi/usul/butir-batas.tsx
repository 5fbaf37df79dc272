import { CloseButton } from '@mantine/core'
import { teksUsul } from '../../../text/usul-rotasi'
import classes from './usul.module.css'

/** One limit that was added, with the way to take it back. */
export const ButirBatas = ({ teks, onHapus }: { readonly teks: string; readonly onHapus: () => void }): React.JSX.Element => (
  <div className={classes.butirBatas}>
    <span>{teks}</span>
    <CloseButton size="sm" aria-label={teksUsul.hapus(teks)} onClick={onHapus} />
  </div>
)
