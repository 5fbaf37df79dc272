import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import type { Jabatan, JenisJabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { ordinalPendidikan, type TingkatPendidikan } from '../../pegawai/pendidikan'
import type { Tinjauan } from '../tinjauan'

/** Lowest education by kind of post; that of a jabatan fungsional goes by its kategori. */
const MINIMUM: Readonly<Record<Exclude<JenisJabatan, 'JF'>, TingkatPendidikan>> = {
  JPT_PRATAMA: 'S-1',
  ADMINISTRATOR: 'S-1',
  PENGAWAS: 'D-III',
  PELAKSANA: 'SMA'
}

/** The education reaches what the post asks for, or else the minimum of its kind. */
export const pendidikanMinimum = defineRule({
  id: 'R-09',
  judul: 'Pendidikan minimum',
  dasar: 'PP 11/2017 Ps 54, Ps 107 ayat (1) huruf c; PermenPANRB 1/2023',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai, tujuan }: Tinjauan) => {
    if (langkah.jenis !== 'ANGKAT' || tujuan === null) return lulus
    const minimum = tujuan.jabatan.pendidikanMinimum ?? umum(tujuan.jabatan)
    if (minimum === null) return lulus
    const punya = pegawai.tingkatPendidikan
    if (punya === null) return tidakDapatDiperiksa(`pendidikan ${namaLengkap(pegawai)}`)
    if (ordinalPendidikan(punya) >= ordinalPendidikan(minimum)) return lulus
    return blok(`Pendidikan ${punya} di bawah syarat ${syarat(minimum)} untuk ${tujuan.jabatan.nama}.`)
  }
})

/** Keahlian asks for S-1 or D-IV, keterampilan for SLTA; a post whose jenjang is not known asks for nothing. */
function umum({ jenis, jenjang }: Pick<Jabatan, 'jenis' | 'jenjang'>): TingkatPendidikan | null {
  if (jenis !== 'JF') return MINIMUM[jenis]
  if (jenjang === null) return null
  return jenjang.startsWith('AHLI') ? 'S-1' : 'SMA'
}

const syarat = (minimum: TingkatPendidikan): string => (minimum === 'S-1' || minimum === 'D-IV' ? 'S-1/D-IV' : minimum)
