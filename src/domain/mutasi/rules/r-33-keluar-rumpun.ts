import { defineRule, info, lulus, peringatan } from '../../kit/rule'
import { bezettingJabatan } from '../../organisasi/bezetting'
import { namaLengkap } from '../../pegawai/pegawai'
import { isMenduduki } from '../jenis-perpindahan'
import { type Rumpun, rumpunJabatan, rumpunTugas } from '../rumpun'
import type { Tinjauan } from '../tinjauan'

/** The families whose schools and health facilities a JF leaves short. */
const LAYANAN: Partial<Record<Rumpun, string>> = { PENDIDIKAN: 'sekolah', KESEHATAN: 'fasilitas kesehatan' }

/** Teachers and health workers are not drawn away into posts that have nothing to do with their work. */
export const keluarRumpun = defineRule({
  id: 'R-33',
  judul: 'Guru dan tenaga kesehatan keluar rumpun',
  dasar: 'PermenPANRB 1/2023 (kebutuhan jabatan fungsional)',
  perluDicek: true,
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    const { pegawai, asal, tujuan, proyeksi } = tinjauan
    if (!isMenduduki(tinjauan) || asal?.jabatan.jenis !== 'JF' || tujuan === null || tujuan.jabatan.jenis === 'JF') return lulus
    const rumpun = rumpunTugas(asal.jabatan, NO_UNITS).find((r) => LAYANAN[r])
    if (!rumpun || rumpunJabatan(tujuan.jabatan, proyeksi.snapshot.unor).includes(rumpun)) return lulus
    const pesan = `${namaLengkap(pegawai)} (${asal.jabatan.nama}) dipindahkan ke luar rumpun`
    const kurang = -bezettingJabatan(proyeksi.snapshot, asal.jabatan, proyeksi.pemegang).selisih
    return kurang > 0 ? peringatan(`${pesan}; ${LAYANAN[rumpun]} kekurangan ${kurang} orang.`) : info(`${pesan}.`)
  }
})

/** Without its units a post is told by its own name only: an arsiparis in a puskesmas is no health worker. */
const NO_UNITS: Parameters<typeof rumpunTugas>[1] = new Map()
