import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { isSaringanKosong, SaringanPegawai } from '../../../domain/pegawai/saringan'
import { run } from '../../lib/client'
import { notifyDone, notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksSaringan } from '../../text/pegawai'
import classes from './daftar.module.css'

type Tersimpan = RouteOutput<'saringan.list'>[number]
type Props = { readonly saringan: SaringanPegawai; readonly onPakai: (saringan: SaringanPegawai) => void }

/** The filters an officer keeps: apply one, keep the present one, rename, delete. */
export function SaringanTersimpan({ saringan, onPakai }: Props): React.JSX.Element {
  const [isOpen, setOpen] = useState(false)
  const isi = useRef<HTMLDivElement>(null)
  // what was pressed goes away with what it did: the keys stay in the list
  const stay = (): void => isi.current?.focus()
  const { data = [] } = useAsk('saringan.list', { daftar: 'pegawai' })
  const pakai = (isi: string): void => {
    const found = readIsi(isi)
    if (found === null) return notifyProblem(new Error(teksSaringan.rusak))
    onPakai(found)
    setOpen(false)
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={16} />}
          onClick={() => setOpen(!isOpen)}
          data-testid="saringan-tersimpan"
        >
          {teksSaringan.judul}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={4} ref={isi} tabIndex={-1} style={{ outline: 'none' }}>
          {data.length === 0 && (
            <Text size="sm" c="dimmed">
              {teksSaringan.nihil}
            </Text>
          )}
          {data.map((tersimpan) => (
            <Baris key={tersimpan.id} tersimpan={tersimpan} onPakai={() => pakai(tersimpan.isi)} onSelesai={stay} />
          ))}
          {!isSaringanKosong(saringan) && <Simpan saringan={saringan} onSelesai={stay} />}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

type BarisProps = {
  readonly tersimpan: Tersimpan
  readonly onPakai: () => void
  /** It was renamed or deleted, or neither after all. */
  readonly onSelesai: () => void
}

function Baris({ tersimpan: { id, nama }, onPakai, onSelesai }: BarisProps): React.JSX.Element {
  const [isEditing, setEditing] = useState(false)
  const tutup = (): void => {
    onSelesai()
    setEditing(false)
  }
  if (isEditing) {
    return (
      <NamaForm
        awal={nama}
        onBatal={tutup}
        onSimpan={(baru) => void run('saringan.rename', { id, nama: baru }).then(tutup, notifyProblem)}
      />
    )
  }
  return (
    <div className={classes.tersimpan}>
      <UnstyledButton fz="sm" py={6} onClick={onPakai}>
        {nama}
      </UnstyledButton>
      <ActionIcon variant="subtle" color="gray.6" aria-label={`${teksSaringan.gantiNama} ${nama}`} onClick={() => setEditing(true)}>
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray.6"
        aria-label={`${teksSaringan.hapus} ${nama}`}
        onClick={() => void run('saringan.delete', { id }).then(onSelesai, notifyProblem)}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}

function Simpan({ saringan, onSelesai }: Pick<Props, 'saringan'> & Pick<BarisProps, 'onSelesai'>): React.JSX.Element {
  const [isNaming, setNaming] = useState(false)
  const tutup = (): void => {
    onSelesai()
    setNaming(false)
  }
  const simpan = (nama: string): void =>
    void run('saringan.save', { daftar: 'pegawai', nama, isi: JSON.stringify(saringan) }).then(() => {
      notifyDone(teksSaringan.tersimpan(nama))
      tutup()
    }, notifyProblem)
  if (isNaming) return <NamaForm awal="" onBatal={tutup} onSimpan={simpan} />
  return (
    <Button variant="light" mt={4} onClick={() => setNaming(true)}>
      {teksSaringan.simpan}
    </Button>
  )
}

type NamaProps = { readonly awal: string; readonly onSimpan: (nama: string) => void; readonly onBatal: () => void }

function NamaForm({ awal, onSimpan, onBatal }: NamaProps): React.JSX.Element {
  const [nama, setNama] = useState(awal)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    if (nama.trim() !== '') onSimpan(nama.trim())
  }
  return (
    <form onSubmit={send}>
      <TextInput
        label={teksSaringan.nama}
        placeholder={teksSaringan.namaContoh}
        value={nama}
        maxLength={60}
        onChange={({ currentTarget }) => setNama(currentTarget.value)}
        ref={focusAtOnce}
      />
      <Group gap="xs" mt="xs" justify="flex-end">
        <Button variant="default" size="xs" onClick={onBatal}>
          {teksSaringan.batal}
        </Button>
        <Button type="submit" size="xs" disabled={nama.trim() === ''}>
          {teksSaringan.simpanYa}
        </Button>
      </Group>
    </form>
  )
}

/** Whoever asked for the field means to type. */
const focusAtOnce = (field: HTMLInputElement | null): void => field?.focus()

/** A kept filter as this version knows it; one of another version that does not fit is not half applied. */
function readIsi(isi: string): SaringanPegawai | null {
  try {
    const found = SaringanPegawai.safeParse(JSON.parse(isi))
    return found.success ? found.data : null
  } catch {
    return null
  }
}
