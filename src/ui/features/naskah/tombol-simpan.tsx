import { Button, Group, Modal, Text } from '@mantine/core'
import { IconFileTypeDoc, IconFileTypePdf, IconFileTypeXls } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RouteInput } from '../../../contract/routes'
import { ask } from '../../lib/client'
import { notifyDone } from '../../lib/notify'
import { teksNaskah } from '../../text/naskah'

type Dokumen = keyof typeof teksNaskah.dokumen
type Ekspor = RouteInput<'naskah.ekspor'>
type Props = Omit<Ekspor, 'format' | 'dokumen'> & { readonly dokumen: Dokumen }

const EXCEL: Readonly<Record<Dokumen, string>> = { 'sk-mutasi': teksNaskah.simpanLampiran, 'matriks-mutasi': teksNaskah.simpanMatriks }

/** Saves the paper as a file. A decree with number and date is thereby issued, which cannot be taken back: it asks first. */
export function TombolSimpan({ dokumen, rencanaId, isian }: Props): React.JSX.Element {
  const [tanya, setTanya] = useState(false)
  const ekspor = useMutation({
    mutationFn: (format: Ekspor['format']) => ask('naskah.ekspor', { dokumen, format, rencanaId, isian }),
    networkMode: 'always'
  })
  const save = (format: Ekspor['format']): void => {
    setTanya(false)
    ekspor.mutate(format, { onSuccess: ({ berkas }) => berkas !== null && notifyDone(teksNaskah.tersimpan(berkas)) })
  }
  const isBusy = (format: Ekspor['format']): boolean => ekspor.isPending && ekspor.variables === format
  const isTerbit = dokumen === 'sk-mutasi' && Boolean(isian['nomor_sk'] && isian['tgl_sk'])
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        leftSection={<IconFileTypeXls size={16} />}
        loading={isBusy('xlsx')}
        disabled={ekspor.isPending}
        onClick={() => save('xlsx')}
        data-testid="simpan-excel"
      >
        {EXCEL[dokumen]}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypeDoc size={16} />}
        loading={isBusy('docx')}
        disabled={ekspor.isPending}
        onClick={() => save('docx')}
        data-testid="simpan-word"
      >
        {teksNaskah.simpanWord}
      </Button>
      <Button
        leftSection={<IconFileTypePdf size={16} />}
        loading={isBusy('pdf')}
        disabled={ekspor.isPending}
        onClick={() => (isTerbit ? setTanya(true) : save('pdf'))}
        data-testid="simpan-pdf"
      >
        {teksNaskah.simpanPdf}
      </Button>
      <Modal opened={tanya} onClose={() => setTanya(false)} title={teksNaskah.catatJudul}>
        <Text size="sm">{teksNaskah.catatRinci(isian['nomor_sk'] ?? '')}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => setTanya(false)}>
            {teksNaskah.batal}
          </Button>
          <Button onClick={() => save('pdf')} data-autofocus data-testid="catat-nomor-ya">
            {teksNaskah.catatYa}
          </Button>
        </Group>
      </Modal>
    </Group>
  )
}
