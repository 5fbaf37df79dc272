import { bupBerlaku } from '../ketentuan/setelan'
import { lamaTeks, monthsBetween } from '../kit/tanggal'
import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { bupOf, tmtPensiun } from '../pegawai/bup'
import type { Tinjauan } from '../mutasi/tinjauan'
import { belumAdaData, type Ukuran, ukuran, type UkurKomponen } from './komponen'

/** The nearer to five years in the present post, the more it is time to move (PP 11/2017 Ps 190). */
export const ukurLamaJabatan: UkurKomponen = ({ asal, tmt }) => {
  if (asal === null) return ukuran(1, () => 'Tidak menduduki jabatan')
  if (asal.penempatan.tmtMulai === null) return belumAdaData('TMT jabatan sekarang')
  const bulan = Math.max(0, monthsBetween(asal.penempatan.tmtMulai, tmt))
  return ukuran(Math.min(1, bulan / BULAN_PENUH), () => `${lamaTeks(bulan)} pada jabatan sekarang`)
}

/** Who leaves no gap counts in full; who leaves a key post open not at all. */
export const ukurLowonganBaru: UkurKomponen = (tinjauan) => {
  const { asal } = tinjauan
  if (asal === null) return ukuran(1, () => 'Tidak meninggalkan jabatan')
  return isStruktural(asal.jabatan) ? celahStruktural(tinjauan, asal.jabatan) : celahFormasi(tinjauan, asal.jabatan)
}

/** Five years or more before retirement from the new post count in full. */
export const ukurSisaMasa: UkurKomponen = ({ pegawai, tujuan, tmt }, setelanOf) => {
  if (pegawai.tanggalLahir === null || tujuan === null) return belumAdaData('Tanggal lahir')
  const bup = bupOf(tujuan.jabatan, bupBerlaku(setelanOf))
  const bulan = Math.max(0, monthsBetween(tmt, tmtPensiun(pegawai.tanggalLahir, bup)))
  return ukuran(Math.min(1, bulan / BULAN_PENUH), () => `${lamaTeks(bulan)} sampai pensiun dari jabatan ini`)
}

const BULAN_PENUH = 60

function celahStruktural(tinjauan: Tinjauan, jabatan: Jabatan): Ukuran {
  if (sisaPemegang(tinjauan, jabatan) > 0) return ukuran(1, () => `${jabatan.nama} tetap terisi`)
  if (isDigantikan(tinjauan, jabatan)) return ukuran(1, () => `Pengganti pada ${jabatan.nama} sudah direncanakan`)
  if (jabatan.isJabatanKunci) return ukuran(0, () => `Mengosongkan jabatan kunci ${jabatan.nama}`)
  return ukuran(jabatan.isPimpinan ? 0.25 : 0.5, () => `Mengosongkan ${jabatan.nama}`)
}

function celahFormasi(tinjauan: Tinjauan, jabatan: Jabatan): Ukuran {
  const sisa = sisaPemegang(tinjauan, jabatan)
  return sisa >= jabatan.kebutuhan || isDigantikan(tinjauan, jabatan)
    ? ukuran(1, () => `${jabatan.nama} tetap cukup`)
    : ukuran(0.75, () => `${jabatan.nama} menjadi ${sisa} dari kebutuhan ${jabatan.kebutuhan}`)
}

function sisaPemegang({ pegawai, proyeksi }: Tinjauan, { id }: Jabatan): number {
  let sisa = 0
  for (const p of proyeksi.snapshot.byJabatan.get(id) ?? []) if (p.jenis === 'DEFINITIF' && p.pegawaiId !== pegawai.id) sisa += 1
  return sisa
}

/** The plan already brings somebody else into the post. */
const isDigantikan = ({ pegawai, proyeksi }: Tinjauan, { id }: Jabatan): boolean =>
  proyeksi.langkah.some((l) => l.jenis === 'ANGKAT' && l.jabatanId === id && l.pegawaiId !== pegawai.id)
