import { Select } from '@mantine/core'
import { IconPalette } from '@tabler/icons-react'
import { LAPISAN, lapisanOf } from '../../../domain/organisasi/lapisan/lapisan'
import { teksBagan } from '../../text/bagan'
import classes from './bagan.module.css'
import { useMejaBagan } from './meja-bagan'

const PILIHAN = LAPISAN.map(({ id, judul }) => ({ value: id, label: judul }))

/** What the colours of the chart speak of. */
export function PilihLapisan(): React.JSX.Element {
  const { setelan, setel } = useMejaBagan()
  return (
    <Select
      className={classes.lapisan}
      size="xs"
      aria-label={teksBagan.lapisan}
      title={teksBagan.lapisan}
      leftSection={<IconPalette size={15} />}
      data={PILIHAN}
      value={lapisanOf(setelan.lapisan).id}
      onChange={(lapisan) => setel({ lapisan })}
      allowDeselect={false}
      comboboxProps={{ width: 230, position: 'bottom-start' }}
      maxDropdownHeight={400}
      renderOption={({ option }) => (
        <span>
          {option.label}
          {lapisanOf(option.value).kelas.length === 0 && <span className={classes.keterangan}>{teksBagan.lapisanBelumAda}</span>}
        </span>
      )}
      data-testid="pilih-lapisan"
    />
  )
}
