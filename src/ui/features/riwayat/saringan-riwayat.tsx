import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { isTanggal } from '../../../domain/kit/tanggal'
import {
  JENIS_RIWAYAT,
  type SaringanRiwayat as Saringan,
  SARINGAN_RIWAYAT_KOSONG,
  SEBUTAN_JENIS_RIWAYAT
} from '../../../domain/riwayat/saringan-riwayat'
import { useAsk } from '../../lib/use-ask'
import { teksRiwayat as teks } from '../../text/riwayat'
import { PilihPokok } from './pilih-pokok'

const JENIS = JENIS_RIWAYAT.map((value) => ({ value, label: SEBUTAN_JENIS_RIWAYAT[value] }))

/** True when nothing is narrowed. */
export const isSaringanKosong = (saringan: Saringan): boolean => JSON.stringify(saringan) === JSON.stringify(SARINGAN_RIWAYAT_KOSONG)

type Props = { readonly saringan: Saringan; readonly onChange: (next: Saringan) => void; readonly children: React.ReactNode }

/** Search and filters over the trail; `children` are the actions at its end. */
export function SaringanRiwayat({ saringan, onChange, children }: Props): React.JSX.Element {
  const { data } = useAsk('riwayat.pilihan', { pokok: saringan.pokok })
  const set = (part: Partial<Saringan>): void => onChange({ ...saringan, ...part })
  return (
    <div role="search">
      <Group gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          miw={180}
          aria-label={teks.cari}
          placeholder={teks.cari}
          leftSection={<IconSearch size={16} />}
          value={saringan.cari}
          onChange={(event) => set({ cari: event.currentTarget.value })}
          data-testid="riwayat-cari"
        />
        <PilihPokok pokok={saringan.pokok} nama={data?.pokok ?? null} onPilih={(pokok) => set({ pokok })} />
        {children}
      </Group>
      <BarisSaring saringan={saringan} onChange={onChange} />
    </div>
  )
}

/** Who, where, what kind, and when. */
function BarisSaring({ saringan, onChange }: Omit<Props, 'children'>): React.JSX.Element {
  const { data } = useAsk('riwayat.pilihan', { pokok: saringan.pokok })
  const set = (part: Partial<Saringan>): void => onChange({ ...saringan, ...part })
  return (
    <Group gap="xs" mt="xs" mb="sm">
      <Select
        w={190}
        aria-label={teks.pelaku}
        placeholder={teks.semuaPelaku}
        clearable
        searchable
        data={data?.pelaku ?? []}
        value={saringan.pelaku}
        onChange={(pelaku) => set({ pelaku })}
      />
      <Select
        w={190}
        aria-label={teks.bidang}
        placeholder={teks.semuaBidang}
        clearable
        searchable
        data={(data?.bidang ?? []).map(({ id, nama }) => ({ value: id, label: nama }))}
        value={saringan.bidang}
        onChange={(bidang) => set({ bidang })}
        data-testid="riwayat-bidang"
      />
      <Select
        w={140}
        aria-label={teks.jenis}
        placeholder={teks.semuaJenis}
        clearable
        data={JENIS}
        value={saringan.jenis}
        onChange={(jenis) => set({ jenis: JENIS_RIWAYAT.find((each) => each === jenis) ?? null })}
      />
      <Masa saringan={saringan} onUbah={set} />
      {!isSaringanKosong(saringan) && (
        <Button variant="subtle" color="gray.7" px={8} leftSection={<IconX size={15} />} onClick={() => onChange(SARINGAN_RIWAYAT_KOSONG)}>
          {teks.hapusSaringan}
        </Button>
      )}
    </Group>
  )
}

type MasaProps = { readonly saringan: Saringan; readonly onUbah: (part: Partial<Saringan>) => void }

/** From when to when. */
const Masa = ({ saringan: { dari, sampai }, onUbah }: MasaProps): React.JSX.Element => (
  <>
    <Hari label={teks.dari} nilai={dari} onHari={(hari) => onUbah({ dari: hari })} />
    <Text size="sm" c="dimmed">
      {teks.sampai}
    </Text>
    <Hari label={teks.sampai} nilai={sampai} onHari={(hari) => onUbah({ sampai: hari })} />
  </>
)

type HariProps = { readonly label: string; readonly nilai: string | null; readonly onHari: (hari: string | null) => void }

/** One end of the period; a day half typed narrows nothing yet. */
const Hari = ({ label, nilai, onHari }: HariProps): React.JSX.Element => (
  <TextInput
    w={142}
    type="date"
    aria-label={label}
    value={nilai ?? ''}
    onChange={({ currentTarget }) => onHari(isTanggal(currentTarget.value) ? currentTarget.value : null)}
  />
)
