import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import { tempatOf } from '../../../lib/lokasi'
import { teksPaket as teks } from '../../../text/paket-naskah'
import type { JenisRuang } from '../ruang/pilihan-naskah'
import type { PeriksaPaket } from './naskah-paket'
import classes from './paket.module.css'

type Props = {
  readonly jenis: readonly JenisRuang[]
  /** null while the papers are being checked. */
  readonly periksa: readonly PeriksaPaket[] | null
  readonly rencanaId: RencanaId
}

/** What is not right in each paper before it is written: what would print as dots, and in how many copies. */
export const PeriksaNaskah = ({ jenis, periksa, rencanaId }: Props): React.JSX.Element => (
  <>
    <h3>
      {teks.judulPeriksa}
      {periksa === null && <small role="status">{teks.memeriksa}</small>}
    </h3>
    <p className={classes.petunjuk}>{teks.konsep}</p>
    <ul className={classes.periksa} data-testid="periksa-paket" data-sibuk={periksa === null || undefined}>
      {jenis.map((j) => (
        <li key={j.id}>
          <Baris jenis={j} hasil={periksa?.find((p) => p.jenis === j.id)} rencanaId={rencanaId} />
        </li>
      ))}
    </ul>
  </>
)

type BarisProps = { readonly jenis: JenisRuang; readonly hasil: PeriksaPaket | undefined; readonly rencanaId: RencanaId }

function Baris({ jenis, hasil, rencanaId }: BarisProps): React.JSX.Element {
  const temuan = hasil?.temuan ?? []
  const kepala = (
    <>
      <Tanda hasil={hasil} />
      <span>{jenis.judul}</span>
      {hasil && <small>{keadaanOf(hasil)}</small>}
    </>
  )
  if (temuan.length === 0) return <div className={classes.baris}>{kepala}</div>
  return (
    <details>
      <summary className={classes.baris}>{kepala}</summary>
      <ul>
        {temuan.map((t) => (
          <li key={t.pesan}>
            {t.isKeras ? <IconCircleX size={14} data-keras /> : <IconAlertTriangle size={14} />}
            <span>{t.pesan}</span>
            <small>{teks.padaNaskah(t.jumlah, hasil?.jumlah ?? 0)}</small>
          </li>
        ))}
      </ul>
      <a href={tempatOf('/naskah', { rencana: rencanaId, naskah: jenis.id })}>{teks.keNaskah}</a>
    </details>
  )
}

function Tanda({ hasil }: Pick<BarisProps, 'hasil'>): React.JSX.Element {
  if (!hasil || hasil.temuan.length === 0) return <IconCircleCheck size={16} data-aman={hasil !== undefined || undefined} />
  return hasil.temuan.some((t) => t.isKeras) ? <IconCircleX size={16} data-keras /> : <IconAlertTriangle size={16} />
}

function keadaanOf({ temuan, terbit }: PeriksaPaket): string {
  const keras = temuan.filter((t) => t.isKeras).length
  return [
    ...(terbit > 0 ? [teks.terbit(terbit)] : []),
    ...(keras > 0 ? [teks.keras(keras)] : []),
    ...(temuan.length > keras ? [teks.cermati(temuan.length - keras)] : []),
    ...(temuan.length === 0 && terbit === 0 ? [teks.lengkap] : [])
  ].join(', ')
}
