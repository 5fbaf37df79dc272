import { Anchor, Button } from '@mantine/core'
import { tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { Panel, PanelEmpty } from '../../components/panel'
import { bukaTujuan } from '../../lib/buka-tujuan'
import { tempatOf } from '../../lib/lokasi'
import { namaHari, teksKalender as teks } from '../../text/kalender'
import type { ButirKalender, JenisKalender } from './butir-kalender'
import classes from './kalender.module.css'
import { warnaJenis } from './warna-jenis'

type Props = {
  readonly hari: Tanggal
  readonly jenis: readonly JenisKalender[]
  /** Of the days in view, by day. */
  readonly semua: readonly ButirKalender[]
  /** The last day the calendar tells of. */
  readonly akhir: Tanggal
  readonly onHari: (hari: Tanggal) => void
}

/** More than this is looked through in the list of the month. */
const PALING = 200

/** Everything of the chosen day, by kind. */
export function AgendaHari({ hari, jenis, semua, akhir, onHari }: Props): React.JSX.Element {
  const butir = semua.filter((b) => b.tanggal === hari)
  const berikut = semua.find((b) => b.tanggal !== null && b.tanggal > hari)?.tanggal ?? null
  const tampak = butir.slice(0, PALING)
  return (
    <div className={classes.agendaHari} data-agenda>
      <Panel judul={`${namaHari(hari)}, ${tanggalPanjang(hari)}`} jumlah={butir.length}>
        {butir.length === 0 && (
          <PanelEmpty>
            {teks.nihilHari}
            {berikut !== null && (
              <>
                <br />
                {teks.berikutnya}{' '}
                <Anchor component="button" type="button" fz="inherit" onClick={() => onHari(berikut)}>
                  {namaHari(berikut)}, {tanggalPanjang(berikut)}
                </Anchor>
              </>
            )}
          </PanelEmpty>
        )}
        {jenis.map(({ id, judul }) => (
          <Kelompok key={id} id={id} judul={judul} butir={tampak.filter((b) => b.jenis === id)} />
        ))}
        {butir.length > PALING && (
          <Button component="a" href={tempatOf('/kalender', { hari, tampilan: 'agenda' })} variant="subtle" size="compact-sm" m="xs">
            {teks.sisa(butir.length - PALING)}
          </Button>
        )}
      </Panel>
      <p className={classes.keterangan}>{teks.keterangan(akhir)}</p>
    </div>
  )
}

type KelompokProps = { readonly id: string; readonly judul: string; readonly butir: readonly ButirKalender[] }

const Kelompok = ({ id, judul, butir }: KelompokProps): React.JSX.Element | null =>
  butir.length === 0 ? null : (
    <section aria-label={judul} style={{ '--warna': warnaJenis(id) }}>
      <h3 className={classes.kelompok}>{judul}</h3>
      {butir.map((b) => (
        <button
          key={b.kunci}
          type="button"
          className={classes.butir}
          disabled={b.tuju === null}
          onClick={() => b.tuju && bukaTujuan(b.tuju)}
        >
          <span className={classes.utama}>{b.utama}</span>
          <span className={classes.rinci}>{b.rinci}</span>
        </button>
      ))}
    </section>
  )
