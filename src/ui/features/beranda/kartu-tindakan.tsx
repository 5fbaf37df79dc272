import { Badge, Button } from '@mantine/core'
import { angka } from '../../lib/format'
import { teksBeranda as teks } from '../../text/beranda'
import classes from './kartu.module.css'

type Props = {
  readonly jenis: string
  readonly judul: string
  /** What is counted, with its limit. */
  readonly arti: string
  readonly jumlah: number
  readonly lewat: number
  readonly segera: number
  readonly teratas: readonly { readonly kunci: string; readonly utama: string; readonly rinci: string }[]
  readonly href: string
  readonly aksi: { readonly teks: string; readonly href: string }
}

/** Names a card shows; the rest is on its list. */
const NAMA = 2

/** One kind of things to be done: how many, how many of them late, the first names. The card opens the list, its button does the next step. */
export function KartuTindakan({ jenis, judul, arti, jumlah, lewat, segera, teratas, href, aksi }: Props): React.JSX.Element {
  return (
    <article className={classes.kartu} data-testid={`kartu-${jenis}`}>
      <div className={classes.kepala}>
        <span className={classes.jumlah} data-testid="jumlah">
          {angka(jumlah)}
        </span>
        <h3 className={classes.judul} title={arti}>
          <a href={href} aria-label={teks.lihatSemua(judul, jumlah)}>
            {judul}
          </a>
        </h3>
        <Button className={classes.aksi} component="a" href={aksi.href} size="compact-sm" variant="light">
          {aksi.teks}
        </Button>
        <div className={classes.tanda}>
          {lewat + segera === 0 && <span className={classes.arti}>{arti}</span>}
          {lewat > 0 && <Badge color="bahaya">{teks.terlambat(lewat)}</Badge>}
          {segera > 0 && <Badge color="emas">{teks.segera(segera)}</Badge>}
        </div>
      </div>
      <ul className={classes.teratas}>
        {teratas.slice(0, NAMA).map(({ kunci, utama, rinci }) => (
          <li key={kunci} title={`${utama} · ${rinci}`}>
            <strong>{utama}</strong> <span>{rinci}</span>
          </li>
        ))}
      </ul>
    </article>
  )
}
