import { defineRule, lulus, peringatan } from '../../kit/rule'
import { addMonths } from '../../kit/tanggal'
import { isBerlaku, type Penempatan } from '../../pegawai/penempatan'
import { perangkatDaerahOf } from '../../organisasi/unor'
import { namaLengkap } from '../../pegawai/pegawai'
import { isMenduduki } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/** Who keeps the books, and who checks them. */
const BENDAHARA = /bendahara/i
const PEMERIKSA_BUKU = /verifik|penatausahaan keuangan/i

/** Who examined a perangkat daerah does not come to work there soon after; who kept its books does not come to check them. */
export const benturanKepentingan = defineRule({
  id: 'R-28',
  judul: 'Benturan kepentingan tugas pemeriksaan',
  dasar: 'UU 30/2014 Ps 42–43 (benturan kepentingan)',
  perluDicek: true,
  setelan: { bulanJeda: 12 },
  check: (tinjauan: Tinjauan, { bulanJeda }) => {
    if (!isMenduduki(tinjauan)) return lulus
    const uraian = fromInspektorat(tinjauan, bulanJeda) ?? ownBooks(tinjauan)
    return uraian === null ? lulus : peringatan(`Potensi benturan kepentingan: ${uraian}.`)
  }
})

function fromInspektorat(tinjauan: Tinjauan, bulanJeda: number): string | null {
  const tujuan = perangkatTujuan(tinjauan)
  if (!tujuan || tujuan.jenis === 'INSPEKTORAT' || !isExaminerSince(tinjauan, addMonths(tinjauan.tmt, -bulanJeda))) return null
  return `${namaLengkap(tinjauan.pegawai)} bertugas di Inspektorat dalam ${bulanJeda} bulan terakhir; pastikan tidak ikut memeriksa ${tujuan.nama}`
}

/** Held a post that examines, in the Inspektorat, on some day after that one; its pelaksana do not examine. */
function isExaminerSince({ pegawai, asal, berkas: { arsip } }: Tinjauan, sejak: string): boolean {
  const held = asal ? [asal.penempatan, ...arsip.riwayatOf(pegawai.id)] : arsip.riwayatOf(pegawai.id)
  const isExaminer = ({ jabatanId }: Penempatan): boolean => {
    const jabatan = asal?.jabatan.id === jabatanId ? asal.jabatan : arsip.jabatan.get(jabatanId)
    return jabatan !== undefined && jabatan.jenis !== 'PELAKSANA' && isInspektorat(jabatan.unorId)
  }
  const isInspektorat = (unorId: Parameters<typeof arsip.unor.get>[0]): boolean =>
    perangkatDaerahOf(arsip.unor, unorId)?.jenis === 'INSPEKTORAT'
  return held.some((p) => isBerlaku({ tmtMulai: null, tmtSelesai: p.tmtSelesai }, sejak) && isExaminer(p))
}

function ownBooks(tinjauan: Tinjauan): string | null {
  const { pegawai, asal, tujuan, proyeksi } = tinjauan
  if (!asal || !tujuan) return null
  const nama = [asal.jabatan.nama, tujuan.jabatan.nama]
  const isSebuku = nama.some((n) => BENDAHARA.test(n)) && nama.some((n) => PEMERIKSA_BUKU.test(n) && !BENDAHARA.test(n))
  const perangkat = perangkatTujuan(tinjauan)
  if (!isSebuku || perangkat === null || perangkat.id !== perangkatDaerahOf(proyeksi.snapshot.unor, asal.jabatan.unorId)?.id) return null
  return `${namaLengkap(pegawai)} dari ${asal.jabatan.nama} menjadi ${tujuan.jabatan.nama} pada ${perangkat.nama} yang sama`
}

const perangkatTujuan = ({ tujuan, proyeksi }: Tinjauan): ReturnType<typeof perangkatDaerahOf> =>
  tujuan && perangkatDaerahOf(proyeksi.snapshot.unor, tujuan.jabatan.unorId)
