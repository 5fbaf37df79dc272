import { isTerkunci } from '../../../../domain/mutasi/tahap-aturan'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import type { RuangKerja } from '../ruang-kerja'
import classes from './pemberitahuan.module.css'

/** Below the head: why nothing can be moved, and how much has been carried out. */
export function Pemberitahuan(): React.JSX.Element | null {
  const { ruang } = useMeja()
  const teks = [terkunciTeks(ruang), terapanTeks(ruang)].filter((t) => t !== null)
  return teks.length === 0 ? null : (
    <p className={classes.pemberitahuan} data-testid="pemberitahuan-rencana">
      {teks.join(' ')}
    </p>
  )
}

function terkunciTeks({ rencana }: RuangKerja): string | null {
  if (rencana.diarsipkanPada !== null) return teksJalan.arsipTerkunci
  return isTerkunci(rencana.status) ? teksJalan.namaTerkunci : null
}

function terapanTeks({ langkah }: RuangKerja): string | null {
  const sudah = langkah.filter((l) => l.diterapkanPada !== null).length
  if (sudah === 0) return null
  return sudah === langkah.length ? teksJalan.terapkanSemuaSudah : teksJalan.sebagianDiterapkan(sudah, langkah.length)
}
