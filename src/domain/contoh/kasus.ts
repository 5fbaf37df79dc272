import type { Formasi } from './formasi'

/** A post of the sample by name; `pada` = the unor it lies in or below, where the name alone is not enough. */
export type Alamat = readonly [jabatan: string, pada?: string]

/** What is planted in the sample, so that every feature has something to show. */
export type Kasus = { readonly uraian: string; readonly jabatan: readonly Alamat[] }

/** Everything planted, by kind. The generator plants from this list; tests and demonstrations find by it. */
export const KASUS_CONTOH = {
  JPT_KOSONG: {
    uraian: 'Enam jabatan eselon II.b tidak terisi.',
    jabatan: [
      ['Kepala Dinas Komunikasi dan Informatika'],
      ['Kepala Dinas Perhubungan'],
      ['Kepala Dinas Pariwisata, Pemuda dan Olahraga'],
      ['Kepala Dinas Kebudayaan, Peninggalan Bersejarah dan Permuseuman'],
      ['Kepala Dinas Kearsipan dan Perpustakaan'],
      ['Staf Ahli Bidang Kemasyarakatan dan Sumber Daya Manusia']
    ]
  },
  MENJELANG_BUP: {
    uraian: 'Sepuluh pegawai mencapai batas usia pensiun dalam dua belas bulan.',
    jabatan: [
      ['Kepala Dinas Kependudukan dan Pencatatan Sipil'],
      ['Inspektur Pembantu II'],
      ['Sekretaris Dinas Ketahanan Pangan, Pertanian dan Perikanan'],
      ['Camat Barangin'],
      ['Kepala Bidang Bina Marga'],
      ['Lurah Saringan'],
      ['Kepala Subbagian Program dan Keuangan', 'Dinas Pendidikan'],
      ['Guru Kelas Ahli Madya', 'SD Negeri 01 Pasar'],
      ['Auditor Ahli Madya', 'Inspektur Pembantu IV'],
      ['Pengadministrasi Perkantoran', 'Kelurahan Durian I']
    ]
  },
  PLT_LAMA: {
    uraian: 'Tiga pelaksana tugas sudah lebih dari enam bulan: jabatan kosong, dirangkap sekretarisnya.',
    jabatan: [
      ['Kepala Dinas Pariwisata, Pemuda dan Olahraga'],
      ['Kepala Dinas Kebudayaan, Peninggalan Bersejarah dan Permuseuman'],
      ['Kepala Dinas Kearsipan dan Perpustakaan']
    ]
  },
  SUAMI_ISTRI: {
    uraian: 'Dua pasang suami istri, masing-masing dalam satu unor.',
    jabatan: [
      ['Kepala Bidang Perbendaharaan dan Akuntansi'],
      ['Analis Keuangan Pusat dan Daerah Ahli Pertama', 'Bidang Perbendaharaan dan Akuntansi'],
      ['Perawat Ahli Pertama', 'Puskesmas Talawi'],
      ['Perawat Terampil', 'Puskesmas Talawi']
    ]
  },
  HUKUMAN_DISIPLIN: {
    uraian: 'Satu pegawai sedang menjalani hukuman disiplin tingkat sedang.',
    jabatan: [['Kepala Subbagian Umum dan Kepegawaian', 'Dinas Pekerjaan Umum dan Penataan Ruang']]
  },
  PROSES_DISIPLIN: {
    uraian: 'Satu kepala bagian sedang diperiksa karena dugaan pelanggaran disiplin.',
    jabatan: [['Kepala Bagian Kesejahteraan Rakyat']]
  },
  RANTAI_LIMA: {
    uraian: 'Rantai lima langkah: dari jabatan kosong ke bawah, ujungnya dibiarkan terbuka.',
    jabatan: [
      ['Kepala Dinas Komunikasi dan Informatika'],
      ['Sekretaris Dinas Komunikasi dan Informatika'],
      ['Kepala Bidang Penyelenggaraan E-Government'],
      ['Kepala Subbagian Program dan Keuangan', 'Dinas Komunikasi dan Informatika'],
      ['Sekretaris Kelurahan Pasar'],
      ['Penelaah Teknis Kebijakan', 'Bagian Organisasi']
    ]
  },
  TUKAR: {
    uraian: 'Dua kepala bidang bertukar tempat.',
    jabatan: [['Kepala Bidang Perdagangan'], ['Kepala Bidang Pendapatan']]
  },
  JABATAN_GANDA: {
    uraian: 'Dua pegawai direncanakan pada satu jabatan: jabatan tujuan, lalu jabatan asal keduanya.',
    jabatan: [
      ['Kepala Dinas Perhubungan'],
      ['Sekretaris Dinas Pekerjaan Umum dan Penataan Ruang'],
      ['Kepala Bagian Administrasi Pembangunan']
    ]
  }
} as const satisfies Record<string, Kasus>

/** The post an address means. Throws when the structure has lost it: the sample is then wrong. */
export function findFormasi(formasi: readonly Formasi[], alamat: Alamat): Formasi {
  const found = formasi.find((f) => sameAlamat(f, alamat))
  if (!found) throw new Error(`Sample has no ${alamat.join(' in ')}`)
  return found
}

/** True for the post an address means. */
export const sameAlamat = ({ jabatan, jalur }: Formasi, [nama, pada]: Alamat): boolean =>
  jabatan.nama === nama && (pada === undefined || jalur.includes(pada))
