import { Badge } from '@mantine/core'
import { nilaiTeks } from '../../../domain/ketentuan/ragam-ketentuan'
import { tempatOf } from '../../lib/lokasi'
import { teksKetentuan as teks } from '../../text/ketentuan'
import type { BabKini } from './bab-kini'
import classes from './ketentuan.module.css'

type Props = { readonly rows: readonly BabKini[]; readonly dipilih: string | null }

/** The chapters: rules by number, then the groups; each with its value where it has but one. */
export const DaftarBab = ({ rows, dipilih }: Props): React.JSX.Element => (
  <nav className={classes.daftar} aria-label={teks.daftar} data-testid="daftar-ketentuan">
    {rows.length === 0 && <p className={classes.nihil}>{teks.nihil}</p>}
    {rows.map((kini) => (
      <Baris key={kini.bab.id} kini={kini} isDipilih={kini.bab.id === dipilih} />
    ))}
  </nav>
)

/** Brings the chosen chapter into sight when the screen opens on it. */
const keTampak = (node: HTMLAnchorElement | null): void => node?.scrollIntoView({ block: 'nearest' })

function Baris({
  kini: { bab, keadaan, isDiubah, isNanti },
  isDipilih
}: {
  readonly kini: BabKini
  readonly isDipilih: boolean
}): React.JSX.Element {
  return (
    <a
      ref={isDipilih ? keTampak : null}
      className={classes.baris}
      href={tempatOf('/ketentuan', { aturan: bab.id })}
      aria-current={isDipilih ? 'true' : undefined}
      data-testid={`bab-${bab.id}`}
    >
      <span className={classes.nomor}>{bab.lingkup === null ? '' : bab.id}</span>
      <span className={classes.judulBaris}>
        {bab.judul}
        {bab.perluDicek && (
          <>
            {'\u00a0'}
            <span className={classes.titik} title={teks.perluDicek} role="img" aria-label={teks.perluDicek} />
          </>
        )}{' '}
        {isDiubah && <Badge color="laut">{teks.diubah}</Badge>}
        {!isDiubah && isNanti && <Badge color="laut">{teks.nanti}</Badge>}
      </span>
      <span className={classes.nilaiBaris}>{nilaiOf(keadaan)}</span>
    </a>
  )
}

function nilaiOf(keadaan: BabKini['keadaan']): string {
  const [satu, ...lain] = keadaan
  if (!satu) return ''
  return lain.length === 0 ? nilaiTeks(satu.butir.kunci, satu.kini.nilai) : teks.jumlahButir(keadaan.length)
}
