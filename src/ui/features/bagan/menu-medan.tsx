import { ActionIcon, Checkbox, Popover, Stack, Text } from '@mantine/core'
import { IconId } from '@tabler/icons-react'
import { MEDAN_KARTU, type MedanKartu } from '../../../domain/organisasi/medan-kartu'
import { teksBagan } from '../../text/bagan'
import { useMejaBagan } from './meja-bagan'

/** Which fields cards show. */
export function MenuMedan(): React.JSX.Element {
  const { setelan, setel } = useMejaBagan()
  const choose = (values: readonly string[]): void => setel({ medan: MEDAN_KARTU.filter((medan) => values.includes(medan)) })
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon variant="default" size={30} aria-label={teksBagan.medan} title={teksBagan.medan} data-testid="menu-medan">
          <IconId size={17} stroke={1.8} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group value={[...setelan.medan]} onChange={choose}>
          <Text size="xs" fw={650} mb={8}>
            {teksBagan.medan}
          </Text>
          <Stack gap={8}>
            {MEDAN_KARTU.map((medan: MedanKartu) => (
              <Checkbox key={medan} size="xs" value={medan} label={teksBagan.medanNama[medan]} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
