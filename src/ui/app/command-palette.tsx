import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight } from '@mantine/spotlight'
import { IconBriefcase, IconSearch, IconSitemap, IconTransferIn, IconUser } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { RouteOutput } from '../../contract/routes'
import { pergiKe } from '../lib/lokasi'
import { type TindakanLayar, useTindakanLayar } from '../lib/tindakan-layar'
import { useAsk } from '../lib/use-ask'
import { teksPalet } from '../text/bingkai'
import { paletteActions } from './palette-actions'
import { useSesi } from '../lib/sesi'

type Found = RouteOutput<'cari.semua'>[number]

const KINDS = [
  { jenis: 'pegawai', judul: teksPalet.pegawai, Icon: IconUser },
  { jenis: 'jabatan', judul: teksPalet.jabatan, Icon: IconBriefcase },
  { jenis: 'unor', judul: teksPalet.unor, Icon: IconSitemap },
  { jenis: 'rencana', judul: teksPalet.rencana, Icon: IconTransferIn }
] as const

/** Ctrl+K: any person, post or unit, and everything one can do, by a few letters. */
export function CommandPalette(): React.JSX.Element {
  const [query, setQuery] = useState('')
  const [teks] = useDebouncedValue(query.trim(), 120)
  const isSearch = query.trim().length >= 2
  const answer = useAsk('cari.semua', { teks, jumlah: 24 }, { enabled: teks.length >= 2 })
  const found = isSearch && teks.length >= 2 ? (answer.data ?? []) : []
  const list = useRef<HTMLDivElement>(null)
  // answers come after the letters: the best of them is what Enter opens
  useEffect(() => selectFirst(list.current), [answer.data])
  const sesi = useSesi()
  const actions = paletteActions.filter((a) => (a.hak === undefined || sesi?.hak.includes(a.hak)) && matches(a, query))
  const layar = useTindakanLayar()
  const here = (layar?.tindakan ?? []).filter((a) => matches(a, query))
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} tagsToIgnore={[]} maxHeight={460} scrollable size={620}>
      <Spotlight.Search
        placeholder={teksPalet.petunjuk}
        aria-label={teksPalet.petunjuk}
        leftSection={<IconSearch size={19} stroke={1.6} />}
      />
      <Spotlight.ActionsList ref={list}>
        {KINDS.map(({ jenis, judul, Icon }) => (
          <FoundGroup key={jenis} judul={judul} icon={<Icon size={19} stroke={1.6} />} found={found.filter((f) => f.jenis === jenis)} />
        ))}
        {layar && <ActionGroup judul={layar.judul} actions={here} />}
        <ActionGroup judul={teksPalet.tindakan} actions={actions} />
        {isSearch && found.length + here.length + actions.length === 0 && answer.isSuccess && (
          <Spotlight.Empty>{teksPalet.kosong}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

type FoundGroupProps = { readonly judul: string; readonly icon: React.ReactNode; readonly found: readonly Found[] }

function FoundGroup({ judul, icon, found }: FoundGroupProps): React.JSX.Element | null {
  if (found.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={judul}>
      {found.map((f) => (
        <Spotlight.Action key={f.id} label={f.judul} description={f.keterangan} leftSection={icon} onClick={() => openFound(f)} />
      ))}
    </Spotlight.ActionsGroup>
  )
}

type ActionGroupProps = { readonly judul: string; readonly actions: readonly TindakanLayar[] }

function ActionGroup({ judul: label, actions }: ActionGroupProps): React.JSX.Element | null {
  if (actions.length === 0) return null
  return (
    <Spotlight.ActionsGroup label={label}>
      {actions.map(({ judul, ikon: Icon, keys, lakukan }) => (
        <Spotlight.Action
          key={judul}
          label={judul}
          leftSection={<Icon size={19} stroke={1.6} />}
          rightSection={keys && <Text size="xs">{keys}</Text>}
          onClick={lakukan}
        />
      ))}
    </Spotlight.ActionsGroup>
  )
}

function selectFirst(list: HTMLElement | null): void {
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected')
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
}

/** A person opens in the list of people, a plan on its table; a post or a unit is flown to in the chart. */
function openFound({ jenis, id, unorId }: Found): void {
  if (jenis === 'pegawai') pergiKe('/pegawai', { id })
  else if (jenis === 'rencana') pergiKe('/rotasi', { id })
  else pergiKe('/bagan', { unor: unorId ?? id })
}

const matches = ({ judul }: TindakanLayar, query: string): boolean => judul.toLowerCase().includes(query.trim().toLowerCase())
