import { NumberInput } from '@mantine/core'

type Props = {
  readonly label: string
  readonly batas: readonly [number, number]
  readonly nilai: number
  readonly onUbah: (nilai: number) => void
}

/** A number within its bounds; while it is typed beyond them nothing changes. */
export const Angka = ({ label, batas: [min, max], nilai, onUbah }: Props): React.JSX.Element => (
  <NumberInput
    size="xs"
    label={label}
    min={min}
    max={max}
    decimalSeparator=","
    decimalScale={1}
    value={nilai}
    onChange={(n) => {
      if (typeof n === 'number' && n >= min && n <= max) onUbah(n)
    }}
  />
)
