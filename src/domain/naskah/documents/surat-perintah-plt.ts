import { defineNaskah } from '../jenis-naskah'
import { MEDAN_PLT, periksaPlt } from '../pelantikan/perintah-plt'
import { bagian, baris, kepala, konsiderans, pola, rincian, tandaTangan, tembusan } from '../pola/blok'
import { kepalaWaliKota } from '../surat/pola-surat'

/** Surat Perintah Plt/Plh: neither decree nor oath nor allowance, for each who acts by the plan (SE BKN 1/SE/I/2021; domain 6.3, 7.5). */
export const suratPerintahPlt = defineNaskah({
  id: 'surat-perintah-plt',
  judul: 'Surat Perintah Plt. dan Plh.',
  kelompok: 'PERORANGAN',
  sasaran: 'PELAKSANA',
  penomoran: 'SENDIRI',
  buku: 'perintah',
  medan: MEDAN_PLT,
  periksa: periksaPlt,
  pola: pola(
    'ARIAL',
    bagian(
      'Surat Perintah',
      [
        ...kepalaWaliKota(),
        kepala('judul', baris('SURAT PERINTAH', 'NOMOR {nomor}'), true),
        konsiderans(
          'Menimbang',
          'HURUF',
          baris('bahwa jabatan {jabatan_baru_pada} {keadaan_jabatan};', 'bahwa untuk itu perlu menunjuk {sebutan_plt};')
        ),
        konsiderans('Dasar', 'ANGKA', '{dasar_perintah}'),
        kepala('memerintahkan', 'MEMERINTAHKAN:', true),
        konsiderans('Kepada', 'TANPA', '{nama_lengkap}'),
        rincian(
          'orang',
          baris('{sebutan_nip}: {nip_spasi}', '{sebutan_pangkat}: {pangkat_gol}', 'Jabatan: {jabatan_definitif_pada}'),
          true
        ),
        konsiderans(
          'Untuk',
          'ANGKA',
          baris(
            'terhitung mulai tanggal {tmt_baru}, di samping jabatannya sebagai {jabatan_definitif}, juga sebagai {sebutan_plt} {jabatan_baru_pada};',
            'melaksanakan tugas sehari-hari, tanpa wewenang mengambil keputusan strategis yang mengubah status hukum, termasuk pengangkatan, pemindahan dan pemberhentian pegawai;',
            'menjalankan perintah ini {masa_plt};',
            'melaporkan pelaksanaan perintah ini kepada Wali Kota.'
          )
        ),
        tandaTangan('penanda', {
          pembuka: baris('Dikeluarkan di {kota}', 'pada tanggal {tanggal}'),
          jabatan: 'WALI KOTA {KOTA},',
          nama: '{NAMA_WALI_KOTA}',
          keterangan: ''
        }),
        tembusan(
          'tembusan',
          baris('Inspektur Kota {kota};', '{jabatan_kepala_bkpsdm} Kota {kota};', 'Kepala perangkat daerah yang bersangkutan.')
        )
      ],
      { huruf: 11 }
    )
  )
})
