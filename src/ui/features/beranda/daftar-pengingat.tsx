import { Button, EmptyState, Group, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowLeft, IconCircleCheck, IconReport, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { MenuEkspor } from '../../components/menu-ekspor'
import { Page } from '../../components/page'
import { bukaTujuan } from '../../lib/buka-tujuan'
import { ask } from '../../lib/client'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './daftar-pengingat.module.css'
import { type Butir, pengingatColumns } from './pengingat-columns'
import type { Kartu } from './urut-kartu'

/** Everything one card counts: searched, opened row by row, printed or written to a file. */
export function DaftarPengingat({ jenis }: { readonly jenis: string }): React.JSX.Element {
  const [typed, setTyped] = useState('')
  const [cari] = useDebouncedValue(typed, 150)
  const kartu = useAsk('beranda.ringkasan', null).data?.pengingat.find((k) => k.jenis === jenis)
  const { total, rowAt, onRange, error } = useRowWindow('pengingat.list', { jenis, cari })
  if (error) return <AnswerProblem error={error} />
  return (
    <Page fill>
      <div className={classes.daftar}>
        {kartu && <Kepala kartu={kartu} />}
        <Group justify="space-between" role="search">
          <TextInput
            w={340}
            aria-label={teks.cari}
            placeholder={teks.cari}
            leftSection={<IconSearch size={16} />}
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Group gap="xs">
            {kartu && <Tombol kartu={kartu} />}
            <MenuEkspor onEkspor={(format) => ask('pengingat.ekspor', { jenis, cari, format })} />
          </Group>
        </Group>
        <DataGrid<Butir>
          label={kartu?.judul ?? teks.butir}
          unit={teks.butir}
          columns={pengingatColumns}
          total={total}
          rowAt={rowAt}
          onRange={onRange}
          idOf={({ kunci }) => kunci}
          onOpen={({ tuju }) => tuju && bukaTujuan(tuju)}
          canOpen={({ tuju }) => tuju !== null}
          empty={<Nihil isSearched={cari.trim() !== ''} />}
          foot={<span>{teks.bukaBaris}</span>}
          view={`${jenis} ${cari}`}
        />
      </div>
    </Page>
  )
}

const Kepala = ({ kartu: { judul, jumlah, arti, dasar } }: { readonly kartu: Kartu }): React.JSX.Element => (
  <header>
    <a className={classes.balik} href={tempatOf('/beranda')}>
      <IconArrowLeft size={15} />
      {teks.kembali}
    </a>
    <h1 className={classes.judul}>
      {judul} <span className={classes.jumlah}>{angka(jumlah)}</span>
    </h1>
    <p className={classes.arti}>{dasar === null ? arti : `${arti} (${dasar})`}</p>
  </header>
)

/** The next step, and the report that prints the whole list. */
function Tombol({ kartu: { jenis, aksi, laporan } }: { readonly kartu: Kartu }): React.JSX.Element {
  const asal = tempatOf('/beranda', { pengingat: jenis })
  const isSama = aksi.jalur === '/laporan'
  return (
    <>
      {!isSama && (
        <Button component="a" variant="light" href={tempatOf(aksi.jalur, { ...aksi.kueri, asal })}>
          {aksi.teks}
        </Button>
      )}
      {laporan && (
        <Button
          component="a"
          variant={isSama ? 'filled' : 'default'}
          leftSection={<IconReport size={16} />}
          href={tempatOf('/laporan', { ...laporan, asal })}
          data-testid="buka-laporan"
        >
          {teks.laporan}
        </Button>
      )}
    </>
  )
}

const Nihil = ({ isSearched }: { readonly isSearched: boolean }): React.JSX.Element => (
  <EmptyState
    icon={isSearched ? <IconSearch /> : <IconCircleCheck />}
    variant="light"
    color={isSearched ? 'gray' : 'aman'}
    title={isSearched ? teks.tidakCocok : teks.nihil}
    description={isSearched ? teks.tidakCocokRinci : teks.nihilRinci}
  />
)
