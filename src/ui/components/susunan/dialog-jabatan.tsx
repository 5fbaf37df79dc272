import { Modal, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import { usePenyunting } from '../../lib/penyunting'
import { teksFormJabatan } from '../../text/jabatan'
import { teksDialogSusunan as teks } from '../../text/sunting'
import { ModalAbk } from '../abk/modal-abk'
import { PilihUnor } from '../pilih-unor'
import { DialogHapusJabatan } from './dialog-hapus-jabatan'
import { FormJabatan } from './form-jabatan'
import { isianBaru, isianDari } from './isian-form-jabatan'
import { KakiDialog } from './kaki-dialog'
import { useKirim } from './use-kirim'

/** What is asked about a post, beside the unit it is in. */
export type TanyaJabatan =
  | { readonly jenis: 'JABATAN_BARU'; readonly unorId: UnorId }
  | { readonly jenis: 'JABATAN_UBAH' | 'JABATAN_ABK' | 'JABATAN_PINDAH' | 'JABATAN_HAPUS'; readonly jabatan: Jabatan }

type Props = { readonly snapshot: Snapshot; readonly tanya: TanyaJabatan; readonly onClose: () => void }

/** The form or dialog of a post that is open. Where its edit goes is decided by the screen around it. */
export function DialogJabatan({ snapshot, tanya, onClose }: Props): React.JSX.Element | null {
  switch (tanya.jenis) {
    case 'JABATAN_BARU':
      return <FormBaru snapshot={snapshot} unorId={tanya.unorId} onClose={onClose} />
    case 'JABATAN_UBAH':
      return <FormUbah snapshot={snapshot} jabatan={tanya.jabatan} onClose={onClose} />
    case 'JABATAN_ABK':
      return <ModalAbk jabatanId={tanya.jabatan.id} snapshot={snapshot} onClose={onClose} />
    case 'JABATAN_PINDAH':
      return <PindahJabatan snapshot={snapshot} jabatan={tanya.jabatan} onClose={onClose} />
    case 'JABATAN_HAPUS':
      return <DialogHapusJabatan jabatan={tanya.jabatan} onClose={onClose} />
  }
}

type BaruProps = Pick<Props, 'snapshot' | 'onClose'> & { readonly unorId: UnorId }

function FormBaru({ snapshot, unorId, onClose }: BaruProps): React.JSX.Element | null {
  const { lakukan } = usePenyunting()
  const awal = useMemo(() => isianBaru(snapshot, unorId), [snapshot, unorId])
  return (
    awal && (
      <FormJabatan
        id={null}
        awal={awal}
        judul={teksFormJabatan.baru}
        snapshot={snapshot}
        onSimpan={(isian) => lakukan('jabatan.create', { isian }, isian.unorId)}
        onSelesai={onClose}
      />
    )
  )
}

type JabatanProps = Pick<Props, 'snapshot' | 'onClose'> & { readonly jabatan: Jabatan }

function FormUbah({ snapshot, jabatan, onClose }: JabatanProps): React.JSX.Element {
  const { lakukan } = usePenyunting()
  const awal = useMemo(() => isianDari(jabatan), [jabatan])
  return (
    <FormJabatan
      id={jabatan.id}
      awal={awal}
      judul={teksFormJabatan.ubah}
      snapshot={snapshot}
      onSimpan={(isian) => lakukan('jabatan.update', { id: jabatan.id, isian }, isian.unorId)}
      onSelesai={onClose}
    />
  )
}

function PindahJabatan({ snapshot, jabatan, onClose }: JabatanProps): React.JSX.Element {
  const [unorId, setUnor] = useState<UnorId | null>(null)
  const { isBusy, kirim } = useKirim({ onClose })
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    if (unorId !== null) void kirim('jabatan.move', { ids: [jabatan.id], unorId }, jabatan.unorId)
  }
  return (
    <Modal opened onClose={onClose} title={teks.jabatanPindah(jabatan.nama)}>
      <form onSubmit={send}>
        <Stack gap="md">
          <Text size="sm">{teks.jabatanPindahRinci}</Text>
          <PilihUnor
            label={teks.keUnit}
            snapshot={snapshot}
            value={unorId}
            onPilih={setUnor}
            kecuali={(u) => u.id === jabatan.unorId}
            data-autofocus
          />
        </Stack>
        <KakiDialog aksi={teks.pindahkan} onBatal={onClose} isBusy={isBusy} isDisabled={unorId === null} />
      </form>
    </Modal>
  )
}
