import { lamaPengalaman } from '../mutasi/pengalaman'
import { isBidangCocok, isSerumpun, type Rumpun, rumpunJabatan } from '../mutasi/rumpun'
import type { Kedudukan, Tinjauan } from '../mutasi/tinjauan'

/** The education of the person suits the work of the post, as R-10 sees it; null = its words are not known. */
export const bidangSerumpun = ({ pegawai: { pendidikan }, tujuan, berkas }: Tinjauan): boolean | null =>
  pendidikan === null || tujuan === null ? null : isBidangCocok(pendidikan, tujuan.jabatan, berkas.arsip.unor)

/** Months the person has held posts in the family of work of the target, up to its TMT; null = no history is known. */
export function bulanSerumpun({ pegawai, tujuan, tmt, berkas }: Tinjauan): number | null {
  const { arsip } = berkas
  if (tujuan === null || arsip.riwayatOf(pegawai.id).length === 0) return null
  const rumpun = rumpunTujuan(tujuan, berkas)
  return lamaPengalaman({ arsip, pegawaiId: pegawai.id, pada: tmt }, (jabatan) => isSerumpun(rumpunJabatan(jabatan, arsip.unor), rumpun))
}

const rumpunTujuan = ({ jabatan }: Kedudukan, { arsip }: Tinjauan['berkas']): readonly Rumpun[] => rumpunJabatan(jabatan, arsip.unor)
