import type { RouteOutput } from '../../../../contract/routes'
import type { JenisKolom } from '../../../../domain/laporan/hasil-laporan'
import type { GridBand, GridColumn } from '../../../components/data-grid/grid-column'
import { isAngka, teksSel } from './teks-sel'
import classes from './lembar.module.css'

/** A report without its rows. */
export type LaporanTerbuka = RouteOutput<'laporan.buka'>
/** A table of a report without its rows. */
export type TabelTerbuka = LaporanTerbuka['tabel'][number]
/** A row of a table of a report. */
export type BarisTerbuka = RouteOutput<'laporan.baris'>['baris'][number]

type Kolom = TabelTerbuka['kolom'][number]

/** Pixels of a millimetre on paper: many for words, which do not wrap here, few for counts; and what stands around them. */
const PIKSEL: Readonly<Partial<Record<JenisKolom, number>>> = { TEKS: 4.6, TANGGAL: 4, RUPIAH: 4 }
const PIKSEL_ANGKA = 3
const TEPI = 22
/** Pixels of a letter of a title, the room for the arrow beside it. */
const HURUF_JUDUL = 6.6
const PANAH = 36
/** How much may stay in view while the rest moves sideways. */
const TETAP_MAKS = 460

/** The columns of a table of a report as a grid draws them: as wide in proportion as on paper, growing where there is room. */
export function kolomLaporan(kolom: readonly Kolom[]): readonly GridColumn<BarisTerbuka>[] {
  const tetap = jumlahTetap(kolom)
  return kolom.map((k, at) => {
    const width = lebarOf(k)
    return {
      key: k.kunci,
      title: k.judul,
      ...(k.kelompok === undefined ? {} : { group: k.kelompok }),
      width,
      ...(at >= tetap - 1 && k.jenis === 'TEKS' && width > 120 ? { grow: width } : {}),
      isSortable: true,
      isFixed: at < tetap,
      isNumber: isAngka(k.jenis),
      render: ({ sel }) => <Sel teks={teksSel(sel[at] ?? null, k.jenis)} {...(k.jenis === 'SELISIH' ? { nilai: sel[at] } : {})} />
    }
  })
}

/** Titles of rows and sums, told from contents. */
export function pitaOf({ jenis, sel }: BarisTerbuka): GridBand | null {
  if (jenis === 'KELOMPOK') return { kind: 'TITLE', text: String(sel[0] ?? '') }
  return jenis === 'JUMLAH' ? { kind: 'TOTAL' } : null
}

const Sel = ({ teks, nilai }: { readonly teks: string; readonly nilai?: unknown }): React.JSX.Element => (
  <span title={teks} className={classes.sel} data-kurang={(typeof nilai === 'number' && nilai < 0) || undefined}>
    {teks}
  </span>
)

/** The columns up to the name of what a row is about stay in view, if they leave room for others. */
function jumlahTetap(kolom: readonly Kolom[]): number {
  const nama = kolom.findIndex((k) => k.jenis === 'TEKS' && k.lebar >= 40)
  const lebar = kolom.slice(0, nama + 1).reduce((sum, k) => sum + lebarOf(k), 0)
  return lebar <= TETAP_MAKS ? nama + 1 : 1
}

/** As wide as on paper asks for, and never narrower than the longest word of its title. */
function lebarOf({ judul, lebar, jenis }: Kolom): number {
  const kata = Math.max(...judul.split(/\s+/).map((k) => k.length))
  const baris = Math.max(kata, judul.length / 2)
  return Math.round(Math.max(lebar * (PIKSEL[jenis] ?? PIKSEL_ANGKA) + TEPI, baris * HURUF_JUDUL + PANAH))
}
