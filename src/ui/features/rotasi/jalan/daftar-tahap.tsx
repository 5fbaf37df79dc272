import { tanggalPanjang } from '../../../../domain/kit/tanggal'
import { STATUS_RENCANA, type StatusRencana } from '../../../../domain/mutasi/rencana'
import { isSudah } from '../../../../domain/mutasi/tahap-aturan'
import type { TahapRencana } from '../../../../domain/mutasi/tahap-rencana'
import { waktuLokal } from '../../../lib/format'
import { artiStatusRencana, labelStatusRencana, teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import type { RuangKerja } from '../ruang-kerja'
import classes from './tahapan.module.css'

/** The twelve stages from top to bottom, each with what happened at it: day, person, paper. */
export function DaftarTahap(): React.JSX.Element {
  const { ruang } = useMeja()
  const { rencana, detail } = ruang
  return (
    <ol className={classes.tahap} aria-label={teksJalan.tahapan}>
      {STATUS_RENCANA.map((status) => (
        <li key={status} data-keadaan={keadaanOf(ruang, status)}>
          <div className={classes.nama}>
            {labelStatusRencana[status]}
            {rencana.status === status && <small>{teksJalan.kini}</small>}
            {keadaanOf(ruang, status) === 'lewat' && <small>{teksJalan.dilewati}</small>}
          </div>
          <div className={classes.rinci}>{artiStatusRencana[status]}</div>
          <Kejadian tahap={detail.tahap} status={status} dibuatPada={rencana.dibuatPada} />
        </li>
      ))}
    </ol>
  )
}

/** Behind the plan, where it stands, passed over because it could do without, or still ahead. */
function keadaanOf({ rencana, detail }: RuangKerja, status: StatusRencana): 'sudah' | 'kini' | 'lewat' | 'nanti' {
  if (rencana.status === status) return 'kini'
  if (!isSudah(rencana.status, status)) return 'nanti'
  return status === 'DRAF' || detail.tahap.some((t) => t.status === status) ? 'sudah' : 'lewat'
}

type KejadianProps = { readonly tahap: readonly TahapRencana[]; readonly status: StatusRencana; readonly dibuatPada: string }

function Kejadian({ tahap, status, dibuatPada }: KejadianProps): React.JSX.Element | null {
  const disini = tahap.filter((t) => t.status === status)
  const awal = status === 'DRAF' ? [teksJalan.dibuat(waktuLokal(dibuatPada))] : []
  if (disini.length + awal.length === 0) return null
  return (
    <ul className={classes.catatan}>
      {awal.map((teks) => (
        <li key={teks}>{teks}</li>
      ))}
      {disini.map((t) => (
        <li key={t.id}>{kejadianTeks(t)}</li>
      ))}
    </ul>
  )
}

const kejadianTeks = ({ tanggal, oleh, dokumen, catatan }: TahapRencana): string =>
  [tanggalPanjang(tanggal), oleh, dokumen, catatan].filter((bagian) => bagian !== null).join(' · ')
