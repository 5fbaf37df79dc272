import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { NAMA_TERPANJANG } from '../../../domain/rancangan/nama-rancangan'
import { teksRancangan } from '../../text/rancangan'

/** What an officer writes of a draft; `salinDari` is the id of the draft it begins as a copy of, '' = the organisation as it is. */
export type IsianRancangan = { readonly nama: string; readonly tmt: Tanggal; readonly catatan: string | null; readonly salinDari: string }

type Props = {
  readonly judul: string
  readonly awal: IsianRancangan
  /** The drafts a new one may begin from; absent while one is only described anew. */
  readonly sumber?: readonly { readonly id: string; readonly nama: string }[]
  readonly tombol: string
  /** True when the dialog has done its work and is to be closed. */
  readonly onSimpan: (isian: IsianRancangan) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for the name, TMT and note of a draft. */
export function DialogRancangan({ judul, awal, sumber, tombol, onSimpan, onClose }: Props): React.JSX.Element {
  const [isian, setIsian] = useState(awal)
  const [isSending, setSending] = useState(false)
  const isi = (patch: Partial<IsianRancangan>): void => setIsian({ ...isian, ...patch })
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSending(true)
    const isDone = await onSimpan({ ...isian, nama: isian.nama.trim(), catatan: isian.catatan?.trim() || null })
    setSending(false)
    if (isDone) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={judul} size="md">
      <form onSubmit={(event) => void send(event)} data-testid="dialog-rancangan">
        <Stack gap="md">
          <Medan isian={isian} isi={isi} />
          {sumber && sumber.length > 0 && <MulaiDari sumber={sumber} nilai={isian.salinDari} onPilih={(salinDari) => isi({ salinDari })} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksRancangan.batal}
            </Button>
            <Button type="submit" disabled={isian.nama.trim() === '' || !isTanggal(isian.tmt)} loading={isSending}>
              {tombol}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type MedanProps = { readonly isian: IsianRancangan; readonly isi: (patch: Partial<IsianRancangan>) => void }

const Medan = ({ isian, isi }: MedanProps): React.JSX.Element => (
  <>
    <TextInput
      label={teksRancangan.nama}
      placeholder={teksRancangan.namaContoh}
      value={isian.nama}
      onChange={({ currentTarget }) => isi({ nama: currentTarget.value })}
      maxLength={NAMA_TERPANJANG}
      data-autofocus
      required
    />
    <TextInput
      label={teksRancangan.tmt}
      description={teksRancangan.tmtRinci}
      type="date"
      w={220}
      value={isian.tmt}
      onChange={({ currentTarget }) => isi({ tmt: currentTarget.value })}
      required
    />
    <Textarea
      label={teksRancangan.catatan}
      placeholder={teksRancangan.catatanContoh}
      size="sm"
      autosize
      minRows={2}
      maxRows={6}
      maxLength={2000}
      value={isian.catatan ?? ''}
      onChange={({ currentTarget }) => isi({ catatan: currentTarget.value })}
    />
  </>
)

type MulaiDariProps = {
  readonly sumber: readonly { readonly id: string; readonly nama: string }[]
  readonly nilai: string
  readonly onPilih: (id: string) => void
}

const MulaiDari = ({ sumber, nilai, onPilih }: MulaiDariProps): React.JSX.Element => (
  <NativeSelect
    label={teksRancangan.mulaiDari}
    size="sm"
    data={[
      { value: '', label: teksRancangan.dariBerlaku },
      ...sumber.map(({ id, nama }) => ({ value: id, label: teksRancangan.dariSalinan(nama) }))
    ]}
    value={nilai}
    onChange={({ currentTarget }) => onPilih(currentTarget.value)}
    data-testid="rancangan-mulai-dari"
  />
)
