import { defineNaskah } from '../jenis-naskah'
import { CAKUP_SEMUA } from '../keputusan/cakupan'
import { bagian, baris, paragraf, pola, tembusan } from '../pola/blok'
import { MEDAN_RENCANA } from '../surat/medan-surat'
import {
  alamat,
  butir,
  kepalaWaliKota,
  lampiranSurat,
  penandaWaliKota,
  penutupSurat,
  perihal,
  tambahan,
  tempatTanggal
} from '../surat/pola-surat'
import { tabelNominatif } from '../surat/tabel-nominatif'

const SURAT = bagian('Surat Permohonan Pertimbangan Teknis', [
  ...kepalaWaliKota(),
  tempatTanggal(),
  perihal(),
  alamat('Yth. {pejabat_bkn}', '[[melalui Kepala Kantor Regional {kanreg_bkn}]]', '[[di {tempat_tujuan}]]'),
  paragraf(
    'permohonan',
    'Dalam rangka pemindahan dan pengangkatan dalam jabatan di lingkungan Pemerintah Kota {kota}, dan sesuai dengan Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi, bersama ini dimohonkan pertimbangan teknis atas rencana pemindahan dan pengangkatan {sejumlah_orang} orang {sebutan_pegawai} untuk mengisi {ringkasan_jabatan}, sebagaimana daftar nominatif terlampir.'
  ),
  paragraf('bahan', 'Sebagai bahan pertimbangan disertakan:', { menjorok: false }),
  butir(
    'kelengkapan',
    'Daftar nominatif pegawai yang diusulkan',
    '[[Berita acara sidang Tim Penilai Kinerja Nomor {no_ba_tpk} tanggal {tgl_ba_tpk}]]',
    '[[{kelengkapan}]]'
  ),
  paragraf('tindak-lanjut', 'Pertimbangan teknis dimaksud menjadi dasar penetapan Keputusan Wali Kota {kota}.'),
  tambahan(),
  paragraf('penutup', 'Demikian permohonan ini disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih.'),
  penutupSurat(penandaWaliKota()),
  tembusan('tembusan', baris('Gubernur {provinsi} di {ibu_kota_provinsi};', '{jabatan_kepala_bkpsdm} Kota {kota}.'))
])

const DAFTAR = lampiranSurat({
  nama: 'Daftar nominatif',
  surat: 'SURAT WALI KOTA {KOTA}',
  judul: baris('DAFTAR NOMINATIF {SEBUTAN_PEGAWAI} YANG DIMOHONKAN PERTIMBANGAN TEKNIS', 'DI LINGKUNGAN PEMERINTAH KOTA {KOTA}'),
  tabel: 'nominatif',
  penanda: penandaWaliKota()
})

/** Surat permohonan pertek: the Wali Kota asks BKN for its technical consideration, with the nominative list (domain 6.4). */
export const permohonanPertek = defineNaskah({
  id: 'permohonan-pertek',
  judul: 'Surat Permohonan Pertimbangan Teknis',
  kelompok: 'USULAN',
  sasaran: 'RENCANA',
  cakup: CAKUP_SEMUA,
  formats: ['pdf', 'docx', 'xlsx'],
  penomoran: 'SENDIRI',
  buku: 'usulan',
  pola: pola('ARIAL', SURAT, DAFTAR),
  baku: {
    sifat: 'Segera',
    lampiran: '1 (satu) berkas',
    hal: 'Permohonan Pertimbangan Teknis',
    tempat_tujuan: 'Jakarta'
  },
  medan: MEDAN_RENCANA,
  tabel: { nominatif: tabelNominatif }
})
