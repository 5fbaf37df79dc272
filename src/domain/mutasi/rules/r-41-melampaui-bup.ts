import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { BUP_BAKU, bupOf, tmtPensiun, usiaTeks } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** The new post's BUP is not already past: a JPT of 59 cannot become Administrator. */
export const melampauiBup = defineRule({
  id: 'R-41',
  judul: 'Melampaui BUP jabatan baru',
  dasar: 'UU 20/2023 Ps 55',
  setelan: { ...BUP_BAKU },
  check: ({ langkah, pegawai, tujuan, tmt }: Tinjauan, setelan) => {
    if (langkah.jenis !== 'ANGKAT' || tujuan === null) return lulus
    if (pegawai.tanggalLahir === null) return tidakDapatDiperiksa(`tanggal lahir ${namaLengkap(pegawai)}`)
    const bup = bupOf(tujuan.jabatan, setelan)
    if (tmtPensiun(pegawai.tanggalLahir, bup) > tmt) return lulus
    return blok(`Pada jabatan baru BUP ${bup} tahun; usia ${usiaTeks(pegawai.tanggalLahir, tmt)} sudah melampaui.`)
  }
})
