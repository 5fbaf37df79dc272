import { Button, EmptyState, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFileSearch, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { ButirAbk, DrafAbk, SaringanAbk } from '../../../contract/abk-impor'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { useAsk } from '../../lib/use-ask'
import { teksImporAbk } from '../../text/impor-abk'
import { decideAbk } from './dialog-impor-abk-draf'
import { kolomImporAbk } from './dialog-impor-abk-kolom'
import { RincianImporAbk } from './dialog-impor-abk-rincian'
import classes from './dialog-impor-abk.module.css'

/** What the files would do, ABK by ABK, and the opened one in full. */
export function BandingAbk({ draf }: { readonly draf: DrafAbk }): React.JSX.Element {
  const [saringan, setSaringan] = useState<SaringanAbk>('SEMUA')
  const [typed, setTyped] = useState('')
  const [cari] = useDebouncedValue(typed.trim(), 150)
  return (
    <>
      <div className={classes.bar} role="search">
        <SegmentedControl
          size="xs"
          aria-label={teksImporAbk.saringan}
          data={pilihanOf(draf).map(([value, jumlah]) => ({ value, label: teksImporAbk.namaSaringan(value, jumlah) }))}
          value={saringan}
          onChange={setSaringan}
        />
        <TextInput
          ml="auto"
          w={230}
          size="xs"
          aria-label={teksImporAbk.cari}
          placeholder={teksImporAbk.cari}
          leftSection={<IconSearch size={15} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <CalonTunggal draf={draf} />
        <SemuaImporAbk draf={draf} />
      </div>
      <CatatanLembar draf={draf} />
      <DaftarImporAbk draf={draf} saringan={saringan} cari={cari} />
    </>
  )
}

type DaftarProps = { readonly draf: DrafAbk; readonly saringan: SaringanAbk; readonly cari: string }

function DaftarImporAbk({ draf, saringan, cari }: DaftarProps): React.JSX.Element {
  const [dibuka, setDibuka] = useState({ tampilan: '', index: 0 })
  const tampilan = `${draf.drafId} ${saringan} ${cari}`
  const index = dibuka.tampilan === tampilan ? dibuka.index : 0
  const input = { drafId: draf.drafId, keadaan: draf.keadaan, saringan, cari }
  const { error, ...rows } = useRowWindow('abk-impor.butir', input)
  // asked by itself: the opened one stays in view wherever the list has been scrolled to
  const butir = useAsk('abk-impor.butir', { ...input, mulai: index, jumlah: 1 }).data?.baris[0] ?? null
  const ambil = ({ id, isDiambil, isDapat }: ButirAbk): void => {
    if (isDapat) void decideAbk(draf, { jenis: 'AMBIL', id, isDiambil: !isDiambil })
  }
  if (error) return <AnswerProblem error={error} />
  return (
    <>
      <div className={classes.daftar}>
        <DataGrid
          {...rows}
          label={teksImporAbk.daftar}
          unit={teksImporAbk.satuan}
          columns={kolomImporAbk(butir, ambil)}
          idOf={({ id }) => id}
          onOpen={(_, at) => setDibuka({ tampilan, index: at })}
          onSpace={ambil}
          view={tampilan}
          empty={<Kosong isTanpaAbk={jumlahSemua(draf) === 0} />}
        />
      </div>
      {butir && <RincianImporAbk draf={draf} butir={butir} />}
    </>
  )
}

function CalonTunggal({ draf }: { readonly draf: DrafAbk }): React.JSX.Element | null {
  if (draf.calonTunggal === 0) return null
  return (
    <Button
      size="xs"
      variant="default"
      title={teksImporAbk.calonTunggalRinci}
      onClick={() => void decideAbk(draf, { jenis: 'CALON_TUNGGAL' })}
      data-testid="impor-abk-calon"
    >
      {teksImporAbk.calonTunggal(draf.calonTunggal)}
    </Button>
  )
}

function SemuaImporAbk({ draf }: { readonly draf: DrafAbk }): React.JSX.Element {
  const isDiambil = draf.akanDisimpan === 0
  return (
    <Button size="xs" variant="default" onClick={() => void decideAbk(draf, { jenis: 'SEMUA', isDiambil })} data-testid="impor-abk-semua">
      {isDiambil ? teksImporAbk.ambilSemua : teksImporAbk.lepasSemua}
    </Button>
  )
}

/** What is to be said of sheets as a whole. */
function CatatanLembar({ draf: { catatan, berkas } }: { readonly draf: DrafAbk }): React.JSX.Element | null {
  if (catatan.length === 0) return null
  return (
    <details className={classes.catatan}>
      <summary>{teksImporAbk.catatanLembar(catatan.length)}</summary>
      <ul>
        {catatan.map(({ berkas: at, lembar, pesan }) => (
          <li key={`${at} ${lembar} ${pesan}`}>
            <b>{[...(berkas.length > 1 ? [berkas[at] ?? ''] : []), lembar].join(' · ')}</b> {pesan}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Kosong = ({ isTanpaAbk }: { readonly isTanpaAbk: boolean }): React.JSX.Element => (
  <EmptyState
    icon={<IconFileSearch />}
    variant="light"
    title={isTanpaAbk ? teksImporAbk.tanpaAbk : teksImporAbk.kosong}
    {...(isTanpaAbk ? { description: teksImporAbk.tanpaAbkRinci } : {})}
  />
)

const jumlahSemua = ({ jumlah }: DrafAbk): number => Object.values(jumlah).reduce((sum, n) => sum + n, 0)

/** The filters that show something, each with how much. */
function pilihanOf(draf: DrafAbk): readonly (readonly [SaringanAbk, number])[] {
  const { BARU, BERUBAH, SAMA, AMBIGU, TAK_DIKENAL, GANDA } = draf.jumlah
  const semua: readonly (readonly [SaringanAbk, number])[] = [
    ['BARU', BARU],
    ['BERUBAH', BERUBAH],
    ['SAMA', SAMA],
    ['PERLU_DIPILIH', AMBIGU + TAK_DIKENAL],
    ['GANDA', GANDA],
    ['BERMASALAH', draf.bermasalah]
  ]
  return [['SEMUA', jumlahSemua(draf)], ...semua.filter(([, n]) => n > 0)]
}
