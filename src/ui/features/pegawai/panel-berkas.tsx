import { ActionIcon, Button, Modal } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Panel, PanelEmpty } from '../../components/panel'
import { teksBerkas } from '../../text/berkas-pegawai'
import { BilaBerhak } from '../../components/bila-berhak'
import { useHak } from '../../lib/sesi'
import classes from './detail.module.css'

/** How the rows of one part of a dossier are shown and edited. */
export type CaraBerkas<T> = {
  /** What one row is called for whoever cannot see it. */
  readonly sebut: (row: T) => string
  readonly renderIsi: (row: T) => React.ReactNode
  /** The form of a row; null = a new one. */
  readonly renderFormulir: (row: T | null, onClose: () => void) => React.ReactNode
  readonly judulBaru: string
  readonly judulUbah: string
  readonly onHapus: (row: T) => void
}

type Props<T> = CaraBerkas<T> & {
  readonly judul: string
  readonly jumlah: number
  /** null = folded. */
  readonly baris: readonly T[] | null
  /** What stands there while there is nothing to list, or it is folded. */
  readonly nihil: React.ReactNode
  readonly aksi?: React.ReactNode
  readonly 'data-testid': string
}

/** One part of a dossier: its rows, and the dialog that adds or corrects one. Removing is a step of undo, so it is not asked twice. */
export function PanelBerkas<T extends { readonly id: string }>({
  judul,
  jumlah,
  baris,
  nihil,
  aksi,
  ...cara
}: Props<T>): React.JSX.Element {
  const [isian, setIsian] = useState<{ readonly row: T | null } | null>(null)
  const tutup = (): void => setIsian(null)
  const isBerhak = useHak('DATA')
  const tambah = isBerhak && (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={() => setIsian({ row: null })}>
      {teksBerkas.tambah}
    </Button>
  )
  return (
    <div data-testid={cara['data-testid']}>
      <Panel judul={judul} jumlah={jumlah} aksi={<Aksi>{[aksi, baris && tambah]}</Aksi>}>
        {(baris === null || baris.length === 0) && <PanelEmpty>{nihil}</PanelEmpty>}
        {baris?.map((row) => (
          <Baris key={row.id} row={row} cara={cara} onUbah={() => setIsian({ row })} />
        ))}
      </Panel>
      <Modal opened={isian !== null} onClose={tutup} title={isian?.row ? cara.judulUbah : cara.judulBaru}>
        {isian && cara.renderFormulir(isian.row, tutup)}
      </Modal>
    </div>
  )
}

const Aksi = ({ children }: { readonly children: readonly React.ReactNode[] }): React.JSX.Element => (
  <div className={classes.aksiBerkas}>
    {children.map((tombol, n) => (
      // the list is fixed: fold, add
      <span key={n === 0 ? 'lipat' : 'tambah'}>{tombol}</span>
    ))}
  </div>
)

type BarisProps<T> = { readonly row: T; readonly cara: CaraBerkas<T>; readonly onUbah: () => void }

function Baris<T>({ row, cara: { renderIsi, sebut, onHapus }, onUbah }: BarisProps<T>): React.JSX.Element {
  return (
    <div className={classes.baris}>
      <div>{renderIsi(row)}</div>
      <BilaBerhak hak="DATA">
        <ActionIcon variant="subtle" color="gray.6" size="sm" aria-label={teksBerkas.ubah(sebut(row))} onClick={onUbah}>
          <IconPencil size={15} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray.6" size="sm" aria-label={teksBerkas.hapus(sebut(row))} onClick={() => onHapus(row)}>
          <IconTrash size={15} />
        </ActionIcon>
      </BilaBerhak>
    </div>
  )
}
