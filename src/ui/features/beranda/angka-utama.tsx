import type { RouteOutput } from '../../../contract/routes'
import { kueriSaringan } from '../../../domain/pegawai/saringan-alamat'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './angka-utama.module.css'
import { type Kartu, mingguIni } from './urut-kartu'

type Props = { readonly angka: RouteOutput<'beranda.ringkasan'>['angka']; readonly kartu: readonly Kartu[] }

/** The line of key figures; each leads to what it counts. */
export function AngkaUtama({ angka: a, kartu }: Props): React.JSX.Element {
  const minggu = mingguIni(kartu)
  const kosong = a.struktural - a.strukturalTerisi
  return (
    <nav className={classes.strip} aria-label={teks.angkaUtama}>
      <Figure
        href={tempatOf('/pegawai', kueriSaringan({ isBertugas: true }))}
        nilai={a.pegawai}
        nama={teks.pegawai}
        rinci={teks.pnsPppk(a.pns, a.pppk)}
      />
      <Figure
        href={tempatOf('/beranda', { pengingat: 'jabatan-kosong' })}
        nilai={a.strukturalTerisi}
        dari={a.struktural}
        nama={teks.struktural}
        rinci={teks.strukturalKosong(kosong)}
      />
      <Figure
        href={tempatOf('/peta-jabatan')}
        nilai={a.terisi}
        dari={a.kebutuhan}
        nama={teks.kebutuhan}
        rinci={teks.kebutuhanSelisih(a.terisi - a.kebutuhan)}
      />
      <Figure
        href={tempatOf('/kalender')}
        nilai={minggu.reduce((sum, { jumlah }) => sum + jumlah, 0)}
        nama={teks.mingguIni}
        rinci={teks.mingguIniRinci(minggu.map(({ judul, jumlah }) => `${angka(jumlah)} ${judul.toLowerCase()}`))}
      />
    </nav>
  )
}

type FigureProps = {
  readonly href: string
  readonly nilai: number
  /** Of how many; the part is drawn as a bar below the numbers. */
  readonly dari?: number
  readonly nama: string
  readonly rinci: string
}

function Figure({ href, nilai, dari, nama, rinci }: FigureProps): React.JSX.Element {
  return (
    <a className={classes.figure} href={href}>
      <span className={classes.nilai}>
        {angka(nilai)}
        {dari !== undefined && <span className={classes.dari}> / {angka(dari)}</span>}
      </span>
      <span className={classes.nama}>{nama}</span>
      <span className={classes.rinci} title={rinci}>
        {rinci}
      </span>
      {dari !== undefined && (
        <span className={classes.bar} aria-hidden="true">
          <span style={{ width: `${dari === 0 ? 0 : Math.min(100, (nilai / dari) * 100)}%` }} />
        </span>
      )}
    </a>
  )
}
