import { defineRule, type Hasil, info, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import type { Jabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { ordinalPendidikan } from '../../pegawai/pendidikan'
import { isMenduduki } from '../jenis-perpindahan'
import { bidangJabatan, isBidangCocok } from '../rumpun'
import type { Tinjauan } from '../tinjauan'

/** The field of study belongs to the work of the post: for a jabatan fungsional more so than for a structural one, which a field of administration suits as well. */
export const bidangPendidikan = defineRule({
  id: 'R-10',
  judul: 'Bidang pendidikan serumpun',
  dasar: 'PP 11/2017 Ps 54; standar kompetensi jabatan',
  perluDicek: true,
  /** 1 = a structural or pelaksana post warns as well, not only informs. */
  setelan: { peringatanSelainJf: 0 },
  check: (tinjauan: Tinjauan, { peringatanSelainJf }): Hasil => {
    const { pegawai, tujuan } = tinjauan
    if (tujuan === null || !isMenduduki(tinjauan) || isTanpaBidang(pegawai)) return lulus
    const { unor } = tinjauan.proyeksi.snapshot
    if (bidangJabatan(tujuan.jabatan, unor).includes('UMUM')) return lulus
    const { pendidikan } = pegawai
    if (pendidikan === null) return tidakDapatDiperiksa(`bidang pendidikan ${namaLengkap(pegawai)}`)
    const isCocok = isBidangCocok(pendidikan, tujuan.jabatan, unor)
    if (isCocok === null) return tidakDapatDiperiksa(`rumpun bidang pendidikan “${pendidikan}”`)
    if (isCocok) return lulus
    return suaraOf(tujuan.jabatan, peringatanSelainJf)(`Bidang pendidikan ${pendidikan} tidak serumpun dengan ${tujuan.jabatan.nama}.`)
  }
})

const suaraOf = ({ jenis }: Jabatan, peringatanSelainJf: number): typeof info =>
  jenis === 'JF' || peringatanSelainJf > 0 ? peringatan : info

/** Schooling up to SLTA has no field of study. */
const isTanpaBidang = ({ tingkatPendidikan }: Tinjauan['pegawai']): boolean =>
  tingkatPendidikan !== null && ordinalPendidikan(tingkatPendidikan) <= ordinalPendidikan('SMA')
