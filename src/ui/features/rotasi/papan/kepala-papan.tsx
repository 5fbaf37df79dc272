import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { IconLayoutSidebarRight, IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Papan } from '../../../../domain/mutasi/papan'
import type { SaringPapan } from '../../../../domain/mutasi/saring-papan'
import { JENIS_JABATAN } from '../../../../domain/organisasi/jabatan'
import { SEBUTAN_JABATAN } from '../../../../domain/organisasi/sebutan-jenis'
import { teksPapan } from '../../../text/papan'
import { useMeja } from '../meja'
import classes from './papan.module.css'

type Props = {
  readonly papan: Papan
  readonly saring: SaringPapan
  readonly onSaring: (saring: SaringPapan) => void
  readonly cari: React.Ref<HTMLInputElement>
}

/** Above the board: which cards are shown. */
export function KepalaPapan({ papan, saring, onSaring, cari }: Props): React.JSX.Element {
  const { panel } = useMeja()
  const unit = useMemo(() => perangkatDaerahOf(papan), [papan])
  return (
    <div className={classes.alat}>
      <TextInput
        ref={cari}
        size="xs"
        w={200}
        aria-label={teksPapan.cari}
        placeholder={teksPapan.cari}
        leftSection={<IconSearch size={14} />}
        value={saring.teks}
        onChange={({ currentTarget }) => onSaring({ ...saring, teks: currentTarget.value })}
        data-testid="cari-papan"
      />
      <Select
        size="xs"
        w={200}
        clearable
        searchable
        aria-label={teksPapan.perangkatDaerah}
        placeholder={teksPapan.perangkatDaerah}
        data={unit.map(({ id, nama }) => ({ value: id, label: nama }))}
        value={saring.perangkatDaerahId}
        onChange={(value) => onSaring({ ...saring, perangkatDaerahId: unit.find(({ id }) => id === value)?.id ?? null })}
      />
      <Select
        size="xs"
        w={136}
        clearable
        aria-label={teksPapan.jenjang}
        placeholder={teksPapan.jenjang}
        data={JENIS_JABATAN.map((value) => ({ value, label: SEBUTAN_JABATAN[value] }))}
        value={saring.jenis}
        onChange={(value) => onSaring({ ...saring, jenis: JENIS_JABATAN.find((j) => j === value) ?? null })}
        data-testid="jenjang-papan"
      />
      <Checkbox
        size="xs"
        label={teksPapan.hanyaBlok}
        checked={saring.isBlok}
        onChange={({ currentTarget }) => onSaring({ ...saring, isBlok: currentTarget.checked })}
        data-testid="blok-papan"
      />
      <span className={classes.petunjuk}>{teksPapan.petunjuk}</span>
      <Button
        size="xs"
        variant="default"
        flex="none"
        leftSection={<IconLayoutSidebarRight size={15} />}
        onClick={panel.tukar}
        aria-pressed={panel.isTampak}
      >
        {panel.isTampak ? teksPapan.tutupPanel : teksPapan.bukaPanel}
      </Button>
    </div>
  )
}

/** The perangkat daerah that have a card, by name. */
function perangkatDaerahOf({ kosong, terisi }: Papan) {
  const semua = [...kosong, ...terisi].flatMap(({ perangkatDaerah }) => perangkatDaerah ?? [])
  return [...new Map(semua.map((u) => [u.id, u])).values()].toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'))
}
