import { ActionIcon, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload, IconFileTypeDocx, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { TemplatWordId } from '../../../../domain/naskah/pola/templat-word'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogPasti } from '../../../components/dialog-pasti'
import { ask } from '../../../lib/client'
import { doCommand } from '../../../lib/do-command'
import { tempatOf } from '../../../lib/lokasi'
import { notifyTertulis } from '../../../components/tertulis'
import { notifyProblem } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { teksTemplat as teks } from '../../../text/templat-word'
import { DialogTemplat } from './dialog-templat'

type Templat = RouteOutput<'templat.list'>[number]
type Pilihan = RouteOutput<'templat.pilih'>

/** The office's own Word templates of one kind of paper: load, take into use, download, remove. */
export function TemplatWordKantor({ jenis }: { readonly jenis: string }): React.JSX.Element | null {
  const { data, error } = useAsk('templat.list', null)
  const [pilihan, setPilihan] = useState<Pilihan | null>(null)
  if (error) return <AnswerProblem error={error} />
  const milik = data?.filter((t) => t.jenis === jenis) ?? []
  const pilih = async (): Promise<void> => {
    const dipilih = await ask('templat.pilih', { jenis })
    if (dipilih.nama !== null) setPilihan(dipilih)
  }
  return (
    <Stack gap="xs" data-testid="templat-word">
      <Text fw={650} size="sm">
        {teks.judul}
      </Text>
      <Text size="xs" c="gray.7">
        {teks.arti} {teks.cara}
      </Text>
      {data && milik.length === 0 && (
        <Text size="xs" c="gray.6">
          {teks.belumAda}
        </Text>
      )}
      {milik.map((t) => (
        <Baris key={t.id} templat={t} />
      ))}
      <Group gap="xs">
        <Button size="xs" leftSection={<IconFileTypeDocx size={15} />} onClick={() => void attempt(pilih)} data-testid="templat-pilih">
          {teks.pilih}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => void attempt(() => unduh(ask('templat.contoh', { jenis })))}
          data-testid="templat-contoh"
        >
          {teks.contoh}
        </Button>
      </Group>
      {pilihan && <DialogTemplat pilihan={pilihan} onTutup={() => setPilihan(null)} />}
    </Stack>
  )
}

/** One template with what can be done with it. */
function Baris({ templat: { id, nama, isDipakai } }: { readonly templat: Templat }): React.JSX.Element {
  const [isHapus, setHapus] = useState(false)
  const templatId = TemplatWordId.parse(id)
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="sm" truncate flex={1} title={nama}>
        {nama}
      </Text>
      {isDipakai && (
        <Badge color="aman" variant="light" size="sm">
          {teks.dipakai}
        </Badge>
      )}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => void doCommand('templat.pakai', { id: templatId, isDipakai: !isDipakai }, TEMPAT)}
      >
        {isDipakai ? teks.henti : teks.pakai}
      </Button>
      <ActionIcon
        variant="subtle"
        aria-label={teks.unduh}
        title={teks.unduh}
        onClick={() => void attempt(() => unduh(ask('templat.ekspor', { id: templatId })))}
      >
        <IconDownload size={16} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="bahaya" aria-label={teks.hapus} title={teks.hapus} onClick={() => setHapus(true)}>
        <IconTrash size={16} />
      </ActionIcon>
      {isHapus && (
        <DialogPasti
          judul={teks.hapusJudul(nama)}
          rinci={teks.hapusRinci}
          batal={teks.batal}
          ya={teks.hapus}
          onBatal={() => setHapus(false)}
          onYa={() => void doCommand('templat.hapus', { id: templatId }, TEMPAT).then(() => setHapus(false))}
          data-testid="templat-hapus-ya"
        />
      )}
    </Group>
  )
}

const TEMPAT = tempatOf('/naskah', { tab: 'pola' })

/** Says where a file was written. */
async function unduh(tulis: Promise<{ readonly berkas: string | null }>): Promise<void> {
  const { berkas } = await tulis
  if (berkas !== null) notifyTertulis(teks.tersimpan(berkas), berkas)
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (problem) {
    notifyProblem(problem)
  }
}
