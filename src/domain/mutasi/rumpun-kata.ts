/**
 * Families of work in a city, each with the words by which posts, units and fields of study are told to belong to it.
 * Words are separated by commas and match at the start of a word; `_` at the end asks for the whole word (`bidan_`, not `bidang`).
 * `studi` holds words that mean the family in the name of a field of study only.
 */
export const KATA_RUMPUN = {
  UMUM: {
    judul: 'umum dan tata usaha',
    kata: `sekretaris_, bagian umum_, subbagian umum_, subbag umum_, kasubbag umum_, kabag umum_, administrasi umum_, tata usaha_,
      rumah tangga_, protokol, pengadministrasi umum_`,
    studi: ''
  },
  KEUANGAN: {
    judul: 'keuangan dan aset',
    kata: `keuangan, anggaran, penganggaran, akuntansi, perbendaharaan, bendahara, aset_, barang milik daerah, pendapatan, pajak, perpajakan,
      retribusi, kas daerah, verifikator, penilai pemerintah`,
    studi: 'ekonomi, manajemen, perbankan, keuangan'
  },
  HUKUM: { judul: 'hukum', kata: 'hukum, perundang, legislasi, persidangan, ham_', studi: 'syariah, ahwal' },
  KESEHATAN: {
    judul: 'kesehatan',
    kata: `kesehatan, dokter, kedokteran, perawat, keperawatan, ners, bidan_, kebidanan, rumah sakit, rsud, puskesmas, farmasi, apotek, gizi,
      nutrisi, epidemiolog, sanitasi, sanitarian, rekam medis, perekam medis, radiograf, fisioterap, terapis, laboratorium, analis medis,
      psikolog klinis, entomolog, penyakit, keluarga berencana, pengendalian penduduk`,
    studi: 'biomedis, radiologi, okupasi'
  },
  PENDIDIKAN: {
    judul: 'pendidikan',
    kata: `pendidikan, kependidikan, sekolah, guru, pamong belajar, pembelajaran, paud, kurikulum, keguruan, konselor, satuan pendidikan, taman kanak,
      widyaprada, perpustakaan, pustakawan`,
    studi: 'tarbiyah, bimbingan, pgsd, matematika, bahasa, sastra, psikologi'
  },
  TEKNIK: {
    judul: 'pekerjaan umum dan tata ruang',
    kata: `pekerjaan umum, bina marga, cipta karya, sumber daya air_, pengairan, penataan ruang, penata ruang, tata ruang, perumahan, permukiman,
      konstruksi, infrastruktur, irigasi, bangunan, jembatan, drainase, pertanahan, penata pertanahan, surveyor, pemetaan`,
    studi: `teknik sipil, arsitektur, teknik lingkungan, geodesi, geografi, planologi, perencanaan wilayah, perencanaan kota, teknik mesin, teknik elektro,
      teknik pengairan, teknik industri, geologi, pertambangan, teknik tambang, agraria`
  },
  PERTANIAN: {
    judul: 'pertanian dan pangan',
    kata: `pertanian, pangan_, hortikultura, perkebunan, peternakan, ternak, veteriner, benih, penyuluh pertanian, kehutanan, tanaman`,
    studi: 'agro, agri, agronomi, ilmu tanah, kedokteran hewan, penyuluhan pertanian, teknologi hasil'
  },
  PERIKANAN: { judul: 'perikanan dan kelautan', kata: 'perikanan, ikan_, kelautan, pesisir, akuakultur', studi: 'budidaya perairan' },
  SOSIAL: {
    judul: 'sosial dan pemberdayaan masyarakat',
    kata: `sosial_, rehabilitasi, pemberdayaan, kesejahteraan, perlindungan anak, desa_, swadaya, kemasyarakatan, penyuluh keluarga berencana,
      pekerja sosial, penyuluh sosial`,
    studi:
      'sosiologi, antropologi, ilmu sosial, ilmu administrasi, psikologi, komunikasi, pemerintahan, administrasi negara, administrasi publik'
  },
  KEPENDUDUKAN: {
    judul: 'kependudukan dan pencatatan sipil',
    kata: 'kependudukan, pencatatan sipil, pendaftaran penduduk',
    studi: 'pemerintahan, administrasi negara, administrasi publik, ilmu administrasi, hukum, demografi, statistik'
  },
  PEMERINTAHAN: {
    judul: 'pemerintahan dan kewilayahan',
    kata: `pemerintahan, camat_, kecamatan, lurah_, kelurahan, organisasi_, tata laksana, otonomi, kerja sama_, kesatuan bangsa, politik, administrasi pembangunan`,
    studi: `administrasi negara, administrasi publik, administrasi pemerintahan, ilmu administrasi, ilmu politik, hubungan internasional, kebijakan publik,
      hukum, pembangunan, sosiologi`
  },
  KETERTIBAN: {
    judul: 'ketertiban, pemadam dan bencana',
    kata: 'polisi pamong praja, ketertiban, ketenteraman, ketentraman, penegakan, pemadam, kebakaran, bencana, kebencanaan, perlindungan masyarakat, linmas',
    studi: 'hukum, pemerintahan, administrasi negara, administrasi publik, ilmu administrasi'
  },
  KEPEGAWAIAN: {
    judul: 'kepegawaian dan SDM',
    kata: `kepegawaian, sumber daya manusia, sdm_, aparatur, mutasi, promosi jabatan, diklat, pengembangan kompetensi, widyaiswara, asesor, assessor,
      kinerja`,
    studi:
      'manajemen, administrasi negara, administrasi publik, ilmu administrasi, administrasi perkantoran, pemerintahan, psikologi, hukum'
  },
  KOMINFO: {
    judul: 'komunikasi dan informatika',
    kata: `informatika, komputer, sistem informasi, informasi dan komunikasi, komunikasi, persandian, sandi, statistik, statistis, e government, hubungan masyarakat,
      teknologi informasi, telekomunikasi, digital, humas_`,
    studi: 'ilmu komunikasi, jurnalistik, perangkat lunak'
  },
  PARIWISATA: {
    judul: 'pariwisata, budaya dan olahraga',
    kata: 'pariwisata, kepariwisataan, wisata, kebudayaan, pamong budaya, budaya_, sejarah, permuseuman, museum, seni_, olahraga, pemuda, kepemudaan, pelatih olahraga',
    studi: 'perhotelan, arkeologi, jasmani, keolahragaan, sastra, antropologi, ilmu komunikasi, manajemen'
  },
  PERHUBUNGAN: {
    judul: 'perhubungan',
    kata: 'perhubungan, lalu lintas, angkutan, kendaraan bermotor, transportasi, terminal, parkir',
    studi: 'teknik sipil, teknik mesin, manajemen transportasi'
  },
  LINGKUNGAN: {
    judul: 'lingkungan hidup',
    kata: 'lingkungan hidup, dampak lingkungan, pencemaran, persampahan, sampah, kebersihan, pertamanan, limbah',
    studi: 'lingkungan, kehutanan, biologi, kimia'
  },
  EKONOMI: {
    judul: 'ekonomi, perdagangan dan investasi',
    kata: `ekonomi, perekonomian, perdagangan, perindustrian, industri_, koperasi, usaha kecil, usaha mikro, penanaman modal, perizinan, investasi,
      tenaga kerja, pengantar kerja, hubungan industrial, kewirausahaan, uptd pasar_, pengadaan barang, barang jasa, balai latihan kerja, instruktur`,
    studi: 'manajemen, akuntansi, bisnis, kewirausahaan, niaga, teknik industri, agribisnis'
  },
  PERENCANAAN: {
    judul: 'perencanaan dan penelitian',
    kata: 'perencanaan, perencana_, riset, penelitian, peneliti_, inovasi, pengendalian dan evaluasi, program_, evaluasi pembangunan',
    studi: `ekonomi, studi pembangunan, perencanaan wilayah, planologi, statistik, administrasi negara, administrasi publik, ilmu administrasi,
      teknik sipil, manajemen, sosiologi`
  },
  ARSIP: {
    judul: 'kearsipan',
    kata: 'arsip, kearsipan',
    studi: 'perpustakaan, ilmu informasi, administrasi perkantoran, sejarah, manajemen informasi'
  },
  PENGAWASAN: {
    judul: 'pengawasan dan audit',
    kata: 'inspektur, inspektorat, auditor, audit_, pengawasan, pengawas penyelenggaraan, irban',
    studi: 'akuntansi, ekonomi, hukum, manajemen, administrasi negara, administrasi publik, ilmu administrasi, pemerintahan, teknik sipil'
  }
} as const

/** Fields of study of leading and administering as such: they suit whoever leads, in any family of work. */
export const KATA_ILMU_UMUM =
  'administrasi negara, administrasi publik, administrasi pemerintahan, administrasi perkantoran, ilmu administrasi, ilmu pemerintahan, kebijakan publik, manajemen'

/** Phrases that mean something else than the words in them: read as what stands on the right. */
export const UNGKAPAN: readonly (readonly [ungkapan: string, dibaca: string])[] = [
  ['sub bagian', 'subbagian'],
  ['kesehatan hewan', 'veteriner'],
  ['kedokteran hewan', 'veteriner'],
  ['pendidikan dan pelatihan', 'diklat'],
  ['pendidikan pelatihan', 'diklat'],
  ['pendidikan dokter', 'kedokteran'],
  ['rumah sakit umum', 'rumah sakit'],
  ['pengawas sekolah', 'sekolah'],
  ['kesejahteraan masyarakat', 'kesejahteraan'],
  ['sumber daya manusia kesehatan', 'kesehatan'],
  ['sumber daya kesehatan', 'kesehatan'],
  ['teknik informatika', 'informatika'],
  ['manajemen informatika', 'informatika'],
  ['ilmu ekonomi', 'ekonomi']
]
