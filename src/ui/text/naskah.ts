import type { KelompokIsian } from '../../domain/naskah/isian'

const KELOMPOK: Readonly<Record<KelompokIsian, string>> = { KEPUTUSAN: 'Keputusan', DASAR: 'Dasar', PENANDATANGAN: 'Tanda tangan' }

/** Words of the screen Naskah. */
export const teksNaskah = {
  rencana: 'Rencana',
  pilihRencana: 'Pilih rencana mutasi',
  nihil: 'Belum ada rencana untuk dibuatkan naskah',
  nihilRinci: 'Naskah disusun dari rencana rotasi. Susun rencananya dahulu, lalu kembali ke sini.',
  keRencana: 'Buka Rencana Rotasi',
  isian: 'Isian',
  isianRinci: 'Yang bertanda * wajib sebelum naskah ditandatangani. Isian kantor diingat untuk rencana berikutnya.',
  kelompokIsian: 'Kelompok isian',
  kelompok: (kelompok: KelompokIsian, kosong: number): string => `${KELOMPOK[kelompok]}${kosong > 0 ? ` (${kosong})` : ''}`,
  simpanIsian: 'Simpan isian',
  isianTersimpan: 'Isian disimpan.',
  pratinjau: 'Pratinjau naskah',
  naskah: 'Naskah',
  dokumen: { 'sk-mutasi': 'Keputusan', 'matriks-mutasi': 'Matriks' },
  lengkap: 'Isian lengkap; naskah siap dicetak.',
  perluDicermati: (n: number): string => `${n} hal perlu dicermati`,
  tersimpan: (berkas: string): string => `Tersimpan: ${berkas}`,
  simpanPdf: 'Simpan PDF…',
  simpanWord: 'Simpan Word…',
  catatJudul: 'Simpan dan catat nomor keputusan?',
  catatRinci: (nomor: string): string =>
    `Nomor ${nomor} akan dicatat sebagai naskah terbit. Pencatatan ini tidak dapat diurungkan, dan perubahan sebelumnya tidak lagi dapat diurungkan dengan Ctrl+Z.`,
  catatYa: 'Simpan dan catat',
  batal: 'Batal',
  simpanLampiran: 'Simpan lampiran Excel…',
  simpanMatriks: 'Simpan matriks Excel…',
  terbit: 'Naskah terbit',
  belumTerbit: 'Belum ada. Naskah tercatat di sini saat PDF dengan nomor dan tanggal disimpan.'
} as const
