import { Button, Group, Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { doCommand } from '../../../lib/do-command'
import { tempatOf } from '../../../lib/lokasi'
import { teksPola as teks } from '../../../text/pola'
import { DaftarBeda } from './riwayat-pola'
import type { SuntingPola } from './use-sunting-pola'

type Props = {
  readonly jenis: string
  readonly judul: string
  readonly sunting: SuntingPola
  readonly onTutup: () => void
}

/** Saves a template as a new version: what has changed, and a note why. */
export function DialogSimpanPola({ jenis, judul, sunting, onTutup }: Props): React.JSX.Element {
  const [catatan, setCatatan] = useState('')
  const [isSibuk, setSibuk] = useState(false)
  const simpan = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    const { kini: isi, dari } = sunting
    const isSelesai = await doCommand('pola.simpan', { jenis, isi, catatan, dari }, tempatOf('/naskah', { tab: 'pola', pola: jenis }))
    setSibuk(false)
    if (!isSelesai) return
    sunting.buang()
    onTutup()
  }
  return (
    <Modal opened onClose={onTutup} title={teks.simpanJudul(judul)}>
      <form onSubmit={(event) => void simpan(event)}>
        <Text size="sm" fw={600}>
          {teks.berubah}
        </Text>
        <DaftarBeda beda={sunting.beda} />
        <TextInput
          label={teks.catatan}
          placeholder={teks.contohCatatan}
          maxLength={300}
          value={catatan}
          onChange={(event) => setCatatan(event.currentTarget.value)}
          data-autofocus
          data-testid="pola-catatan"
        />
        <Text size="xs" c="gray.7" mt="sm">
          {teks.simpanArti}
        </Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onTutup}>
            {teks.batal}
          </Button>
          <Button type="submit" loading={isSibuk} data-testid="pola-simpan-ya">
            {teks.ya}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
