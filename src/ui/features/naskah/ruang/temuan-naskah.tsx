import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import { isianDari } from '../../../../domain/naskah/medan/medan-isian-dipakai'
import { tempatOf } from '../../../lib/lokasi'
import { teksNaskah as teks } from '../../../text/naskah'
import { isTanpaTempat, type SubjekRuang, type TemuanRuang } from './pilihan-naskah'
import classes from './temuan-naskah.module.css'

type Props = {
  readonly temuan: readonly TemuanRuang[]
  /** Issuing will give it number and day. */
  readonly isBelumBernomor?: boolean
  readonly subjek: SubjekRuang | null
  /** The plan what no page and no field mends is mended in; null = there is none. */
  readonly rencanaId: RencanaId | null
  /** Goes to the field that mends it, to the page it stands on, or to the plan. */
  readonly onPilih: (temuan: TemuanRuang) => void
}

/** What is not right in the paper, gravest first, or that nothing is. */
export function DaftarTemuanNaskah({ temuan, isBelumBernomor = false, subjek, rencanaId, onPilih }: Props): React.JSX.Element {
  if (temuan.length === 0)
    return (
      <p className={classes.lengkap} data-testid="naskah-lengkap">
        <IconCircleCheck size={16} /> {isBelumBernomor ? teks.lengkapBelumBernomor : teks.lengkap}
      </p>
    )
  const urut = temuan.toSorted((a, b) => Number(b.isKeras) - Number(a.isKeras))
  const keras = temuan.filter((t) => t.isKeras).length
  return (
    <details className={classes.temuan} data-keras={keras > 0 || undefined} open data-testid="naskah-temuan">
      <summary>{teks.temuan(keras, temuan.length - keras)}</summary>
      <ul>
        {urut.map((t) => (
          <li key={`${t.blok ?? ''} ${t.pesan}`}>
            <button type="button" disabled={isTanpaTempat(t) && rencanaId === null} onClick={() => onPilih(t)}>
              {t.isKeras ? <IconCircleX size={14} data-keras /> : <IconAlertTriangle size={14} />}
              <span>{t.pesan}</span>
              {t.halaman !== null && <small>{teks.keHalaman(t.halaman)}</small>}
              {isTanpaTempat(t) && rencanaId !== null && <small>{teks.diRencana}</small>}
            </button>
          </li>
        ))}
      </ul>
      {/* what no field gives is mended with the person */}
      {subjek?.pegawaiId && temuan.some((t) => t.medan !== null && isianDari(t.medan).length === 0) && (
        <a href={tempatOf('/pegawai', { id: subjek.pegawaiId })}>{teks.lengkapiOrang}</a>
      )}
    </details>
  )
}
