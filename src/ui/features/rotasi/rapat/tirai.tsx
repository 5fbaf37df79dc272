import { IconEyeOff } from '@tabler/icons-react'
import { teksRapat } from '../../../text/rapat'
import classes from './rapat.module.css'

/** Blanks the screen while the meeting speaks of something else. */
export const Tirai = ({ onBuka }: { readonly onBuka: () => void }): React.JSX.Element => (
  <button type="button" className={classes.tirai} onClick={onBuka} data-testid="tirai">
    <IconEyeOff size="3em" stroke={1.4} />
    <strong>{teksRapat.tiraiRinci}</strong>
    <span>{teksRapat.tiraiBuka}</span>
  </button>
)
