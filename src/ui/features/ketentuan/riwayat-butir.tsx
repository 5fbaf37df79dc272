import type { KeadaanKetentuan } from '../../../domain/ketentuan/nilai-ketentuan'
import { nilaiTeks } from '../../../domain/ketentuan/ragam-ketentuan'
import { waktuLokal } from '../../lib/format'
import { useAsk } from '../../lib/use-ask'
import { teksKetentuan as teks } from '../../text/ketentuan'
import { SEBUTAN_JENIS_RIWAYAT } from '../../../domain/riwayat/saringan-riwayat'

import classes from './ketentuan.module.css'
import { masaTeks } from './masa-teks'

/** All values of a setting with their days, and who changed it when. */
export function RiwayatButir({ keadaan: { butir, semua } }: { readonly keadaan: KeadaanKetentuan }): React.JSX.Element {
  const { data } = useAsk('ketentuan.jejak', { kunci: butir.kunci })
  return (
    <div className={classes.riwayat} data-testid="riwayat-butir">
      <h4>{teks.riwayatNilai}</h4>
      <ul>
        {semua.toReversed().map((m) => (
          <li key={m.mulai ?? ''}>
            <b>{nilaiTeks(butir.kunci, m.nilai)}</b> {masaTeks(m)}
            {m.tersimpan === null ? ` · ${teks.bawaan.toLowerCase()}` : m.tersimpan.dasarHukum && ` · ${m.tersimpan.dasarHukum}`}
          </li>
        ))}
      </ul>
      <h4>{teks.riwayatJejak}</h4>
      {data?.length === 0 && <p>{teks.riwayatNihil}</p>}
      <ul>
        {data?.map(({ seq, waktu, pelaku, label, jenis }) => (
          <li key={seq}>
            <span className="angka">{waktuLokal(waktu)}</span> · {pelaku} · {label}
            {jenis !== 'do' && ` (${SEBUTAN_JENIS_RIWAYAT[jenis].toLowerCase()})`}
          </li>
        ))}
      </ul>
    </div>
  )
}
