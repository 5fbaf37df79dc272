import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { bacaGajiPokok, type TempelanGaji } from '../../../domain/acuan/baca-gaji-pokok'
import { golonganGaji } from '../../../domain/acuan/tabel-gaji-pokok'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { teksAcuan, teksGaji as teks } from '../../text/acuan'

/** Takes a pay table from the clipboard: it tells what it reads before anything is kept, and names each cell it cannot read. */
export function DialogGaji({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const [tempelan, setTempelan] = useState('')
  const hasil = useMemo(() => (tempelan.trim() === '' ? null : bacaGajiPokok(tempelan)), [tempelan])
  const isSiap = hasil !== null && hasil.masalah.length === 0
  const simpan = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (isSiap && (await doCommand('gaji-pokok.set', { gaji: [...hasil.gaji] }, tempatOf('/acuan')))) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teks.tempel} size="lg">
      <form onSubmit={(event) => void simpan(event)} data-testid="form-gaji">
        <Stack gap="md">
          <Textarea
            label={teks.isian}
            description={teks.isianRinci}
            value={tempelan}
            onChange={({ currentTarget }) => setTempelan(currentTarget.value)}
            rows={10}
            wrap="off"
            data-autofocus
          />
          {hasil && <Hasil hasil={hasil} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksAcuan.batal}
            </Button>
            <Button type="submit" disabled={!isSiap}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** So many problems are named; the rest are counted. */
const PALING = 6

const Hasil = ({ hasil: { gaji, masalah } }: { readonly hasil: TempelanGaji }): React.JSX.Element => (
  <div role="status">
    {masalah.length === 0 ? (
      <Text size="sm" c="aman">
        {teks.terbaca(gaji.length, golonganGaji(gaji).length)}
      </Text>
    ) : (
      <Stack gap={2}>
        {masalah.slice(0, PALING).map(({ baris, kolom, pesan }) => (
          <Text key={`${baris} ${kolom} ${pesan}`} size="sm" c="bahaya">
            {teks.masalah(baris, kolom, pesan)}
          </Text>
        ))}
        {masalah.length > PALING && (
          <Text size="sm" c="bahaya">
            {teks.masalahLain(masalah.length - PALING)}
          </Text>
        )}
      </Stack>
    )}
  </div>
)
