import { Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../../domain/kit/tanggal'
import { doCommand } from '../../../lib/do-command'
import { teksPesanNomor as teks } from '../../../text/nomor'
import type { BukuTahun } from './daftar-buku'
import { TEMPAT_NOMOR } from './tempat-nomor'

type Props = { readonly buku: BukuTahun; readonly tanggal: Tanggal; readonly onTutup: () => void }

/** Keeps the next numbers of a book for papers to come. */
export function DialogPesan({ buku, tanggal: awal, onTutup }: Props): React.JSX.Element {
  const [jumlah, setJumlah] = useState<number | string>(1)
  const [tanggal, setTanggal] = useState<string>(awal)
  const [perihal, setPerihal] = useState('')
  const isSiap = typeof jumlah === 'number' && isTanggal(tanggal) && perihal.trim() !== ''
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (!isSiap) return
    if (await doCommand('nomor.pesan', { bukuId: buku.id, tanggal, jumlah, perihal }, TEMPAT_NOMOR)) onTutup()
  }
  return (
    <Modal opened onClose={onTutup} title={teks.judul(buku.nama)} size={480}>
      <form onSubmit={(event) => void kirim(event)} data-testid="form-pesan">
        <Stack gap="md">
          <Group grow align="flex-start">
            <NumberInput
              label={teks.jumlah}
              value={jumlah}
              min={1}
              max={500}
              allowDecimal={false}
              onChange={setJumlah}
              data-autofocus
              data-testid="pesan-jumlah"
            />
            <TextInput type="date" label={teks.tanggal} value={tanggal} onChange={({ currentTarget }) => setTanggal(currentTarget.value)} />
          </Group>
          <TextInput
            label={teks.perihal}
            placeholder={teks.perihalContoh}
            value={perihal}
            maxLength={500}
            onChange={({ currentTarget }) => setPerihal(currentTarget.value)}
            data-testid="pesan-perihal"
          />
          <Text size="sm" c="gray.7">
            {teks.arti}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onTutup}>
              {teks.batal}
            </Button>
            <Button type="submit" disabled={!isSiap} data-testid="pesan-ya">
              {teks.ya}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
