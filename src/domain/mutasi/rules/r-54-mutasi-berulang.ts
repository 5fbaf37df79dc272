import { defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { monthsBetween, type Tanggal } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Penempatan } from '../../pegawai/penempatan'
import { isMenduduki } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/** Nobody is moved again and again within two years. That somebody leaves a post too soon is the matter of. */
export const mutasiBerulang = defineRule({
  id: 'R-54',
  judul: 'Mutasi berulang',
  dasar: 'PP 11/2017 Ps 190',
  /** `mutasiKe`: spoken of from that move on, this one counted in; 2 = of the second too, as R-01 does. */
  setelan: { bulan: 24, mutasiKe: 3 },
  check: (tinjauan: Tinjauan, { bulan, mutasiKe }) => {
    const { pegawai, asal, tmt, berkas } = tinjauan
    if (!isMenduduki(tinjauan) || asal === null) return lulus
    const tercatat = berkas.arsip.riwayatOf(pegawai.id).filter((p) => p.jenis === 'DEFINITIF')
    const riwayat = tercatat.length === 0 ? [asal.penempatan] : tercatat
    const mutasi = movesOf(riwayat, pegawai.tmtPns).filter((mulai) => mulai < tmt && monthsBetween(mulai, tmt) < bulan)
    if (mutasi.length + 1 >= mutasiKe) return peringatan(`Mutasi ke-${mutasi.length + 1} ${namaLengkap(pegawai)} dalam ${bulan} bulan.`)
    return riwayat.some((p) => p.tmtMulai === null) ? tidakDapatDiperiksa(`riwayat jabatan ${namaLengkap(pegawai)}`) : lulus
  }
})

/** The days the person came from one post to another; the first known one is a move when the person was PNS before. */
const movesOf = (riwayat: readonly Penempatan[], tmtPns: Tanggal | null): readonly Tanggal[] =>
  riwayat.flatMap(({ jabatanId, tmtMulai }, n) => {
    const sebelum = riwayat[n - 1]
    const isPindah = sebelum ? sebelum.jabatanId !== jabatanId : tmtPns !== null && tmtMulai !== null && tmtMulai > tmtPns
    return tmtMulai !== null && isPindah ? [tmtMulai] : []
  })
