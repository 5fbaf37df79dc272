import { medan, type MedanIsian, perNaskah, perRencana, tanggal, wajib } from './medan-isian'

const naskah = medan('NASKAH')
const sidang = medan('SIDANG')
const pelantikan = medan('PELANTIKAN')
const penandatangan = medan('PENANDATANGAN')
const kop = medan('KOP')

/** How closely a letter is kept, and how fast it goes. */
const SIFAT = ['Biasa', 'Penting', 'Segera', 'Sangat Segera', 'Terbatas', 'Rahasia', 'Sangat Rahasia']

const butir = { ...perNaskah, bentuk: 'BARIS', petunjuk: 'Satu butir per baris' } as const
const orang = { bentuk: 'BARIS', petunjuk: 'Satu orang per baris: Nama | Jabatan' } as const

/** The fields of letters: the head of the office, and what each letter says of itself. */
export const MEDAN_SURAT = [
  naskah('nomor_naskah', 'Nomor naskah ini', {
    ...perNaskah,
    petunjuk: 'Kosongkan bila nomornya diambil dari buku nomor saat diterbitkan'
  }),
  naskah('tgl_naskah', 'Tanggal naskah ini', { ...perNaskah, bentuk: 'TANGGAL' }),
  naskah('sifat', 'Sifat', {
    ...perNaskah,
    bentuk: 'PILIHAN',
    pilihan: SIFAT.map((nilai) => ({ nilai, label: nilai })),
    baku: 'Biasa'
  }),
  naskah('lampiran', 'Lampiran', { ...perNaskah, petunjuk: 'Misalnya 1 (satu) berkas; kosongkan bila tidak ada' }),
  naskah('hal', 'Hal', { ...perNaskah, ...wajib }),
  naskah('tujuan', 'Kepada Yth.', perNaskah),
  naskah('melalui', 'Melalui', perNaskah),
  naskah('tempat_tujuan', 'Tempat tujuan', { ...perNaskah, petunjuk: 'Ditulis setelah kata “di”' }),
  naskah('isi_surat', 'Tambahan isi surat', { ...perNaskah, bentuk: 'BARIS', petunjuk: 'Dicantumkan sebelum penutup' }),
  naskah('persoalan', 'Persoalan', { ...butir, petunjuk: 'Selain rencana ini sendiri; satu butir per baris' }),
  naskah('praanggapan', 'Praanggapan', {
    ...butir,
    baku: [
      'Data kepegawaian, jabatan dan penempatan yang tercatat pada saat telaahan ini disusun dianggap benar dan mutakhir.',
      'Susunan organisasi dan jumlah jabatan tidak berubah sampai dengan tanggal berlakunya rencana.'
    ].join('\n')
  }),
  naskah('fakta', 'Fakta lain yang memengaruhi', butir),
  naskah('analisis', 'Analisis', { ...butir, ...wajib }),
  naskah('kesimpulan', 'Kesimpulan lain', butir),
  naskah('saran', 'Saran lain', butir),
  naskah('kelengkapan', 'Kelengkapan lain yang disertakan', { ...butir, simpan: 'RENCANA' }),
  sidang('tgl_sidang', 'Tanggal sidang', tanggal),
  sidang('pukul_sidang', 'Pukul sidang', { ...perRencana, petunjuk: 'Misalnya 09.00 WIB' }),
  sidang('tempat_sidang', 'Tempat sidang', perRencana),
  sidang('sk_tim', 'Keputusan pembentukan Tim Penilai Kinerja', { petunjuk: 'Dimulai dari kata “Nomor …”' }),
  sidang('nama_sekretaris_tim', 'Nama Sekretaris Tim Penilai Kinerja'),
  sidang('jabatan_sekretaris_tim', 'Jabatan Sekretaris Tim Penilai Kinerja'),
  sidang('anggota_tim', 'Anggota Tim Penilai Kinerja', orang),
  sidang('peserta_lain', 'Turut hadir dalam sidang', { ...orang, ...perRencana }),
  sidang('kesimpulan_sidang', 'Kesimpulan lain dari sidang', { ...butir, simpan: 'RENCANA' }),
  pelantikan('pukul_pelantikan', 'Pukul pelantikan', { ...perRencana, petunjuk: 'Misalnya 09.00 WIB' }),
  pelantikan('pakaian_pelantikan', 'Pakaian pelantikan'),
  pelantikan('undangan_lain', 'Undangan pelantikan lainnya', { bentuk: 'BARIS', petunjuk: 'Satu undangan per baris' }),
  penandatangan('jabatan_sekda', 'Jabatan Sekretaris Daerah', { baku: 'Sekretaris Daerah' }),
  penandatangan('nama_sekda', 'Nama Sekretaris Daerah'),
  penandatangan('pangkat_sekda', 'Pangkat Sekretaris Daerah'),
  penandatangan('nip_sekda', 'NIP Sekretaris Daerah'),
  kop('kop_nama', 'Nama perangkat daerah pada kop', { baku: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia' }),
  kop('kop_alamat', 'Alamat pada kop', { bentuk: 'BARIS', petunjuk: 'Jalan, telepon, laman, pos-el; satu hal per baris' }),
  kop('alamat_setda', 'Alamat Sekretariat Daerah pada kop', {
    bentuk: 'BARIS',
    petunjuk: 'Untuk surat yang ditandatangani Sekretaris Daerah'
  })
] as const satisfies readonly MedanIsian[]

type NamaSurat = (typeof MEDAN_SURAT)[number]['nama']

/** The fields of the form that the reckoned fields of letters stand on. */
export const DARI_SURAT = {
  hari_sidang: ['tgl_sidang'],
  tgl_sidang_terbilang: ['tgl_sidang'],
  jumlah_tim: ['anggota_tim'],
  undangan_sidang: ['anggota_tim'],
  daftar_peserta_lain: ['peserta_lain']
} as const satisfies Readonly<Record<string, readonly NamaSurat[]>>
