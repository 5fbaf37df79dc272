import { useMemo } from 'react'
import { type Bobot, BUTIR_KOMPONEN, KOMPONEN, type Komponen } from '../../../../domain/calon/bobot'
import type { AngkaNilai, NilaiCalon } from '../../../../domain/calon/nilai-calon'
import { teksCalon } from '../../../text/calon'
import classes from './nilai.module.css'

/** The score as a bar: each part as wide as it weighs, filled as far as it is reached; what is not known is hatched. */
export function BatangNilai({ angka, bobot }: { readonly angka: AngkaNilai; readonly bobot: Bobot }): React.JSX.Element {
  return (
    <div className={classes.batang} aria-hidden>
      {KOMPONEN.map((k, i) => {
        const nilai = angka[i] ?? null
        return (
          bobot[k] > 0 && (
            <span key={k} className={classes.ruas} style={{ flexGrow: bobot[k] }} data-tanpa-data={nilai === null || undefined}>
              <span style={{ width: `${(nilai ?? 0) * 100}%` }} />
            </span>
          )
        )
      })}
    </div>
  )
}

type RincianProps = { readonly nilai: NilaiCalon; readonly bobot: Bobot; readonly teks?: (teks: string) => string }

/** Every part of a score: how far it is reached, how much it weighs, and the fact behind it. */
export function RincianNilai({ nilai, bobot, teks = (t) => t }: RincianProps): React.JSX.Element {
  const jumlah = useMemo(() => KOMPONEN.reduce((sum, k) => sum + bobot[k], 0), [bobot])
  return (
    <dl className={classes.rincian}>
      {KOMPONEN.map((k) => (
        <BarisKomponen
          key={k}
          komponen={k}
          nilai={nilai.bagian[k].nilai}
          uraian={teks(nilai.bagian[k].uraian)}
          porsi={porsi(bobot[k], jumlah)}
        />
      ))}
    </dl>
  )
}

type KomponenProps = { readonly komponen: Komponen; readonly nilai: number | null; readonly uraian: string; readonly porsi: string }

const BarisKomponen = ({ komponen, nilai, uraian, porsi: bobot }: KomponenProps): React.JSX.Element => (
  <div className={classes.komponen}>
    <dt>
      {BUTIR_KOMPONEN[komponen].judul} <small>{bobot}</small>
    </dt>
    <dd>
      <Palang nilai={nilai} />
      <span className={classes.uraian}>{uraian}</span>
    </dd>
  </div>
)

/** One part of a score as a short bar. */
export const Palang = ({ nilai }: { readonly nilai: number | null }): React.JSX.Element => (
  <span
    className={classes.palang}
    data-tanpa-data={nilai === null || undefined}
    title={nilai === null ? teksCalon.belumAda : `${persen(nilai)}%`}
  >
    <span style={{ width: `${(nilai ?? 0) * 100}%` }} />
  </span>
)

const porsi = (bobot: number, jumlah: number): string => (jumlah === 0 ? '0%' : `${persen(bobot / jumlah)}%`)
const persen = (bagian: number): number => Math.round(bagian * 100)
