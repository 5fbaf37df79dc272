import { addDays, tanggalPanjang, tanggalPendek, type Tanggal } from '../../../domain/kit/tanggal'
import { isDalamLarangan, type Larangan } from '../../../domain/mutasi/masa-larangan-pada'
import { tempatOf } from '../../lib/lokasi'
import { teksLarangan as teks } from '../../text/ketentuan'
import classes from './larangan.module.css'
import { bulanOf, jendelaOf, type Jendela, letakOf } from './pita-waktu'

/** A plan as the strip marks it. */
export type RencanaPita = { readonly id: string; readonly nama: string; readonly tmt: Tanggal }

type Props = { readonly larangan: readonly Larangan[]; readonly rencana: readonly RencanaPita[]; readonly hariIni: Tanggal }

const BULAN = 24

/** Two years at a glance: frozen periods as bands, the TMT of plans as marks upon them. */
export function PitaLarangan({ larangan, rencana, hariIni }: Props): React.JSX.Element {
  const jendela = jendelaOf(hariIni, BULAN)
  const tampak = larangan.filter((l) => letakOf(jendela, l.mulai, sesudah(l)) !== null)
  const dalam = rencana.filter(({ tmt }) => tmt >= jendela.awal && tmt < jendela.akhir)
  return (
    <section className={classes.pita} aria-label={teks.pita} data-testid="pita-larangan">
      <h3 className={classes.judul}>{teks.pita}</h3>
      <div className={classes.bidang}>
        <div className={classes.bulan} aria-hidden>
          {bulanOf(jendela).map((b) => (
            <span key={b.kiri} style={{ left: `${b.kiri}%`, width: `${b.lebar}%` }} data-tahun={b.tahun ?? undefined}>
              {b.tahun && <b>{b.tahun}</b>}
              {b.nama}
            </span>
          ))}
        </div>
        {tampak.map((l) => (
          <Jalur key={l.masa.id} larangan={l} jendela={jendela} />
        ))}
        <div className={classes.jalurRencana}>
          {dalam.map((r) => (
            <Tanda key={r.id} rencana={r} jendela={jendela} isTerkena={larangan.some((l) => isDalamLarangan(l, r.tmt))} />
          ))}
          {dalam.length === 0 && <span className={classes.tanpaRencana}>{teks.pitaRencanaNihil}</span>}
        </div>
      </div>
    </section>
  )
}

/** The first day after a frozen period; null = it has no end yet. */
const sesudah = ({ sampai }: Larangan): Tanggal | null => sampai && addDays(sampai, 1)

function Jalur({ larangan, jendela }: { readonly larangan: Larangan; readonly jendela: Jendela }): React.JSX.Element {
  const { kiri = 0, lebar = 0 } = letakOf(jendela, larangan.mulai, sesudah(larangan)) ?? {}
  const { nama } = larangan.masa
  const akhir = larangan.sampai ? tanggalPanjang(larangan.sampai) : teks.tanpaAkhir
  return (
    <div className={classes.jalur}>
      <span
        className={classes.larangan}
        style={{ left: `${kiri}%`, width: `${lebar}%` }}
        title={`${nama}: ${tanggalPanjang(larangan.mulai)} – ${akhir}`}
      >
        {nama}
      </span>
    </div>
  )
}

type TandaProps = { readonly rencana: RencanaPita; readonly jendela: Jendela; readonly isTerkena: boolean }

function Tanda({ rencana: { id, nama, tmt }, jendela, isTerkena }: TandaProps): React.JSX.Element {
  const { kiri = 0 } = letakOf(jendela, tmt, addDays(tmt, 1)) ?? {}
  const sebut = isTerkena ? teks.terkena : teks.bebas
  return (
    <a
      className={classes.tanda}
      href={tempatOf('/rotasi', { id })}
      style={{ left: `${kiri}%` }}
      data-terkena={isTerkena || undefined}
      data-kanan={kiri > 70 || undefined}
      aria-label={sebut(nama, tanggalPanjang(tmt))}
      title={sebut(nama, tanggalPanjang(tmt))}
    >
      <span className={classes.namaTanda}>
        {nama} · {tanggalPendek(tmt)}
      </span>
    </a>
  )
}
