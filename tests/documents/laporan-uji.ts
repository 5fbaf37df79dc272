import { baris, type HasilLaporan, type KolomLaporan, type TabelLaporan } from '../../src/domain/laporan/hasil-laporan'
import { PegawaiId } from '../../src/domain/pegawai/pegawai'
import type { BahanKantor } from '../../src/domain/peta-jabatan/naskah/bahan-naskah'

/** Every kind of column, two of them under one title. */
export const KOLOM_UJI: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 9 },
  { kunci: 'nip', judul: 'NIP', jenis: 'TEKS', lebar: 32 },
  { kunci: 'nama', judul: 'Nama', jenis: 'TEKS', lebar: 46 },
  { kunci: 'tmt', judul: 'TMT', jenis: 'TANGGAL', lebar: 17 },
  { kunci: 'pns', judul: 'PNS', kelompok: 'Bezetting', jenis: 'ANGKA', lebar: 14 },
  { kunci: 'selisih', judul: '+/-', kelompok: 'Bezetting', jenis: 'SELISIH', lebar: 14 },
  { kunci: 'bagian', judul: 'Bagian', jenis: 'PERSEN', lebar: 16 },
  { kunci: 'gaji', judul: 'Gaji', jenis: 'RUPIAH', lebar: 24 },
  { kunci: 'rata', judul: 'Rata-rata', jenis: 'DESIMAL', lebar: 18 }
]

/** The paper of the office and who signs. */
export const KANTOR_UJI: BahanKantor = {
  tata: { kertas: { lebar: 215, tinggi: 330 }, margin: { kiri: 20, atas: 15, bawah: 15, kanan: 15 } },
  penandatangan: {
    tempat: 'Contoh',
    jabatan: 'Kepala BKPSDM',
    nama: 'Hj. Uji Cetak, S.E.',
    pangkat: 'Pembina (IV/a)',
    nip: '197001011995032001'
  },
  hariIni: '2026-11-22',
  pelaku: 'penguji'
}

/** The number of service of the nth person. */
export const nipUji = (n: number): string => `19860926201505${String(n).padStart(4, '0')}`

/** A table of so many people, with a row of totals. */
export const aTabel = (jumlah: number, judul: string | null = null): TabelLaporan => ({
  judul,
  kolom: KOLOM_UJI,
  baris: [
    ...Array.from({ length: jumlah }, (_, n) =>
      baris([n + 1, nipUji(n), `Pegawai ${n + 1}`, '2020-04-01', 1200, n % 2 === 0 ? -2 : 3, 0.125, 1_260_000, 1.5], {
        jenis: 'PEGAWAI',
        id: PegawaiId.parse(`p-${n}`)
      })
    ),
    { jenis: 'JUMLAH', sel: [null, null, 'Jumlah', null, 1200 * jumlah, 0, 1, null, null] }
  ]
})

/** A report of those tables. */
export const aHasil = (tabel: readonly TabelLaporan[], said: Partial<HasilLaporan> = {}): HasilLaporan => ({
  judul: ['Daftar Uji', 'Dinas Sosial', 'Pemerintah Kota Contoh'],
  keadaan: 'Keadaan: 31 Desember 2026',
  tabel,
  catatan: ['Data belum lengkap.'],
  ...said
})
