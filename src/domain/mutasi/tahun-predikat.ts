import type { Tanggal } from '../kit/tanggal'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Arsip } from './arsip'

/** Predikat are set in January (PermenPANRB 6/2022): up to that month last year may still be missing, unless set otherwise. */
export const BULAN_PENILAIAN = 1

/** The last year whose predikat counts on a day: the one before it, or one earlier while last year is still being rated. */
export function tahunPredikat(
  { predikatOf }: Pick<Arsip, 'predikatOf'>,
  { pegawaiId, tmt }: { readonly pegawaiId: PegawaiId; readonly tmt: Tanggal },
  sampaiBulan: number = BULAN_PENILAIAN
): number {
  const lalu = Number(tmt.slice(0, 4)) - 1
  const isDinilai = Number(tmt.slice(5, 7)) > sampaiBulan || predikatOf(pegawaiId, lalu) !== null
  return isDinilai ? lalu : lalu - 1
}
