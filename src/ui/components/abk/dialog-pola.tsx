import { ActionIcon, Button, Modal, ScrollArea, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { PolaAbk, Tugas } from '../../../domain/abk/abk'
import { doCommand } from '../../lib/do-command'
import { useAsk } from '../../lib/use-ask'
import { teksAbk, teksPola as teks } from '../../text/abk'
import { DialogPasti } from '../dialog-pasti'
import { KakiDialog } from '../susunan/kaki-dialog'
import classes from './dialog-abk.module.css'

type SimpanProps = { readonly nama: string; readonly tugas: readonly Tugas[]; readonly onClose: () => void }

/** Keeps the tasks of the form as a template. Templates belong to the office; they are no part of a draft. */
export function DialogSimpanPola({ nama: awal, tugas, onClose }: SimpanProps): React.JSX.Element {
  const [nama, setNama] = useState(awal)
  const [isBusy, setBusy] = useState(false)
  const { data: semua = [] } = useAsk('pola-abk.list', null)
  const lama = semua.find((p) => p.nama.toLowerCase() === nama.trim().toLowerCase())
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const isDone = await doCommand('pola-abk.save', { id: lama?.id ?? null, nama, tugas: [...tugas] }, null)
    setBusy(false)
    if (isDone) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teks.simpanJudul}>
      <form onSubmit={(event) => void send(event)}>
        <Text size="sm" mb="sm">
          {teks.simpanRinci}
        </Text>
        <TextInput
          label={teks.nama}
          value={nama}
          maxLength={200}
          description={lama && teks.diganti(lama.nama)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={({ currentTarget }) => setNama(currentTarget.value)}
          data-autofocus
          data-testid="nama-pola"
        />
        <KakiDialog aksi={teks.simpan} onBatal={onClose} isBusy={isBusy} isDisabled={nama.trim() === ''} />
      </form>
    </Modal>
  )
}

type KelolaProps = { readonly onPakai: (pola: PolaAbk) => void; readonly onClose: () => void }

/** Every template: to be taken into the form, or thrown away. */
export function DialogKelolaPola({ onPakai, onClose }: KelolaProps): React.JSX.Element {
  const { data: semua = [] } = useAsk('pola-abk.list', null)
  const [cari, setCari] = useState('')
  const [dihapus, setDihapus] = useState<PolaAbk | null>(null)
  const tampil = semua.filter((p) => p.nama.toLowerCase().includes(cari.trim().toLowerCase()))
  return (
    <Modal opened onClose={onClose} title={teks.kelolaJudul} size="lg">
      {semua.length === 0 && <Text size="sm">{teks.nihil}</Text>}
      {semua.length > 8 && (
        <TextInput
          aria-label={teks.cari}
          placeholder={teks.cari}
          value={cari}
          mb="xs"
          onChange={({ currentTarget }) => setCari(currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={400} type="auto" className={semua.length > 0 ? (classes.daftar ?? '') : ''}>
        {tampil.map((pola) => (
          <div key={pola.id} className={classes.pola}>
            <span>
              {pola.nama} <small>{teks.tugas(pola.tugas.length)}</small>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                onPakai(pola)
                onClose()
              }}
            >
              {teks.pakai}
            </Button>
            <ActionIcon variant="subtle" color="bahaya" size={24} aria-label={teks.hapus(pola.nama)} onClick={() => setDihapus(pola)}>
              <IconTrash size={15} />
            </ActionIcon>
          </div>
        ))}
      </ScrollArea.Autosize>
      {dihapus && (
        <DialogPasti
          judul={teks.hapusJudul(dihapus.nama)}
          rinci={teks.hapusRinci}
          batal={teksAbk.batal}
          ya={teks.hapusYa}
          onBatal={() => setDihapus(null)}
          onYa={() => void doCommand('pola-abk.remove', { id: dihapus.id }, null).then(() => setDihapus(null))}
          data-testid="hapus-pola-ya"
        />
      )}
    </Modal>
  )
}
