import { periksaPegawai } from '../periksa'

/** A year of graduation in the future or in childhood. */
export const tahunLulusKeliru = periksaPegawai({
  id: 'T-12',
  judul: 'Tahun lulus tidak mungkin',
  mengapa: 'Tahun lulus menentukan pendidikan mana yang terakhir diakui.',
  kelompok: 'KETEPATAN',
  medan: 'tahunLulus',
  kata: ({ tahunLulus, tanggalLahir }, { hariIni }) => {
    if (tahunLulus === null) return null
    if (tahunLulus > Number(hariIni.slice(0, 4))) return `Tahun lulus ${tahunLulus} melewati tahun ini.`
    const lahir = tanggalLahir === null ? null : Number(tanggalLahir.slice(0, 4))
    return lahir !== null && tahunLulus < lahir + USIA_TERMUDA ? `Tahun lulus ${tahunLulus}, lahir ${lahir}.` : null
  }
})

/** Nobody finishes primary school earlier. */
const USIA_TERMUDA = 10
