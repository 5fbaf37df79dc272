import { Checkbox, EmptyState } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { RouteInput } from '../../../contract/routes'
import type { Beda, Putusan } from '../../../domain/impor/beda'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { angka } from '../../lib/format'
import { useAsk } from '../../lib/use-ask'
import { teksImpor } from '../../text/impor'
import classes from './langkah-banding.module.css'
import type { PutusProps } from './studio-draf'
import { PanelBeda } from './panel-beda'
import studio from './studio.module.css'
import { useBarisTerbuka } from './use-baris-terbuka'

type Saringan = Pick<RouteInput<'impor.beda'>, 'entitas' | 'jenis' | 'cari'>
type Props = PutusProps & { readonly saringan: Saringan }

/** The differences of one kind, and the opened one with its values in the application and in the file. */
export function TabelBeda({ draf, saringan, onPutus }: Props): React.JSX.Element {
  const input = { drafId: draf.drafId, ...saringan }
  const { error, ...rows } = useRowWindow('impor.beda', input)
  const [index, open] = useBarisTerbuka(saringan.cari)
  // asked by itself: the opened row is shown and kept current wherever the list has been scrolled to
  const dibuka = useAsk('impor.beda', { ...input, mulai: index, jumlah: 1 }).data?.baris[0]
  const toggle = ({ kunci, isDiambil, isTerpakai }: Beda): void => {
    if (saringan.jenis !== 'SAMA' && isTerpakai) onPutus([{ tentang: 'BARIS', kunci, isDiambil: !isDiambil }])
  }
  if (error) return <AnswerProblem error={error} />
  return (
    <div className={classes.banding}>
      <div className={studio.daftar}>
        <DataGrid
          {...rows}
          label={teksImpor.yangBerbeda}
          unit={teksImpor.satuanBeda}
          columns={columnsOf(saringan, { dibuka, onPutus })}
          idOf={(beda) => beda.kunci}
          onOpen={(_beda, at) => open(at)}
          onSpace={toggle}
          empty={
            <EmptyState
              icon={<IconCircleCheck />}
              variant="light"
              title={saringan.cari === '' ? teksImpor.bedaNihil : teksImpor.bedaNihilCari}
            />
          }
        />
      </div>
      <PanelBeda beda={dibuka ?? null} onPutus={onPutus} />
    </div>
  )
}

type Keadaan = { readonly dibuka: Beda | undefined; readonly onPutus: (putusan: readonly Putusan[]) => void }

const columnsOf = ({ jenis }: Saringan, { dibuka, onPutus }: Keadaan): readonly GridColumn<Beda>[] => [
  ...(jenis === 'SAMA' ? [] : [ambilColumn(onPutus)]),
  {
    key: 'judul',
    title: teksImpor.nama,
    width: 240,
    grow: 1.2,
    render: ({ judul, keterangan, kunci }) => (
      <span className={classes.nama} data-dibuka={dibuka?.kunci === kunci || undefined} title={`${judul} ${keterangan}`}>
        <b>{judul}</b> <span>{keterangan}</span>
      </span>
    )
  },
  ...(jenis === 'BERUBAH' || jenis === 'BENTROK' ? [MEDAN] : []),
  ...(jenis === 'HILANG' ? [] : [BARIS])
]

const MEDAN: GridColumn<Beda> = {
  key: 'medan',
  title: teksImpor.yangBerbeda,
  width: 150,
  grow: 1,
  render: ({ medan }) => {
    const teks = medan.map((m) => m.judul).join(', ')
    return <span title={teks}>{teks}</span>
  }
}

const BARIS: GridColumn<Beda> = {
  key: 'baris',
  title: teksImpor.baris,
  width: 72,
  isNumber: true,
  render: ({ baris, lembar }) => <span title={lembar ?? ''}>{baris === null ? '–' : angka(baris)}</span>
}

const ambilColumn = (onPutus: Keadaan['onPutus']): GridColumn<Beda> => ({
  key: 'ambil',
  title: teksImpor.ambil,
  width: 64,
  render: ({ kunci, judul, isDiambil, isTerpakai }) => (
    <Checkbox
      className={classes.centang}
      size="xs"
      aria-label={teksImpor.ambilBaris(judul)}
      checked={isDiambil}
      disabled={!isTerpakai}
      onClick={(event) => event.stopPropagation()}
      onChange={(event) => onPutus([{ tentang: 'BARIS', kunci, isDiambil: event.currentTarget.checked }])}
    />
  )
})
