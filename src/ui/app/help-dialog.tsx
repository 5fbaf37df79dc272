import { Group, Kbd, Modal, SimpleGrid, Space, Text } from '@mantine/core'
import { useTindakanLayar } from '../lib/tindakan-layar'
import { teksBingkai, teksPintasan } from '../text/bingkai'
import { features } from './features'
import { keysText } from './keys'

/** All keys that do something, on one card. */
export function HelpDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): React.JSX.Element {
  const screens = features.flatMap((f) => (f.pintasan ? [{ arti: f.judul, keys: keysText(f.pintasan) }] : []))
  const layar = useTindakanLayar()
  const umum = <Keys title={teksBingkai.umum} list={teksPintasan} />
  const halaman = <Keys title={teksBingkai.halaman} list={screens} />
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{teksBingkai.bantuan}</Text>} size={layar ? 1040 : 680}>
      <SimpleGrid cols={layar ? 3 : 2} spacing={36} verticalSpacing={0}>
        {layar && <DuaKolom title={layar.judul} list={layar.pintasan} />}
        {layar ? (
          <div>
            {umum}
            <Space h="md" />
            {halaman}
          </div>
        ) : (
          <>
            {umum}
            {halaman}
          </>
        )}
      </SimpleGrid>
    </Modal>
  )
}

type KeysProps = { readonly title: string; readonly list: readonly { readonly arti: string; readonly keys: string }[] }

/** A screen with many keys fills two columns. */
function DuaKolom({ title, list }: KeysProps): React.JSX.Element {
  const half = Math.ceil(list.length / 2)
  return (
    <>
      <Keys title={title} list={list.slice(0, half)} />
      <Keys title={'\u00A0'} list={list.slice(half)} />
    </>
  )
}

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
