import { defineNaskah } from '../jenis-naskah'
import { CAKUP_SEMUA } from '../keputusan/cakupan'
import { bagian, kepala, kop, paragraf, pola } from '../pola/blok'
import { MEDAN_RENCANA } from '../surat/medan-surat'
import { penandaKepala, penutupSurat, perihalNota, tambahan } from '../surat/pola-surat'

/** Nota dinas: asks the Wali Kota to approve the names, once the Tim Penilai Kinerja has spoken (domain 6.4). */
export const notaDinas = defineNaskah({
  id: 'nota-dinas',
  judul: 'Nota Dinas',
  kelompok: 'USULAN',
  sasaran: 'RENCANA',
  cakup: CAKUP_SEMUA,
  penomoran: 'SENDIRI',
  buku: 'umum',
  pola: pola(
    'ARIAL',
    bagian('Nota Dinas', [
      kop(),
      kepala('judul', 'NOTA DINAS', true),
      perihalNota(),
      paragraf(
        'laporan',
        'Dengan ini dilaporkan rencana pemindahan dan pengangkatan {sejumlah_orang} orang {sebutan_pegawai} dalam jabatan di lingkungan Pemerintah Kota {kota}, yang terdiri atas {ringkasan_arah}, untuk mengisi {ringkasan_jabatan}[[lampiran?, sebagaimana terlampir]].'
      ),
      paragraf(
        'pertimbangan',
        '[[Rencana tersebut telah mendapat pertimbangan Tim Penilai Kinerja Pegawai Negeri Sipil dengan berita acara Nomor {no_ba_tpk} tanggal {tgl_ba_tpk}.]]'
      ),
      paragraf('periksa', 'Dari pemeriksaan terhadap ketentuan peraturan perundang-undangan, {hasil_periksa}.'),
      tambahan(),
      paragraf('mohon', 'Sehubungan dengan hal tersebut, mohon persetujuan Bapak/Ibu untuk proses penetapan lebih lanjut.'),
      paragraf('penutup', 'Demikian disampaikan, mohon arahan dan keputusan Bapak/Ibu.'),
      penutupSurat(penandaKepala())
    ])
  ),
  baku: {
    tujuan: 'Wali Kota',
    melalui: 'Sekretaris Daerah',
    sifat: 'Rahasia',
    lampiran: '1 (satu) berkas',
    hal: 'Permohonan Persetujuan Pemindahan dan Pengangkatan dalam Jabatan'
  },
  medan: MEDAN_RENCANA
})
