import { Select } from '@mantine/core'
import { useMemo } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { teksIsianTertutup as teks } from '../../text/berkas-pegawai'

type Props = {
  readonly snapshot: Snapshot
  /** Who cannot be chosen. */
  readonly kecuali: PegawaiId
  readonly value: PegawaiId | null
  readonly onPick: (id: PegawaiId | null) => void
}

/** Chooses a person by name or NIP. */
export function PilihPegawai({ snapshot, kecuali, value, onPick }: Props): React.JSX.Element {
  const data = useMemo(
    () =>
      [...snapshot.pegawai.values()]
        .filter((p) => p.id !== kecuali)
        .map((p) => ({ value: p.id, label: `${namaLengkap(p)} · ${p.nip}` }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'id')),
    [snapshot, kecuali]
  )
  return (
    <Select
      label={teks.kerabat}
      placeholder={teks.kerabatContoh}
      data={data}
      value={value}
      onChange={(id) => onPick([...snapshot.pegawai.keys()].find((key) => key === id) ?? null)}
      searchable
      limit={40}
      nothingFoundMessage={teks.kerabatNihil}
      maxDropdownHeight={280}
      required
      data-testid="pilih-pegawai"
    />
  )
}
