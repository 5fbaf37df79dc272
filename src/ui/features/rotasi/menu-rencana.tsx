import { ActionIcon, Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconCopy, IconDots, IconHistory, IconPencil, IconShare2, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { isTerkunci } from '../../../domain/mutasi/tahap-aturan'
import { tempatOf } from '../../lib/lokasi'
import { useHak } from '../../lib/sesi'
import { teksJalan } from '../../text/jalan-rencana'
import { teksTautRiwayat } from '../../text/riwayat'
import { teksRotasi } from '../../text/rotasi'
import { teksSegel } from '../../text/segel'
import { jalankan } from './ruang-kerja'

type Props = {
  readonly rencana: Pick<RencanaMutasi, 'id' | 'nama' | 'status' | 'diarsipkanPada'>
  readonly onTindakan: (jenis: 'hapus' | 'salin' | 'bagikan') => void
  /** Only where the plan is open. */
  readonly onUbah?: () => void
  /** What the place adds at the top. */
  readonly children?: ReactNode
}

/** What can be done with a plan as a whole. */
export function MenuRencana({ rencana, onTindakan, onUbah, children }: Props): React.JSX.Element {
  const canRiwayat = useHak('AUDIT')
  const label = teksJalan.tindakan(rencana.nama)
  const isArsip = rencana.diarsipkanPada !== null
  const isBerhak = useHak('RENCANA')
  const isTetap = !isBerhak || isArsip || isTerkunci(rencana.status)
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" flex="none" aria-label={label} title={label} data-testid={`menu-rencana-${rencana.id}`}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        {onUbah && (
          <Menu.Item leftSection={<IconPencil size={16} />} disabled={isTetap} onClick={onUbah}>
            {teksJalan.ubah}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={16} />} disabled={!isBerhak} onClick={() => onTindakan('salin')}>
          {teksJalan.salin}
        </Menu.Item>
        {isBerhak && (
          <Menu.Item leftSection={<IconShare2 size={16} />} onClick={() => onTindakan('bagikan')} data-testid="bagikan-rencana">
            {teksSegel.bagikan}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={isArsip ? <IconArchiveOff size={16} /> : <IconArchive size={16} />}
          disabled={!isBerhak}
          onClick={() => void jalankan(null, 'rencana.archive', { id: rencana.id, arsip: !isArsip })}
        >
          {isArsip ? teksJalan.keluarkan : teksJalan.arsipkan}
        </Menu.Item>
        {canRiwayat && (
          <Menu.Item component="a" href={tempatOf('/riwayat', { rencana: rencana.id })} leftSection={<IconHistory size={16} />}>
            {teksTautRiwayat}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item color="bahaya" leftSection={<IconTrash size={16} />} disabled={isTetap} onClick={() => onTindakan('hapus')}>
          {teksRotasi.hapus}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
