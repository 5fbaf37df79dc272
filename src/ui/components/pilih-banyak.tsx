import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'

type Props<T extends string> = {
  readonly label: string
  readonly pilihan: readonly { readonly value: T; readonly label: string }[]
  readonly dipilih: readonly T[]
  readonly onPilih: (dipilih: readonly T[]) => void
  readonly testid?: string
}

/** A filter of several values behind one button; the button says how many are chosen. */
export function PilihBanyak<T extends string>({ label, pilihan, dipilih, onPilih, testid }: Props<T>): React.JSX.Element {
  const toggle = (value: T): void => onPilih(dipilih.includes(value) ? dipilih.filter((v) => v !== value) : [...dipilih, value])
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant={dipilih.length > 0 ? 'light' : 'default'}
          fw={dipilih.length > 0 ? 600 : 400}
          rightSection={<IconChevronDown size={14} />}
          data-testid={testid}
          styles={{ root: { flexShrink: 0 } }}
        >
          {dipilih.length > 0 ? `${label}: ${dipilih.length}` : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={400} style={{ overflow: 'auto' }}>
        <Stack gap={8}>
          {pilihan.map((item) => (
            <Checkbox key={item.value} label={item.label} checked={dipilih.includes(item.value)} onChange={() => toggle(item.value)} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
