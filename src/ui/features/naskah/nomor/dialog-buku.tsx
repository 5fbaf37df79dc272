import { Button, Checkbox, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Tanggal } from '../../../../domain/kit/tanggal'
import type { BukuNomor } from '../../../../domain/naskah/nomor/buku-nomor'
import { masalahPola, MEDAN_NOMOR, teksNomor } from '../../../../domain/naskah/nomor/teks-nomor'
import { doCommand } from '../../../lib/do-command'
import { teksBuku as teks } from '../../../text/nomor'
import { TEMPAT_NOMOR } from './tempat-nomor'

type Isian = Omit<BukuNomor, 'id'>
type Props = { readonly buku: BukuNomor | null; readonly tanggal: Tanggal; readonly onTutup: () => void }

const BUKU_BARU: Isian = { nama: '', kode: '800', unit: 'BKPSDM', pola: '{kode}/{urut}/{unit}/{tahun}', mulai: 1, isDiketik: false }

/** The form of a book: how it counts, with an example that follows what is typed. */
export function DialogBuku({ buku, tanggal, onTutup }: Props): React.JSX.Element {
  const [isian, setIsian] = useState<Isian>(buku ?? BUKU_BARU)
  const isi = (patch: Partial<Isian>): void => setIsian((kini) => ({ ...kini, ...patch }))
  const masalah = masalahPola(isian)
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const { nama, kode, unit, pola, mulai, isDiketik } = isian
    if (await doCommand('buku.simpan', { id: buku?.id ?? null, nama, kode, unit, pola, mulai, isDiketik }, TEMPAT_NOMOR)) onTutup()
  }
  return (
    <Modal opened onClose={onTutup} title={buku ? teks.ubah : teks.baru} size={560}>
      <form onSubmit={(event) => void kirim(event)} data-testid="form-buku">
        <Stack gap="md">
          <Pokok isian={isian} onIsi={isi} />
          <Pola pola={isian.pola} masalah={masalah} onPola={(pola) => isi({ pola })} />
          {masalah === null && (
            <Text size="sm" fw={600} data-testid="contoh-nomor">
              {teks.contoh(teksNomor(isian, isian.mulai, tanggal))}
            </Text>
          )}
          {buku && (
            <Text size="sm" c="gray.6">
              {teks.tetap}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onTutup}>
              {teks.batal}
            </Button>
            <Button type="submit" disabled={masalah !== null || isian.nama.trim() === ''} data-testid="buku-simpan">
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type PokokProps = { readonly isian: Isian; readonly onIsi: (patch: Partial<Isian>) => void }

/** What the book is called, and what its numbers are made of. */
const Pokok = ({ isian, onIsi: isi }: PokokProps): React.JSX.Element => (
  <>
    <TextInput
      label={teks.nama}
      value={isian.nama}
      maxLength={120}
      onChange={({ currentTarget }) => isi({ nama: currentTarget.value })}
      data-autofocus
      data-testid="buku-nama"
    />
    <Checkbox
      label={teks.isDiketik}
      description={teks.isDiketikRinci}
      checked={isian.isDiketik}
      onChange={({ currentTarget }) => isi({ isDiketik: currentTarget.checked })}
    />
    <Group grow>
      <TextInput label={teks.kode} value={isian.kode} maxLength={40} onChange={({ currentTarget }) => isi({ kode: currentTarget.value })} />
      <TextInput label={teks.unit} value={isian.unit} maxLength={60} onChange={({ currentTarget }) => isi({ unit: currentTarget.value })} />
      <NumberInput
        label={teks.mulai}
        value={isian.mulai}
        min={1}
        allowDecimal={false}
        disabled={isian.isDiketik}
        onChange={(mulai) => isi({ mulai: Math.max(1, Number(mulai) || 1) })}
      />
    </Group>
  </>
)

type PolaProps = { readonly pola: string; readonly masalah: string | null; readonly onPola: (pola: string) => void }

/** The pattern, and buttons that put a part of it where the cursor is. */
function Pola({ pola, masalah, onPola }: PolaProps): React.JSX.Element {
  const kotak = useRef<HTMLInputElement>(null)
  const sisip = (medan: string): void => {
    const at = kotak.current?.selectionStart ?? pola.length
    onPola(`${pola.slice(0, at)}{${medan}}${pola.slice(kotak.current?.selectionEnd ?? at)}`)
    kotak.current?.focus()
  }
  return (
    <div>
      <TextInput
        ref={kotak}
        label={teks.pola}
        description={teks.polaRinci}
        value={pola}
        maxLength={120}
        error={masalah}
        onChange={({ currentTarget }) => onPola(currentTarget.value)}
        data-testid="buku-pola"
      />
      <Group gap={6} mt={6}>
        {MEDAN_NOMOR.map((medan) => (
          <Button key={medan} size="compact-xs" variant="default" onClick={() => sisip(medan)}>
            {`{${medan}}`}
          </Button>
        ))}
      </Group>
    </div>
  )
}
