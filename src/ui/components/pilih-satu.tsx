import { SegmentedControl, Text } from '@mantine/core'

type Props<T extends string> = {
  readonly label: string
  readonly pilihan: readonly T[]
  readonly teks: Readonly<Record<T, string>>
  readonly nilai: T
  readonly onPilih: (nilai: T) => void
}

/** One of a few, all in sight. */
export function PilihSatu<T extends string>({ label, pilihan, teks, nilai, onPilih }: Props<T>): React.JSX.Element {
  return (
    <div>
      <Text size="xs" fw={600} mb={4}>
        {label}
      </Text>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={label}
        data={pilihan.map((value) => ({ value, label: teks[value] }))}
        value={nilai}
        onChange={(value) => {
          const found = pilihan.find((p) => p === value)
          if (found !== undefined) onPilih(found)
        }}
      />
    </div>
  )
}
