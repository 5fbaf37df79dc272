import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { angka } from '../../lib/format'
import { teksUbahJabatan } from '../../text/jabatan'
import { DialogUbahBanyak } from './dialog-ubah-banyak'
import { BilaBerhak } from '../../components/bila-berhak'

type Props = { readonly ids: readonly JabatanId[]; readonly onLepas: () => void }

/** What can be done with the ticked posts, at the foot of the table. */
export function BilahPilihan({ ids, onLepas }: Props): React.JSX.Element | null {
  const [isOpen, setOpen] = useState(false)
  if (ids.length === 0) return null
  return (
    <Group gap="xs">
      <b>{teksUbahJabatan.dipilih(angka(ids.length))}</b>
      <Button size="compact-sm" variant="subtle" color="gray.7" onClick={onLepas}>
        {teksUbahJabatan.lepas}
      </Button>
      <BilaBerhak hak="DATA">
        <Button size="compact-sm" onClick={() => setOpen(true)} data-testid="ubah-banyak">
          {teksUbahJabatan.ubahBanyak}
        </Button>
      </BilaBerhak>
      {isOpen && <DialogUbahBanyak ids={ids} onClose={() => setOpen(false)} />}
    </Group>
  )
}
