import { Button, type ComboboxData, Group, Select, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { RouteInput } from '../../../contract/routes'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { perangkatDaerahOf, type Unor } from '../../../domain/organisasi/unor'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from '../../../domain/pegawai/pangkat'
import { JENIS_ASN, KEDUDUKAN_HUKUM } from '../../../domain/pegawai/pegawai'
import { useSnapshot } from '../../lib/use-snapshot'
import { labelJenisAsn, labelKedudukan } from '../../text/label'
import { teksPegawai } from '../../text/pegawai'

/** What narrows the table of people. */
export type Saringan = Pick<RouteInput<'pegawai.list'>, 'cari' | 'unorId' | 'jenisAsn' | 'kedudukanHukum' | 'golongan'>

/** Nothing narrowed. */
export const SARINGAN_KOSONG: Saringan = { cari: '', unorId: null, jenisAsn: null, kedudukanHukum: null, golongan: null }

/** True when nothing is narrowed. */
export const isSaringanKosong = ({ cari, ...rest }: Saringan): boolean => cari.trim() === '' && Object.values(rest).every((v) => v === null)

const GOLONGAN = [
  { group: 'PNS', items: [...GOLONGAN_PNS] },
  { group: 'PPPK', items: [...GOLONGAN_PPPK] }
]
const JENIS = JENIS_ASN.map((value) => ({ value, label: labelJenisAsn[value] }))
const KEDUDUKAN = KEDUDUKAN_HUKUM.map((value) => ({ value, label: labelKedudukan[value] }))

type Props = { readonly saringan: Saringan; readonly onChange: (next: Saringan) => void }

/** Search and filters over the table of people. */
export function SaringanBar({ saringan, onChange }: Props): React.JSX.Element {
  const units = useUnits()
  const set = (part: Partial<Saringan>): void => onChange({ ...saringan, ...part })
  return (
    <Group gap="xs" mb="md" wrap="nowrap" role="search">
      <TextInput
        flex={1.3}
        aria-label={teksPegawai.cari}
        placeholder={teksPegawai.cari}
        leftSection={<IconSearch size={16} />}
        value={saringan.cari}
        onChange={(event) => set({ cari: event.currentTarget.value })}
      />
      <Pick
        flex={1.4}
        label={teksPegawai.unor}
        all={teksPegawai.semuaUnor}
        searchable
        data={units}
        value={saringan.unorId}
        onPick={(unorId) => set({ unorId })}
      />
      <Pick
        label={teksPegawai.jenis}
        all={teksPegawai.semuaJenis}
        data={JENIS}
        value={saringan.jenisAsn}
        onPick={(v) => set({ jenisAsn: oneOf(JENIS_ASN, v) })}
      />
      <Pick
        label={teksPegawai.kedudukan}
        all={teksPegawai.semuaKedudukan}
        data={KEDUDUKAN}
        value={saringan.kedudukanHukum}
        onPick={(v) => set({ kedudukanHukum: oneOf(KEDUDUKAN_HUKUM, v) })}
      />
      <Pick
        label={teksPegawai.golongan}
        all={teksPegawai.semuaGolongan}
        searchable
        data={GOLONGAN}
        value={saringan.golongan}
        onPick={(golongan) => set({ golongan })}
      />
      {!isSaringanKosong(saringan) && (
        <Button variant="subtle" color="gray.7" px={8} leftSection={<IconX size={15} />} onClick={() => onChange(SARINGAN_KOSONG)}>
          {teksPegawai.hapusSaringan}
        </Button>
      )}
    </Group>
  )
}

type PickProps = {
  readonly label: string
  readonly all: string
  readonly data: ComboboxData
  readonly value: string | null
  readonly onPick: (value: string | null) => void
  readonly searchable?: boolean
  readonly flex?: number
}

function Pick({ label, all, data, value, onPick, searchable = false, flex = 1 }: PickProps): React.JSX.Element {
  return (
    <Select
      flex={flex}
      miw={0}
      aria-label={label}
      placeholder={all}
      data={data}
      value={value}
      onChange={onPick}
      clearable
      searchable={searchable}
      limit={searchable ? 100 : Infinity}
      nothingFoundMessage={teksPegawai.pilihanNihil}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      maxDropdownHeight={380}
    />
  )
}

/** Every unit by name; one below an office names the office too, for there are many a "Sekretariat". */
function useUnits(): { readonly value: string; readonly label: string }[] {
  const { snapshot } = useSnapshot()
  return useMemo(
    () => (snapshot ? [...snapshot.unor.values()].map((u) => ({ value: u.id, label: unitLabel(snapshot, u) })) : []),
    [snapshot]
  )
}

function unitLabel({ unor }: Snapshot, { id, nama }: Unor): string {
  const perangkatDaerah = perangkatDaerahOf(unor, id)
  return perangkatDaerah === null || perangkatDaerah.id === id ? nama : `${nama} · ${perangkatDaerah.nama}`
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | null => list.find((item) => item === value) ?? null
