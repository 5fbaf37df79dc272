import type { Bagian, Blok, Dokumen } from '../../src/domain/kit/document'
import { partsOf } from '../support/xlsx-file'

/** A table with a head in two rows, every kind of cell and row. */
export const TABEL_UJI: Extract<Blok, { jenis: 'TABEL' }> = {
  jenis: 'TABEL',
  kolom: [
    { judul: 'No', lebar: 10, rata: 'TENGAH' },
    { judul: 'Nama', lebar: 50, rata: 'KIRI' },
    { judul: 'PNS', lebar: 15, rata: 'KANAN', kelompok: 'Bezetting' },
    { judul: 'PPPK', lebar: 15, rata: 'KANAN', kelompok: 'Bezetting' },
    { judul: '+/-', lebar: 12, rata: 'KANAN' }
  ],
  baris: [
    { jenis: 'KELOMPOK', teks: 'Dinas Sosial' },
    {
      jenis: 'ISI',
      sel: ['1', 'Analis <b>', { angka: 1234.5, desimal: 2 }, { angka: 1175, desimal: 0, satuan: 'Berkas "asli"' }, { selisih: -2 }]
    },
    { jenis: 'ISI', sel: ['2', 'Arsiparis', { angka: 1, desimal: 0 }, null, { selisih: 3 }] },
    { jenis: 'JUMLAH', sel: [null, 'JUMLAH', { angka: 1235.5, desimal: 2 }, null, { selisih: 0 }] }
  ]
}

/** A section upright, unless told otherwise. */
export const aBagian = (blok: readonly Blok[], said: Partial<Bagian> = {}): Bagian => ({
  nama: 'Uji',
  orientasi: 'TEGAK',
  huruf: 10,
  nomorHalaman: 'HALAMAN_BAWAH',
  blok,
  ...said
})

/** A paper on F4 with margins of 30, 25, 25 and 20 mm. */
export const aDokumen = (...bagian: readonly Bagian[]): Dokumen => ({
  judul: 'Naskah & uji',
  pembuat: 'Pemerintah Kota Contoh',
  rupaHuruf: 'ARIAL',
  tata: { kertas: { lebar: 215, tinggi: 330 }, margin: { kiri: 30, atas: 25, bawah: 25, kanan: 20 } },
  bagian,
  peringatan: []
})

/** A part of an Office file as text. */
export function partOf(bytes: Uint8Array, nama: string): string {
  const part = partsOf(Buffer.from(bytes))[nama]
  if (!part) throw new Error(`No part ${nama}`)
  return part.toString('utf8')
}
