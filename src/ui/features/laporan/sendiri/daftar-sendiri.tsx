import { Button, Loader } from '@mantine/core'
import { IconFolderOpen, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { CONTOH_SENDIRI, DEFINISI_BARU } from '../../../../domain/laporan/sendiri/contoh-sendiri'
import type { DefinisiLaporan } from '../../../../domain/laporan/sendiri/definisi'
import { KATALOG_SENDIRI } from '../../../../domain/laporan/sendiri/katalog'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogPasti } from '../../../components/dialog-pasti'
import { TombolIkon } from '../../../components/tombol-ikon'
import { ask, run } from '../../../lib/client'
import { notifyDone, notifyProblem, say } from '../../../lib/notify'
import { useAsk } from '../../../lib/use-ask'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'
import { DialogNama } from './dialog-nama'
import { type Meja, mejaOf } from './meja'
import classes from './sendiri.module.css'

type Tersimpan = RouteOutput<'laporan-sendiri.list'>[number]
type Props = { readonly onBuka: (meja: Meja) => void }

/** The reports the office has kept, and where to begin a new one. */
export function DaftarSendiri({ onBuka }: Props): React.JSX.Element {
  const { data, error } = useAsk('laporan-sendiri.list', null)
  const mulai = (definisi: DefinisiLaporan): void => onBuka(mejaOf(definisi))
  if (error) return <AnswerProblem error={error} />
  if (!data) return <Loader m="xl" />
  return (
    <div className={classes.daftar}>
      <header>
        <p>{teks.pengantar}</p>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} />}
          onClick={() => void bukaBerkas(mulai)}
          data-testid="buka-berkas"
        >
          {teks.buka}
        </Button>
        <Button leftSection={<IconPlus size={16} />} onClick={() => mulai(DEFINISI_BARU)} data-testid="laporan-baru">
          {teks.baru}
        </Button>
      </header>
      <section>
        <h3>{teks.daftar}</h3>
        {data.length === 0 && <p className={classes.nihil}>{teks.nihil}</p>}
        <ul aria-label={teks.daftar}>
          {data.map((tersimpan) => (
            <Baris key={tersimpan.id} tersimpan={tersimpan} onBuka={onBuka} />
          ))}
        </ul>
      </section>
      <section>
        <h3>{teks.contoh}</h3>
        <ul aria-label={teks.contoh}>
          {CONTOH_SENDIRI.map((contoh) => (
            <li key={contoh.judul}>
              <Tautan judul={contoh.judul} definisi={contoh} onBuka={() => mulai(contoh)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** A report another office has given: kept only when it is saved. */
async function bukaBerkas(mulai: (definisi: DefinisiLaporan) => void): Promise<void> {
  try {
    const { definisi, asing } = await ask('laporan-sendiri.buka', null)
    if (definisi === null) return
    mulai(definisi)
    if (asing.length === 0) notifyDone(teks.dibuka(definisi.judul))
    else say({ message: teks.asing(asing.join(', ')), color: 'emas', autoClose: 10_000 })
  } catch (error) {
    notifyProblem(error)
  }
}

type TautanProps = { readonly judul: string; readonly definisi: DefinisiLaporan | null; readonly onBuka: () => void }

const Tautan = ({ judul, definisi, onBuka }: TautanProps): React.JSX.Element => (
  <button type="button" className={classes.tautan} disabled={definisi === null} onClick={onBuka}>
    <span>{judul}</span>
    <small>{definisi ? rincianOf(definisi) : teks.takDikenal}</small>
  </button>
)

/** `Pegawai · Tabel silang`. */
const rincianOf = ({ tabel, pivot }: DefinisiLaporan): string =>
  `${KATALOG_SENDIRI[tabel].judul} · ${pivot ? teks.bentukTeks.PIVOT : teks.bentukTeks.DAFTAR}`

function Baris({ tersimpan: { id, judul, definisi }, onBuka }: Props & { readonly tersimpan: Tersimpan }): React.JSX.Element {
  const [dialog, setDialog] = useState<'NAMA' | 'HAPUS' | null>(null)
  const tutup = (): void => setDialog(null)
  return (
    <li>
      <Tautan judul={judul} definisi={definisi} onBuka={() => definisi && onBuka(mejaOf(definisi, id))} />
      {definisi && (
        <TombolIkon label={`${teks.gantiNama}: ${judul}`} onClick={() => setDialog('NAMA')}>
          <IconPencil size={15} />
        </TombolIkon>
      )}
      <TombolIkon label={`${teks.hapus}: ${judul}`} onClick={() => setDialog('HAPUS')}>
        <IconTrash size={15} />
      </TombolIkon>
      {dialog === 'NAMA' && (
        <DialogNama
          judul={teks.gantiNama}
          awal={judul}
          onBatal={tutup}
          onNama={(baru) => void run('laporan-sendiri.ganti-nama', { id, judul: baru }).then(tutup, notifyProblem)}
        />
      )}
      {dialog === 'HAPUS' && (
        <DialogPasti
          judul={teks.hapusTanya(judul)}
          rinci={teks.hapusRinci}
          batal={teks.batal}
          ya={teks.hapus}
          onBatal={tutup}
          onYa={() => void run('laporan-sendiri.hapus', { id }).then(tutup, notifyProblem)}
          data-testid="hapus-ya"
        />
      )}
    </li>
  )
}
