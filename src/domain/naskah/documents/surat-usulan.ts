import { defineNaskah } from '../jenis-naskah'
import { CAKUP_SEMUA } from '../keputusan/cakupan'
import { bagian, baris, kop, paragraf, pola, tembusan } from '../pola/blok'
import { MEDAN_RENCANA } from '../surat/medan-surat'
import { alamat, KALIMAT_JPT, lampiranSurat, penandaKepala, penutupSurat, perihal, tambahan, tempatTanggal } from '../surat/pola-surat'
import { tabelNominatif } from '../surat/tabel-nominatif'

const SURAT = bagian('Surat Usulan', [
  kop(),
  tempatTanggal(),
  perihal(),
  alamat('Yth. Wali Kota {kota}', '[[melalui {melalui}]]', 'di {kota}'),
  paragraf(
    'usul',
    'Dalam rangka pengisian jabatan yang lowong serta penataan dan pembinaan karier {sebutan_pegawai} di lingkungan Pemerintah Kota {kota}, bersama ini diusulkan pemindahan dan pengangkatan {sejumlah_orang} orang {sebutan_pegawai} sebagaimana daftar terlampir, yang terdiri atas {ringkasan_arah}, untuk mengisi {ringkasan_jabatan}.'
  ),
  paragraf(
    'periksa',
    'Usul tersebut disusun berdasarkan data kepegawaian keadaan tanggal {keadaan} dan telah diperiksa terhadap ketentuan peraturan perundang-undangan; dari pemeriksaan itu {hasil_periksa}.'
  ),
  paragraf(
    'tindak-lanjut',
    'Apabila Bapak/Ibu Wali Kota berkenan, usul ini selanjutnya diajukan kepada Tim Penilai Kinerja Pegawai Negeri Sipil Pemerintah Kota {kota} untuk mendapat pertimbangan.'
  ),
  paragraf('jpt', KALIMAT_JPT),
  tambahan(),
  paragraf('penutup', 'Demikian usul ini disampaikan, atas perkenan Bapak/Ibu Wali Kota diucapkan terima kasih.'),
  penutupSurat(penandaKepala()),
  tembusan('tembusan', baris('Sekretaris Daerah Kota {kota};', 'Inspektur Kota {kota}.'))
])

const DAFTAR = lampiranSurat({
  nama: 'Lampiran',
  surat: 'SURAT {JABATAN_KEPALA_BKPSDM}',
  judul: baris('DAFTAR USUL PEMINDAHAN DAN PENGANGKATAN {SEBUTAN_PEGAWAI} DALAM JABATAN', 'DI LINGKUNGAN PEMERINTAH KOTA {KOTA}'),
  tabel: 'nominatif',
  penanda: penandaKepala()
})

/** Surat usulan: proposes to the Wali Kota who is to be moved and where to, with the nominative list (domain 6.4). */
export const suratUsulan = defineNaskah({
  id: 'surat-usulan',
  judul: 'Surat Usulan',
  kelompok: 'USULAN',
  sasaran: 'RENCANA',
  cakup: CAKUP_SEMUA,
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: 'SENDIRI',
  buku: 'usulan',
  pola: pola('ARIAL', SURAT, DAFTAR),
  baku: {
    sifat: 'Rahasia',
    lampiran: '1 (satu) berkas',
    hal: 'Usul Pemindahan dan Pengangkatan dalam Jabatan',
    melalui: 'Sekretaris Daerah'
  },
  medan: MEDAN_RENCANA,
  tabel: { nominatif: tabelNominatif }
})
