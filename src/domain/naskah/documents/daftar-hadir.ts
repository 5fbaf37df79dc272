import { defineNaskah } from '../jenis-naskah'
import { daftarHadir as isiDaftar } from '../pelantikan/barisan'
import { MEDAN_HARI_PELANTIKAN } from '../pelantikan/medan-pelantikan'
import { isDilantik } from '../pengangkatan'
import { bagian, baris, kepala, pola, rincian, tabel, tandaTangan } from '../pola/blok'

/** Daftar hadir: who is inaugurated, with room to sign, in the order in which they stand. */
export const daftarHadir = defineNaskah({
  id: 'daftar-hadir',
  judul: 'Daftar Hadir Pelantikan',
  kelompok: 'PELANTIKAN',
  sasaran: 'RENCANA',
  cakup: isDilantik,
  penomoran: 'TANPA',
  buku: null,
  formats: ['pdf', 'docx', 'xlsx'],
  medan: MEDAN_HARI_PELANTIKAN,
  tabel: { hadir: isiDaftar },
  pola: pola(
    'ARIAL',
    bagian(
      'Daftar Hadir',
      [
        kepala(
          'judul',
          baris('DAFTAR HADIR', 'PELANTIKAN DAN PENGAMBILAN SUMPAH/JANJI JABATAN', 'DI LINGKUNGAN PEMERINTAH KOTA {KOTA}'),
          true
        ),
        rincian('acara', baris('Hari, tanggal: {hari_pelantikan}, {tgl_pelantikan}', 'Tempat: {tempat}')),
        tabel('hadir', 'hadir'),
        tandaTangan('penanda', {
          pembuka: '{kota}, {tgl_pelantikan}',
          jabatan: '{jabatan_kepala_bkpsdm},',
          nama: '{nama_kepala_bkpsdm}',
          keterangan: baris('{pangkat_kepala_bkpsdm}', 'NIP {nip_kepala_bkpsdm}')
        })
      ],
      { huruf: 10, nomorHalaman: 'HALAMAN_BAWAH' }
    )
  )
})
