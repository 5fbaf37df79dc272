import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { tanggalPendek } from '../../../../domain/kit/tanggal'
import { belumTercatat } from '../../../../domain/mutasi/belum-tercatat'
import { isTerkunci } from '../../../../domain/mutasi/tahap-aturan'
import { angka } from '../../../lib/format'
import { useAsk } from '../../../lib/use-ask'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { jalankan, type RuangKerja } from '../ruang-kerja'
import classes from './pemberitahuan.module.css'

/** Below the head: why nothing can be moved, how much has been carried out, and why nearly every post looks vacant. */
export function Pemberitahuan(): React.JSX.Element | null {
  const { ruang } = useMeja()
  const lama = useTmtLama(ruang)
  const teks = [terkunciTeks(ruang), terapanTeks(ruang), lama].filter((t) => t !== null)
  return teks.length === 0 ? null : (
    <p className={classes.pemberitahuan} data-testid="pemberitahuan-rencana">
      {teks.join(' ')} {lama !== null && !ruang.isTerkunci && <KeHariIni ruang={ruang} />}
    </p>
  )
}

/** When more posts than this share are vacant only for want of records, the day is before the data. */
const BAGIAN_LAMA = 0.5

/** Says that the plan begins before the data do; null when it does not. */
function useTmtLama({ snapshot, rencana, bahan }: RuangKerja): string | null {
  const { arsip } = bahan.berkas
  const { jumlah, dari } = useMemo(() => belumTercatat(snapshot, arsip), [snapshot, arsip])
  if (jumlah <= dari * BAGIAN_LAMA) return null
  return teksJalan.tmtLama({ tmt: tanggalPendek(rencana.tmt), jumlah: angka(jumlah), dari: angka(dari) })
}

/** The way out: the plan begins today. */
function KeHariIni({ ruang: { rencana } }: { readonly ruang: RuangKerja }): React.JSX.Element | null {
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni
  if (hariIni === undefined) return null
  const { id, nama, jenis, horizonBulan, catatan } = rencana
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      onClick={() => void jalankan(id, 'rencana.update', { id, nama, tmt: hariIni, jenis, horizonBulan, catatan })}
    >
      {teksJalan.tmtHariIni(tanggalPendek(hariIni))}
    </Anchor>
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
