import { Center, Loader } from '@mantine/core'
import { teksPdf } from '../../text/pdf'
import classes from './pdf.module.css'

type Props = { readonly isGagal: boolean; readonly isKosong: boolean; readonly isMenyusun: boolean }

/** What is said above the sheets: that they are on their way, or cannot be shown. */
export function KeadaanPdf({ isGagal, isKosong, isMenyusun }: Props): React.JSX.Element | null {
  if (isGagal) return <Center className={classes.tengah}>{teksPdf.gagal}</Center>
  if (isMenyusun)
    return (
      <div className={classes.menyusun} role="status">
        <Loader size="xs" /> {teksPdf.menyusun}
      </div>
    )
  if (!isKosong) return null
  return (
    <Center className={classes.tengah}>
      <Loader />
    </Center>
  )
}
