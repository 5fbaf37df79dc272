import { Button, Checkbox, type ComboboxData, MultiSelect, NumberInput, Popover, Select, SimpleGrid, Stack } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useState } from 'react'
import { PREDIKAT } from '../../../domain/kinerja/predikat'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from '../../../domain/organisasi/jabatan'
import { JENIS_ASN, KEDUDUKAN_HUKUM } from '../../../domain/pegawai/pegawai'
import { TINGKAT_PENDIDIKAN } from '../../../domain/pegawai/pendidikan'
import type { SaringanPegawai } from '../../../domain/pegawai/saringan'
import { teksPegawai } from '../../text/pegawai'
import { BELUM, PILIHAN, someOf } from './pilihan-saringan'

type Props = { readonly saringan: SaringanPegawai; readonly onChange: (next: SaringanPegawai) => void; readonly jumlah: number }

/** Everything beside text and unit that narrows the table, in one place. */
export function SaringanLanjut({ saringan, onChange, jumlah }: Props): React.JSX.Element {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" width={560} trapFocus returnFocus closeOnEscape={false}>
      <Popover.Target>
        <Button
          variant={jumlah > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={16} />}
          onClick={() => setOpen(!isOpen)}
          data-testid="saringan-lanjut"
        >
          {teksPegawai.saringan}
          {jumlah > 0 && ` (${jumlah})`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown onKeyDown={(event) => isEscapeHere(event) && setOpen(false)}>
        <Stack gap="md">
          <Lists saringan={saringan} set={(part) => onChange({ ...saringan, ...part })} />
          <Checkbox
            label={teksPegawai.bertugas}
            checked={saringan.isBertugas}
            onChange={({ currentTarget }) => onChange({ ...saringan, isBertugas: currentTarget.checked })}
          />
          <Checkbox
            label={teksPegawai.tanpaJabatan}
            checked={saringan.isTanpaJabatan}
            onChange={({ currentTarget }) => onChange({ ...saringan, isTanpaJabatan: currentTarget.checked })}
          />
          <Checkbox
            label={teksPegawai.tidakDiBerkas}
            checked={saringan.isTidakDiBerkas}
            onChange={({ currentTarget }) => onChange({ ...saringan, isTidakDiBerkas: currentTarget.checked })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Escape closes an open list first, the whole only when none is open. */
const isEscapeHere = ({ key, currentTarget }: React.KeyboardEvent): boolean =>
  key === 'Escape' && currentTarget.querySelector('[aria-expanded=true]') === null

type ListsProps = { readonly saringan: SaringanPegawai; readonly set: (part: Partial<SaringanPegawai>) => void }

function Lists({ saringan: s, set }: ListsProps): React.JSX.Element {
  return (
    <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
      <Many label={teksPegawai.golongan} data={[...PILIHAN.golongan, BELUM]} value={s.golongan} onPick={(golongan) => set({ golongan })} />
      <Many
        label={teksPegawai.jenisJabatan}
        data={PILIHAN.jenisJabatan}
        value={s.jenisJabatan}
        onPick={(v) => set({ jenisJabatan: someOf(JENIS_JABATAN, v) })}
      />
      <Many
        label={teksPegawai.tingkat}
        data={PILIHAN.tingkat}
        value={s.tingkat}
        onPick={(v) => set({ tingkat: someOf([...ESELON, ...JENJANG_JF], v) })}
      />
      <Many label={teksPegawai.jenis} data={PILIHAN.jenisAsn} value={s.jenisAsn} onPick={(v) => set({ jenisAsn: someOf(JENIS_ASN, v) })} />
      <Many
        label={teksPegawai.kedudukan}
        data={PILIHAN.kedudukanHukum}
        value={s.kedudukanHukum}
        onPick={(v) => set({ kedudukanHukum: someOf(KEDUDUKAN_HUKUM, v) })}
      />
      <Many
        label={teksPegawai.pendidikan}
        data={[...PILIHAN.tingkatPendidikan, BELUM]}
        value={s.tingkatPendidikan}
        onPick={(v) => set({ tingkatPendidikan: someOf([...TINGKAT_PENDIDIKAN, 'BELUM'] as const, v) })}
      />
      <Many
        label={teksPegawai.jenisKelamin}
        data={[...PILIHAN.jenisKelamin, BELUM]}
        value={s.jenisKelamin}
        onPick={(v) => set({ jenisKelamin: someOf(['L', 'P', 'BELUM'] as const, v) })}
      />
      <Many
        label={teksPegawai.predikat}
        data={PILIHAN.predikat}
        value={s.predikat}
        onPick={(v) => set({ predikat: someOf([...PREDIKAT, 'BELUM'] as const, v) })}
      />
      <Usia label={teksPegawai.usiaDari} value={s.usiaDari} onUsia={(usiaDari) => set({ usiaDari })} />
      <Usia label={teksPegawai.usiaSampai} value={s.usiaSampai} onUsia={(usiaSampai) => set({ usiaSampai })} />
      <Select
        label={teksPegawai.pensiun}
        placeholder={teksPegawai.pensiunSemua}
        data={PILIHAN.pensiunBulan}
        value={s.pensiunBulan === null ? null : String(s.pensiunBulan)}
        onChange={(bulan) => set({ pensiunBulan: bulan === null ? null : Number(bulan) })}
        clearable
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
      />
    </SimpleGrid>
  )
}

type UsiaProps = { readonly label: string; readonly value: number | null; readonly onUsia: (usia: number | null) => void }

/** An age in years, or nothing. */
const Usia = ({ label, value, onUsia }: UsiaProps): React.JSX.Element => (
  <NumberInput
    label={label}
    value={value ?? ''}
    min={0}
    max={120}
    allowDecimal={false}
    clampBehavior="strict"
    onChange={(usia) => onUsia(typeof usia === 'number' ? usia : null)}
  />
)

type ManyProps = {
  readonly label: string
  readonly data: ComboboxData
  readonly value: readonly string[]
  readonly onPick: (value: string[]) => void
}

const Many = ({ label, data, value, onPick }: ManyProps): React.JSX.Element => (
  <MultiSelect
    label={label}
    placeholder={value.length === 0 ? teksPegawai.semua : ''}
    data={data}
    value={[...value]}
    onChange={onPick}
    searchable
    clearable
    openOnFocus={false}
    nothingFoundMessage={teksPegawai.pilihanNihil}
    comboboxProps={{ withinPortal: false }}
    maxDropdownHeight={260}
  />
)
