import type { Hasil, Rule } from '../kit/rule'
import { masaJabatanMinimum } from './rules/r-01-masa-jabatan-minimum'
import { masaJabatanMaksimum } from './rules/r-02-masa-jabatan-maksimum'
import { rotasiJpt } from './rules/r-03-rotasi-jpt'
import { jptLimaTahun } from './rules/r-04-jpt-lima-tahun'
import { pangkatJenjang } from './rules/r-05-pangkat-jenjang'
import { pangkatMelampaui } from './rules/r-06-pangkat-melampaui'
import { pangkatAtasan } from './rules/r-07-pangkat-atasan'
import { predikatPromosi } from './rules/r-08-predikat-promosi'
import { pendidikanMinimum } from './rules/r-09-pendidikan-minimum'
import { bidangPendidikan } from './rules/r-10-bidang-pendidikan'
import { pengalamanPengawas } from './rules/r-11-pengalaman-pengawas'
import { pengalamanPelaksana } from './rules/r-12-pengalaman-pelaksana'
import { pengalamanAdministrator } from './rules/r-13-pengalaman-administrator'
import { pengalamanTerkait } from './rules/r-14-pengalaman-terkait'
import { usiaJpt } from './rules/r-15-usia-jpt'
import { seleksiJpt } from './rules/r-16-seleksi-jpt'
import { pelatihanStruktural } from './rules/r-17-pelatihan-struktural'
import { hukdisBerjalan } from './rules/r-18-hukdis-berjalan'
import { riwayatHukdis } from './rules/r-19-riwayat-hukdis'
import { prosesHukum } from './rules/r-20-proses-hukum'
import { menjelangPensiun } from './rules/r-21-menjelang-pensiun'
import { jabatanTujuanLowong } from './rules/r-22-jabatan-tujuan-lowong'
import { satuJabatanSatuOrang } from './rules/r-23-satu-jabatan-satu-orang'
import { satuOrangSatuJabatan } from './rules/r-24-satu-orang-satu-jabatan'
import { dilepasTanpaJabatan } from './rules/r-25-dilepas-tanpa-jabatan'
import { jabatanAsalKosong } from './rules/r-26-jabatan-asal-kosong'
import { hubunganKeluarga } from './rules/r-27-hubungan-keluarga'
import { benturanKepentingan } from './rules/r-28-benturan-kepentingan'
import { masaPilkada } from './rules/r-29-masa-pilkada'
import { pelantikanKepalaDaerah } from './rules/r-30-pelantikan-kepala-daerah'
import { kepalaDaerahSementara } from './rules/r-31-kepala-daerah-sementara'
import { pertek } from './rules/r-32-pertek'
import { keluarRumpun } from './rules/r-33-keluar-rumpun'
import { pppk } from './rules/r-34-pppk'
import { cpns } from './rules/r-35-cpns'
import { ikatanPenempatan } from './rules/r-36-ikatan-penempatan'
import { kedudukanAktif } from './rules/r-37-kedudukan-aktif'
import { perpindahanJf } from './rules/r-38-perpindahan-jf'
import { jfKeStruktural } from './rules/r-39-jf-ke-struktural'
import { penurunanJabatan } from './rules/r-40-penurunan-jabatan'
import { melampauiBup } from './rules/r-41-melampaui-bup'
import { bezettingSesudah } from './rules/r-42-bezetting'
import { jpm } from './rules/r-43-jpm'
import { asesmenKedaluwarsa } from './rules/r-44-asesmen-kedaluwarsa'
import { kotakTalenta } from './rules/r-45-kotak-talenta'
import { persetujuanKhusus } from './rules/r-46-persetujuan-khusus'
import { pltPlh } from './rules/r-47-plt-plh'
import { antarinstansi } from './rules/r-48-antarinstansi'
import { waktuPelantikan } from './rules/r-49-waktu-pelantikan'
import { urutanTanggal } from './rules/r-50-urutan-tanggal'
import { lhkpn } from './rules/r-51-lhkpn'
import { catatanKhusus } from './rules/r-52-catatan-khusus'
import { pergantianSerentak } from './rules/r-53-pergantian-serentak'
import { mutasiBerulang } from './rules/r-54-mutasi-berulang'
import { dataUsang } from './rules/r-55-data-usang'
import type { Tinjauan, TinjauanRencana } from './tinjauan'

/** Rules about the person for the post, whatever else the plan does: they also judge candidates. */
export const kelayakanRules: readonly Rule<Tinjauan>[] = [
  masaJabatanMinimum,
  masaJabatanMaksimum,
  rotasiJpt,
  jptLimaTahun,
  pangkatJenjang,
  pangkatMelampaui,
  predikatPromosi,
  pendidikanMinimum,
  bidangPendidikan,
  pengalamanPengawas,
  pengalamanPelaksana,
  pengalamanAdministrator,
  pengalamanTerkait,
  usiaJpt,
  pelatihanStruktural,
  hukdisBerjalan,
  riwayatHukdis,
  prosesHukum,
  menjelangPensiun,
  hubunganKeluarga,
  pppk,
  cpns,
  ikatanPenempatan,
  kedudukanAktif,
  perpindahanJf,
  jfKeStruktural,
  penurunanJabatan,
  melampauiBup,
  jpm,
  asesmenKedaluwarsa,
  kotakTalenta,
  lhkpn,
  catatanKhusus,
  mutasiBerulang
]

/** Rules about a step among the other steps and the approvals of its plan; R-46 may find two things. */
export const susunanRules: readonly Rule<Tinjauan, Hasil | readonly Hasil[]>[] = [
  pangkatAtasan,
  seleksiJpt,
  jabatanTujuanLowong,
  satuJabatanSatuOrang,
  satuOrangSatuJabatan,
  dilepasTanpaJabatan,
  jabatanAsalKosong,
  benturanKepentingan,
  keluarRumpun,
  persetujuanKhusus,
  pltPlh,
  antarinstansi
]

/** Rules about a plan as a whole; each may find several things. */
export const rencanaRules: readonly Rule<TinjauanRencana, readonly Hasil[]>[] = [
  masaPilkada,
  pelantikanKepalaDaerah,
  kepalaDaerahSementara,
  pertek,
  bezettingSesudah,
  waktuPelantikan,
  urutanTanggal,
  pergantianSerentak,
  dataUsang
]

/** Every rule a step of a plan is asked. They stand here because commands of a plan ask them too. */
export const mutasiRules: readonly Rule<Tinjauan, Hasil | readonly Hasil[]>[] = [...kelayakanRules, ...susunanRules]

/** Every rule there is, in order of number. */
export const semuaAturan: readonly Rule<never, Hasil | readonly Hasil[]>[] = [...mutasiRules, ...rencanaRules].toSorted((a, b) =>
  a.id.localeCompare(b.id)
)
