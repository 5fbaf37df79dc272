/** What a value of a setting means: a number with its unit, or one of a few answers. */
export type RagamNilai =
  | { readonly jenis: 'ANGKA'; readonly satuan: string }
  | { readonly jenis: 'RUPIAH' }
  | { readonly jenis: 'PILIHAN'; readonly pilihan: readonly (readonly [nilai: number, teks: string])[] }

/** How the setting of a rule is called within its rule, and what its value means. */
type SetelanAturan = { readonly sebutan: string; readonly ragam: RagamNilai }

const angka = (sebutan: string, satuan: string): SetelanAturan => ({ sebutan, ragam: { jenis: 'ANGKA', satuan } })
const pilihan = (sebutan: string, list: readonly (readonly [number, string])[]): SetelanAturan => ({
  sebutan,
  ragam: { jenis: 'PILIHAN', pilihan: list }
})
const yaTidak = (sebutan: string): SetelanAturan =>
  pilihan(sebutan, [
    [0, 'Tidak'],
    [1, 'Ya']
  ])

const PREDIKAT_MINIMUM = [
  [5, 'Sangat Baik'],
  [4, 'Baik'],
  [3, 'Butuh Perbaikan'],
  [2, 'Kurang'],
  [1, 'Sangat Kurang']
] as const

const BACAAN_USIA = [
  [0, 'Belum mencapai usia itu'],
  [1, 'Sampai dengan ulang tahunnya'],
  [2, 'Sampai sehari sebelum ulang tahun berikutnya']
] as const

/** The settings of the rules, and of what falls due, each by its key. */
const SETELAN_ATURAN: Readonly<Record<string, SetelanAturan>> = {
  'R-01.bulanMinimum': angka('masa jabatan paling singkat', 'bulan'),
  'R-02.bulanMaksimum': angka('masa jabatan paling lama', 'bulan'),
  'R-03.bulanMinimum': angka('masa jabatan JPT paling singkat', 'bulan'),
  'R-03.bulanUjiBerlaku': angka('masa berlaku uji kompetensi', 'bulan'),
  'R-04.bulanMaksimum': angka('masa jabatan JPT paling lama', 'bulan'),
  'R-04.bulanEvaluasiLebihAwal': angka('evaluasi boleh lebih awal', 'bulan'),
  'R-05.toleransiTingkat': angka('toleransi di bawah jenjang', 'tingkat'),
  'R-06.toleransiTingkat': angka('toleransi di atas jenjang', 'tingkat'),
  'R-07.toleransiTingkat': angka('toleransi di atas pangkat atasan', 'tingkat'),
  'R-08.jumlahTahun': angka('tahun predikat yang diperiksa', 'tahun'),
  'R-08.nilaiMinimum': pilihan('predikat paling rendah', PREDIKAT_MINIMUM),
  'R-08.penilaianSampaiBulan': angka('predikat tahun lalu ditunggu sampai bulan ke- (0 = tidak ditunggu)', ''),
  'R-10.peringatanSelainJf': yaTidak('jabatan selain JF juga diperingatkan'),
  'R-11.bulanMinimum': angka('pengalaman sebagai Pengawas atau setingkat', 'bulan'),
  'R-12.bulanMinimum': angka('pengalaman sebagai Pelaksana atau setingkat', 'bulan'),
  'R-13.bulanMinimum': angka('pengalaman sebagai Administrator atau JF Ahli Madya', 'bulan'),
  'R-14.bulanMinimum': angka('pengalaman terkait secara kumulatif', 'bulan'),
  'R-15.usiaMaksimum': angka('usia paling tinggi', 'tahun'),
  'R-15.usiaMaksimumDariJpt': angka('usia paling tinggi dari JPT ke JPT yang lebih tinggi', 'tahun'),
  'R-15.bacaan': pilihan('cara membaca batas usia', BACAAN_USIA),
  'R-17.wajibJpt': yaTidak('JPT diminta PKN II'),
  'R-17.wajibAdministrator': yaTidak('Administrator diminta PKA'),
  'R-17.wajibPengawas': yaTidak('Pengawas diminta PKP'),
  'R-18.termasukRingan': yaTidak('hukuman ringan ikut menghalangi'),
  'R-19.tahunTerakhir': angka('riwayat yang dilihat ke belakang', 'tahun'),
  'R-21.bulanBlok': angka('sisa masa yang menghalangi promosi', 'bulan'),
  'R-21.bulanPeringatan': angka('sisa masa yang diperingatkan', 'bulan'),
  'R-21.bulanInfo': angka('sisa masa yang diberitahukan', 'bulan'),
  'R-27.keuanganBlok': yaTidak('satu unit keuangan juga dihalangi'),
  'R-28.bulanJeda': angka('jeda sebelum kembali ke perangkat yang diperiksa', 'bulan'),
  'R-29.bulanSebelumPenetapan': angka('larangan sebelum penetapan pasangan calon', 'bulan'),
  'R-30.bulanSesudahPelantikan': angka('larangan sesudah pelantikan kepala daerah', 'bulan'),
  'R-36.tahunPenempatan': angka('ikatan dalam kota sejak TMT CPNS', 'tahun'),
  'R-36.tahunKeluarInstansi': angka('ikatan sebelum keluar instansi', 'tahun'),
  'R-38.usia': angka('usia paling tinggi sampai JF Ahli Muda', 'tahun'),
  'R-38.usiaMadya': angka('usia paling tinggi JF Ahli Madya', 'tahun'),
  'R-38.usiaUtama': angka('usia paling tinggi JF Ahli Utama', 'tahun'),
  'R-38.tahunUji': angka('masa berlaku uji kompetensi', 'tahun'),
  'R-43.persenMemenuhi': angka('JPM “memenuhi” mulai', 'persen'),
  'R-43.persenMasihMemenuhi': angka('JPM “masih memenuhi” mulai', 'persen'),
  'R-44.tahunBerlaku': angka('masa berlaku hasil asesmen', 'tahun'),
  'R-45.kotakTerendah': angka('kotak talenta paling rendah', ''),
  'R-45.wajib': yaTidak('kotak di bawahnya menghalangi promosi'),
  'R-47.bulanPlt': angka('lama Plt', 'bulan'),
  'R-47.bulanPerpanjangan': angka('perpanjangan Plt', 'bulan'),
  'R-47.hariPlh': angka('lama Plh', 'hari'),
  'R-49.hariKerjaMaksimum': angka('pelantikan sesudah SK paling lama', 'hari kerja'),
  'R-51.administrator': yaTidak('Administrator juga wajib lapor'),
  'R-51.bulanBatas': angka('batas lapor akhir bulan ke-', ''),
  'R-53.persenMaksimum': angka('pejabat satu perangkat yang berganti paling banyak', 'persen'),
  'R-53.pejabatMinimum': angka('berlaku pada perangkat dengan pejabat paling sedikit', 'orang'),
  'R-54.bulan': angka('rentang waktu yang diperiksa', 'bulan'),
  'R-54.mutasiKe': angka('diperingatkan mulai mutasi ke-', ''),
  'R-55.hariBerlaku': angka('data dianggap mutakhir selama', 'hari'),
  'berkala.bulanKgb': angka('jarak antar-KGB', 'bulan'),
  'berkala.bulanPemberitahuanKgb': angka('pemberitahuan KGB sebelum TMT', 'bulan'),
  'berkala.predikatKgb': pilihan('predikat paling rendah untuk KGB', PREDIKAT_MINIMUM),
  'berkala.tahunKp': angka('masa dalam pangkat untuk kenaikan pangkat', 'tahun'),
  'berkala.tahunPangkatPilihan': angka('masa dalam pangkat bila pangkat di bawah jenjang jabatan', 'tahun'),
  'berkala.tahunJabatanPilihan': angka('masa dalam jabatan bila pangkat di bawah jenjang jabatan', 'tahun'),
  'berkala.predikatKp': pilihan('predikat paling rendah untuk kenaikan pangkat', PREDIKAT_MINIMUM),
  'berkala.tahunPredikatKp': angka('tahun predikat yang diperiksa untuk kenaikan pangkat', 'tahun'),
  'berkala.bulanUsulPensiun': angka('usul pensiun sebelum TMT pensiun', 'bulan'),
  'berkala.bulanKontrak': angka('pemberitahuan sebelum perjanjian kerja PPPK berakhir', 'bulan')
}

/** How the setting of a rule is called within its rule; null when nothing has been written for it. */
export const sebutanSetelan = (kunci: string): string | null => SETELAN_ATURAN[kunci]?.sebutan ?? null

/** What a value of a setting means. */
export function ragamKetentuan(kunci: string): RagamNilai {
  if (kunci.startsWith('tunjangan.')) return { jenis: 'RUPIAH' }
  if (kunci.startsWith('bup.')) return { jenis: 'ANGKA', satuan: 'tahun' }
  return SETELAN_ATURAN[kunci]?.ragam ?? { jenis: 'ANGKA', satuan: '' }
}

const BILANGAN = new Intl.NumberFormat('id-ID')

/** `24 bulan`, `Rp540.000`, `Baik`: a value as people read it. */
export function nilaiTeks(kunci: string, nilai: number): string {
  const ragam = ragamKetentuan(kunci)
  if (ragam.jenis === 'RUPIAH') return `Rp${BILANGAN.format(nilai)}`
  if (ragam.jenis === 'PILIHAN') return ragam.pilihan.find(([n]) => n === nilai)?.[1] ?? String(nilai)
  if (ragam.satuan === 'persen') return `${BILANGAN.format(nilai)}%`
  return [BILANGAN.format(nilai), ragam.satuan].filter(Boolean).join(' ')
}
