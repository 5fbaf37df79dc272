import { defineNaskah } from '../jenis-naskah'
import { periksaPelantikan } from '../pelantikan/periksa-hari'
import { isDilantik } from '../pengangkatan'
import { rincianOrang } from '../pelantikan/blok-pernyataan'
import { bagian, baris, kepala, kop, paragraf, pola, rincian, tandaTangan, tembusan } from '../pola/blok'

/** Surat Pernyataan Pelantikan: that the person was inaugurated, for each person (domain 7.5). */
export const spp = defineNaskah({
  id: 'spp',
  judul: 'Surat Pernyataan Pelantikan',
  kelompok: 'PERORANGAN',
  sasaran: 'ORANG',
  cakup: isDilantik,
  penomoran: 'SENDIRI',
  buku: 'pengangkatan',
  periksa: periksaPelantikan,
  pola: pola(
    'ARIAL',
    bagian(
      'Surat Pernyataan Pelantikan',
      [
        kop(),
        kepala('judul', baris('SURAT PERNYATAAN PELANTIKAN', 'NOMOR {nomor}'), true),
        paragraf('pembuka', 'Yang bertanda tangan di bawah ini:', { menjorok: false }),
        rincian(
          'pejabat',
          baris(
            'Nama: {nama_kepala_bkpsdm}',
            'NIP: {nip_kepala_bkpsdm}',
            'Pangkat/Gol. Ruang: {pangkat_kepala_bkpsdm}',
            'Jabatan: {jabatan_kepala_bkpsdm}'
          )
        ),
        paragraf('menyatakan', 'dengan ini menyatakan dengan sesungguhnya bahwa:', { menjorok: false }),
        rincianOrang(),
        paragraf(
          'isi',
          'berdasarkan Keputusan Wali Kota {kota} Nomor {nomor_sk} tanggal {tgl_sk} telah dilantik sebagai {jabatan_baru_lengkap_pada} pada tanggal {tgl_pelantikan}.',
          { menjorok: false }
        ),
        paragraf('penutup', 'Demikian surat pernyataan ini dibuat dengan sesungguhnya untuk dapat dipergunakan sebagaimana mestinya.'),
        tandaTangan('penanda', {
          pembuka: '{kota}, {tanggal}',
          jabatan: '{jabatan_kepala_bkpsdm},',
          nama: '{nama_kepala_bkpsdm}',
          keterangan: baris('{pangkat_kepala_bkpsdm}', 'NIP {nip_kepala_bkpsdm}')
        }),
        tembusan(
          'tembusan',
          baris('Kepala Kantor Regional {kanreg_bkn};', 'Kepala Badan Keuangan dan Aset Daerah Kota {kota};', 'Yang bersangkutan.')
        )
      ],
      { nomorHalaman: 'TANPA' }
    )
  )
})
