import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconGitBranch, IconList, IconPlus } from '@tabler/icons-react'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { pergiKe } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { labelStatus, teksRancangan } from '../../text/rancangan'
import { useMejaBagan } from './meja-bagan'
import { BilaBerhak } from '../../components/bila-berhak'

/** How many drafts the menu names; the others are in the list. */
const MAKS = 6

/** From the organisation as it is to a draft of another: a new one, or one at hand. Nothing while a draft is on the table. */
export function TombolRancangan(): React.JSX.Element | null {
  const { rancangan } = useMejaBagan().sumber
  return rancangan ? null : <MenuRancangan />
}

function MenuRancangan(): React.JSX.Element {
  const { data } = useAsk('rancangan.list', null)
  const terbuka = (data ?? []).filter((r) => r.status !== 'DITERAPKAN').toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  return (
    <Menu position="bottom-end" shadow="md" width={300}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconGitBranch size={16} />}
          rightSection={<IconChevronDown size={14} />}
          title={teksRancangan.rancangRinci}
          data-testid="rancang-sotk"
        >
          {teksRancangan.rancang}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <BilaBerhak hak="RENCANA">
          <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => pergiKe('/rancangan', { baru: 'ya' })}>
            {teksRancangan.baruTitik}
          </Menu.Item>
        </BilaBerhak>
        {terbuka.length > 0 && <Menu.Label>{teksRancangan.lanjutkan}</Menu.Label>}
        {terbuka.slice(0, MAKS).map(({ id, nama, tmt, status }) => (
          <Menu.Item key={id} onClick={() => pergiKe('/bagan', { rancangan: id })}>
            {nama}
            <br />
            <small>{`${labelStatus[status]} · ${teksRancangan.tmt} ${tanggalPendek(tmt)}`}</small>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconList size={16} />} onClick={() => pergiKe('/rancangan')}>
          {teksRancangan.semua}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
