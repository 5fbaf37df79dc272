import type { GRAFIK } from '../../../domain/beranda/grafik'
import { teksBeranda as teks } from '../../text/beranda'
import type { Batang, Grafik } from './batang'
import { GrafikBatang } from './grafik-batang'
import { GrafikKebutuhan } from './grafik-kebutuhan'
import { GrafikKolom } from './grafik-kolom'
import classes from './keadaan-kota.module.css'
import { PiramidaUsia } from './piramida-usia'
import { RencanaPanel } from './rencana-panel'

/** How the city stands: its plans, and the charts; every bar leads to the people it counts. */
export function KeadaanKota({ grafik }: { readonly grafik: readonly Grafik[] }): React.JSX.Element {
  const batang = (id: (typeof GRAFIK)[number]): readonly Batang[] => grafik.find((g) => g.id === id)?.batang ?? []
  return (
    <div className={classes.kisi}>
      <Lembar judul={teks.golongan} lebar="penuh">
        <GrafikKolom batang={batang('golongan')} />
      </Lembar>
      <Lembar judul={teks.usia}>
        <PiramidaUsia batang={batang('usia')} />
      </Lembar>
      <Lembar judul={teks.pendidikan}>
        <GrafikBatang batang={batang('pendidikan')} />
      </Lembar>
      <Lembar judul={teks.jabatan}>
        <GrafikBatang batang={batang('jabatan')} />
        <h3 className={classes.anak}>{teks.kelamin}</h3>
        <GrafikBatang batang={batang('kelamin')} />
      </Lembar>
      <div className={classes.dua}>
        <Lembar judul={teks.kebutuhanPerangkat} isGulir>
          <GrafikKebutuhan batang={batang('kebutuhan')} />
        </Lembar>
      </div>
      <div className={classes.rencana}>
        <RencanaPanel />
      </div>
    </div>
  )
}

type LembarProps = {
  readonly judul: string
  readonly lebar?: 'penuh'
  /** It scrolls by itself. */
  readonly isGulir?: boolean
  readonly children: React.ReactNode
}

/** A titled sheet with a chart. */
const Lembar = ({ judul, lebar, isGulir = false, children }: LembarProps): React.JSX.Element => (
  <section className={classes.lembar} data-lebar={lebar} data-gulir={isGulir} aria-label={judul}>
    <h3 className={classes.judul}>{judul}</h3>
    <div className={classes.isi}>{children}</div>
  </section>
)
