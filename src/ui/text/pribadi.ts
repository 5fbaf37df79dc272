/** Words about personal data: on the screen Keamanan, on the page of a person, and where files are saved. */
export const teksPribadi = {
  batal: 'Batal',
  ekspor: {
    judul: 'Berkas ini memuat data pribadi',
    samar: 'Samarkan data pribadi',
    lengkap: 'Data lengkap',
    tujuan: 'Untuk apa',
    rinci:
      'Data lengkap hanya untuk tujuan yang dipilih. Tujuan, nama Anda, dan tanggalnya tertulis di setiap halaman serta di jejak audit.',
    simpan: 'Simpan'
  },
  perlindungan: {
    judul: 'Apa yang disamarkan, dan untuk siapa',
    data: 'Data',
    dibuka: 'Dibuka satu per satu',
    terbaca: 'Terbaca',
    samar: 'Tersamar',
    baris: [
      { nama: 'NIK, nomor HP, surel', cara: 'SATU_SATU' },
      { nama: 'Hukuman disiplin, keluarga, kesehatan, catatan lain', cara: 'SATU_SATU' },
      { nama: 'Tempat lahir, uraian hasil asesmen', cara: 'BERHAK' }
    ],
    catatan:
      'Setiap pembukaan tercatat. Aturan rotasi tetap memeriksa semua data; yang tidak berhak hanya membaca hasilnya. Tanggal lahir terbaca karena BUP dihitung darinya.'
  },
  akses: {
    judul: 'Siapa membuka dan mengekspor data pribadi',
    dari: 'Dari',
    sampai: 'Sampai',
    ringkas: (dibuka: string, diekspor: string): string => `${dibuka} pembukaan, ${diekspor} berkas`,
    nihil: 'Tidak ada pembukaan atau ekspor data pribadi pada rentang ini.',
    lain: (banyak: string): string => `dan ${banyak} lagi; ekspor untuk membaca semuanya`
  },
  musnah: {
    judul: 'Usul pemusnahan data',
    nihil: 'Tidak ada usul. Pemusnahan diusulkan dari halaman pegawai yang telah berhenti.',
    diusulkan: (oleh: string, pada: string): string => `Diusulkan ${oleh}, ${pada}`,
    tarik: 'Tarik usul',
    setujui: 'Setujui…',
    sendiri: 'Menunggu persetujuan orang lain',
    hilang: 'Yang dimusnahkan',
    tetap: 'Yang wajib tetap disimpan',
    tetapNihil: 'Tidak ada; semua barisnya dihapus.',
    selesai: 'Sudah dimusnahkan',
    beritaAcara: 'Berita acara',
    butir: (apa: string, jumlah: string): string => `${apa} (${jumlah})`,
    selesaiRinci: (waktu: string, pengusul: string, penyetuju: string): string => `${waktu} · usul ${pengusul} · disetujui ${penyetuju}`
  },
  setujui: {
    judul: 'Musnahkan data pegawai',
    peringatan:
      'Tindakan ini tidak dapat diurungkan. Cadangan dibuat dahulu; cadangan yang lebih lama masih memuat data ini sampai kedaluwarsa (12 bulan), dan bila dipulihkan, pemusnahan diulang dengan sendirinya.',
    pejabat: 'Nama pejabat yang menyetujui',
    pejabatRinci: 'Harus orang lain daripada yang mengusulkan.',
    ya: 'Musnahkan'
  },
  usulkan: {
    judul: 'Usulkan pemusnahan data',
    rinci: 'Data baru dimusnahkan setelah disetujui orang lain di layar Keamanan, bagian Data pribadi.',
    dasar: 'Dasar',
    alasan: 'Alasan',
    alasanRinci: 'Jangan menulis nama, NIP, atau NIK: alasan ini tetap tersimpan.',
    halangan: 'Belum dapat dimusnahkan',
    ya: 'Usulkan',
    sudah: 'Pemusnahan diusulkan. Orang lain menyetujuinya di layar Keamanan.'
  },
  pelanggaran: {
    judul: 'Bila data pribadi bocor',
    rinci: 'Pemberitahuan tertulis paling lambat 3 x 24 jam sejak diketahui (UU 27/2022 Ps 46).',
    daftar: 'Daftar periksa pelanggaran'
  },
  orang: {
    menu: 'Hak pegawai',
    pdf: 'Laporan data dan rekam jejak (PDF)',
    xlsx: 'Laporan data dan rekam jejak (Excel)',
    musnah: 'Usulkan pemusnahan…',
    tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`
  }
} as const
