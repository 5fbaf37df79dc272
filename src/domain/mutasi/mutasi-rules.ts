import type { Hasil, Rule } from '../kit/rule'
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
import type { Tinjauan, TinjauanRencana } from './tinjauan'

/** Rules about the person for the post, whatever else the plan does: they also judge candidates. */
export const kelayakanRules: readonly Rule<Tinjauan>[] = [
  masaJabatanMinimum,
  pangkatJenjang,
  pendidikanMinimum,
  usiaJpt,
  menjelangPensiun,
  pppk,
  cpns,
  kedudukanAktif,
  melampauiBup
]

/** Rules about a step among the other steps and the approvals of its plan. */
export const susunanRules: readonly Rule<Tinjauan>[] = [
  jabatanTujuanLowong,
  satuJabatanSatuOrang,
  satuOrangSatuJabatan,
  dilepasTanpaJabatan,
  jabatanAsalKosong
]

/** Rules about a plan as a whole; each may find several things. */
export const rencanaRules: readonly Rule<TinjauanRencana, readonly Hasil[]>[] = []

/** Every rule a step of a plan is asked. They stand here because commands of a plan ask them too. */
export const mutasiRules: readonly Rule<Tinjauan>[] = [...kelayakanRules, ...susunanRules]

/** Every rule there is, in order of number. */
export const semuaAturan: readonly Rule<never, Hasil | readonly Hasil[]>[] = [...mutasiRules, ...rencanaRules].toSorted((a, b) =>
  a.id.localeCompare(b.id)
)
