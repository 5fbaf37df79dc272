import { isTemuanAturan, type TemuanLangkah } from '../../../domain/mutasi/periksa'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { WARNA_HASIL } from '../../components/chart/marks'
import { tempatOf } from '../../lib/lokasi'
import { labelHasil, teksRotasi } from '../../text/rotasi'
import classes from './daftar-temuan.module.css'
import { RincianTertutup } from './rincian-tertutup'

type Props = {
  readonly temuan: readonly TemuanLangkah[]
  readonly kosong?: string
  /** Whom they are about, where that is one person: what they leave unsaid can then be asked for. */
  readonly pegawaiId?: PegawaiId
}

/** The findings on one step, gravest first: what, in which words, and the article behind it. */
export function DaftarTemuan({ temuan, kosong, pegawaiId }: Props): React.JSX.Element | null {
  if (temuan.length === 0) return kosong === undefined ? null : <p className={classes.lolos}>{kosong}</p>
  return (
    <ul className={classes.daftar}>
      {temuan.map((t) => (
        <li
          key={`${t.aturan} ${t.pesan}`}
          className={classes.temuan}
          style={{ '--warna': WARNA_HASIL[t.hasil] }}
          data-gugur={t.dikesampingkan !== null || undefined}
          title={`${labelHasil[t.hasil]} · ${t.judul} · ${t.dasar}`}
        >
          <Aturan temuan={t} />
          <span className={classes.pesan}>
            {t.pesan} {pegawaiId && <RincianTertutup pegawaiId={pegawaiId} tertutup={t.tertutup} />}
            {t.dikesampingkan && <em> {teksRotasi.dikesampingkan}.</em>}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The number of the rule, which opens its legal basis. */
const Aturan = ({ temuan }: { readonly temuan: TemuanLangkah }): React.JSX.Element =>
  isTemuanAturan(temuan) ? (
    <a className={classes.aturan} href={tempatOf('/ketentuan', { aturan: temuan.aturan })}>
      {temuan.aturan}
    </a>
  ) : (
    <span className={classes.aturan}>{temuan.aturan}</span>
  )
