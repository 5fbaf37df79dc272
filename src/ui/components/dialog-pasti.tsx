import { Button, Group, Modal, Text } from '@mantine/core'

type Props = {
  readonly judul: string
  readonly rinci: string
  readonly batal: string
  readonly ya: string
  readonly onBatal: () => void
  readonly onYa: () => void
  readonly 'data-testid': string
}

/** Asks once more before something is thrown away; Enter keeps it. */
export const DialogPasti = ({ judul, rinci, batal, ya, onBatal, onYa, ...data }: Props): React.JSX.Element => (
  <Modal opened onClose={onBatal} title={judul}>
    <Text size="sm">{rinci}</Text>
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={onBatal} data-autofocus>
        {batal}
      </Button>
      <Button color="bahaya" onClick={onYa} {...data}>
        {ya}
      </Button>
    </Group>
  </Modal>
)
