import { bagian, baris, kepala, kepalaLampiran, konsiderans, lambang, tabel, tandaTangan, tembusan } from '../pola/blok'
import type { BagianPola, BlokPola, PenandaPola } from '../pola/pola'

/** The head of a decree down to `WALI KOTA …,` (domain 7.2, parts 1–7). */
export const kepalaKeputusan = (nomor = '{nomor_sk}', judul = JUDUL): readonly BlokPola[] => [
  lambang(),
  kepala('pejabat', baris('WALI KOTA {KOTA}', 'PROVINSI {PROVINSI}')),
  kepala('keputusan', baris('KEPUTUSAN WALI KOTA {KOTA}', `NOMOR ${nomor}`)),
  kepala('tentang', 'TENTANG'),
  kepala('judul', judul),
  kepala('dengan-rahmat', '[[dengan_rahmat?DENGAN RAHMAT TUHAN YANG MAHA ESA]]'),
  kepala('wali-kota', 'WALI KOTA {KOTA},')
]

const JUDUL = baris('{PERBUATAN}', '{SEBUTAN_PEGAWAI}', 'DALAM {JENIS_JABATAN}', 'DI LINGKUNGAN PEMERINTAH KOTA {KOTA}')

/** Mengingat: laws and government regulations of the form, then what the decree itself rests on, then those of the city (domain 7.2, part 9). */
export const mengingat = (...peraturan: readonly string[]): BlokPola =>
  konsiderans(
    'Mengingat',
    'ANGKA',
    baris(
      'Undang-Undang {uu_pembentukan_kota}',
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah, terakhir dengan {uu_pemda_terakhir}',
      '{dasar_asn}',
      ...peraturan,
      'Peraturan Daerah Kota {kota} {perda_perangkat_daerah}',
      'Peraturan Wali Kota {kota} {perwako_sotk};'
    )
  )

/** MEMUTUSKAN and Menetapkan. */
export const memutuskan = (judul = '{JUDUL}'): readonly BlokPola[] => [
  kepala('memutuskan', 'MEMUTUSKAN:'),
  konsiderans('Menetapkan', 'TANPA', `KEPUTUSAN WALI KOTA TENTANG ${judul}.`)
]

/** The Wali Kota, who signs without title, rank and NIP (Permendagri 80/2015). */
export const waliKota = (tanggal = '{tgl_sk}'): PenandaPola => ({
  pembuka: baris('Ditetapkan di {kota}', `pada tanggal ${tanggal}`),
  jabatan: 'WALI KOTA {KOTA},',
  nama: '{NAMA_WALI_KOTA}',
  keterangan: ''
})

/** The Wali Kota on a copy: `ttd.` stands for the signature. */
export const waliKotaTtd = (): PenandaPola => ({ ...waliKota(), nama: 'ttd.', keterangan: '{NAMA_WALI_KOTA}' })

/** Who gets a copy of a decree. */
export const tembusanKeputusan = (): BlokPola =>
  tembusan(
    'tembusan',
    baris(
      'Menteri Dalam Negeri di Jakarta;',
      'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi di Jakarta;',
      'Kepala Badan Kepegawaian Negara di Jakarta;',
      'Gubernur {provinsi} di {ibu_kota_provinsi};',
      'Kepala Kantor Regional {kanreg_bkn};',
      'Inspektur Kota {kota};',
      'Kepala Badan Keuangan dan Aset Daerah Kota {kota};',
      'Kepala perangkat daerah yang bersangkutan;',
      'Yang bersangkutan untuk dipergunakan sebagaimana mestinya.'
    )
  )

type Lampiran = { readonly nomor?: string; readonly judul?: string; readonly tanggal?: string }

/** The annex: its head, the table, the signature once more; lying. */
export const lampiranKeputusan = ({ nomor = '{nomor_sk}', judul = '{JUDUL}', tanggal }: Lampiran = {}): BagianPola =>
  bagian(
    'Lampiran',
    [
      kepalaLampiran('kepala-lampiran', baris('LAMPIRAN', 'KEPUTUSAN WALI KOTA {KOTA}', `NOMOR ${nomor}`, 'TENTANG', judul)),
      tabel('daftar', 'lampiran'),
      tandaTangan('penanda-lampiran', waliKota(tanggal))
    ],
    { orientasi: 'MENDATAR', huruf: 9 }
  )
