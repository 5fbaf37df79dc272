import { ActionIcon, Button, Group, SegmentedControl, TextInput } from '@mantine/core'
import { IconCalendarDown, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { addMonths, isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { bulanTeks, teksKalender as teks } from '../../text/kalender'
import { cetakBulan } from './cetak-bulan'
import classes from './kalender.module.css'

/** The month as a sheet, or as a list. */
export type Tampilan = 'bulan' | 'agenda'

type Props = {
  readonly hari: Tanggal
  readonly hariIni: Tanggal
  readonly tampilan: Tampilan
  readonly onPindah: (hari: Tanggal) => void
  readonly onTampilan: (tampilan: Tampilan) => void
  readonly onEkspor: () => void
}

/** Which month, shown how, and where it can be taken. */
export const BilahKalender = ({ hari, hariIni, tampilan, onPindah, onTampilan, onEkspor }: Props): React.JSX.Element => (
  <Group gap="xs" className={classes.bilah}>
    <Button variant="default" onClick={() => onPindah(hariIni)} data-testid="hari-ini">
      {teks.hariIni}
    </Button>
    <ActionIcon.Group>
      <ActionIcon variant="default" size={34} aria-label={teks.bulanLalu} onClick={() => onPindah(addMonths(hari, -1))}>
        <IconChevronLeft size={17} />
      </ActionIcon>
      <ActionIcon variant="default" size={34} aria-label={teks.bulanDepan} onClick={() => onPindah(addMonths(hari, 1))}>
        <IconChevronRight size={17} />
      </ActionIcon>
    </ActionIcon.Group>
    <h2 className={classes.judul} aria-live="polite" data-testid="bulan-kalender">
      {bulanTeks(hari)}
    </h2>
    <TextInput
      type="month"
      aria-label={teks.pergi}
      w={156}
      value={hari.slice(0, 7)}
      onChange={({ currentTarget }) => {
        const ke = `${currentTarget.value}-01`
        if (isTanggal(ke)) onPindah(ke)
      }}
    />
    <Group gap="xs" ml="auto">
      <SegmentedControl
        aria-label={teks.tampilan}
        data={[
          { value: 'bulan', label: teks.bulan },
          { value: 'agenda', label: teks.agenda }
        ]}
        value={tampilan}
        onChange={(t) => onTampilan(t === 'agenda' ? 'agenda' : 'bulan')}
      />
      {tampilan === 'bulan' && (
        <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={cetakBulan}>
          {teks.cetak}
        </Button>
      )}
      <Button variant="default" leftSection={<IconCalendarDown size={16} />} onClick={onEkspor} data-testid="ekspor-ics">
        {teks.ekspor}
      </Button>
    </Group>
  </Group>
)
