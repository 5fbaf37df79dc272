import { Button, Group } from '@mantine/core'
import { teksDialogUnor } from '../../text/unor'

type Props = {
  readonly aksi: string
  readonly onBatal: () => void
  readonly isBusy: boolean
  readonly isDisabled?: boolean
  readonly isBerat?: boolean
}

/** The two buttons at the end of a dialog; the right one sends its form. */
export const KakiDialog = ({ aksi, onBatal, isBusy, isDisabled = false, isBerat = false }: Props): React.JSX.Element => (
  <Group justify="flex-end" mt="md">
    <Button variant="default" onClick={onBatal}>
      {teksDialogUnor.batal}
    </Button>
    <Button type="submit" color={isBerat ? 'bahaya' : 'laut'} loading={isBusy} disabled={isDisabled} data-testid="dialog-ya">
      {aksi}
    </Button>
  </Group>
)
