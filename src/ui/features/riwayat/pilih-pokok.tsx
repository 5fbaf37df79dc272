import { CloseButton, Group, Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { SaringanRiwayat } from '../../../domain/riwayat/saringan-riwayat'
import { useAsk } from '../../lib/use-ask'
import { SEBUTAN_POKOK, teksRiwayat as teks } from '../../text/riwayat'

type Pokok = SaringanRiwayat['pokok']

type Props = { readonly pokok: Pokok; readonly nama: string | null; readonly onPilih: (pokok: Pokok) => void }

/** What the trail is narrowed to: a person, a post, a unit or a plan, looked for by name. */
export const PilihPokok = ({ pokok, nama, onPilih }: Props): React.JSX.Element =>
  pokok ? <Terpilih pokok={pokok} nama={nama} onLepas={() => onPilih(null)} /> : <Pencari onPilih={onPilih} />

type TerpilihProps = { readonly pokok: NonNullable<Pokok>; readonly nama: string | null; readonly onLepas: () => void }

const Terpilih = ({ pokok, nama, onLepas }: TerpilihProps): React.JSX.Element => (
  <Group gap={6} wrap="nowrap" flex={1.4} miw={220} data-testid="riwayat-pokok">
    <Text size="sm" truncate title={nama ?? undefined}>
      <Text span c="dimmed" size="sm">
        {SEBUTAN_POKOK[pokok.entitas]}{' '}
      </Text>
      <Text span fw={600} size="sm">
        {nama ?? teks.pokokHilang}
      </Text>
    </Text>
    <CloseButton size="sm" aria-label={teks.lepasPokok} title={teks.lepasPokok} onClick={onLepas} />
  </Group>
)

const TERSEDIKIT = 2

function Pencari({ onPilih }: { readonly onPilih: (pokok: Pokok) => void }): React.JSX.Element {
  const [teksCari, setTeksCari] = useState('')
  const [dicari] = useDebouncedValue(teksCari, 150)
  const isCukup = dicari.trim().length >= TERSEDIKIT
  const { data } = useAsk('cari.semua', { teks: dicari, jumlah: 12 }, { enabled: isCukup })
  const temuan = isCukup ? (data ?? []) : []
  return (
    <Select
      flex={1.4}
      miw={220}
      aria-label={teks.pokok}
      placeholder={teks.pokokContoh}
      searchable
      searchValue={teksCari}
      onSearchChange={setTeksCari}
      filter={({ options }) => options}
      nothingFoundMessage={isCukup ? teks.tidakCocok : teks.pokokNihil}
      comboboxProps={{ width: 420, position: 'bottom-start' }}
      data={temuan.map(({ jenis, id, judul, keterangan }) => ({ value: `${jenis} ${id}`, label: `${judul} · ${keterangan}` }))}
      value={null}
      onChange={(value) => {
        const found = temuan.find(({ jenis, id }) => `${jenis} ${id}` === value)
        if (found) onPilih({ entitas: found.jenis, id: found.id })
      }}
      data-testid="riwayat-cari-pokok"
    />
  )
}
