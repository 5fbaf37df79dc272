import { addYears } from '../kit/tanggal'
import type { NilaiPredikat } from '../kinerja/predikat'
import type { Jabatan } from '../organisasi/jabatan'
import type { Asesmen } from '../pegawai/asesmen'
import type { JenisPelatihan, Pelatihan } from '../pegawai/pelatihan'
import { asesmenTerakhir } from '../mutasi/asesmen-terakhir'
import { tahunPredikat } from '../mutasi/tahun-predikat'
import type { Tinjauan } from '../mutasi/tinjauan'
import { belumAdaData, ukuran, type UkurKomponen } from './komponen'

/** The predikat of the last two years that count, as a mean (while last year is still being rated, the two before it, as in R-08); a year without one counts as 0. */
export const ukurPredikat: UkurKomponen = ({ pegawai, tmt, berkas }, setelanOf) => {
  const akhir = tahunPredikat(berkas.arsip, { pegawaiId: pegawai.id, tmt }, setelanOf('R-08')['penilaianSampaiBulan'])
  const dua = [akhir, akhir - 1].map((t) => ({ t, predikat: berkas.arsip.predikatOf(pegawai.id, t) }))
  if (dua.every(({ predikat }) => predikat === null)) return belumAdaData(`Predikat ${akhir} dan ${akhir - 1}`)
  const nilai = dua.reduce((sum, { predikat }) => sum + (predikat === null ? 0 : NILAI_PREDIKAT[predikat].nilai), 0) / 2
  return ukuran(nilai, () =>
    dua.map(({ t, predikat }) => `${t} ${predikat === null ? 'belum ada data' : NILAI_PREDIKAT[predikat].sebutan}`).join('; ')
  )
}

/** The box of the talent map: box 9 counts in full, box 1 not at all (PermenPANRB 3/2020). */
export const ukurTalenta: UkurKomponen = (tinjauan, setelanOf) => {
  const asesmen = asesmenTerakhir(tinjauan, (a) => a.kotak !== null)
  if (!asesmen || asesmen.kotak === null) return belumAdaData('Kotak talenta')
  const { kotak, tanggal } = asesmen
  return isKedaluwarsa(tinjauan, asesmen, setelanOf)
    ? ukuran(null, () => `Kotak ${kotak} dari ${tanggal.slice(0, 4)} sudah kedaluwarsa`)
    : ukuran((kotak - 1) / 8, () => `Kotak ${kotak} (${tanggal.slice(0, 4)})`)
}

/** The job person match in percent. */
export const ukurJpm: UkurKomponen = (tinjauan, setelanOf) => {
  const asesmen = asesmenTerakhir(tinjauan, (a) => a.jpm !== null)
  if (!asesmen || asesmen.jpm === null) return belumAdaData('Job person match')
  const { jpm, tanggal } = asesmen
  return isKedaluwarsa(tinjauan, asesmen, setelanOf)
    ? ukuran(null, () => `JPM ${angka(jpm)}% dari ${tanggal.slice(0, 4)} sudah kedaluwarsa`)
    : ukuran(jpm / 100, () => `JPM ${angka(jpm)}% (${tanggal.slice(0, 4)})`)
}

/** Six tenths for the training of the level of the post, four for technical training of the last five years. */
export const ukurPelatihan: UkurKomponen = ({ pegawai, tujuan, tmt, berkas }) => {
  const semua = berkas.arsip.pelatihanOf(pegawai.id)
  if (semua.length === 0 || tujuan === null) return belumAdaData('Pelatihan')
  const jenjang = PELATIHAN_JENJANG[tujuan.jabatan.jenis]
  const utama = semua.find((p) => jenjang.includes(p.jenis))
  const sejak = Number(tmt.slice(0, 4)) - TAHUN_TEKNIS
  const teknis = semua.filter((p) => isTeknis(p) && p.tahun >= sejak).length
  return ukuran(
    0.6 * Number(utama !== undefined) + 0.4 * Math.min(1, teknis / TEKNIS_PENUH),
    () => `${utama ? utama.nama : 'Belum ada pelatihan jenjang ini'}; ${teknis} pelatihan teknis dalam ${TAHUN_TEKNIS} tahun`
  )
}

const TAHUN_TEKNIS = 5
const TEKNIS_PENUH = 3

const NILAI_PREDIKAT: Readonly<Record<NilaiPredikat, { readonly nilai: number; readonly sebutan: string }>> = {
  SANGAT_BAIK: { nilai: 1, sebutan: 'Sangat Baik' },
  BAIK: { nilai: 0.8, sebutan: 'Baik' },
  BUTUH_PERBAIKAN: { nilai: 0.6, sebutan: 'Butuh Perbaikan' },
  KURANG: { nilai: 0.4, sebutan: 'Kurang' },
  SANGAT_KURANG: { nilai: 0.2, sebutan: 'Sangat Kurang' }
}

/** Assessments hold so many years: what R-44 is set to, else three. */
function isKedaluwarsa({ tmt }: Tinjauan, { tanggal }: Asesmen, setelanOf: Parameters<UkurKomponen>[1]): boolean {
  return addYears(tanggal, setelanOf('R-44')['tahunBerlaku'] ?? 3) < tmt
}

/** The structural training of a level, or a higher one (PP 11/2017 Ps 217); the functional one for a JF. */
const PELATIHAN_JENJANG: Readonly<Record<Jabatan['jenis'], readonly JenisPelatihan[]>> = {
  JPT_PRATAMA: ['PKN_II', 'PKN_I'],
  ADMINISTRATOR: ['PKA', 'PKN_II', 'PKN_I'],
  PENGAWAS: ['PKP', 'PKA', 'PKN_II', 'PKN_I'],
  JF: ['FUNGSIONAL'],
  PELAKSANA: ['TEKNIS']
}

const isTeknis = ({ jenis }: Pelatihan): boolean => jenis === 'TEKNIS' || jenis === 'FUNGSIONAL' || jenis === 'SOSIO_KULTURAL'

const angka = (n: number): string => String(n).replace('.', ',')
