import { Button, EmptyState } from '@mantine/core'
import { IconBookmark, IconListNumbers, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { Tanggal } from '../../../../domain/kit/tanggal'
import { AnswerProblem } from '../../../components/answer-problem'
import { DataGrid } from '../../../components/data-grid/data-grid'
import { useSelection } from '../../../components/data-grid/use-selection'
import { pergiKe } from '../../../lib/lokasi'
import { useAsk } from '../../../lib/use-ask'
import { teksNomor as teks } from '../../../text/nomor'
import { BilahNomor } from './bilah-nomor'
import type { BukuTahun } from './daftar-buku'
import { DialogBuku } from './dialog-buku'
import { DialogPesan } from './dialog-pesan'
import { EksporNomor } from './ekspor-nomor'
import { type BarisNomor, kolomNomor } from './kolom-nomor'
import { LaporanBuku } from './laporan-buku'
import { BilaBerhak } from '../../../components/bila-berhak'
import classes from './nomor.module.css'

type Props = { readonly buku: BukuTahun; readonly tahun: number; readonly hariIni: Tanggal }

/** One book in one year: its numbers, what is missing, what stands twice, and what can be done with them. */
export function HalamanBuku({ buku, tahun, hariIni }: Props): React.JSX.Element {
  const { data, error } = useAsk('nomor.laporan', { bukuId: buku.id, tahun })
  const [dialog, setDialog] = useState<'PESAN' | 'UBAH' | null>(null)
  const nomor = data?.nomor ?? []
  const selection = useSelection(
    (index) => nomor[index]?.id,
    () => Promise.resolve(nomor.map((n) => n.id))
  )
  const dipilih = nomor.filter((n) => selection.ids.has(n.id) && n.status !== 'BATAL')
  const tanggal = hariDi(tahun, hariIni)
  if (error) return <AnswerProblem error={error} />
  return (
    <section className={classes.kanan} aria-label={buku.nama}>
      <KepalaBuku buku={buku} tahun={tahun} onDialog={setDialog} />
      {data && <LaporanBuku celah={data.celah} ganda={data.ganda} />}
      <DataGrid
        label={buku.nama}
        unit={teks.satuan}
        columns={kolomNomor}
        total={data ? nomor.length : undefined}
        rowAt={(index) => nomor[index]}
        onRange={ignoreRange}
        idOf={(row) => row.id}
        selection={selection}
        onOpen={bukaArsip}
        view={`${buku.id} ${tahun}`}
        empty={<EmptyState icon={<IconListNumbers />} variant="light" title={teks.nihil} description={teks.nihilRinci} />}
        foot={dipilih.length > 0 && <BilahNomor dipilih={dipilih} onLepas={selection.clear} />}
      />
      {dialog === 'PESAN' && <DialogPesan buku={buku} tanggal={tanggal} onTutup={() => setDialog(null)} />}
      {dialog === 'UBAH' && <DialogBuku buku={buku} tanggal={tanggal} onTutup={() => setDialog(null)} />}
    </section>
  )
}

type KepalaProps = Pick<Props, 'buku' | 'tahun'> & { readonly onDialog: (dialog: 'PESAN' | 'UBAH') => void }

/** The name of the book, and what can be done with it. */
const KepalaBuku = ({ buku, tahun, onDialog }: KepalaProps): React.JSX.Element => (
  <header className={classes.kepala}>
    <h2 title={buku.nama}>{buku.nama}</h2>
    <BilaBerhak hak="NASKAH">
      <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => onDialog('UBAH')} data-testid="ubah-buku">
        {teks.ubah}
      </Button>
    </BilaBerhak>
    <EksporNomor buku={buku} tahun={tahun} />
    {!buku.isDiketik && (
      <Button leftSection={<IconBookmark size={16} />} onClick={() => onDialog('PESAN')} data-testid="pesan-nomor">
        {teks.pesan}
      </Button>
    )}
  </header>
)

/** The day a number of that year is given: today, else the nearest day of it. */
function hariDi(tahun: number, hariIni: Tanggal): Tanggal {
  const kini = Number(hariIni.slice(0, 4))
  if (tahun === kini) return hariIni
  return tahun < kini ? `${tahun}-12-31` : `${tahun}-01-01`
}

/** The whole book is here already. */
const ignoreRange = (): void => undefined

/** A number leads to its papers. */
const bukaArsip = ({ naskah, teks: nomor }: BarisNomor): void => {
  if (naskah.length > 0) pergiKe('/naskah', { tab: 'arsip', cari: nomor })
}
