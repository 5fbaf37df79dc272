import { Menu, TextInput } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { isTanggal, tanggalPanjang, type Tanggal } from '../../../../domain/kit/tanggal'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksParameter as teks } from '../../../text/laporan'
import { PILIHAN_TANGGAL, tanggalPilihan } from './pilihan-tanggal'
import { useKetikan } from './use-ketikan'

type Props = {
  readonly judul: string
  readonly nama: string
  readonly nilai: Tanggal
  readonly hariIni: Tanggal
  readonly onNilai: (nilai: Tanggal) => void
}

/** Nobody served before: what is being typed is not a day yet. */
const PALING_AWAL = '1945-01-01'

/** A day: typed, or one of those always asked for. */
export function MedanHari({ judul, nama, nilai, hariIni, onNilai }: Props): React.JSX.Element {
  const [ketikan, ketik] = useKetikan(nilai, (hari) => isTanggal(hari) && hari >= PALING_AWAL && onNilai(hari))
  return (
    <TextInput
      type="date"
      w={172}
      size="xs"
      label={judul}
      value={ketikan}
      onChange={({ currentTarget }) => ketik(currentTarget.value)}
      rightSection={<PilihHari hariIni={hariIni} onPilih={onNilai} />}
      data-testid={`parameter-${nama}`}
    />
  )
}

type PilihHariProps = { readonly hariIni: Tanggal; readonly onPilih: (hari: Tanggal) => void }

const PilihHari = ({ hariIni, onPilih }: PilihHariProps): React.JSX.Element => (
  <Menu position="bottom-start" shadow="md">
    <Menu.Target>
      <TombolIkon label={teks.hariLain} data-testid="pilih-hari">
        <IconChevronDown size={15} />
      </TombolIkon>
    </Menu.Target>
    <Menu.Dropdown>
      {PILIHAN_TANGGAL.map((pilihan) => {
        const hari = tanggalPilihan(pilihan, hariIni)
        return (
          <Menu.Item key={pilihan} onClick={() => onPilih(hari)} rightSection={<small className="angka">{tanggalPanjang(hari)}</small>}>
            {teks.hari[pilihan]}
          </Menu.Item>
        )
      })}
    </Menu.Dropdown>
  </Menu>
)
