import { defineNaskah } from '../jenis-naskah'
import { kepalaKeputusan, lampiranKeputusan, memutuskan, mengingat, waliKota } from '../keputusan/blok-keputusan'
import { KALIMAT } from '../keputusan/kalimat-sk'
import { SYARAT_RAHMAT } from '../keputusan/medan-syarat'
import { barisTim, KOLOM_TIM, periksaTim } from '../keputusan/susunan-tim'
import { bagian, baris, diktum, konsiderans, pola, tandaTangan, tembusan } from '../pola/blok'

const BARIS_JUDUL = ['TIM KERJA {TIM_NAMA}', 'DI LINGKUNGAN PEMERINTAH KOTA {KOTA}']
const JUDUL = BARIS_JUDUL.join(' ')

/** The decree that forms a work team: its people, their part, share of time and outcome in the annex (PermenPANRB 7/2022; domain 9.6). */
export const skTimKerja = defineNaskah({
  id: 'sk-tim-kerja',
  judul: 'Keputusan Tim Kerja',
  kelompok: 'LAIN',
  sasaran: 'TIM',
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: 'SENDIRI',
  buku: 'keputusan',
  pola: pola(
    'BOOKMAN',
    bagian('Keputusan', [
      ...kepalaKeputusan('{nomor}', baris(...BARIS_JUDUL)),
      konsiderans(
        'Menimbang',
        'HURUF',
        baris(
          'bahwa untuk mencapai {tim_kinerja}, diperlukan pembagian peran dan hasil kerja dalam suatu tim kerja pada {tim_pengampu}',
          'bahwa pegawai yang namanya tercantum dalam Lampiran Keputusan ini dinilai mampu melaksanakan tugas dalam tim kerja dimaksud',
          'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Wali Kota tentang Tim Kerja {tim_nama} di Lingkungan Pemerintah Kota {kota};'
        )
      ),
      mengingat(
        'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi'
      ),
      konsiderans('Memperhatikan', 'ANGKA', '[[{tim_dasar}]]'),
      ...memutuskan(JUDUL),
      diktum(
        'diktum',
        baris(
          'Membentuk Tim Kerja {tim_nama} dengan susunan keanggotaan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
          'Tim Kerja sebagaimana dimaksud dalam diktum KESATU bertugas untuk mencapai {tim_kinerja}, dengan peran dan hasil kerja masing-masing sebagaimana tercantum dalam Lampiran.',
          'Keanggotaan Tim Kerja ditetapkan melalui {tim_mekanisme}.',
          'Tim Kerja bertanggung jawab dan melaporkan hasil kerjanya kepada pimpinan {tim_pengampu}.',
          'Tim Kerja bertugas terhitung mulai tanggal {tim_mulai} sampai dengan tanggal {tim_sampai}.',
          KALIMAT.biaya,
          KALIMAT.berlakuDitetapkan
        )
      ),
      tandaTangan('penanda', waliKota('{tanggal}')),
      tembusan('tembusan', baris('Inspektur Kota {kota};', 'Kepala perangkat daerah yang bersangkutan;', 'Yang bersangkutan.'))
    ]),
    lampiranKeputusan({ nomor: '{nomor}', judul: JUDUL, tanggal: '{tanggal}' })
  ),
  isian: ['tim_susunan'],
  tabel: { lampiran: (konteks) => ({ kolom: KOLOM_TIM, baris: barisTim(konteks) }) },
  medan: [SYARAT_RAHMAT],
  periksa: periksaTim
})
