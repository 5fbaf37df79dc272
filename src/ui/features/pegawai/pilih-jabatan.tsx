import { type ComboboxLikeRenderOptionInput, Select, type ComboboxItem, Text } from '@mantine/core'
import { useMemo } from 'react'
import { isStruktural, type Jabatan, type JabatanId } from '../../../domain/organisasi/jabatan'
import { holdersOf, isKosong, namaPemegang } from '../../../domain/organisasi/kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { perangkatDaerahOf } from '../../../domain/organisasi/unor'
import { teksKursi, teksPegawai } from '../../text/pegawai'

type Props = { readonly snapshot: Snapshot; readonly value: JabatanId | null; readonly onPick: (id: JabatanId | null) => void }

/** Chooses a post by its name or unit; a structural one says who sits there. */
export function PilihJabatan({ snapshot, value, onPick }: Props): React.JSX.Element {
  const data = useMemo(() => [...snapshot.jabatan.values()].map((j) => ({ value: j.id, label: labelOf(snapshot, j) })), [snapshot])
  return (
    <Select
      label={teksKursi.jabatan}
      placeholder={teksKursi.jabatanContoh}
      data={data}
      value={value}
      onChange={(id) => onPick([...snapshot.jabatan.keys()].find((key) => key === id) ?? null)}
      searchable
      limit={60}
      renderOption={Pilihan}
      nothingFoundMessage={teksPegawai.pilihanNihil}
      maxDropdownHeight={320}
      required
      data-testid="pilih-jabatan"
    />
  )
}

/** The post on one line, where it is and who sits there below. */
function Pilihan({ option }: ComboboxLikeRenderOptionInput<ComboboxItem>): React.JSX.Element {
  const [nama, ...rinci] = option.label.split(PEMISAH)
  return (
    <div>
      {nama}
      <Text size="xs" c="gray.6">
        {rinci.join(PEMISAH)}
      </Text>
    </div>
  )
}

const PEMISAH = ' · '

function labelOf(snapshot: Snapshot, jabatan: Jabatan): string {
  const unor = snapshot.unor.get(jabatan.unorId)
  const induk = perangkatDaerahOf(snapshot.unor, jabatan.unorId)
  const tempat = [unor?.nama, induk?.id === unor?.id ? null : induk?.nama].filter(Boolean).join(', ')
  return [jabatan.nama, tempat, ...(isStruktural(jabatan) ? [pemegangTeks(snapshot, jabatan)] : [])].join(PEMISAH)
}

function pemegangTeks(snapshot: Snapshot, { id }: Jabatan): string {
  const penempatan = snapshot.byJabatan.get(id) ?? []
  return isKosong(penempatan) ? teksKursi.kosong : holdersOf(snapshot, penempatan).map(namaPemegang).join(', ')
}
