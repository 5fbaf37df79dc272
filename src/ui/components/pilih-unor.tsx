import { Select, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import type { Snapshot } from '../../domain/organisasi/snapshot'
import { perangkatDaerahOf, type Unor, UnorId } from '../../domain/organisasi/unor'

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  readonly snapshot: Snapshot | null
  readonly value: UnorId | null
  readonly onPilih: (id: UnorId | null) => void
  /** Units that may not be chosen here. */
  readonly kecuali?: (unor: Unor) => boolean
}

/** Chooses one unit by name; one below an office names the office too, for there are many a "Sekretariat". */
export function PilihUnor({ snapshot, value, onPilih, kecuali, ...rest }: Props): React.JSX.Element {
  const data = useMemo(
    () => (snapshot ? [...snapshot.unor.values()].map((unor) => ({ unor, label: labelOf(snapshot, unor) })) : []),
    [snapshot]
  )
  return (
    <Select
      {...rest}
      searchable
      limit={100}
      nothingFoundMessage="Tidak ada yang cocok"
      maxDropdownHeight={360}
      data={data.filter(({ unor }) => !kecuali?.(unor)).map(({ unor, label }) => ({ value: unor.id, label }))}
      value={value}
      onChange={(id) => onPilih(id === null ? null : UnorId.parse(id))}
    />
  )
}

function labelOf({ unor: semua }: Snapshot, { id, nama }: Unor): string {
  const perangkatDaerah = perangkatDaerahOf(semua, id)
  return perangkatDaerah === null || perangkatDaerah.id === id ? nama : `${nama} · ${perangkatDaerah.nama}`
}
