import type { Tanggal } from '../kit/tanggal'

/** What history does not keep: of a day behind today posts are those of that day, ranks and education those of today. */
export const catatanLampau = (tanggal: Tanggal, hariIni: Tanggal): readonly string[] =>
  tanggal < hariIni ? ['Jabatan menurut keadaan tanggal itu; pangkat, pendidikan, dan status menurut data hari ini.'] : []
