import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import type { JenisJabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { ordinalPendidikan, type TingkatPendidikan } from '../../pegawai/pendidikan'
import type { Tinjauan } from '../tinjauan'

/** Lowest education by kind of post; a jabatan fungsional asks for its own. */
const MINIMUM: Readonly<Record<JenisJabatan, TingkatPendidikan | null>> = {
  JPT_PRATAMA: 'S-1',
  ADMINISTRATOR: 'S-1',
  PENGAWAS: 'D-III',
  PELAKSANA: 'SMA',
  JF: null
}

/** The education reaches what the post asks for, or else the minimum of its kind. */
export const pendidikanMinimum = defineRule({
  id: 'R-09',
  judul: 'Pendidikan minimum',
  dasar: 'PP 11/2017 Ps 54, Ps 107 ayat (1) huruf c',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai, tujuan }: Tinjauan) => {
    if (langkah.jenis !== 'ANGKAT' || tujuan === null) return lulus
    const minimum = tujuan.jabatan.pendidikanMinimum ?? MINIMUM[tujuan.jabatan.jenis]
    if (minimum === null) return lulus
    const punya = pegawai.tingkatPendidikan
    if (punya === null) return tidakDapatDiperiksa(`pendidikan ${namaLengkap(pegawai)}`)
    if (ordinalPendidikan(punya) >= ordinalPendidikan(minimum)) return lulus
    return blok(`Pendidikan ${punya} di bawah syarat ${syarat(minimum)} untuk ${tujuan.jabatan.nama}.`)
  }
})

const syarat = (minimum: TingkatPendidikan): string => (minimum === 'S-1' || minimum === 'D-IV' ? 'S-1/D-IV' : minimum)
