/** The groups in which the form shows its fields. */
export const KELOMPOK_ISIAN = ['KEPUTUSAN', 'DASAR', 'PENANDATANGAN'] as const
export type KelompokIsian = (typeof KELOMPOK_ISIAN)[number]

/** One field of a paper. `simpan` says whether the whole office shares its value or each plan has its own. */
export type MedanIsian = {
  readonly nama: string
  readonly label: string
  readonly kelompok: KelompokIsian
  readonly bentuk: 'TEKS' | 'BARIS' | 'TANGGAL' | 'PILIHAN'
  readonly pilihan: readonly { readonly nilai: string; readonly label: string }[]
  readonly wajib: boolean
  readonly simpan: 'KANTOR' | 'RENCANA'
  readonly baku: string
  readonly petunjuk: string | null
}

type Bentuk = Partial<Omit<MedanIsian, 'nama' | 'label'>>

const medan =
  (kelompok: KelompokIsian) =>
  <const N extends string>(nama: N, label: string, lain: Bentuk = {}): MedanIsian & { readonly nama: N } => ({
    bentuk: 'TEKS',
    pilihan: [],
    wajib: false,
    simpan: 'KANTOR',
    baku: '',
    petunjuk: null,
    ...lain,
    nama,
    label,
    kelompok
  })

const keputusan = medan('KEPUTUSAN')
const dasar = medan('DASAR')
const penandatangan = medan('PENANDATANGAN')

const perRencana = { simpan: 'RENCANA' } as const
const tanggal = { bentuk: 'TANGGAL', simpan: 'RENCANA' } as const
const wajib = { wajib: true } as const

const DASAR_ASN = [
  'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897)',
  'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 72 Tahun 2019 (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 187, Tambahan Lembaran Negara Republik Indonesia Nomor 6402)',
  'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 6477)',
  'Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi'
].join('\n')

/** What an officer fills in for the papers of a plan, in the order of the form. */
export const MEDAN_ISIAN = [
  keputusan('nomor_sk', 'Nomor keputusan', { ...wajib, ...perRencana, petunjuk: 'Misalnya 800.1.3.3/12/BKPSDM/2026' }),
  keputusan('tgl_sk', 'Tanggal keputusan', { ...wajib, ...tanggal }),
  keputusan('kota', 'Nama kota', { ...wajib, petunjuk: 'Tanpa kata “Kota”' }),
  keputusan('provinsi', 'Nama provinsi', { ...wajib, petunjuk: 'Tanpa kata “Provinsi”' }),
  keputusan('ibu_kota_provinsi', 'Ibu kota provinsi', { ...wajib, petunjuk: 'Untuk alamat tembusan Gubernur' }),
  keputusan('dengan_rahmat', 'Frasa “Dengan rahmat Tuhan Yang Maha Esa”', {
    bentuk: 'PILIHAN',
    pilihan: [
      { nilai: 'ya', label: 'Dicantumkan' },
      { nilai: 'tidak', label: 'Tidak dicantumkan' }
    ],
    baku: 'ya'
  }),
  keputusan('mulai_berlaku', 'Mulai berlaku', {
    bentuk: 'PILIHAN',
    pilihan: [
      { nilai: 'pelantikan', label: 'Pada tanggal pelantikan' },
      { nilai: 'ditetapkan', label: 'Pada tanggal ditetapkan' }
    ],
    baku: 'pelantikan'
  }),
  dasar('uu_pembentukan_kota', 'Undang-Undang pembentukan kota', { ...wajib, petunjuk: 'Dimulai dari kata “Nomor …”' }),
  dasar('uu_pemda_terakhir', 'Perubahan terakhir UU 23/2014', {
    ...wajib,
    baku: 'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856)'
  }),
  dasar('dasar_asn', 'Dasar hukum ASN', {
    ...wajib,
    bentuk: 'BARIS',
    baku: DASAR_ASN,
    petunjuk: 'Satu peraturan per baris; periksa perubahan terakhirnya'
  }),
  dasar('perda_perangkat_daerah', 'Perda perangkat daerah', { ...wajib, petunjuk: 'Dimulai dari kata “Nomor …”' }),
  dasar('perwako_sotk', 'Perwako susunan organisasi dan tata kerja', { ...wajib, petunjuk: 'Dimulai dari kata “Nomor …”' }),
  dasar('no_ba_tpk', 'Nomor berita acara Tim Penilai Kinerja', perRencana),
  dasar('tgl_ba_tpk', 'Tanggal berita acara Tim Penilai Kinerja', tanggal),
  dasar('pejabat_bkn', 'Pejabat BKN pemberi pertimbangan teknis', { baku: 'Kepala Badan Kepegawaian Negara' }),
  dasar('no_pertek', 'Nomor pertimbangan teknis BKN', { ...wajib, ...perRencana }),
  dasar('tgl_pertek', 'Tanggal pertimbangan teknis BKN', { ...wajib, ...tanggal }),
  dasar('no_izin_mdn', 'Nomor izin Menteri Dalam Negeri', { ...perRencana, petunjuk: 'Hanya bila diperlukan (UU 10/2016 Ps 71)' }),
  dasar('tgl_izin_mdn', 'Tanggal izin Menteri Dalam Negeri', tanggal),
  penandatangan('nama_wali_kota', 'Nama Wali Kota', { ...wajib, petunjuk: 'Tanpa gelar, pangkat dan NIP (Permendagri 80/2015)' }),
  penandatangan('kanreg_bkn', 'Kantor Regional BKN untuk tembusan', { ...wajib, petunjuk: 'Misalnya XII BKN di Pekanbaru' }),
  penandatangan('jabatan_kepala_bkpsdm', 'Jabatan penandatangan matriks', {
    baku: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'
  }),
  penandatangan('nama_kepala_bkpsdm', 'Nama penandatangan matriks'),
  penandatangan('pangkat_kepala_bkpsdm', 'Pangkat penandatangan matriks'),
  penandatangan('nip_kepala_bkpsdm', 'NIP penandatangan matriks')
] as const satisfies readonly MedanIsian[]

export type NamaIsian = (typeof MEDAN_ISIAN)[number]['nama']

/** What has been filled in, every field present; an empty one is an empty text. */
export type Isian = Readonly<Record<NamaIsian, string>>

/** What a field prints while it is still empty. */
export const TITIK_TITIK = '……………'

/** Fills up what came from the form: unknown fields go, missing ones are empty, spaces at the ends fall off. */
export function isianOf(raw: Readonly<Record<string, string>>): Isian {
  const entries = MEDAN_ISIAN.map(({ nama }) => [nama, (raw[nama] ?? '').trim()] as const)
  // sound: the entries are exactly the names of MEDAN_ISIAN
  return Object.fromEntries(entries) as Isian
}

/** The key under which a field is kept among the settings. */
export const kunciIsian = ({ nama, simpan }: Pick<MedanIsian, 'nama' | 'simpan'>, rencanaId: string): string =>
  simpan === 'KANTOR' ? `naskah.${nama}` : `naskah.${rencanaId}.${nama}`
