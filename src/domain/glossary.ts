/** Istilah: one official term as this program uses it. */
export type Istilah = {
  readonly istilah: string
  /** What it means, in one Indonesian sentence for a tooltip. */
  readonly arti: string
  /** A gloss for readers who do not speak Indonesian; never a name in code. */
  readonly english: string
  readonly dasar: string
  /** English words that must not stand in its place in code. */
  readonly hindari: readonly string[]
}

/** The words of the regulations, once: tooltips, the table in ARCHITECTURE.md and the naming test all read this list. */
export const glossary: readonly Istilah[] = [
  entry('ASN', 'Aparatur Sipil Negara: PNS dan PPPK yang bekerja pada instansi pemerintah.', 'civil service', 'UU 20/2023', ['servant']),
  entry('PNS', 'Pegawai ASN yang diangkat secara tetap dan mempunyai NIP.', 'permanent civil servant', 'UU 20/2023', []),
  entry('CPNS', 'Calon PNS dalam masa percobaan satu tahun.', 'probationary civil servant', 'PP 11/2017', ['probationer', 'trainee']),
  entry('PPPK', 'Pegawai ASN yang diangkat dengan perjanjian kerja untuk jangka waktu tertentu.', 'contract civil servant', 'PP 49/2018', [
    'contractor'
  ]),
  entry('Pegawai', 'Orang yang bekerja sebagai ASN; pangkat melekat padanya, jabatan tidak.', 'a civil servant, the person', 'UU 20/2023', [
    'employee',
    'employees',
    'staff',
    'personnel'
  ]),
  entry('Unor', 'Unit organisasi: satu simpul dalam susunan perangkat daerah.', 'node of the organisation tree', 'PP 18/2016', [
    'department',
    'division'
  ]),
  entry(
    'Perangkat daerah',
    'Unsur pembantu kepala daerah: setda, dinas, badan, kecamatan dan lainnya.',
    'city department',
    'PP 18/2016 jo. 72/2019',
    ['agency']
  ),
  entry('UPTD', 'Unit pelaksana teknis daerah di bawah dinas atau badan.', 'technical unit of a dinas', 'Permendagri 12/2017', []),
  entry('Jabatan', 'Kedudukan dengan tugas dan wewenang dalam satu unor; kursinya, bukan orangnya.', 'a post in a unor', 'UU 20/2023', [
    'position',
    'post',
    'posts',
    'job'
  ]),
  entry('JPT Pratama', 'Jabatan pimpinan tinggi di kota: eselon II.a dan II.b.', 'top posts of a city', 'UU 20/2023; PP 11/2017 Ps 107', [
    'executive'
  ]),
  entry(
    'Administrator',
    'Jabatan yang memimpin pelaksanaan pelayanan dan administrasi: eselon III.',
    'posts of echelon III',
    'PP 11/2017 Ps 54',
    []
  ),
  entry('Pengawas', 'Jabatan yang mengendalikan pekerjaan pelaksana: eselon IV.', 'posts of echelon IV', 'PP 11/2017 Ps 54', [
    'supervisor'
  ]),
  entry('Pelaksana', 'Jabatan yang melaksanakan tugas pelayanan umum serta administrasi.', 'general staff post', 'KepmenPANRB 11/2024', [
    'clerk'
  ]),
  entry(
    'Jabatan fungsional',
    'Jabatan berdasarkan keahlian atau keterampilan tertentu, disingkat JF.',
    'professional career post',
    'PermenPANRB 1/2023',
    ['professional']
  ),
  entry('Jenjang', 'Tingkatan dalam jabatan fungsional, dari Pemula sampai Ahli Utama.', 'level of a JF', 'PermenPANRB 1/2023', [
    'seniority'
  ]),
  entry('Eselon', 'Tingkatan jabatan struktural, di kota dari II.a sampai IV.b.', 'tier of a structural post', 'PP 100/2000 jo. 13/2002', [
    'echelon'
  ]),
  entry('Kelas jabatan', 'Tingkat nilai jabatan 1 sampai 17, dasar tunjangan kinerja.', 'grade of a post', 'PermenPANRB 1/2020', ['grade']),
  entry(
    'Jabatan kunci',
    'Jabatan yang tidak boleh kosong satu hari pun; perlu Plt atau Plh seketika.',
    'post that may not be empty',
    'Pedoman internal',
    []
  ),
  entry(
    'Tugas tambahan',
    'Tugas memimpin yang diberikan kepada pejabat fungsional, misalnya kepala sekolah.',
    'extra duty beside a post',
    'Permendikbudristek 40/2021',
    []
  ),
  entry('Pangkat', 'Kedudukan yang menunjukkan tingkat seorang PNS, misalnya Penata.', 'personal rank', 'PP 99/2000', ['rank', 'ranks']),
  entry(
    'Golongan',
    'Golongan ruang dari pangkat, misalnya III/c; PPPK memakai I sampai XVII.',
    'code of the rank',
    'PP 99/2000; Perpres 98/2020',
    []
  ),
  entry('NIP', 'Nomor induk pegawai, 18 angka: lahir, TMT CPNS, jenis kelamin, urutan.', 'personnel number', 'Perka BKN 22/2007', []),
  entry(
    'Penempatan',
    'Satu orang dalam satu jabatan untuk suatu waktu; ditutup, tidak pernah ditimpa.',
    'a person in a post for a time',
    'PP 11/2017',
    ['assignment', 'placement', 'placements']
  ),
  entry('Definitif', 'Pemangkuan jabatan secara tetap.', 'held for good', 'PP 11/2017', []),
  entry(
    'Plt',
    'Pelaksana tugas: mengisi jabatan yang kosong, paling lama 3 bulan dan dapat diperpanjang 3 bulan.',
    'acting holder',
    'SE BKN 1/SE/I/2021',
    ['acting']
  ),
  entry('Plh', 'Pelaksana harian: menggantikan pejabat yang berhalangan sementara.', 'stand-in', 'SE BKN 1/SE/I/2021', ['deputy']),
  entry('TMT', 'Terhitung mulai tanggal: hari suatu keputusan mulai berlaku.', 'effective date', 'Permendagri 1/2023', ['effective']),
  entry('Masa kerja', 'Lama bekerja dalam tahun dan bulan, dasar pangkat dan gaji.', 'length of service', 'PP 11/2017', ['tenure']),
  entry('BUP', 'Batas usia pensiun menurut jenis jabatan.', 'retirement age', 'UU 20/2023 Ps 55', ['retirement']),
  entry(
    'Kedudukan hukum',
    'Keadaan kepegawaian seseorang: aktif, cuti luar tanggungan, tugas belajar, dan lainnya.',
    'legal standing',
    'PP 11/2017',
    []
  ),
  entry('Hukdis', 'Hukuman disiplin tingkat ringan, sedang atau berat.', 'disciplinary punishment', 'PP 94/2021', [
    'punishment',
    'sanction'
  ]),
  entry(
    'Hubungan keluarga',
    'Hubungan perkawinan atau darah yang dapat menimbulkan konflik kepentingan.',
    'kinship',
    'PP 11/2017 Ps 190 (5)',
    ['kinship', 'relative']
  ),
  entry('Mutasi', 'Perpindahan pegawai ke jabatan atau unor lain.', 'any move to another post', 'PP 11/2017 Ps 190', [
    'transfer',
    'transfers',
    'rotation'
  ]),
  entry('Rencana mutasi', 'Sekumpulan langkah dengan satu TMT yang belum menjadi keputusan.', 'draft of moves', 'PP 11/2017 Ps 190', [
    'scenario'
  ]),
  entry('Langkah', 'Satu tindakan dalam rencana: angkat, lepas, atau tunjuk Plt.', 'one operation of a plan', 'PP 11/2017 Ps 190', [
    'step',
    'steps'
  ]),
  entry('Temuan', 'Hasil pemeriksaan aturan atas satu langkah, beserta dasar hukumnya.', 'what a rule found', 'Perpres 116/2022', [
    'finding',
    'findings'
  ]),
  entry(
    'Pengesampingan',
    'Keputusan pejabat berwenang untuk melanjutkan meskipun ada temuan, dengan alasan tertulis.',
    'recorded override',
    'UU 30/2014',
    ['waiver']
  ),
  entry(
    'Ketentuan',
    'Nilai aturan yang dapat diubah, dengan dasar hukum dan masa berlakunya.',
    'setting with a legal basis',
    'Perpres 116/2022',
    ['preference', 'preferences']
  ),
  entry('Naskah', 'Naskah dinas yang sudah terbit; isinya tidak berubah lagi.', 'issued paper', 'Permendagri 1/2023', ['letter', 'decree']),
  entry('SK', 'Surat keputusan pejabat yang berwenang.', 'decree', 'Permendagri 1/2023', []),
  entry(
    'Kebutuhan',
    'Jumlah pegawai yang diperlukan suatu jabatan menurut analisis beban kerja.',
    'number of people needed',
    'PermenPANRB 1/2020',
    ['headcount']
  ),
  entry('Bezetting', 'Jumlah pegawai yang ada pada suatu jabatan.', 'number of people present', 'PermenPANRB 1/2020', ['occupancy']),
  entry(
    'ABK',
    'Analisis beban kerja: dari uraian tugas satu jabatan dihitung berapa orang yang diperlukan.',
    'workload analysis',
    'PermenPANRB 1/2020',
    ['workload']
  ),
  entry(
    'Beban kerja',
    'Waktu yang diperlukan seluruh tugas suatu jabatan dalam setahun, dalam menit.',
    'minutes of work a year',
    'PermenPANRB 1/2020',
    []
  ),
  entry('Norma waktu', 'Waktu yang wajar untuk menyelesaikan satu hasil kerja.', 'time a result takes', 'PermenPANRB 1/2020', []),
  entry(
    'Informasi jabatan',
    'Hasil analisis jabatan (anjab): ikhtisar, syarat, tanggung jawab dan lingkungan satu jabatan.',
    'job description',
    'PermenPANRB 1/2020',
    []
  ),
  entry(
    'Formasi',
    'Jumlah pegawai yang diusulkan untuk diadakan pada suatu jabatan dalam satu tahun.',
    'planned recruitment',
    'PP 11/2017',
    ['recruitment', 'vacancy']
  ),
  entry(
    'Peta jabatan',
    'Bagan jabatan satu perangkat daerah dengan kelas, kebutuhan dan bezetting.',
    'chart of posts',
    'PermenPANRB 1/2020',
    []
  ),
  entry(
    'Predikat kinerja',
    'Hasil penilaian kinerja setahun, dari Sangat Baik sampai Sangat Kurang.',
    'yearly rating',
    'PermenPANRB 6/2022',
    ['rating', 'appraisal']
  ),
  entry('Acuan', 'Daftar rujukan kantor: pangkat, eselon, pendidikan, nama jabatan fungsional.', 'reference list', 'Pedoman internal', []),
  entry(
    'Anomali',
    'Data yang kurang, keliru, atau saling bertentangan menurut Pra-cek IKD.',
    'data anomaly',
    'Peraturan BKN tentang IKD',
    []
  ),
  entry(
    'Pemetaan',
    'Kolom berkas mana menjadi isian apa; diingat untuk berkas berikutnya yang sebentuk.',
    'column mapping',
    'Pedoman internal',
    []
  ),
  entry(
    'Bentrok',
    'Isian yang disunting di aplikasi tetapi berbeda di berkas; petugas yang memilih.',
    'conflict of an import',
    'Pedoman internal',
    ['conflict', 'conflicts']
  ),
  entry(
    'Rancangan SOTK',
    'Rancangan susunan organisasi dan tata kerja: perubahan yang direncanakan dan belum berlaku.',
    'draft reorganisation',
    'PP 18/2016 jo. 72/2019',
    ['reorganization', 'reorganisation']
  ),
  entry('Usulan', 'Satu perubahan dalam rancangan SOTK, dilaksanakan ketika rancangan diterapkan.', 'proposed change', 'Pedoman internal', [
    'proposal',
    'proposals'
  ])
]

function entry(...[istilah, arti, english, dasar, hindari]: readonly [string, string, string, string, readonly string[]]): Istilah {
  return { istilah, arti, english, dasar, hindari }
}
