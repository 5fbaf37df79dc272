import classes from './peta-jabatan.module.css'

type Props = {
  readonly nilai: number
  readonly penuh: number
  /** True = what is missing is a lack, and shown as one. */
  readonly isKurang?: boolean
}

/** How full something is, as a bar. The numbers stand beside it. */
export const Takaran = ({ nilai, penuh, isKurang = false }: Props): React.JSX.Element => (
  <div className={classes.takaran} data-kurang={(isKurang && nilai < penuh) || undefined} aria-hidden="true">
    <div style={{ width: `${penuh === 0 ? 0 : Math.min(100, (nilai / penuh) * 100)}%` }} />
  </div>
)
