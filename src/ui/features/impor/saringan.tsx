import { SegmentedControl } from '@mantine/core'
import { angka } from '../../lib/format'

type Props<T extends string> = {
  readonly label: string
  readonly pilihan: readonly { readonly nilai: T; readonly nama: string; readonly jumlah: number | null }[]
  readonly nilai: T
  readonly onPilih: (nilai: T) => void
  readonly size?: 'xs' | 'sm'
}

/** Filter chips of which one holds, each with how many it shows. */
export function Saringan<T extends string>({ label, pilihan, nilai, onPilih, size = 'xs' }: Props<T>): React.JSX.Element {
  return (
    <SegmentedControl
      size={size}
      aria-label={label}
      data={pilihan.map(({ nilai: value, nama, jumlah }) => ({ value, label: jumlah === null ? nama : `${nama} (${angka(jumlah)})` }))}
      value={nilai}
      onChange={(value) => onPilih(value)}
    />
  )
}
