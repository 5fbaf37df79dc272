import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { UnorId } from '../../../domain/organisasi/unor'
import { useAsk } from '../../lib/use-ask'
import { teksBagan } from '../../text/bagan'
import classes from './bagan.module.css'

/** Finds a unit, a post or a person, and opens the unit on the chart. */
export function CariUnor({ onOpen }: { readonly onOpen: (id: UnorId) => void }): React.JSX.Element {
  const [teks, setTeks] = useState('')
  const [cari] = useDebouncedValue(teks.trim(), 120)
  const { data } = useAsk('cari.semua', { teks: cari, jumlah: 12 }, { enabled: cari.length >= 2 })
  const found = cari.length < 2 ? [] : (data ?? []).filter((row) => row.unorId !== null)
  const byKey = new Map(found.map((row) => [`${row.jenis}:${row.id}`, row]))
  const choose = (key: string | null): void => {
    const unorId = key === null ? null : byKey.get(key)?.unorId
    if (unorId) onOpen(UnorId.parse(unorId))
    setTeks('')
  }
  return (
    <Select
      className={classes.cari}
      size="xs"
      aria-label={teksBagan.cari}
      placeholder={teksBagan.cari}
      data-testid="cari-bagan"
      leftSection={<IconSearch size={15} />}
      rightSection={<span />}
      searchable
      searchValue={teks}
      onSearchChange={setTeks}
      value={null}
      onChange={choose}
      data={[...byKey].map(([value, { judul }]) => ({ value, label: judul }))}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <span className={classes.keterangan}>{byKey.get(option.value)?.keterangan}</span>
        </span>
      )}
      nothingFoundMessage={cari.length >= 2 ? teksBagan.cariNihil : undefined}
      comboboxProps={{ width: 420, position: 'bottom-start' }}
      maxDropdownHeight={420}
    />
  )
}
