import { SegmentedControl } from '@mantine/core'

type Props<T extends string> = {
  readonly label: string
  readonly pilihan: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onPilih: (value: T) => void
}

/** Chooses in which shape a tab shows its rows. */
export const PilihLihat = <T extends string>({ label, pilihan, value, onPilih }: Props<T>): React.JSX.Element => (
  <SegmentedControl
    size="xs"
    aria-label={label}
    data={pilihan.map((p) => ({ ...p }))}
    value={value}
    onChange={(next) => onPilih(pilihan.find((p) => p.value === next)?.value ?? value)}
  />
)
