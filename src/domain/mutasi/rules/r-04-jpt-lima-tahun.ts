import { defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { addMonths, lamaTeks, monthsBetween } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** A JPT is held five years at most; longer only after an evaluation and a decision of the PPK. */
export const jptLimaTahun = defineRule({
  id: 'R-04',
  judul: 'JPT paling lama lima tahun',
  dasar: 'PP 11/2017 Ps 133',
  perluDicek: true,
  /** `bulanEvaluasiLebihAwal`: how long before the end of the term an evaluation may already be held. */
  setelan: { bulanMaksimum: 60, bulanEvaluasiLebihAwal: 0 },
  check: ({ langkah, pegawai, asal, tmt, berkas }: Tinjauan, { bulanMaksimum, bulanEvaluasiLebihAwal }) => {
    if (langkah.jenis !== 'ANGKAT' || asal?.jabatan.jenis !== 'JPT_PRATAMA') return lulus
    const mulai = asal.penempatan.tmtMulai
    if (mulai === null) return tidakDapatDiperiksa(`TMT jabatan ${namaLengkap(pegawai)}`)
    if (tmt <= addMonths(mulai, bulanMaksimum)) return lulus
    const sejak = addMonths(mulai, bulanMaksimum - bulanEvaluasiLebihAwal)
    const isDievaluasi = berkas.arsip
      .asesmenOf(pegawai.id)
      .some((a) => a.jenis === 'EVALUASI_JPT' && a.tanggal >= sejak && a.tanggal <= tmt)
    if (isDievaluasi) return lulus
    return peringatan(`${namaLengkap(pegawai)} menduduki JPT ${lamaTeks(monthsBetween(mulai, tmt))}; evaluasi 5 tahunan belum ada.`)
  }
})
