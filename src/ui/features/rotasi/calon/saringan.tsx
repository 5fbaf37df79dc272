import { ActionIcon, Button, Checkbox, Indicator, Popover, Select, Stack } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { isMenyaring, type SaringanCalon, TANPA_SARINGAN } from '../../../../domain/calon/saringan-calon'
import { JENIS_JABATAN } from '../../../../domain/organisasi/jabatan'
import { SEBUTAN_JABATAN } from '../../../../domain/organisasi/sebutan-jenis'
import type { Snapshot } from '../../../../domain/organisasi/snapshot'
import { perangkatDaerahOf } from '../../../../domain/organisasi/unor'
import { PilihUnor } from '../../../components/pilih-unor'
import { teksCalon } from '../../../text/calon'

type Props = { readonly snapshot: Snapshot; readonly saringan: SaringanCalon; readonly onSaring: (saringan: SaringanCalon) => void }

/** What the candidates are narrowed by. */
export function Saringan({ snapshot, saringan, onSaring }: Props): React.JSX.Element {
  return (
    <Popover position="bottom-end" withArrow shadow="md" width={320} trapFocus>
      <Popover.Target>
        <Indicator disabled={!isMenyaring(saringan)} color="emas.5" size={9}>
          <ActionIcon variant="default" size="lg" aria-label={teksCalon.saringan} title={teksCalon.saringan} data-testid="saring-calon">
            <IconFilter size={17} />
          </ActionIcon>
        </Indicator>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <PilihUnor
            label={teksCalon.perangkatDaerah}
            placeholder={teksCalon.semuaPerangkat}
            clearable
            snapshot={snapshot}
            value={saringan.perangkatDaerah}
            onPilih={(perangkatDaerah) => onSaring({ ...saringan, perangkatDaerah })}
            kecuali={({ id, indukId }) => indukId === null || perangkatDaerahOf(snapshot.unor, id)?.id !== id}
            comboboxProps={{ withinPortal: false }}
          />
          <Select
            label={teksCalon.jenjang}
            placeholder={teksCalon.semuaJenjang}
            clearable
            data={JENIS_JABATAN.map((value) => ({ value, label: SEBUTAN_JABATAN[value] }))}
            value={saringan.jenis}
            onChange={(jenis) => onSaring({ ...saringan, jenis: JENIS_JABATAN.find((j) => j === jenis) ?? null })}
            comboboxProps={{ withinPortal: false }}
          />
          <Checkbox
            data-autofocus
            label={teksCalon.belumTerencana}
            checked={saringan.belumTerencana}
            onChange={({ currentTarget }) => onSaring({ ...saringan, belumTerencana: currentTarget.checked })}
          />
          <Button variant="subtle" size="compact-sm" onClick={() => onSaring({ ...TANPA_SARINGAN, teks: saringan.teks })}>
            {teksCalon.tanpaSaringan}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
