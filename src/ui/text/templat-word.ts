/** Words of the office's own Word templates. */
export const teksTemplat = {
  tab: 'Word',
  judul: 'Templat Word kantor',
  arti: 'Dokumen Word kantor sendiri dengan isian {nama_lengkap}, {nip}, dan seterusnya. Selama dipakai, bentuk Word naskah ini disusun darinya; PDF tetap dari pola.',
  cara: 'Ulangi untuk setiap orang dengan {#orang} … {/orang}; tabel naskah dengan {#nama_tabel}{kolom1} … {/nama_tabel}. Tanpa perulangan, seluruh dokumen diulang untuk setiap orang.',
  pilih: 'Pasang dokumen Word…',
  contoh: 'Unduh contoh…',
  belumAda: 'Belum ada templat Word untuk naskah ini.',
  dipakai: 'Dipakai',
  pakai: 'Pakai',
  henti: 'Hentikan',
  unduh: 'Unduh',
  hapus: 'Hapus',
  hapusJudul: (nama: string): string => `Hapus “${nama}”?`,
  hapusRinci: 'Naskah berikutnya disusun dari pola. Naskah yang sudah terbit tidak berubah.',
  periksaJudul: (nama: string): string => `Templat “${nama}”`,
  isian: (n: number): string => `${n} isian dalam dokumen ini`,
  masalah: 'Belum dapat dipakai. Perbaiki di Word, simpan, lalu pilih lagi.',
  simpan: 'Pakai templat ini',
  batal: 'Batal',
  tutup: 'Tutup',
  tersimpan: (berkas: string): string => `Tersimpan: ${berkas}`
} as const
