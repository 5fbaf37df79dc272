import { defineNaskah } from '../jenis-naskah'
import { periksaAtasan } from '../pelantikan/atasan-naskah'
import { MEDAN_ATASAN, MEDAN_TMT_TUGAS } from '../pelantikan/medan-pelantikan'
import { periksaMulaiTugas } from '../pelantikan/periksa-hari'
import { rincianAtasan, rincianOrang } from '../pelantikan/blok-pernyataan'
import { bagian, baris, kepala, kop, paragraf, pola, tandaTangan, tembusan } from '../pola/blok'

/** Surat Pernyataan Melaksanakan Tugas: the superior after the plan states that the person has taken up the post (domain 7.5). */
export const spmt = defineNaskah({
  id: 'spmt',
  judul: 'Surat Pernyataan Melaksanakan Tugas',
  kelompok: 'PERORANGAN',
  sasaran: 'ORANG',
  penomoran: 'SENDIRI',
  buku: 'perintah',
  medan: [...MEDAN_ATASAN, MEDAN_TMT_TUGAS],
  periksa: (konteks) => [...periksaAtasan(konteks), ...periksaMulaiTugas(konteks)],
  pola: pola(
    'ARIAL',
    bagian('Surat Pernyataan Melaksanakan Tugas', [
      { ...kop(), nama: '{KOP_ATASAN}', alamat: '[[{kop_atasan_alamat}]]' },
      kepala('judul', baris('SURAT PERNYATAAN MELAKSANAKAN TUGAS', 'NOMOR {nomor}'), true),
      paragraf('pembuka', 'Yang bertanda tangan di bawah ini:', { menjorok: false }),
      rincianAtasan(),
      paragraf('menerangkan', 'menerangkan dengan sesungguhnya bahwa:', { menjorok: false }),
      rincianOrang(),
      paragraf(
        'isi',
        'yang diangkat berdasarkan Keputusan Wali Kota {kota} Nomor {nomor_sk} tanggal {tgl_sk}, terhitung mulai tanggal {tmt_tugas} telah nyata melaksanakan tugas sebagai {jabatan_baru_pada}[[, dengan tunjangan jabatan sebesar {tunjangan} ({tunjangan_terbilang}) setiap bulan]].',
        { menjorok: false }
      ),
      paragraf(
        'penutup',
        'Demikian surat pernyataan ini saya buat dengan sesungguhnya dengan mengingat sumpah jabatan. Apabila di kemudian hari isi surat pernyataan ini ternyata tidak benar sehingga merugikan negara, saya bersedia menanggung kerugian tersebut.'
      ),
      tandaTangan('penanda', {
        pembuka: '{kota}, {tanggal}',
        jabatan: '{atasan_jabatan},',
        nama: '{atasan_nama}',
        keterangan: baris('[[{atasan_pangkat}]]', '[[NIP {atasan_nip}]]')
      }),
      tembusan(
        'tembusan',
        baris(
          'Kepala Kantor Regional {kanreg_bkn};',
          'Kepala Badan Keuangan dan Aset Daerah Kota {kota};',
          '{jabatan_kepala_bkpsdm} Kota {kota};',
          'Yang bersangkutan.'
        )
      )
    ])
  )
})
