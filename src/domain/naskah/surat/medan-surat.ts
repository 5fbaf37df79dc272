import { isTanggal, tanggalPanjang } from '../../kit/tanggal'
import { namaRencana } from '../../mutasi/skenario'
import { sebutanPegawai } from '../judul-mutasi'
import { hariOf, tanggalTerbilang } from '../medan/hari'
import { type MedanGabung, medanDi } from '../medan/medan-gabung'
import { simpulanSidang } from './hasil-sidang'
import { orangBerjabatan } from './orang-berjabatan'
import {
  halMenghalangi,
  jabatanDitinggalkan,
  jumlahJpt,
  jumlahTerbilang,
  ringkasanArah,
  ringkasanJabatan,
  ringkasanPeriksa
} from './ringkasan-rencana'
import { timPenilai } from './tim-penilai'

const medan = medanDi('RENCANA')

const ofHari = (tanggal: string, teks: (tanggal: string) => string): string => (isTanggal(tanggal) ? teks(tanggal) : '')

/** What letters say of the plan they speak of. */
export const MEDAN_RENCANA: readonly MedanGabung[] = [
  medan('rencana', 'Nama rencana dengan skenarionya', ({ bahan }) => namaRencana(bahan.rencana)),
  medan('sebutan_pegawai', 'Sebutan pegawai (PNS atau ASN)', ({ bahan }) => sebutanPegawai(bahan.pengangkatan)),
  medan('sejumlah_orang', 'Jumlah orang, angka dan huruf', ({ bahan }) => jumlahTerbilang(bahan.pengangkatan.length)),
  medan('ringkasan_arah', 'Jumlah promosi, rotasi, …', ({ bahan }) => ringkasanArah(bahan)),
  medan('ringkasan_jabatan', 'Jumlah menurut jenis jabatan', ({ bahan }) => ringkasanJabatan(bahan)),
  medan('jumlah_jpt', 'Jumlah jabatan pimpinan tinggi yang diisi', ({ bahan }) => jumlahJpt(bahan)),
  medan('hasil_periksa', 'Hasil pemeriksaan aturan', ({ bahan }) => ringkasanPeriksa(bahan)),
  medan('hal_menghalangi', 'Jumlah hal yang tidak memenuhi ketentuan', ({ bahan }) => halMenghalangi(bahan)),
  medan('jabatan_ditinggalkan', 'Jabatan yang menjadi lowong', ({ bahan }) => jabatanDitinggalkan(bahan).join('; ')),
  medan('keadaan', 'Tanggal keadaan data', ({ bahan }) => tanggalPanjang(bahan.today))
]

/** What papers of the meeting say of it. */
export const MEDAN_SIDANG: readonly MedanGabung[] = [
  medan('hari_sidang', 'Hari sidang', ({ isian }) => ofHari(isian.tgl_sidang, hariOf)),
  medan('tgl_sidang_terbilang', 'Tanggal sidang dengan huruf', ({ isian }) => ofHari(isian.tgl_sidang, tanggalTerbilang)),
  medan('jumlah_tim', 'Jumlah unsur Tim Penilai Kinerja', (konteks) => {
    const jumlah = timPenilai(konteks).length
    return jumlah === 0 ? '' : jumlahTerbilang(jumlah)
  }),
  medan('undangan_sidang', 'Anggota Tim Penilai Kinerja yang diundang', ({ isian }) =>
    orangBerjabatan(isian.anggota_tim)
      .map(({ nama, jabatan }) => jabatan || nama)
      .join('\n')
  ),
  medan('daftar_peserta_lain', 'Yang turut hadir dalam sidang', ({ isian }) =>
    orangBerjabatan(isian.peserta_lain)
      .map(({ nama, jabatan }) => [nama, jabatan].filter((teks) => teks !== '').join(', '))
      .join('\n')
  ),
  medan('simpulan_sidang', 'Hasil sidang dalam angka', ({ bahan }) => simpulanSidang(bahan).join('\n'))
]
