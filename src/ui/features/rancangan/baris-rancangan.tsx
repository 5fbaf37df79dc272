import { ActionIcon, Badge, Checkbox, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { BarisGarapan } from '../../components/daftar-garapan'
import { LencanaStatus } from '../../components/rancangan/lencana-status'
import { waktuLokal } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'
import type { RancanganRingkas, TindakanDaftar } from './rancangan-ringkas'

type Props = {
  readonly rancangan: RancanganRingkas
  readonly isDipilih: boolean
  readonly onPilih: () => void
  readonly onTindakan: (tindakan: TindakanDaftar) => void
}

/** One draft of the list: a click opens it on the chart. */
export function BarisRancangan({ rancangan, isDipilih, onPilih, onTindakan }: Props): React.JSX.Element {
  const { id, nama, catatan, status, jumlahKonflik } = rancangan
  const centang = (
    <Checkbox
      size="xs"
      disabled={status === 'DITERAPKAN'}
      checked={isDipilih}
      onChange={onPilih}
      aria-label={teksRancangan.pilihUntukBanding(nama)}
    />
  )
  return (
    <BarisGarapan
      href={tempatOf('/bagan', { rancangan: id })}
      nama={nama}
      rinci={rinciOf(rancangan)}
      catatan={catatan}
      awal={centang}
      data-testid={`rancangan-${id}`}
    >
      {jumlahKonflik > 0 && (
        <Badge color="bahaya" flex="none">
          {teksRancangan.konflikSebanyak(jumlahKonflik)}
        </Badge>
      )}
      <LencanaStatus status={status} />
      <MenuBaris rancangan={rancangan} onTindakan={onTindakan} />
    </BarisGarapan>
  )
}

function rinciOf({ tmt, jumlahUsulan, dibuatPada, diterapkanPada }: RancanganRingkas): string {
  const akhir =
    diterapkanPada === null ? teksRancangan.dibuat(waktuLokal(dibuatPada)) : teksRancangan.diterapkanPada(waktuLokal(diterapkanPada))
  return `${teksRancangan.tmt} ${tanggalPanjang(tmt)} · ${teksRancangan.usulanSebanyak(jumlahUsulan)} · ${akhir}`
}

function MenuBaris({ rancangan, onTindakan }: Pick<Props, 'rancangan' | 'onTindakan'>): React.JSX.Element {
  const label = teksRancangan.tindakan(rancangan.nama)
  return (
    <Menu position="bottom-end" shadow="md" width={200}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={label} title={label}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          disabled={rancangan.status !== 'DRAF'}
          onClick={() => onTindakan({ jenis: 'ubah', rancangan })}
        >
          {teksRancangan.ubah}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} />}
          disabled={rancangan.status === 'DITERAPKAN'}
          onClick={() => onTindakan({ jenis: 'salin', rancangan })}
        >
          {teksRancangan.salin}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="bahaya"
          leftSection={<IconTrash size={16} />}
          disabled={rancangan.status !== 'DRAF'}
          onClick={() => onTindakan({ jenis: 'hapus', rancangan })}
        >
          {teksRancangan.hapus}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
