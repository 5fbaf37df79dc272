import { lamaPengalaman } from '../mutasi/pengalaman'
import { isSerumpun, type Rumpun, rumpunJabatan, rumpunPendidikan } from '../mutasi/rumpun'
import type { Kedudukan, Tinjauan } from '../mutasi/tinjauan'

/** The education of the person lies in the family of work of the post; null = its words are not known. */
export function bidangSerumpun({ pegawai, tujuan, berkas }: Tinjauan): boolean | null {
  const bidang = pegawai.pendidikan === null ? [] : rumpunPendidikan(pegawai.pendidikan)
  return bidang.length === 0 || tujuan === null ? null : isSerumpun(bidang, rumpunTujuan(tujuan, berkas))
}

/** Months the person has held posts in the family of work of the target, up to its TMT; null = no history is known. */
export function bulanSerumpun({ pegawai, tujuan, tmt, berkas }: Tinjauan): number | null {
  const { arsip } = berkas
  if (tujuan === null || arsip.riwayatOf(pegawai.id).length === 0) return null
  const rumpun = rumpunTujuan(tujuan, berkas)
  return lamaPengalaman({ arsip, pegawaiId: pegawai.id, pada: tmt }, (jabatan) => isSerumpun(rumpunJabatan(jabatan, arsip.unor), rumpun))
}

const rumpunTujuan = ({ jabatan }: Kedudukan, { arsip }: Tinjauan['berkas']): readonly Rumpun[] => rumpunJabatan(jabatan, arsip.unor)
