import { Checkbox, Modal, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'
import { teksDialogSusunan as teks } from '../../text/sunting'
import { isiBawah } from './isi-cabang'
import { KakiDialog } from './kaki-dialog'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly unor: Unor } & DialogSelesai

const PALING_BANYAK = 50

/** Asks how many copies of a unit are wanted, and whether with what is below it. */
export function DialogGandakan({ snapshot, unor, onClose, onSelesai }: Props): React.JSX.Element {
  const [jumlah, setJumlah] = useState(1)
  const [denganBawahan, setDenganBawahan] = useState(true)
  const { isBusy, kirim } = useKirim({ onClose, onSelesai })
  const { unit } = isiBawah(snapshot, unor.id)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    void kirim('unor.duplicate', { id: unor.id, jumlah, denganBawahan: denganBawahan && unit > 0 }, unor.id)
  }
  return (
    <Modal opened onClose={onClose} title={teks.gandakan(unor.nama)}>
      <form onSubmit={send} data-testid="dialog-gandakan">
        <Stack gap="md">
          <Text size="sm">{teks.gandakanRinci}</Text>
          <NumberInput
            w={150}
            label={teks.jumlah}
            min={1}
            max={PALING_BANYAK}
            allowDecimal={false}
            clampBehavior="strict"
            value={jumlah}
            onChange={(n) => setJumlah(typeof n === 'number' ? n : 1)}
            data-autofocus
          />
          {unit > 0 && (
            <Checkbox
              label={teks.denganBawahan(unit)}
              checked={denganBawahan}
              onChange={({ currentTarget }) => setDenganBawahan(currentTarget.checked)}
            />
          )}
        </Stack>
        <KakiDialog aksi={teks.gandakanYa} onBatal={onClose} isBusy={isBusy} />
      </form>
    </Modal>
  )
}
