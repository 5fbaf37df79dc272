import { angka, selisihTeks } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './grafik.module.css'
import type { Batang } from './batang'
import { lebarOf, type Panjang, skala } from './skala'

/** Filled against need by perangkat daerah, where most are missing first; each leads to the people who are there. */
export function GrafikKebutuhan({ batang }: { readonly batang: readonly Batang[] }): React.JSX.Element {
  if (batang.length === 0) return <p className={classes.catatan}>{teks.belumAdaUnit}</p>
  const panjang = skala([1, ...batang.map(bagianTerisi)])
  return (
    <>
      <p className={classes.legenda} aria-hidden="true">
        <span>{teks.terisi}</span>
        <span>{teks.perlu}</span>
      </p>
      <ul className={classes.daftar}>
        {batang.map((b) => (
          <li key={b.kueri['unorId']}>
            <Perangkat batang={b} panjang={panjang} />
          </li>
        ))}
      </ul>
    </>
  )
}

type PerangkatProps = { readonly batang: Batang; readonly panjang: (nilai: number) => Panjang }

function Perangkat({ batang, panjang }: PerangkatProps): React.JSX.Element {
  const { label, nilai, kueri } = batang
  const perlu = batang.kedua ?? 0
  return (
    <a className={classes.perangkat} href={tempatOf('/pegawai', kueri)} aria-label={teks.terisiDari(label, nilai, perlu)}>
      <span className={classes.label} title={label}>
        {label}
      </span>
      <span className={classes.perlu}>
        <span className={classes.butuh} style={lebarOf(panjang(perlu === 0 ? 0 : 1))} />
        <span className={classes.terisi} style={lebarOf(panjang(bagianTerisi(batang)))} />
      </span>
      <span className={classes.nilai}>
        {angka(nilai)} / {angka(perlu)}
      </span>
      <Selisih nilai={nilai - perlu} />
    </a>
  )
}

/** Twice what is needed is as far as the axis goes. */
const PALING = 2

/** How much of what an office needs is filled: every office has its own need for its measure, so that small ones can be read beside large ones. */
const bagianTerisi = ({ nilai, kedua }: Batang): number => Math.min(PALING, kedua ? nilai / kedua : nilai > 0 ? PALING : 0)

const Selisih = ({ nilai }: { readonly nilai: number }): React.JSX.Element => (
  <span className={classes.selisih} data-kurang={nilai < 0}>
    {nilai === 0 ? '0' : selisihTeks(nilai)}
  </span>
)
