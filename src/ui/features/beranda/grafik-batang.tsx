import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './grafik.module.css'
import type { Batang } from './batang'
import { lebarOf, skala } from './skala'

/** Lying bars, one below the other, with their numbers; each leads to its people. */
export function GrafikBatang({ batang }: { readonly batang: readonly Batang[] }): React.JSX.Element {
  const panjang = skala(batang.map(({ nilai }) => nilai))
  return (
    <ul className={classes.daftar}>
      {batang.map(({ label, nilai, kueri }) => (
        <li key={label}>
          <a
            className={classes.batang}
            href={tempatOf('/pegawai', kueri)}
            aria-label={teks.orang(label, nilai)}
            data-belum={label === teks.belumTercatat}
          >
            <span className={classes.label} title={label}>
              {label}
            </span>
            <span className={classes.jalur}>
              <span className={classes.isian} style={lebarOf(panjang(nilai))} />
            </span>
            <span className={classes.nilai}>{angka(nilai)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
