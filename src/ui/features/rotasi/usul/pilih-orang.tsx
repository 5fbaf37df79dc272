import { Select } from '@mantine/core'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { teksUsul } from '../../../text/usul-rotasi'

/** Somebody a limit may name. */
export type PilihanOrang = { readonly value: PegawaiId; readonly label: string }

type OrangProps = {
  readonly orang: readonly PilihanOrang[]
  readonly value: PilihanOrang | null
  readonly onValue: (value: PilihanOrang | null) => void
}

/** One person of the pool, by name. */
export const PilihOrang = ({ orang, value, onValue }: OrangProps): React.JSX.Element => (
  <Select
    flex={1}
    aria-label={teksUsul.pilihOrang}
    placeholder={teksUsul.pilihOrang}
    data={[...orang]}
    value={value?.value ?? null}
    onChange={(id) => onValue(orang.find((o) => o.value === id) ?? null)}
    searchable
    limit={40}
    nothingFoundMessage={teksUsul.orangNihil}
  />
)
