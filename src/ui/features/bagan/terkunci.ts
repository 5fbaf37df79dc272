import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { pergiKe } from '../../lib/lokasi'
import { teksTerkunci } from '../../text/sunting'
import type { SumberBagan } from './sumber-bagan'

/** Why the chart on show cannot be edited, and the way to one that can. */
export type Terkunci = { readonly teks: string; readonly aksi: string; readonly onAksi: () => void }

/** What keeps the chart from being edited and can be left behind; null = nothing does, or whoever looks may not edit at all. */
export function terkunciOf({ rancangan, snapshot, setTanggal, penyunting, isTanpaHak }: SumberBagan): Terkunci | null {
  if (penyunting.isBoleh || isTanpaHak) return null
  if (!rancangan)
    return { teks: teksTerkunci.tanggal(tanggalPanjang(snapshot.tanggal)), aksi: teksTerkunci.hariIni, onAksi: () => setTanggal(null) }
  if (rancangan.detail.rancangan.status !== 'DRAF')
    return { teks: teksTerkunci.status, aksi: teksTerkunci.bagan, onAksi: () => pergiKe('/bagan') }
  return { teks: teksTerkunci.sebelum, aksi: teksTerkunci.sesudah, onAksi: () => rancangan.setKeadaan('SESUDAH') }
}
