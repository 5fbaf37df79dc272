import { Badge, Checkbox } from '@mantine/core'
import type { ButirAbk } from '../../../contract/abk-impor'
import type { StatusAbk } from '../../../domain/abk/impor/rencana-abk'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { teksImporAbk } from '../../text/impor-abk'
import classes from './dialog-impor-abk.module.css'

/** The colour of what an ABK is to the data. */
export const WARNA_STATUS: Readonly<Record<StatusAbk, string>> = {
  BARU: 'aman',
  BERUBAH: 'laut',
  SAMA: 'gray',
  AMBIGU: 'emas',
  TAK_DIKENAL: 'bahaya',
  GANDA: 'bahaya'
}

/** The columns of the list; the opened one is marked. */
export const kolomImporAbk = (dibuka: ButirAbk | null, onAmbil: (butir: ButirAbk) => void): readonly GridColumn<ButirAbk>[] => [
  {
    key: 'ambil',
    title: teksImporAbk.kolom.ambil,
    width: 62,
    render: (butir) => (
      <Checkbox
        className={classes.centang}
        size="xs"
        aria-label={teksImporAbk.ambil(butir.nama)}
        checked={butir.isDiambil}
        disabled={!butir.isDapat}
        data-dibuka={dibuka?.id === butir.id || undefined}
        onClick={(event) => event.stopPropagation()}
        onChange={() => onAmbil(butir)}
      />
    )
  },
  ...KOLOM
]

const KOLOM: readonly GridColumn<ButirAbk>[] = [
  {
    key: 'berkas',
    title: teksImporAbk.kolom.berkas,
    width: 230,
    grow: 1,
    render: ({ nama, unit }) => <Nama nama={nama} rinci={unit} />
  },
  {
    key: 'jabatan',
    title: teksImporAbk.kolom.jabatan,
    width: 230,
    grow: 1,
    render: ({ jabatan, calon }) => (jabatan ? <Nama nama={jabatan.nama} rinci={jabatan.jalur} /> : <Calon calon={calon} />)
  },
  {
    key: 'status',
    title: teksImporAbk.kolom.status,
    width: 122,
    render: ({ status }) => (
      <Badge color={WARNA_STATUS[status]} title={teksImporAbk.statusRinci[status]}>
        {teksImporAbk.status[status]}
      </Badge>
    )
  },
  {
    key: 'tugas',
    title: teksImporAbk.kolom.tugas,
    width: 88,
    isNumber: true,
    render: ({ jabatan, tugasKini, tugasNanti }) => <span>{teksImporAbk.menjadi(jabatan ? tugasKini : tugasNanti, tugasNanti)}</span>
  },
  {
    key: 'kebutuhan',
    title: teksImporAbk.kolom.kebutuhan,
    width: 96,
    isNumber: true,
    render: ({ kebutuhanKini, kebutuhanNanti }) => (
      <span>{kebutuhanKini === null || kebutuhanNanti === null ? '–' : teksImporAbk.menjadi(kebutuhanKini, kebutuhanNanti)}</span>
    )
  },
  { key: 'catatan', title: teksImporAbk.kolom.catatan, width: 128, render: (butir) => <Catatan butir={butir} /> }
]

const Nama = ({ nama, rinci }: { readonly nama: string; readonly rinci: string }): React.JSX.Element => (
  <span className={classes.nama} title={[nama, rinci].join(' · ')}>
    <b>{nama}</b> <span>{rinci}</span>
  </span>
)

/** What may be meant, while it is not certain. */
function Calon({ calon }: Pick<ButirAbk, 'calon'>): React.JSX.Element {
  const [pertama] = calon
  const teks = calon.length === 1 && pertama ? teksImporAbk.mungkinSatu(pertama.nama, pertama.jalur) : teksImporAbk.calon(calon.length)
  return (
    <i className={classes.belum} title={teks}>
      {teks}
    </i>
  )
}

function Catatan({ butir: { masalah, ditolak, halangan } }: { readonly butir: ButirAbk }): React.JSX.Element | null {
  if (ditolak > 0) return <Badge color="bahaya">{teksImporAbk.tidakDiambil(ditolak)}</Badge>
  const jumlah = masalah.filter((m) => m.parah !== 'INFO').length + (halangan === null ? 0 : 1)
  return jumlah === 0 ? null : <Badge color={halangan === null ? 'emas' : 'bahaya'}>{teksImporAbk.jumlahCatatan(jumlah)}</Badge>
}
