import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './grafik.module.css'
import type { Batang } from './batang'
import { lebarOf, type Panjang, skala } from './skala'

/** Men to the left, women to the right, by age, both on one scale; whose age or sex is not known stands below in words. */
export function PiramidaUsia({ batang }: { readonly batang: readonly Batang[] }): React.JSX.Element {
  const seusia = batang.filter(({ kedua }) => kedua !== null)
  const panjang = skala(seusia.flatMap(({ nilai, kedua }) => [nilai, kedua ?? 0]))
  return (
    <>
      <div className={classes.kepala} aria-hidden="true">
        <span>{teks.lakiLaki}</span>
        <span />
        <span>{teks.perempuan}</span>
      </div>
      <ul className={classes.piramida}>
        {seusia.map(({ label, nilai, kedua, kueri, kueriKedua }) => (
          <li key={label} className={classes.baris}>
            <Sisi arah="kiri" sebutan={`${teks.lakiLaki} ${label}`} nilai={nilai} panjang={panjang(nilai)} kueri={kueri} />
            <span className={classes.umur}>{label}</span>
            <Sisi
              arah="kanan"
              sebutan={`${teks.perempuan} ${label}`}
              nilai={kedua ?? 0}
              panjang={panjang(kedua ?? 0)}
              kueri={kueriKedua ?? {}}
            />
          </li>
        ))}
      </ul>
      {batang
        .filter(({ kedua }) => kedua === null)
        .map(({ label, nilai, kueri }) => (
          <p key={label} className={classes.catatan}>
            <a href={tempatOf('/pegawai', kueri)}>{teks.orang(label, nilai)}</a>
          </p>
        ))}
    </>
  )
}

type SisiProps = {
  readonly arah: 'kiri' | 'kanan'
  readonly sebutan: string
  readonly nilai: number
  readonly panjang: Panjang
  readonly kueri: Readonly<Record<string, string>>
}

/** One half of a row; room is left for its number. */
const Sisi = ({ arah, sebutan, nilai, panjang, kueri }: SisiProps): React.JSX.Element => (
  <a className={classes.sisi} data-arah={arah} href={tempatOf('/pegawai', kueri)} aria-label={teks.orang(sebutan, nilai)}>
    <span className={classes.ruas}>
      <span style={lebarOf(panjang)}>
        <span className={classes.jumlah}>{angka(nilai)}</span>
      </span>
    </span>
  </a>
)
