import { memo } from 'react'
import type { HitungFormasi, TahunFormasi } from '../../../domain/formasi/hitung-formasi'
import type { BarisTabelFormasi } from '../../../domain/formasi/tabel-formasi'
import { angka } from '../../lib/format'
import { teksFormasi } from '../../text/formasi'
import { SelisihTeks } from './selisih-teks'
import { isiKolom, kolomPensiun, type LetakFormasi } from './tab-formasi-letak'
import classes from './tab-formasi-tabel.module.css'

/** Height of a row, in pixels. */
export const TINGGI_BARIS_FORMASI = 30

/** The id of a cell's element, for `aria-activedescendant`. */
export const idSel = ({ baris, kolom }: LetakFormasi): string => `formasi-${baris}-${kolom}`

type Props = {
  readonly row: BarisTabelFormasi
  readonly index: number
  /** The column the keys are on, if they are in this row. */
  readonly aktif: number | null
  /** True where proposals can be filled in. */
  readonly isBoleh: boolean
  /** The field being written in, if it is in this row. */
  readonly isian: React.ReactElement | null
}

/** One row of the plan: a unit with the totals of its branch, or a line with its proposals. */
export const TabFormasiBaris = memo(function TabFormasiBaris({ row, index, aktif, isBoleh, isian }: Props): React.JSX.Element {
  const isUnit = row.jenis === 'UNIT'
  const hitung = isUnit ? row.unit.cabang : row.baris.hitung
  const sel = (kolom: number): SelProps => ({ index, kolom, isAktif: aktif === kolom, isian: aktif === kolom ? isian : null })
  return (
    <div
      className={classes.baris}
      role="row"
      aria-rowindex={index + 1}
      data-index={index}
      data-jenis={row.jenis}
      data-isian={(!isUnit && isBoleh) || undefined}
      style={{ transform: `translateY(${index * TINGGI_BARIS_FORMASI}px)` }}
    >
      <Nama row={row} />
      <Kini hitung={hitung} />
      <Sebelum hitung={hitung} sel={sel(0)} />
      {hitung.tahun.map((tahun, ke) => (
        <Tahun key={tahun.tahun} tahun={tahun} sel={(n) => sel(kolomPensiun(ke) + n)} />
      ))}
    </div>
  )
})

function Nama({ row }: { readonly row: BarisTabelFormasi }): React.JSX.Element {
  const { nama, kelas } = row.jenis === 'UNIT' ? { nama: row.unit.unor.nama, kelas: null } : row.baris.jabatan
  return (
    <span
      className={classes.nama}
      role="rowheader"
      title={nama}
      style={{ paddingLeft: 10 + (row.unit.tingkat + (row.jenis === 'UNIT' ? 0 : 1)) * 8 }}
    >
      <span>{nama}</span>
      {kelas !== null && <small>{kelas}</small>}
    </span>
  )
}

/** Bezetting and need of today. */
export const Kini = ({ hitung: { kini } }: { readonly hitung: HitungFormasi }): React.JSX.Element => (
  <>
    <span role="gridcell" data-awal title={kini.pppk > 0 ? teksFormasi.orangRinci(kini.jumlah, kini.pppk) : undefined}>
      {angka(kini.jumlah)}
    </span>
    <span role="gridcell">{angka(kini.kebutuhan)}</span>
  </>
)

/** A cell the keys can stand on. */
export type SelProps = {
  readonly index: number
  readonly kolom: number
  readonly isAktif: boolean
  readonly isian: React.ReactElement | null
}

function Sebelum({ hitung: { sebelum }, sel }: { readonly hitung: HitungFormasi; readonly sel: SelProps }): React.JSX.Element {
  const n = sebelum.usulan - sebelum.lewat - sebelum.pensiun
  return (
    <Sel {...sel} isAwal>
      {sebelum.lewat + sebelum.pensiun + sebelum.usulan > 0 && <Nomor n={n} isNama={sebelum.lewat + sebelum.pensiun > 0} isBeda />}
    </Sel>
  )
}

function Tahun({ tahun, sel }: { readonly tahun: TahunFormasi; readonly sel: (n: number) => SelProps }): React.JSX.Element {
  return (
    <>
      <Sel {...sel(0)} isAwal>
        {tahun.pensiun > 0 && <Nomor n={tahun.pensiun} isNama />}
      </Sel>
      <Sel {...sel(1)}>{tahun.pns > 0 && angka(tahun.pns)}</Sel>
      <Sel {...sel(2)}>{tahun.pppk > 0 && angka(tahun.pppk)}</Sel>
      <span role="gridcell" title={teksFormasi.awalRinci(tahun.awal)}>
        {angka(tahun.akhir)}
      </span>
      <span role="gridcell">
        <SelisihTeks n={tahun.selisih} />
      </span>
    </>
  )
}

type IsiSel = SelProps & { readonly isAwal?: boolean; readonly children: React.ReactNode }

const Sel = ({ index, kolom, isAktif, isian, isAwal = false, children }: IsiSel): React.JSX.Element => (
  <span
    id={idSel({ baris: index, kolom })}
    role="gridcell"
    data-kolom={kolom}
    data-usulan={isiKolom(kolom).jenis === 'USULAN' || undefined}
    data-aktif={isAktif || undefined}
    data-awal={isAwal || undefined}
  >
    {isian ?? children}
  </span>
)

/** A number behind which there are names. */
const Nomor = ({
  n,
  isNama,
  isBeda = false
}: {
  readonly n: number
  readonly isNama: boolean
  readonly isBeda?: boolean
}): React.JSX.Element => (
  <span className={isNama ? classes.bernama : undefined} data-nama={isNama || undefined}>
    {isBeda && n !== 0 ? `${n > 0 ? '+' : '−'}${angka(Math.abs(n))}` : angka(n)}
  </span>
)
