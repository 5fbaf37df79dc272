import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { JENIS_MASA_LARANGAN, type JenisMasaLarangan, type MasaLarangan } from '../../../domain/mutasi/masa-larangan'
import { doCommand } from '../../lib/do-command'
import { labelMasaLarangan, rinciMasaLarangan, teksLarangan as teks } from '../../text/ketentuan'
import { TEMPAT_LARANGAN } from './tempat-larangan'

type Props = { readonly lama: MasaLarangan | null; readonly hariIni: Tanggal; readonly onClose: () => void }

const PILIHAN_JENIS = JENIS_MASA_LARANGAN.map((value) => ({ value, label: labelMasaLarangan[value] }))

/** The law a kind of frozen period usually rests on. */
const DASAR: Readonly<Record<JenisMasaLarangan, string>> = {
  PILKADA: 'UU 10/2016 Pasal 71 ayat (2)',
  PELANTIKAN_KDH: 'UU 10/2016 Pasal 162 ayat (3)',
  KDH_SEMENTARA: 'Perpres 116/2022',
  LAINNYA: ''
}

/** Adds a frozen period or corrects one. */
export function DialogLarangan({ lama, hariIni, onClose }: Props): React.JSX.Element {
  const [isian, setIsian] = useState<Omit<MasaLarangan, 'id'>>(
    lama ?? { jenis: 'PILKADA', nama: '', mulai: hariIni, sampai: null, dasar: DASAR.PILKADA }
  )
  const set = (part: Partial<typeof isian>): void => setIsian({ ...isian, ...part })
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const input = { ...isian, dasar: isian.dasar?.trim() || null, id: lama?.id ?? null }
    if (await doCommand('masa-larangan.save', input, TEMPAT_LARANGAN)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={lama ? teks.ubah : teks.tambah}>
      <form onSubmit={(event) => void send(event)} data-testid="form-larangan">
        <Stack gap="md">
          <Isian isian={isian} set={set} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" disabled={isian.nama.trim() === '' || !isTanggal(isian.mulai)}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type IsianProps = {
  readonly isian: Omit<MasaLarangan, 'id'>
  readonly set: (part: Partial<Omit<MasaLarangan, 'id'>>) => void
}

const Isian = ({ isian, set }: IsianProps): React.JSX.Element => (
  <>
    <Select
      label={teks.jenis}
      description={rinciMasaLarangan[isian.jenis]}
      data={PILIHAN_JENIS}
      value={isian.jenis}
      onChange={(value) => set(denganJenis(isian, value))}
      allowDeselect={false}
    />
    <TextInput
      label={teks.nama}
      value={isian.nama}
      maxLength={120}
      required
      data-autofocus
      onChange={({ currentTarget }) => set({ nama: currentTarget.value })}
    />
    <Group grow align="flex-start">
      <TextInput type="date" label={teks.mulai} value={isian.mulai} onChange={({ currentTarget }) => set({ mulai: currentTarget.value })} />
      <TextInput
        type="date"
        label={teks.sampai}
        value={isian.sampai ?? ''}
        onChange={({ currentTarget }) => set({ sampai: currentTarget.value || null })}
      />
    </Group>
    <TextInput
      label={teks.dasar}
      value={isian.dasar ?? ''}
      maxLength={200}
      onChange={({ currentTarget }) => set({ dasar: currentTarget.value })}
    />
  </>
)

/** Another kind brings its usual law along, unless the officer wrote another. */
function denganJenis({ jenis, dasar }: Pick<MasaLarangan, 'jenis' | 'dasar'>, value: string | null): Partial<MasaLarangan> {
  const baru = JENIS_MASA_LARANGAN.find((j) => j === value) ?? jenis
  return { jenis: baru, dasar: (dasar ?? '') === DASAR[jenis] ? DASAR[baru] : dasar }
}
