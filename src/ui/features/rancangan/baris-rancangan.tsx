import { ActionIcon, Badge, Checkbox, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { LencanaStatus } from '../../components/rancangan/lencana-status'
import { waktuLokal } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'
import classes from './daftar-rancangan.module.css'
import type { RancanganRingkas, TindakanDaftar } from './rancangan-ringkas'

type Props = {
  readonly rancangan: RancanganRingkas
  readonly isDipilih: boolean
  readonly onPilih: () => void
  readonly onTindakan: (tindakan: TindakanDaftar) => void
}

/** One draft of the list: a click opens it on the chart. */
export function BarisRancangan({ rancangan, isDipilih, onPilih, onTindakan }: Props): React.JSX.Element {
  const { id, nama, status, jumlahKonflik } = rancangan
  return (
    <li className={classes.baris} data-testid={`rancangan-${id}`}>
      <Checkbox
        size="xs"
        disabled={status === 'DITERAPKAN'}
        checked={isDipilih}
        onChange={onPilih}
        aria-label={teksRancangan.pilihUntukBanding(nama)}
      />
      <a className={classes.tautan} href={tempatOf('/bagan', { rancangan: id })}>
        <span className={classes.nama}>{nama}</span>
        <span className={classes.rinci}>{rinciOf(rancangan)}</span>
        {rancangan.catatan && <span className={classes.catatan}>{rancangan.catatan}</span>}
      </a>
      {jumlahKonflik > 0 && (
        <Badge color="bahaya" flex="none">
          {teksRancangan.konflikSebanyak(jumlahKonflik)}
        </Badge>
      )}
      <LencanaStatus status={status} />
      <MenuBaris rancangan={rancangan} onTindakan={onTindakan} />
    </li>
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
