import { Select } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { cariBagan } from '../../../domain/organisasi/cari-bagan'
import { teksBagan } from '../../text/bagan'
import classes from './bagan.module.css'
import { useMejaBagan } from './meja-bagan'

/** Finds a unit, a post or a person of the organisation on show, and opens the unit on the chart. */
export function CariUnor(): React.JSX.Element {
  const { sumber, lihat } = useMejaBagan()
  const [teks, setTeks] = useState('')
  const found = useMemo(() => new Map(cariBagan(sumber.digambar, teks).map((row) => [row.kunci, row])), [sumber.digambar, teks])
  const choose = (kunci: string | null): void => {
    const row = kunci === null ? undefined : found.get(kunci)
    if (row) lihat(row.unorId)
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
      selectFirstOptionOnChange
      selectFirstOptionOnDropdownOpen
      searchValue={teks}
      onSearchChange={setTeks}
      value={null}
      onChange={choose}
      data={[...found.values()].map(({ kunci, judul }) => ({ value: kunci, label: judul }))}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <span className={classes.keterangan}>{found.get(option.value)?.keterangan}</span>
        </span>
      )}
      nothingFoundMessage={teks.trim().length >= 2 ? teksBagan.cariNihil : undefined}
      comboboxProps={{ width: 420, position: 'bottom-start' }}
      maxDropdownHeight={420}
    />
  )
}
