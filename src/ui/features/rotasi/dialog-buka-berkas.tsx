import { Alert, Button, Group, List, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { ask } from '../../lib/client'
import { waktuLokal } from '../../lib/format'
import { notifyProblem, problemText } from '../../lib/notify'
import { teksSegel as teks } from '../../text/segel'
import { bukaRencanaBaru } from './buka-rencana-baru'

type Bukaan = RouteOutput<'rencana.buka-berkas'>
/** A file the officer has chosen: it wants its password, or is open. */
export type BerkasRencanaTerpilih = Exclude<Bukaan, { jenis: 'BATAL' }>

/** Asks for the file of a plan; null = none was chosen, or it cannot be opened, which is said. */
export async function pilihBerkasRencana(): Promise<BerkasRencanaTerpilih | null> {
  const hasil = await ask('rencana.buka-berkas', { berkas: null, sandi: null }).catch(notifyProblem)
  return hasil && hasil.jenis !== 'BATAL' ? hasil : null
}

type Props = { readonly awal: BerkasRencanaTerpilih; readonly onClose: () => void }

/** Opens a plan from a file: its password, what differs from the data of here, and its name. */
export function DialogBukaBerkas({ awal, onClose }: Props): React.JSX.Element {
  const [bukaan, setBukaan] = useState<Bukaan>(awal)
  return (
    <Modal opened onClose={onClose} title={teks.bukaJudul} size={560}>
      {bukaan.jenis === 'SANDI' && <Sandi {...bukaan} onBuka={setBukaan} onClose={onClose} />}
      {bukaan.jenis === 'TINJAUAN' && <Tinjauan tinjauan={bukaan} onClose={onClose} />}
    </Modal>
  )
}

type SandiProps = Omit<Extract<Bukaan, { jenis: 'SANDI' }>, 'jenis'> & {
  readonly onBuka: (bukaan: Bukaan) => void
  readonly onClose: () => void
}

function Sandi({ berkas, pesan, onBuka, onClose }: SandiProps): React.JSX.Element {
  const [sandi, setSandi] = useState('')
  const [masalah, setMasalah] = useState<string | null>(null)
  const [sibuk, setSibuk] = useState(false)
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    setMasalah(null)
    await ask('rencana.buka-berkas', { berkas, sandi }).then(onBuka, (error: unknown) => setMasalah(problemText(error)))
    setSibuk(false)
  }
  return (
    <form onSubmit={(event) => void kirim(event)} data-testid="form-sandi-berkas">
      <Stack gap="sm">
        <PasswordInput
          label={teks.sandiBerkas}
          value={sandi}
          onChange={({ currentTarget }) => setSandi(currentTarget.value)}
          error={(masalah ?? pesan) || null}
          maxLength={200}
          data-autofocus
          data-testid="sandi-berkas"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {teks.batal}
          </Button>
          <Button type="submit" loading={sibuk} disabled={sandi === ''}>
            {teks.lanjut}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

type TinjauanProps = { readonly tinjauan: Extract<Bukaan, { jenis: 'TINJAUAN' }>; readonly onClose: () => void }

const TAMPIL = 8

function Tinjauan({ tinjauan: { isi, dibuatPada, ikut, beda }, onClose }: TinjauanProps): React.JSX.Element {
  const [nama, setNama] = useState(isi.rencana.nama)
  const [sibuk, setSibuk] = useState(false)
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    if (await bukaRencanaBaru('rencana.receive', { isi, nama }).catch(notifyProblem)) onClose()
    setSibuk(false)
  }
  return (
    <form onSubmit={(event) => void kirim(event)} data-testid="form-tinjau-rencana">
      <Stack gap="sm">
        <Text size="sm">
          {teks.dibuat(waktuLokal(dibuatPada))}. {teks.ikut(ikut, isi.langkah.length)}
        </Text>
        {beda.length > 0 && <Beda beda={beda} />}
        <TextInput
          label={teks.namaRencana}
          value={nama}
          onChange={({ currentTarget }) => setNama(currentTarget.value)}
          maxLength={120}
          data-autofocus
          required
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {teks.batal}
          </Button>
          <Button type="submit" loading={sibuk} disabled={nama.trim() === '' || ikut === 0} data-testid="buka-rencana-ya">
            {teks.bukaYa}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const Beda = ({ beda }: { readonly beda: readonly string[] }): React.JSX.Element => (
  <Alert color="emas" variant="light" title={teks.beda} data-testid="beda-rencana">
    <List size="sm" spacing={2}>
      {beda.slice(0, TAMPIL).map((kalimat) => (
        <List.Item key={kalimat}>{kalimat}</List.Item>
      ))}
      {beda.length > TAMPIL && <List.Item>{teks.bedaLain(beda.length - TAMPIL)}</List.Item>}
    </List>
  </Alert>
)
