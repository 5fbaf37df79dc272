import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { KeadaanKetentuan } from '../../../domain/ketentuan/nilai-ketentuan'
import { ragamKetentuan, type RagamNilai } from '../../../domain/ketentuan/ragam-ketentuan'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { doCommand } from '../../lib/do-command'
import { teksNilai as teks } from '../../text/ketentuan'
import { tempatButir } from './tempat-butir'

type Props = { readonly keadaan: KeadaanKetentuan; readonly sebutan: string; readonly hariIni: Tanggal; readonly onClose: () => void }

/** A new value from a day on, with the law it rests on. */
export function DialogNilai({ keadaan: { butir, kini }, sebutan, hariIni, onClose }: Props): React.JSX.Element {
  const [nilai, setNilai] = useState<number | null>(kini.nilai)
  const [berlakuMulai, setMulai] = useState<string>(hariIni)
  const [dasar, setDasar] = useState(kini.tersimpan?.dasarHukum ?? '')
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const input = { kunci: butir.kunci, nilai: String(nilai), dasarHukum: dasar.trim() || null, berlakuMulai }
    if (await doCommand('ketentuan.set', input, tempatButir(butir.kunci))) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teks.ubah}>
      <form onSubmit={(event) => void send(event)} data-testid="form-nilai">
        <Stack gap="md">
          <IsianNilai label={sebutan} ragam={ragamKetentuan(butir.kunci)} nilai={nilai} onNilai={setNilai} />
          <TextInput
            type="date"
            label={teks.mulai}
            description={teks.mulaiRinci}
            value={berlakuMulai}
            onChange={({ currentTarget }) => setMulai(currentTarget.value)}
          />
          <TextInput
            label={teks.dasar}
            placeholder={butir.dasar || teks.dasarContoh}
            value={dasar}
            maxLength={200}
            onChange={({ currentTarget }) => setDasar(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" disabled={nilai === null || !isTanggal(berlakuMulai)}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type IsianProps = {
  readonly label: string
  readonly ragam: RagamNilai
  readonly nilai: number | null
  readonly onNilai: (nilai: number | null) => void
}

function IsianNilai({ label, ragam, nilai, onNilai }: IsianProps): React.JSX.Element {
  if (ragam.jenis === 'PILIHAN')
    return (
      <Select
        label={label}
        data={ragam.pilihan.map(([value, teks]) => ({ value: String(value), label: teks }))}
        value={String(nilai)}
        onChange={(value) => value !== null && onNilai(Number(value))}
        allowDeselect={false}
        data-autofocus
      />
    )
  return (
    <NumberInput
      label={label}
      value={nilai ?? ''}
      min={0}
      allowDecimal={false}
      thousandSeparator={ragam.jenis === 'RUPIAH' ? '.' : ''}
      decimalSeparator=","
      prefix={ragam.jenis === 'RUPIAH' ? 'Rp' : ''}
      suffix={ragam.jenis === 'ANGKA' && ragam.satuan !== '' ? ` ${ragam.satuan}` : ''}
      onChange={(value) => onNilai(value === '' ? null : Number(value))}
      data-autofocus
      data-testid="nilai-baru"
    />
  )
}
