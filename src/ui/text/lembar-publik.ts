/** Words of the sheet for the public. */
export const teksLembarPublik = {
  tab: 'Lembar publik',
  judul: 'Lembar Informasi Publik Jabatan',
  simpanWeb: 'Simpan halaman web',
  tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`,
  kata: 'Kata dan alasan',
  pengantar: 'Pengantar',
  alasan: (pejabat: string): string => `Alasan untuk ${pejabat}`,
  dariKe: (dari: string | null, ke: string | null): string => `${dari ?? 'Belum berjabatan'} → ${ke ?? 'tidak lagi berjabatan'}`,
  alasanKosong: 'Kosongkan untuk memakai kalimat dari fakta rencana.',
  tanpaRencana: 'Pilih rencana untuk menulis alasan setiap perubahan.',
  simpan: 'Simpan',
  batal: 'Batal'
} as const
