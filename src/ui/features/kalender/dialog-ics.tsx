import { Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addMonths, isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { akhirBulan, awalBulan } from '../../../domain/pengingat/kisi-bulan'
import { notifyTertulis } from '../../components/tertulis'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { teksIcs as teks } from '../../text/kalender'
import type { JenisKalender } from './butir-kalender'

type Props = {
  readonly hari: Tanggal
  readonly jenis: readonly JenisKalender[]
  readonly tersembunyi: readonly string[]
  readonly onClose: () => void
}

type Isian = { readonly jenis: readonly string[]; readonly dari: string; readonly sampai: string; readonly ingatkan: string }

/** Asks what goes into a calendar file, and writes it. */
export function DialogIcs({ hari, jenis, tersembunyi, onClose }: Props): React.JSX.Element {
  const [isian, setIsian] = useState<Isian>({
    jenis: jenis.map((j) => j.id).filter((id) => !tersembunyi.includes(id)),
    dari: awalBulan(hari),
    sampai: akhirBulan(addMonths(hari, 11)),
    ingatkan: '7'
  })
  const [isBusy, setBusy] = useState(false)
  const simpan = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    if (await tulis(isian)) onClose()
    setBusy(false)
  }
  return (
    <Modal opened onClose={onClose} title={teks.judul}>
      <form onSubmit={(event) => void simpan(event)} data-testid="form-ics">
        <Stack gap="md">
          <Text size="sm" c="gray.7">
            {teks.rinci}
          </Text>
          <Medan isian={isian} onUbah={(bagian) => setIsian({ ...isian, ...bagian })} />
          <Checkbox.Group label={teks.jenis} value={[...isian.jenis]} onChange={(dipilih) => setIsian({ ...isian, jenis: dipilih })}>
            <Stack gap={6} mt={6}>
              {jenis.map(({ id, judul }) => (
                <Checkbox key={id} value={id} label={judul} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!isSiap(isian)}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const isSiap = ({ jenis, dari, sampai }: Isian): boolean => jenis.length > 0 && isTanggal(dari) && isTanggal(sampai) && dari <= sampai

type MedanProps = { readonly isian: Isian; readonly onUbah: (bagian: Partial<Isian>) => void }

const Medan = ({ isian, onUbah }: MedanProps): React.JSX.Element => (
  <>
    <Group grow align="flex-start">
      <TextInput type="date" label={teks.dari} value={isian.dari} onChange={({ currentTarget }) => onUbah({ dari: currentTarget.value })} />
      <TextInput
        type="date"
        label={teks.sampai}
        value={isian.sampai}
        onChange={({ currentTarget }) => onUbah({ sampai: currentTarget.value })}
      />
    </Group>
    <Select
      label={teks.ingatkan}
      data={[...teks.pilihanIngatkan]}
      value={isian.ingatkan}
      onChange={(nilai) => onUbah({ ingatkan: nilai ?? '' })}
      allowDeselect={false}
    />
  </>
)

/** True once a file was written. */
async function tulis({ jenis, dari, sampai, ingatkan }: Isian): Promise<boolean> {
  try {
    const hari = ingatkan === '' ? null : Number(ingatkan)
    const { berkas } = await ask('kalender.ekspor', { jenis: [...jenis], dari, sampai, ingatkan: hari })
    if (berkas !== null) notifyTertulis(teks.tersimpan(berkas), berkas)
    return berkas !== null
  } catch (error) {
    notifyProblem(error)
    return false
  }
}
