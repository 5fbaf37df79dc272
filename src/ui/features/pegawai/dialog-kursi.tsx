import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { JENIS_PENEMPATAN, type JenisPenempatan } from '../../../domain/pegawai/penempatan'
import { doCommand } from '../../lib/do-command'
import { labelPenempatan } from '../../text/label'
import { teksKursi } from '../../text/pegawai'
import { type PenempatanDetail, tempatPegawai } from './detail'
import { PilihJabatan } from './pilih-jabatan'
import { oneOf } from './pilihan-saringan'

/** What is being done with a post of a person. */
export type UrusanKursi =
  | { readonly jenis: 'TEMPATKAN' }
  | { readonly jenis: 'PERBAIKI'; readonly penempatan: PenempatanDetail }
  | { readonly jenis: 'AKHIRI'; readonly penempatan: PenempatanDetail }

type Props = {
  readonly pegawaiId: PegawaiId
  readonly snapshot: Snapshot
  readonly urusan: UrusanKursi | null
  readonly onClose: () => void
}

const JUDUL = { TEMPATKAN: teksKursi.tempatkan, PERBAIKI: teksKursi.perbaiki, AKHIRI: teksKursi.akhiri } as const

/** Puts a person into a post, corrects a placement or ends one. The core refuses what cannot be, and says why. */
export function DialogKursi({ pegawaiId, snapshot, urusan, onClose }: Props): React.JSX.Element {
  return (
    <Modal opened={urusan !== null} onClose={onClose} title={urusan ? JUDUL[urusan.jenis] : ''} size="lg">
      {urusan?.jenis === 'AKHIRI' && <Akhiri penempatan={urusan.penempatan} hariIni={snapshot.tanggal} onClose={onClose} />}
      {urusan && urusan.jenis !== 'AKHIRI' && <Kursi pegawaiId={pegawaiId} snapshot={snapshot} urusan={urusan} onClose={onClose} />}
    </Modal>
  )
}

type Isian = {
  readonly jabatanId: JabatanId | null
  readonly jenis: JenisPenempatan
  readonly tmtMulai: string
  readonly tmtSelesai: string
  readonly nomorSk: string
}

const isianBaru = (hariIni: Tanggal): Isian => ({ jabatanId: null, jenis: 'DEFINITIF', tmtMulai: hariIni, tmtSelesai: '', nomorSk: '' })

const isianOf = ({ jabatanId, jenis, tmtMulai, tmtSelesai, nomorSk }: PenempatanDetail): Isian => ({
  jabatanId,
  jenis,
  tmtMulai: tmtMulai ?? '',
  tmtSelesai: tmtSelesai ?? '',
  nomorSk: nomorSk ?? ''
})

/** A new placement needs its day; an old one may be without, as some files leave it. */
const isSiap = ({ jabatanId, tmtMulai }: Isian, lama: PenempatanDetail | null): boolean =>
  jabatanId !== null && (isTanggal(tmtMulai) || (lama !== null && tmtMulai === ''))

const orNull = (teks: string): string | null => (teks.trim() === '' ? null : teks.trim())

type KursiProps = Omit<Props, 'urusan'> & { readonly urusan: Exclude<UrusanKursi, { jenis: 'AKHIRI' }> }

function Kursi({ pegawaiId, snapshot, urusan, onClose }: KursiProps): React.JSX.Element {
  const lama = urusan.jenis === 'PERBAIKI' ? urusan.penempatan : null
  const [isian, setIsian] = useState(() => (lama ? isianOf(lama) : isianBaru(snapshot.tanggal)))
  const set = (part: Partial<Isian>): void => setIsian({ ...isian, ...part })
  const simpan = (): Promise<boolean> => (lama ? correct(lama, isian) : open(pegawaiId, isian))
  return (
    <Formulir isReady={isSiap(isian, lama)} onSimpan={simpan} onClose={onClose}>
      <PilihJabatan snapshot={snapshot} value={isian.jabatanId} onPick={(jabatanId) => set({ jabatanId })} />
      <Group grow align="flex-start">
        <Select
          label={teksKursi.jenis}
          data={JENIS_PENEMPATAN.map((value) => ({ value, label: labelPenempatan[value] }))}
          value={isian.jenis}
          onChange={(jenis) => set({ jenis: oneOf(JENIS_PENEMPATAN, jenis) ?? 'DEFINITIF' })}
          allowDeselect={false}
        />
        <Hari label={teksKursi.tmtMulai} value={isian.tmtMulai} onChange={(tmtMulai) => set({ tmtMulai })} />
        {lama?.tmtSelesai && <Hari label={teksKursi.tmtSelesai} value={isian.tmtSelesai} onChange={(tmtSelesai) => set({ tmtSelesai })} />}
      </Group>
      <TextInput
        label={teksKursi.nomorSk}
        value={isian.nomorSk}
        maxLength={120}
        onChange={({ currentTarget }) => set({ nomorSk: currentTarget.value })}
      />
      {!lama && isian.jenis === 'DEFINITIF' && (
        <Text size="sm" c="dimmed">
          {teksKursi.definitifLama}
        </Text>
      )}
    </Formulir>
  )
}

async function open(pegawaiId: PegawaiId, { jabatanId, jenis, tmtMulai, nomorSk }: Isian): Promise<boolean> {
  if (jabatanId === null) return false
  return doCommand('penempatan.open', { pegawaiId, jabatanId, jenis, tmtMulai, nomorSk: orNull(nomorSk) }, tempatPegawai(pegawaiId))
}

async function correct({ id, pegawaiId }: PenempatanDetail, { jabatanId, jenis, ...isian }: Isian): Promise<boolean> {
  if (jabatanId === null) return false
  const patch = {
    jabatanId,
    jenis,
    tmtMulai: orNull(isian.tmtMulai),
    tmtSelesai: orNull(isian.tmtSelesai),
    nomorSk: orNull(isian.nomorSk)
  }
  return doCommand('penempatan.correct', { id, patch }, tempatPegawai(pegawaiId))
}

type AkhiriProps = { readonly penempatan: PenempatanDetail; readonly hariIni: Tanggal; readonly onClose: () => void }

function Akhiri({ penempatan: { id, pegawaiId, jabatan }, hariIni, onClose }: AkhiriProps): React.JSX.Element {
  const [tmtSelesai, setSelesai] = useState<string>(hariIni)
  return (
    <Formulir
      isReady={isTanggal(tmtSelesai)}
      onSimpan={() => doCommand('penempatan.close', { id, tmtSelesai }, tempatPegawai(pegawaiId))}
      onClose={onClose}
    >
      <Text fw={600}>{jabatan}</Text>
      <Hari label={teksKursi.tmtSelesai} rinci={teksKursi.tmtSelesaiRinci} value={tmtSelesai} onChange={setSelesai} />
    </Formulir>
  )
}

type HariProps = {
  readonly label: string
  readonly rinci?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A day of the calendar. */
export const Hari = ({ label, rinci, value, onChange }: HariProps): React.JSX.Element => (
  <TextInput
    type="date"
    label={label}
    description={rinci}
    value={value}
    maw={rinci === undefined ? 'none' : 320}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
)

type FormulirProps = {
  readonly isReady: boolean
  readonly onSimpan: () => Promise<boolean>
  readonly onClose: () => void
  readonly simpanTeks?: string
  readonly children: React.ReactNode
}

/** A short form that stays open while the core refuses. */
export function Formulir({ isReady, onSimpan, onClose, simpanTeks = teksKursi.simpan, children }: FormulirProps): React.JSX.Element {
  const [isSending, setSending] = useState(false)
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSending(true)
    const isDone = await onSimpan()
    setSending(false)
    if (isDone) onClose()
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack gap="md">
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {teksKursi.batal}
          </Button>
          <Button type="submit" disabled={!isReady} loading={isSending}>
            {simpanTeks}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
