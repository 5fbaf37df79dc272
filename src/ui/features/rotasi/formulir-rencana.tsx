import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal } from '../../../domain/kit/tanggal'
import { JENIS_RENCANA } from '../../../domain/mutasi/rencana'
import type { CommandInput } from '../../../domain/registry'
import { PilihSatu } from '../../components/pilih-satu'
import { artiJenisRencana, labelJenisRencana, teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import { KosongPadaTmt } from './kosong-pada-tmt'

/** What is said of a plan as a whole. */
export type IsiRencana = CommandInput<'rencana.create'>

type Props = {
  readonly awal: IsiRencana
  readonly tombol: string
  readonly onSimpan: (isi: IsiRencana) => Promise<unknown>
  readonly onClose: () => void
}

const HORIZON = [0, 3, 6, 12, 24]

/** The form of a plan: name, TMT, kind, how far it looks ahead for retirements, a note. */
export function FormulirRencana({ awal, tombol, onSimpan, onClose }: Props): React.JSX.Element {
  const [isi, setIsi] = useState<IsiRencana>(() => isiOf(awal))
  const [isSending, setSending] = useState(false)
  const ubah = (patch: Partial<IsiRencana>): void => setIsi((now) => ({ ...now, ...patch }))
  const isReady = isi.nama.trim() !== '' && isTanggal(isi.tmt)
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSending(true)
    await onSimpan(isi)
    setSending(false)
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack gap="md">
        <TextInput
          label={teksRotasi.nama}
          placeholder={teksRotasi.namaContoh}
          value={isi.nama}
          onChange={({ currentTarget }) => ubah({ nama: currentTarget.value })}
          maxLength={120}
          data-autofocus
          required
        />
        <Waktu isi={isi} onUbah={ubah} />
        <div>
          <PilihSatu
            label={teksJalan.jenis}
            pilihan={JENIS_RENCANA}
            teks={labelJenisRencana}
            nilai={isi.jenis}
            onPilih={(jenis) => ubah({ jenis })}
          />
          <Text size="xs" c="dimmed" mt={6}>
            {artiJenisRencana[isi.jenis]}
          </Text>
        </div>
        {isi.jenis === 'PENGISIAN' && isTanggal(isi.tmt) && <KosongPadaTmt tmt={isi.tmt} />}
        <Textarea
          label={teksJalan.catatan}
          value={isi.catatan ?? ''}
          onChange={({ currentTarget }) => ubah({ catatan: currentTarget.value === '' ? null : currentTarget.value })}
          maxLength={500}
          autosize
          minRows={2}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {teksRotasi.batal}
          </Button>
          <Button type="submit" disabled={!isReady} loading={isSending}>
            {tombol}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** From which day, and how far ahead. */
const Waktu = ({ isi, onUbah }: { readonly isi: IsiRencana; readonly onUbah: (patch: Partial<IsiRencana>) => void }): React.JSX.Element => (
  <Group align="flex-start" wrap="nowrap">
    <TextInput
      label={teksRotasi.tmt}
      type="date"
      w={170}
      value={isi.tmt}
      onChange={({ currentTarget }) => onUbah({ tmt: currentTarget.value })}
      required
    />
    <Select
      flex={1}
      label={teksJalan.horizon}
      description={teksJalan.horizonRinci}
      inputWrapperOrder={['label', 'input', 'description']}
      data={[...new Set([...HORIZON, isi.horizonBulan])]
        .toSorted((a, b) => a - b)
        .map((n) => ({ value: String(n), label: teksJalan.horizonPilihan(n) }))}
      value={String(isi.horizonBulan)}
      allowDeselect={false}
      onChange={(value) => value !== null && onUbah({ horizonBulan: Number(value) })}
    />
  </Group>
)

const isiOf = ({ nama, tmt, jenis, horizonBulan, catatan }: IsiRencana): IsiRencana => ({ nama, tmt, jenis, horizonBulan, catatan })
