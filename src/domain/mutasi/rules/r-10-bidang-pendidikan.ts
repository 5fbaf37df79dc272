import { defineRule, type Hasil, info, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { isStruktural, type Jabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { ordinalPendidikan } from '../../pegawai/pendidikan'
import { isMenduduki } from '../jenis-perpindahan'
import { isIlmuUmum, isSerumpun, type Rumpun, rumpunJabatan, rumpunPendidikan, rumpunTugas } from '../rumpun'
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
    const perlu = bidangOf(tinjauan, tujuan.jabatan)
    if (perlu.includes('UMUM')) return lulus
    const { pendidikan } = pegawai
    if (pendidikan === null) return tidakDapatDiperiksa(`bidang pendidikan ${namaLengkap(pegawai)}`)
    const punya = rumpunPendidikan(pendidikan)
    if (punya.length === 0) return tidakDapatDiperiksa(`rumpun bidang pendidikan “${pendidikan}”`)
    if (isSerumpun(punya, perlu) || isCukupUmum(tujuan.jabatan, pendidikan)) return lulus
    return suaraOf(tujuan.jabatan, peringatanSelainJf)(`Bidang pendidikan ${pendidikan} tidak serumpun dengan ${tujuan.jabatan.nama}.`)
  }
})

const suaraOf = ({ jenis }: Jabatan, peringatanSelainJf: number): typeof info =>
  jenis === 'JF' || peringatanSelainJf > 0 ? peringatan : info

/** Whoever leads may have studied leading itself. */
const isCukupUmum = (jabatan: Jabatan, pendidikan: string): boolean => isStruktural(jabatan) && isIlmuUmum(pendidikan)

/** A jabatan fungsional asks for its own field, whatever dinas it stands in. */
const bidangOf = ({ proyeksi }: Tinjauan, jabatan: Jabatan): readonly Rumpun[] =>
  (jabatan.jenis === 'JF' ? rumpunTugas : rumpunJabatan)(jabatan, proyeksi.snapshot.unor)

/** Schooling up to SLTA has no field of study. */
const isTanpaBidang = ({ tingkatPendidikan }: Tinjauan['pegawai']): boolean =>
  tingkatPendidikan !== null && ordinalPendidikan(tingkatPendidikan) <= ordinalPendidikan('SMA')
