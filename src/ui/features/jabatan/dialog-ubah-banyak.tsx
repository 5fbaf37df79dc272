import { Button, Group, Modal, NumberInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { UbahBanyak } from '../../../domain/organisasi/isian-jabatan'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { angka } from '../../lib/format'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { teksUbahJabatan } from '../../text/jabatan'

type Props = { readonly ids: readonly JabatanId[]; readonly onClose: () => void }

const AWAL: Readonly<Record<UbahBanyak['medan'], UbahBanyak>> = {
  kelas: { medan: 'kelas', nilai: null },
  kebutuhan: { medan: 'kebutuhan', nilai: 1 },
  isJabatanKunci: { medan: 'isJabatanKunci', nilai: true },
  perluPersetujuanGubernur: { medan: 'perluPersetujuanGubernur', nilai: true },
  perluPersetujuanMendagri: { medan: 'perluPersetujuanMendagri', nilai: true },
  perluPersetujuanDprd: { medan: 'perluPersetujuanDprd', nilai: true },
  syaratSertifikat: { medan: 'syaratSertifikat', nilai: null }
}
const MEDAN = Object.entries(teksUbahJabatan.medanPilihan).map(([value, label]) => ({ value, label }))

/** Gives many posts the same value in one field. */
export function DialogUbahBanyak({ ids, onClose }: Props): React.JSX.Element {
  const [ubah, setUbah] = useState<UbahBanyak>(AWAL.kelas)
  const [isSending, setSending] = useState(false)
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSending(true)
    if (await doCommand('jabatan.bulk-update', { ids: [...ids], ubah }, tempatOf('/jabatan'))) onClose()
    setSending(false)
  }
  return (
    <Modal opened onClose={onClose} title={teksUbahJabatan.judul(angka(ids.length))}>
      <form onSubmit={(event) => void send(event)}>
        <Stack gap="md">
          <Select
            label={teksUbahJabatan.medan}
            data={MEDAN}
            value={ubah.medan}
            allowDeselect={false}
            onChange={(medan) => setUbah(Object.values(AWAL).find((a) => a.medan === medan) ?? ubah)}
          />
          <Nilai ubah={ubah} onChange={setUbah} />
          <Text size="sm" c="gray.7">
            {teksUbahJabatan.rinci(angka(ids.length))}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksUbahJabatan.batal}
            </Button>
            <Button type="submit" loading={isSending} data-testid="ubah-banyak-simpan">
              {teksUbahJabatan.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type NilaiProps = { readonly ubah: UbahBanyak; readonly onChange: (ubah: UbahBanyak) => void }

/** The field for the new value, of the kind the chosen field is. */
function Nilai({ ubah, onChange }: NilaiProps): React.JSX.Element {
  switch (ubah.medan) {
    case 'kelas':
    case 'kebutuhan':
      return (
        <NumberInput
          label={teksUbahJabatan.nilai}
          allowDecimal={false}
          value={ubah.nilai ?? ''}
          onChange={(n) => onChange(UbahBanyak.parse({ medan: ubah.medan, nilai: typeof n === 'number' ? n : AWAL[ubah.medan].nilai }))}
          data-autofocus
        />
      )
    case 'syaratSertifikat':
      return (
        <TextInput
          label={teksUbahJabatan.nilai}
          value={ubah.nilai ?? ''}
          onChange={({ currentTarget }) => onChange({ medan: 'syaratSertifikat', nilai: currentTarget.value })}
        />
      )
    default:
      return (
        <SegmentedControl
          data={[
            { value: 'ya', label: teksUbahJabatan.ya },
            { value: 'tidak', label: teksUbahJabatan.tidak }
          ]}
          value={ubah.nilai ? 'ya' : 'tidak'}
          onChange={(v) => onChange({ medan: ubah.medan, nilai: v === 'ya' })}
        />
      )
  }
}
