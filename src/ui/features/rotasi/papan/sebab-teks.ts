import { lamaTeks, monthsBetween, tanggalPendek } from '../../../../domain/kit/tanggal'
import { assertNever } from '../../../../domain/kit/result'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { KartuPapan } from '../../../../domain/mutasi/papan'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import { teksPapan } from '../../../text/papan'
import type { RuangKerja } from '../ruang-kerja'

/** Why a post is on the board, in words. */
export function sebabTeks({ snapshot }: Pick<RuangKerja, 'snapshot'>, { sebab, diisi }: KartuPapan): string {
  switch (sebab.jenis) {
    case 'LAMA_KOSONG':
      if (diisi.length > 0) return teksPapan.semulaKosong
      if (sebab.sejak === null) return teksPapan.lamaKosong
      return teksPapan.kosongSejak(tanggalPendek(sebab.sejak), lamaTeks(monthsBetween(sebab.sejak, snapshot.tanggal)))
    case 'DITINGGALKAN': {
      const nama = namaPegawai(snapshot, sebab.langkah.pegawaiId)
      if (diisi.length > 0) return teksPapan.menggantikan(nama)
      return sebab.langkah.jabatanId === null
        ? teksPapan.dilepas(nama)
        : teksPapan.ditinggalkan(nama, namaJabatan(snapshot, sebab.langkah.jabatanId))
    }
    case 'PENSIUN':
      return teksPapan.pensiun(namaPegawai(snapshot, sebab.pegawaiId), tanggalPendek(sebab.pada))
    case 'TAMBAH':
      return teksPapan.tambah
    default:
      return assertNever(sebab)
  }
}
