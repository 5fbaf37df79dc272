import { defineNaskah } from '../jenis-naskah'
import { MEDAN_DILANTIK } from '../pelantikan/medan-pelantikan'
import { periksaPengumuman } from '../pelantikan/periksa-hari'
import { bagian, baris, kop, paragraf, pola, rincian, tembusan } from '../pola/blok'
import { MEDAN_RENCANA } from '../surat/medan-surat'
import { alamat, penandaKepala, penutupSurat, perihal, tambahan, tempatTanggal } from '../surat/pola-surat'

/** Surat pemberitahuan: tells each person what the decree says of them, and what they have to do. */
export const suratPemberitahuan = defineNaskah({
  id: 'surat-pemberitahuan',
  judul: 'Surat Pemberitahuan',
  kelompok: 'PERORANGAN',
  sasaran: 'ORANG',
  penomoran: 'SENDIRI',
  buku: 'pengangkatan',
  pola: pola(
    'ARIAL',
    bagian('Surat Pemberitahuan', [
      kop(),
      tempatTanggal(),
      perihal(),
      alamat('Yth. Sdr. {nama_lengkap}', '[[{jabatan_lama}]]', '[[{unor_lama}]]', 'di {kota}'),
      paragraf(
        'isi',
        'Diberitahukan bahwa dengan Keputusan Wali Kota {kota} Nomor {nomor_sk} tanggal {tgl_sk}, Saudara diangkat dalam jabatan baru sebagai berikut:'
      ),
      rincian(
        'orang',
        baris(
          'Nama: {nama_lengkap}',
          '{sebutan_nip}: {nip_spasi}',
          '[[{sebutan_pangkat}: {pangkat_gol}]]',
          '[[Jabatan lama: {jabatan_lama_lengkap}]]',
          'Jabatan baru: {jabatan_baru_lengkap}',
          'Unit kerja: {unor_baru}',
          'Terhitung mulai: {tmt_baru}'
        )
      ),
      paragraf(
        'pelantikan',
        '[[Saudara akan dilantik dan diambil sumpah/janji jabatannya pada hari {hari_dilantik} tanggal {tgl_pelantikan} di {tempat}.]]'
      ),
      paragraf(
        'kewajiban',
        'Sebelum melaksanakan tugas pada jabatan baru, Saudara agar menyelesaikan dan menyerahterimakan tugas, dokumen dan barang milik daerah pada jabatan lama.'
      ),
      tambahan(),
      paragraf('penutup', 'Demikian untuk diketahui dan dilaksanakan sebagaimana mestinya.'),
      penutupSurat(penandaKepala()),
      tembusan('tembusan', baris('Wali Kota {kota} (sebagai laporan);', 'Kepala perangkat daerah yang bersangkutan.'))
    ])
  ),
  baku: { hal: 'Pemberitahuan Pengangkatan dalam Jabatan' },
  medan: [...MEDAN_RENCANA, MEDAN_DILANTIK],
  periksa: periksaPengumuman
})
