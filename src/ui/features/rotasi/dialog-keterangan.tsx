import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isBerhenti } from '../../../domain/mutasi/proyeksi'
import { teksLangkah } from '../../../domain/mutasi/langkah-teks'
import { ALASAN_LANGKAH, type AlasanLangkah, type Langkah } from '../../../domain/mutasi/rencana'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { PilihAlasan } from './dialog-lepas'
import { useMeja } from './meja'
import { jalankan } from './ruang-kerja'

type Props = { readonly langkah: Langkah; readonly onClose: () => void }

/** Reasons for which somebody stays in service. */
const ALASAN_TETAP = ALASAN_LANGKAH.filter((a) => !isBerhenti(a))

/** What there is to say of a step beside who and where: why somebody goes down, where somebody comes from, a note. */
export function DialogKeterangan({ langkah, onClose }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const [alasan, setAlasan] = useState<AlasanLangkah | null>(langkah.alasan)
  const [instansi, setInstansi] = useState(langkah.instansi ?? '')
  const [catatan, setCatatan] = useState(langkah.catatan ?? '')
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const isi = { alasan, instansi: instansi.trim() || null, catatan: catatan.trim() || null }
    if (await jalankan(langkah.rencanaId, 'langkah.annotate', { langkahId: langkah.id, ...isi })) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksRantai.keteranganJudul}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <Text fw={600}>{teksLangkah(ruang.snapshot, langkah)}</Text>
          {langkah.jenis === 'ANGKAT' && (
            <PilihAlasan
              label={teksRantai.alasanTurun}
              kosong={teksRantai.tanpaAlasan}
              pilihan={ALASAN_TETAP}
              nilai={alasan}
              onPilih={setAlasan}
            />
          )}
          {langkah.jenis === 'ANGKAT' && langkah.dariJabatanId === null && (
            <TextInput
              label={teksRantai.instansiAsal}
              value={instansi}
              maxLength={160}
              onChange={({ currentTarget }) => setInstansi(currentTarget.value)}
            />
          )}
          <Textarea
            label={teksRantai.catatan}
            value={catatan}
            maxLength={500}
            autosize
            minRows={2}
            onChange={({ currentTarget }) => setCatatan(currentTarget.value)}
          />
          <Kaki onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  )
}

const Kaki = ({ onClose }: { readonly onClose: () => void }): React.JSX.Element => (
  <Group justify="flex-end">
    <Button variant="default" onClick={onClose}>
      {teksRotasi.batal}
    </Button>
    <Button type="submit">{teksRotasi.simpan}</Button>
  </Group>
)
