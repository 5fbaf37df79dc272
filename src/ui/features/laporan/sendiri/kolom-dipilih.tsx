import { IconGripVertical, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { KatalogSendiri } from '../../../../domain/laporan/sendiri/kolom-sendiri'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'
import { pindahKe } from './meja'
import { TambahKolom } from './pilih-kolom'
import classes from './sendiri.module.css'

type Props = {
  readonly katalog: KatalogSendiri
  readonly dipilih: readonly string[]
  readonly onPilih: (dipilih: string[]) => void
}

const ARAH: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

/** The columns of a list in their order: dragged, or moved by the arrow keys. */
export function KolomDipilih({ katalog, dipilih, onPilih }: Props): React.JSX.Element {
  const [diseret, seret] = useState<string | null>(null)
  const tombol = (event: React.KeyboardEvent, nama: string): void => {
    const arah = ARAH[event.key]
    if (arah === undefined) return
    event.preventDefault()
    onPilih(pindahKe(dipilih, nama, dipilih.indexOf(nama) + arah))
  }
  return (
    <>
      <ul className={classes.butir} aria-label={teks.kolom} data-testid="kolom-dipilih">
        {dipilih.map((nama, at) => (
          <Kolom
            key={nama}
            nama={nama}
            judul={katalog.kolomOf(nama)?.judul ?? teks.takAda(nama)}
            isDiseret={diseret === nama}
            onSeret={seret}
            onLewat={() => diseret !== null && diseret !== nama && onPilih(pindahKe(dipilih, diseret, at))}
            onTombol={(event) => tombol(event, nama)}
            onLepas={() => onPilih(dipilih.filter((n) => n !== nama))}
          />
        ))}
      </ul>
      <TambahKolom
        label={teks.tambahKolom}
        kolom={katalog.kolom.filter(({ nama }) => !dipilih.includes(nama))}
        onPilih={(nama) => onPilih([...dipilih, nama])}
        data-testid="tambah-kolom"
      />
    </>
  )
}

type KolomProps = {
  readonly nama: string
  readonly judul: string
  readonly isDiseret: boolean
  /** It is taken (its name) or let go (null). */
  readonly onSeret: (nama: string | null) => void
  /** Another one is dragged over it. */
  readonly onLewat: () => void
  readonly onTombol: (event: React.KeyboardEvent) => void
  readonly onLepas: () => void
}

const Kolom = ({ nama, judul, isDiseret, onSeret, onLewat, onTombol, onLepas }: KolomProps): React.JSX.Element => (
  <li data-kolom={nama} data-diseret={isDiseret || undefined}>
    <button
      type="button"
      className={classes.geser}
      title={teks.geser(judul)}
      aria-label={teks.geser(judul)}
      draggable
      onDragStart={() => onSeret(nama)}
      onDragEnd={() => onSeret(null)}
      onDragOver={(event) => {
        event.preventDefault()
        onLewat()
      }}
      onKeyDown={onTombol}
    >
      <IconGripVertical size={14} aria-hidden />
      {judul}
    </button>
    <TombolIkon label={teks.lepas(judul)} onClick={onLepas}>
      <IconX size={14} />
    </TombolIkon>
  </li>
)
