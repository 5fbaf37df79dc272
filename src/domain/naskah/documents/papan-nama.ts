import { defineNaskah } from '../jenis-naskah'
import { isDilantik } from '../pengangkatan'
import { bagian, papanNama as blokPapan, pola } from '../pola/blok'

/** Papan nama: a name plate for each person, on lying A4 folded in the middle. */
export const papanNama = defineNaskah({
  id: 'papan-nama',
  judul: 'Papan Nama Pelantikan',
  kelompok: 'PELANTIKAN',
  sasaran: 'ORANG',
  cakup: isDilantik,
  penomoran: 'TANPA',
  buku: null,
  pola: {
    ...pola(
      'ARIAL',
      bagian('Papan Nama', [blokPapan('papan', '{nama_lengkap}', { keterangan: '{jabatan_baru}', lebar: 277, tinggi: 100 })], {
        orientasi: 'MENDATAR',
        nomorHalaman: 'TANPA'
      })
    ),
    kertas: { lebar: 210, tinggi: 297 },
    margin: { kiri: 10, atas: 5, bawah: 5, kanan: 10 }
  }
})
