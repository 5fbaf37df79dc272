import { Button, EmptyState } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconReportOff, IconSearchOff } from '@tabler/icons-react'
import { useMemo } from 'react'
import { AnswerProblem } from '../../../components/answer-problem'
import { DataGrid } from '../../../components/data-grid/data-grid'
import { useRowWindow } from '../../../components/data-grid/use-row-window'
import { bukaTujuan } from '../../../lib/buka-tujuan'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import { type BarisTerbuka, kolomLaporan, type LaporanTerbuka, pitaOf, type TabelTerbuka } from './kolom-laporan'
import { type TampilanLembar, tampilanTabel, urutBerikut } from './tampilan-lembar'
import type { LaporanSiap } from './use-laporan'

type Props = {
  readonly siap: LaporanSiap
  readonly tabel: TabelTerbuka
  /** Which table of the report it is. */
  readonly ke: number
  readonly tampilan: TampilanLembar
  readonly onTampilan: (patch: Partial<TampilanLembar>) => void
}

/** One table of a report: as it will be printed, or searched and in another order. A row opens what it is about. */
export function TabelLaporan({ siap: { permintaan, laporan }, tabel, ke, tampilan: { cari, sort }, onTampilan }: Props): React.JSX.Element {
  const [dicari] = useDebouncedValue(cari, 150)
  const tampilan = tampilanTabel({ cari: dicari, sort })
  const rows = useRowWindow('laporan.baris', { permintaan, tabel: ke, tampilan })
  const columns = useMemo(() => kolomLaporan(tabel.kolom), [tabel.kolom])
  if (rows.error) return <AnswerProblem error={rows.error} />
  const isCari = tampilan.cari !== ''
  const isApaAdanya = !isCari && sort === null
  return (
    <DataGrid
      label={namaTabel(tabel, laporan)}
      unit={teks.baris}
      columns={columns}
      total={rows.total}
      rowAt={rows.rowAt}
      onRange={rows.onRange}
      idOf={({ at }) => String(at)}
      onSort={(diklik) => onTampilan({ sort: urutBerikut(sort, diklik) })}
      onOpen={buka}
      canOpen={({ tuju }) => tuju !== null}
      bandOf={pitaOf}
      view={JSON.stringify([permintaan, ke, tampilan])}
      empty={<Kosong isCari={isCari} />}
      foot={!isApaAdanya && <KeUrutan onKlik={() => onTampilan({ cari: '', sort: null })} />}
      // titles and sums are no rows to be counted
      {...(isApaAdanya ? { count: tabel.jumlah } : {})}
      {...(sort ? { sort } : {})}
    />
  )
}

const namaTabel = ({ judul }: TabelTerbuka, laporan: LaporanTerbuka): string => judul ?? laporan.judul[0] ?? teks.tabelUtama

const buka = ({ tuju }: BarisTerbuka): void => {
  if (tuju) bukaTujuan(tuju)
}

const Kosong = ({ isCari }: { readonly isCari: boolean }): React.JSX.Element => (
  <EmptyState
    icon={isCari ? <IconSearchOff /> : <IconReportOff />}
    variant="light"
    title={isCari ? teks.takCocok : teks.nihil}
    description={isCari ? teks.takCocokRinci : teks.nihilRinci}
  />
)

/** The way back from a search or another order. */
const KeUrutan = ({ onKlik }: { readonly onKlik: () => void }): React.JSX.Element => (
  <Button size="compact-xs" variant="subtle" onClick={onKlik} data-testid="urutan-laporan">
    {teks.urutanLaporan}
  </Button>
)
