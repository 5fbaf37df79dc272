import { masaJabatanMinimum } from './rules/r-01-masa-jabatan-minimum'
import { pangkatJenjang } from './rules/r-05-pangkat-jenjang'
import { pendidikanMinimum } from './rules/r-09-pendidikan-minimum'
import { usiaJpt } from './rules/r-15-usia-jpt'
import { menjelangPensiun } from './rules/r-21-menjelang-pensiun'
import { jabatanTujuanLowong } from './rules/r-22-jabatan-tujuan-lowong'
import { satuJabatanSatuOrang } from './rules/r-23-satu-jabatan-satu-orang'
import { satuOrangSatuJabatan } from './rules/r-24-satu-orang-satu-jabatan'
import { dilepasTanpaJabatan } from './rules/r-25-dilepas-tanpa-jabatan'
import { jabatanAsalKosong } from './rules/r-26-jabatan-asal-kosong'
import { pppk } from './rules/r-34-pppk'
import { cpns } from './rules/r-35-cpns'
import { kedudukanAktif } from './rules/r-37-kedudukan-aktif'
import { melampauiBup } from './rules/r-41-melampaui-bup'

/** Every rule a step of a plan is asked, in order of number. It stands here because commands of a plan ask them too. */
export const mutasiRules = [
  masaJabatanMinimum,
  pangkatJenjang,
  pendidikanMinimum,
  usiaJpt,
  menjelangPensiun,
  jabatanTujuanLowong,
  satuJabatanSatuOrang,
  satuOrangSatuJabatan,
  dilepasTanpaJabatan,
  jabatanAsalKosong,
  pppk,
  cpns,
  kedudukanAktif,
  melampauiBup
] as const
