import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { GridColumn } from './grid-column'

type Props<T> = {
  readonly columns: readonly GridColumn<T>[]
  readonly hidden: ReadonlySet<string>
  readonly onHidden: (hidden: ReadonlySet<string>) => void
}

/** Chooses which columns a grid shows. */
export function ColumnChooser<T>({ columns, hidden, onHidden }: Props<T>): React.JSX.Element {
  const toggle = (key: string): void => onHidden(new Set(hidden.has(key) ? [...hidden].filter((k) => k !== key) : [...hidden, key]))
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} />} data-testid="pilih-kolom">
          Kolom
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah="calc(100vh - 140px)" style={{ overflow: 'auto' }}>
        <Stack gap={8}>
          {columns.map(({ key, title, isFixed }) => (
            <Checkbox key={key} label={title} checked={!hidden.has(key)} disabled={isFixed ?? false} onChange={() => toggle(key)} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
