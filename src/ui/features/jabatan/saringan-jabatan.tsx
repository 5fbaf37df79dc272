import { Button, Chip, Group, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import type { RouteInput } from '../../../contract/routes'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from '../../../domain/organisasi/jabatan'
import { LABEL_JENJANG } from '../../../domain/organisasi/jenjang'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { PilihBanyak } from '../../components/pilih-banyak'
import { PilihUnor } from '../../components/pilih-unor'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksJabatan } from '../../text/jabatan'

/** What narrows the register. */
export type Saringan = Omit<RouteInput<'jabatan.ids'>, 'urut' | 'turun'>

/** Nothing narrowed. */
export const SARINGAN_KOSONG: Saringan = {
  cari: '',
  unorId: null,
  jenis: [],
  tingkat: [],
  kelas: [],
  isKosong: false,
  isKunci: false,
  isTidakDiBerkas: false
}

/** True when nothing is narrowed. */
export const isSaringanKosong = (saringan: Saringan): boolean => JSON.stringify(saringan) === JSON.stringify(SARINGAN_KOSONG)

const JENIS = JENIS_JABATAN.map((value) => ({ value, label: SEBUTAN_JABATAN[value] }))
const TINGKAT = [
  ...ESELON.map((value) => ({ value, label: `Eselon ${value}` })),
  ...JENJANG_JF.map((value) => ({ value, label: LABEL_JENJANG[value] }))
]
const KELAS = Array.from({ length: 17 }, (_, n) => ({ value: String(17 - n), label: `Kelas ${17 - n}` }))

type Props = { readonly saringan: Saringan; readonly onChange: (next: Saringan) => void; readonly children: React.ReactNode }

/** Search and filters over the register; `children` are the actions at its end. */
export function SaringanJabatan({ saringan, onChange, children }: Props): React.JSX.Element {
  const { snapshot } = useSnapshot()
  const set = (part: Partial<Saringan>): void => onChange({ ...saringan, ...part })
  return (
    <div role="search">
      <Group gap="xs" wrap="nowrap">
        <TextInput
          flex={1.2}
          miw={200}
          aria-label={teksJabatan.cari}
          placeholder={teksJabatan.cari}
          leftSection={<IconSearch size={16} />}
          value={saringan.cari}
          onChange={(event) => set({ cari: event.currentTarget.value })}
          data-testid="cari-jabatan"
        />
        <PilihUnor
          flex={1}
          miw={160}
          aria-label={teksJabatan.unit}
          placeholder={teksJabatan.semuaUnit}
          clearable
          comboboxProps={{ width: 420, position: 'bottom-start' }}
          snapshot={snapshot}
          value={saringan.unorId}
          onPilih={(unorId) => set({ unorId })}
        />
        {children}
      </Group>
      <Group gap="xs" mt="xs" mb="sm">
        <PilihBanyak label={teksJabatan.jenis} pilihan={JENIS} dipilih={saringan.jenis} onPilih={(jenis) => set({ jenis: [...jenis] })} />
        <PilihBanyak
          label={teksJabatan.tingkat}
          pilihan={TINGKAT}
          dipilih={saringan.tingkat}
          onPilih={(tingkat) => set({ tingkat: [...tingkat] })}
        />
        <PilihBanyak
          label={teksJabatan.kelas}
          pilihan={KELAS}
          dipilih={saringan.kelas.map(String)}
          onPilih={(kelas) => set({ kelas: kelas.map(Number) })}
        />
        <Tanda label={teksJabatan.kosongSaja} isOn={saringan.isKosong} onChange={(isKosong) => set({ isKosong })} />
        <Tanda label={teksJabatan.kunciSaja} isOn={saringan.isKunci} onChange={(isKunci) => set({ isKunci })} />
        <Tanda label={teksJabatan.tidakDiBerkas} isOn={saringan.isTidakDiBerkas} onChange={(isTidakDiBerkas) => set({ isTidakDiBerkas })} />
        {!isSaringanKosong(saringan) && (
          <Button variant="subtle" color="gray.7" px={8} leftSection={<IconX size={15} />} onClick={() => onChange(SARINGAN_KOSONG)}>
            {teksJabatan.hapusSaringan}
          </Button>
        )}
      </Group>
    </div>
  )
}

type TandaProps = { readonly label: string; readonly isOn: boolean; readonly onChange: (isOn: boolean) => void }

const Tanda = ({ label, isOn, onChange }: TandaProps): React.JSX.Element => (
  <Chip checked={isOn} onChange={onChange} radius="md" size="sm" variant="light">
    {label}
  </Chip>
)
