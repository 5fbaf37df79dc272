import { EmptyState, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowLeft, IconCircleCheck, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { type BarisAnomali, URUT_ANOMALI } from '../../../domain/kualitas/baris-anomali'
import type { Periksa } from '../../../domain/kualitas/periksa'
import { NAMA_ENTITAS } from '../../../domain/kualitas/tabel-kualitas'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridSort } from '../../components/data-grid/grid-column'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { MenuEkspor } from '../../components/menu-ekspor'
import { ask } from '../../lib/client'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { teksKualitas } from '../../text/kualitas'
import { columnsOf } from './anomali-columns'
import classes from './kualitas.module.css'

/** One check: why it matters, and every row it found, to be mended here or on the row's own page. */
export function RincianPeriksa({ periksa }: { readonly periksa: Periksa }): React.JSX.Element {
  const [typed, setTyped] = useState('')
  const [cari] = useDebouncedValue(typed, 150)
  const [sort, setSort] = useState<GridSort>({ key: 'nama', turun: false })
  const urut = URUT_ANOMALI.find((key) => key === sort.key) ?? 'nama'
  const { total, rowAt, onRange, error } = useRowWindow('kualitas.anomali', { periksa: periksa.id, cari, urut, turun: sort.turun })
  if (error) return <AnswerProblem error={error} />
  return (
    <div className={classes.rincian}>
      <header className={classes.tentang}>
        <a className={classes.balik} href={tempatOf('/kualitas')}>
          <IconArrowLeft size={15} />
          {teksKualitas.kembali}
        </a>
        <h1 className={classes.penilaian}>{periksa.judul}</h1>
        <p className={classes.mengapa}>{periksa.mengapa}</p>
      </header>
      <div className={classes.alat} role="search">
        <TextInput
          w={340}
          aria-label={teksKualitas.cari}
          placeholder={teksKualitas.cari}
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <MenuEkspor onEkspor={(format) => ask('kualitas.ekspor', { periksa: periksa.id, format })} />
      </div>
      <DataGrid<BarisAnomali>
        label={periksa.judul}
        unit={NAMA_ENTITAS[periksa.entitas]}
        columns={columnsOf(periksa)}
        total={total}
        rowAt={rowAt}
        onRange={onRange}
        idOf={({ id }) => id}
        sort={sort}
        onSort={setSort}
        onOpen={({ id }) => openRow(periksa, id)}
        empty={<Nihil isSearched={cari.trim() !== ''} />}
        foot={<span>{periksa.isian ? teksKualitas.isiBaris : teksKualitas.bukaBaris}</span>}
      />
    </div>
  )
}

/** The page where the row is mended, at the very field where that is known. */
function openRow({ entitas, isian, medan = isian }: Periksa, id: string): void {
  pergiKe(`/${entitas}`, medan ? { id, ubah: medan } : { id })
}

const Nihil = ({ isSearched }: { readonly isSearched: boolean }): React.JSX.Element => (
  <EmptyState
    icon={isSearched ? <IconSearch /> : <IconCircleCheck />}
    variant="light"
    color={isSearched ? 'gray' : 'aman'}
    title={isSearched ? teksKualitas.tidakCocok : teksKualitas.nihilPeriksa}
    description={isSearched ? teksKualitas.tidakCocokRinci : teksKualitas.nihilPeriksaRinci}
  />
)
