import { defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import type { Tanggal } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { isMenduduki } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/** Who takes a post whose holder reports their wealth has filed the LHKPN that fell due last. */
export const lhkpn = defineRule({
  id: 'R-51',
  judul: 'LHKPN',
  dasar: 'UU 28/1999 Ps 5; Peraturan KPK 7/2016 jo. 2/2020',
  perluDicek: true,
  /** `administrator` 1 = administrators report too; `bulanBatas`: the year before is due at the end of this month. */
  setelan: { administrator: 0, bulanBatas: 3 },
  check: (tinjauan: Tinjauan, { administrator, bulanBatas }) => {
    const { pegawai, tujuan, tmt, berkas } = tinjauan
    const wajib = tujuan?.jabatan.jenis === 'JPT_PRATAMA' || (administrator > 0 && tujuan?.jabatan.jenis === 'ADMINISTRATOR')
    if (!isMenduduki(tinjauan) || !wajib) return lulus
    const tahun = berkas.arsip.catatanOf(pegawai.id).flatMap((c) => (c.jenis === 'LHKPN' && c.tahun !== null ? [c.tahun] : []))
    const terutang = tahunTerutang(tmt, bulanBatas)
    if (tahun.length === 0) return tidakDapatDiperiksa(`LHKPN ${terutang} ${namaLengkap(pegawai)}`)
    return Math.max(...tahun) >= terutang ? lulus : peringatan(`LHKPN ${terutang} ${namaLengkap(pegawai)} belum lapor.`)
  }
})

/** The last year whose report is past due on that day. */
function tahunTerutang(pada: Tanggal, bulanBatas: number): number {
  const [tahun, bulan] = [Number(pada.slice(0, 4)), Number(pada.slice(5, 7))]
  return bulan > bulanBatas ? tahun - 1 : tahun - 2
}
