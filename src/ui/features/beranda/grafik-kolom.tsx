import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './grafik.module.css'
import type { Batang } from './batang'
import { skala, tinggiOf } from './skala'

/** Standing bars side by side, a little apart where a new golongan begins; each leads to its people. */
export function GrafikKolom({ batang }: { readonly batang: readonly Batang[] }): React.JSX.Element {
  const tinggi = skala(batang.map(({ nilai }) => nilai))
  return (
    <ul className={classes.kolom}>
      {batang.map(({ label, nilai, kueri }, at) => (
        <li key={label} data-awal={at > 0 && pangkalOf(label) !== pangkalOf(batang[at - 1]?.label ?? '')}>
          <a
            className={classes.tiang}
            href={tempatOf('/pegawai', kueri)}
            aria-label={teks.orang(label, nilai)}
            data-belum={label === teks.belumTercatat}
          >
            <span className={classes.ruang}>
              <span className={classes.tinggi} style={tinggiOf(tinggi(nilai))}>
                <span className={classes.atas}>{angka(nilai)}</span>
              </span>
            </span>
            <span className={classes.bawah} title={label}>
              {label}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** `III/c` belongs with `III/a`, `PPPK IX` with `PPPK V`. */
const pangkalOf = (label: string): string => label.slice(0, Math.max(label.indexOf('/'), label.indexOf(' '), 0))
