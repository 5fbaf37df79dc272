import type { ComponentProps } from 'react'
import classes from './tombol-ikon.module.css'

type Props = ComponentProps<'button'> & { readonly label: string }

/** A small quiet button with a picture and a name, light enough for a list that shows hundreds of them. */
export const TombolIkon = ({ label, className = '', ...lain }: Props): React.JSX.Element => (
  <button type="button" className={`${classes.tombol} ${className}`} aria-label={label} title={label} {...lain} />
)
