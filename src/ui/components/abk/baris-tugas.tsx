import { memo } from 'react'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { bebanTugas, kebutuhanKasar } from '../../../domain/abk/hitung-abk'
import {
  type BarisAbk,
  type CatatanSel,
  isIsianKosong,
  KOLOM_ISIAN,
  type KolomIsian,
  readBaris,
  teksSel
} from '../../../domain/abk/isian-abk'
import { bilanganTeks, duaDesimal } from '../../../domain/abk/kata-abk'
import { teksTabelAbk as teks } from '../../text/abk'
import type { KunciSel, SuntingSel } from './meja-lembar'
import { SelSunting } from './sel-sunting'
import classes from './tabel-abk.module.css'

type Props = {
  readonly baris: number
  readonly isian: BarisAbk
  readonly aturan: AturanAbk
  readonly catatan: readonly CatatanSel[]
  /** Columns of this row that are chosen; −1 for none. Numbers, so that a row nothing happened to is not drawn again. */
  readonly kiri: number
  readonly kanan: number
  /** The column that takes the keys; −1 when that is in another row. */
  readonly aktif: number
  readonly sunting: SuntingSel | null
  /** Below the last row: there to begin a new one. */
  readonly isBaru: boolean
  readonly onTulis: (baris: number, kolom: number, hasil: { readonly teks: string; readonly kunci: KunciSel | null }) => void
  readonly onBatal: () => void
}

/** One task of the form: what is filled in, and what follows from it. */
export const BarisTugas = memo(function BarisTugas(props: Props): React.JSX.Element {
  const { baris, isian, aturan, kiri, isBaru } = props
  const beban = isIsianKosong(isian) ? null : bebanTugas(readBaris(isian), aturan)
  return (
    <div role="row" className={classes.baris} data-pilih={kiri >= 0 || undefined} aria-rowindex={baris + 2}>
      <div role="rowheader" className={classes.sel} data-nomor data-baris={baris}>
        {isBaru ? '' : baris + 1}
      </div>
      {KOLOM_ISIAN.map((kolom, n) => (
        <Sel key={kolom} {...props} kolom={kolom} n={n} />
      ))}
      <div role="gridcell" className={classes.sel} data-hitung data-angka>
        {beban !== null && bilanganTeks(beban)}
      </div>
      <div role="gridcell" className={classes.sel} data-hitung data-angka>
        {beban !== null && duaDesimal(kebutuhanKasar(beban, aturan))}
      </div>
    </div>
  )
})

type SelProps = Props & { readonly kolom: KolomIsian; readonly n: number }

function Sel(props: SelProps): React.JSX.Element {
  const { baris, isian, kolom, n, catatan, sunting, isBaru } = props
  const isSunting = props.aktif === n && sunting !== null
  const milik = catatan.find((c) => c.kolom === kolom)
  return (
    <div
      role="gridcell"
      id={idSel(baris, n)}
      className={classes.sel}
      data-baris={baris}
      data-kolom={n}
      data-angka={ANGKA.has(kolom) || undefined}
      data-sunting={isSunting || undefined}
      data-berat={milik?.berat}
      aria-invalid={milik?.berat === 'BLOK' || undefined}
      title={milik?.pesan}
      {...terpilih(props)}
    >
      {isSunting ? (
        <SelSunting
          kolom={kolom}
          isi={isian[kolom]}
          awal={sunting.awal}
          onTulis={(teksBaru, kunci) => props.onTulis(baris, n, { teks: teksBaru, kunci })}
          onBatal={props.onBatal}
        />
      ) : (
        <Isi isian={isian} kolom={kolom} isBaru={isBaru} />
      )}
    </div>
  )
}

/** How a chosen cell is marked, and the one that takes the keys. */
function terpilih({ n, kiri, kanan, aktif }: SelProps): Readonly<Record<string, boolean | undefined>> {
  const isDalam = n >= kiri && n <= kanan
  return { 'aria-selected': isDalam, 'data-dalam': isDalam || undefined, 'data-aktif': aktif === n || undefined }
}

/** A row that is there to be begun says so, and nothing else. */
function Isi({ isian, kolom, isBaru }: Pick<SelProps, 'isian' | 'kolom' | 'isBaru'>): React.ReactNode {
  if (!isBaru) return teksSel(isian, kolom)
  return kolom === 'uraian' ? <span className={classes.petunjuk}>{teks.barisBaru}</span> : null
}

const ANGKA: ReadonlySet<KolomIsian> = new Set(['volume', 'norma'])

/** The id of a cell in the page. */
export const idSel = (baris: number, kolom: number): string => `sel-abk-${baris}-${kolom}`
