import { defineNaskah } from '../jenis-naskah'
import { CAKUP_SEMUA } from '../keputusan/cakupan'
import { bagian, baris, paragraf, pola, rincian, tembusan } from '../pola/blok'
import { MEDAN_RENCANA, MEDAN_SIDANG } from '../surat/medan-surat'
import { periksaTim, periksaUndanganSidang } from '../surat/periksa-surat'
import { alamat, butir, kopSetda, penandaSekda, penutupSurat, perihal, tambahan, tempatTanggal } from '../surat/pola-surat'

/** Undangan sidang: calls the Tim Penilai Kinerja together, by its Ketua (domain 6.2, 6.4). */
export const undanganSidang = defineNaskah({
  id: 'undangan-sidang',
  judul: 'Undangan Sidang Tim Penilai Kinerja',
  kelompok: 'SIDANG',
  sasaran: 'RENCANA',
  cakup: CAKUP_SEMUA,
  penomoran: 'SENDIRI',
  buku: 'pengangkatan',
  pola: pola(
    'ARIAL',
    bagian('Undangan sidang', [
      kopSetda(),
      tempatTanggal(),
      perihal(),
      alamat('Yth.'),
      butir('undangan', '[[{jabatan_sekretaris_tim}]]', '{undangan_sidang}'),
      paragraf('tempat-tujuan', 'di {kota}', { rata: 'KIRI', menjorok: false }),
      paragraf(
        'isi',
        'Sehubungan dengan rencana pemindahan dan pengangkatan {sebutan_pegawai} dalam jabatan di lingkungan Pemerintah Kota {kota}, dimohon kehadiran Saudara dalam sidang Tim Penilai Kinerja Pegawai Negeri Sipil Pemerintah Kota {kota} yang akan diselenggarakan pada:'
      ),
      rincian(
        'acara',
        baris(
          'Hari: {hari_sidang}',
          'Tanggal: {tgl_sidang}',
          'Pukul: {pukul_sidang}',
          'Tempat: {tempat_sidang}',
          'Acara: Pembahasan rencana “{rencana}”'
        )
      ),
      paragraf('wajib-hadir', 'Bahan sidang bersifat rahasia; kehadiran Saudara tidak dapat diwakilkan.'),
      tambahan(),
      paragraf('penutup', 'Demikian undangan ini disampaikan, atas perhatian dan kehadirannya diucapkan terima kasih.'),
      penutupSurat({ ...penandaSekda(), pembuka: '{jabatan_sekda}', jabatan: 'selaku Ketua Tim Penilai Kinerja,' }),
      tembusan('tembusan', 'Wali Kota {kota} (sebagai laporan).')
    ])
  ),
  baku: { sifat: 'Rahasia', hal: 'Undangan Sidang Tim Penilai Kinerja' },
  medan: [...MEDAN_RENCANA, ...MEDAN_SIDANG],
  periksa: (konteks) => [...periksaTim(konteks), ...periksaUndanganSidang(konteks)]
})
