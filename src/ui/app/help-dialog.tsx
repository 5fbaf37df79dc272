import { Group, Kbd, Modal, SimpleGrid, Text } from '@mantine/core'
import { teksBingkai, teksPintasan } from '../text/bingkai'
import { features } from './features'
import { keysText } from './keys'

/** All keys that do something, on one card. */
export function HelpDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): React.JSX.Element {
  const screens = features.flatMap((f) => (f.pintasan ? [{ arti: f.judul, keys: keysText(f.pintasan) }] : []))
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{teksBingkai.bantuan}</Text>} size={680}>
      <SimpleGrid cols={2} spacing={36} verticalSpacing={0}>
        <Keys title={teksBingkai.umum} list={teksPintasan} />
        <Keys title={teksBingkai.halaman} list={screens} />
      </SimpleGrid>
    </Modal>
  )
}

type KeysProps = { readonly title: string; readonly list: readonly { readonly arti: string; readonly keys: string }[] }

function Keys({ title, list }: KeysProps): React.JSX.Element {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {title}
      </Text>
      {list.map(({ arti, keys }) => (
        <Group key={keys} justify="space-between" wrap="nowrap" py={7} style={{ borderBottom: '1px solid var(--mantine-color-gray-1)' }}>
          <Text size="sm">{arti}</Text>
          <Kbd size="xs">{keys}</Kbd>
        </Group>
      ))}
    </div>
  )
}
