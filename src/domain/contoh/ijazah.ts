import type { TingkatPendidikan } from '../pegawai/pendidikan'
import type { Acak } from './acak'

/** Fields of study that belong together: what a unit looks for and what its people have studied. */
export type Rumpun =
  | 'PEMERINTAHAN'
  | 'HUKUM'
  | 'EKONOMI'
  | 'TEKNIK'
  | 'INFORMATIKA'
  | 'PENDIDIKAN'
  | 'KESEHATAN'
  | 'PERTANIAN'
  | 'SOSIAL'
  | 'KEPERAWATAN'
  | 'KEBIDANAN'
  | 'DOKTER'

/** Ijazah: the last education of a person and the titles it gives. */
export type Ijazah = {
  readonly tingkat: TingkatPendidikan
  readonly pendidikan: string
  readonly gelarDepan: string | null
  readonly gelarBelakang: string | null
}

type Jurusan = readonly [jurusan: string, gelar: string]

const SARJANA: Readonly<Record<Rumpun, readonly Jurusan[]>> = {
  PEMERINTAHAN: [
    ['Administrasi Negara', 'S.A.P.'],
    ['Ilmu Pemerintahan', 'S.IP.'],
    ['Ilmu Administrasi Negara', 'S.Sos.']
  ],
  HUKUM: [['Ilmu Hukum', 'S.H.']],
  EKONOMI: [
    ['Manajemen', 'S.E.'],
    ['Akuntansi', 'S.E.'],
    ['Ekonomi Pembangunan', 'S.E.'],
    ['Akuntansi', 'S.Ak.']
  ],
  TEKNIK: [
    ['Teknik Sipil', 'S.T.'],
    ['Teknik Lingkungan', 'S.T.'],
    ['Perencanaan Wilayah dan Kota', 'S.T.']
  ],
  INFORMATIKA: [
    ['Sistem Informasi', 'S.Kom.'],
    ['Teknik Informatika', 'S.Kom.']
  ],
  PENDIDIKAN: [
    ['Pendidikan Guru Sekolah Dasar', 'S.Pd.'],
    ['Pendidikan Matematika', 'S.Pd.'],
    ['Pendidikan Bahasa Indonesia', 'S.Pd.']
  ],
  KESEHATAN: [
    ['Kesehatan Masyarakat', 'S.K.M.'],
    ['Gizi', 'S.Gz.']
  ],
  PERTANIAN: [
    ['Agribisnis', 'S.P.'],
    ['Agroteknologi', 'S.P.'],
    ['Peternakan', 'S.Pt.']
  ],
  SOSIAL: [
    ['Sosiologi', 'S.Sos.'],
    ['Ilmu Komunikasi', 'S.I.Kom.'],
    ['Ilmu Sejarah', 'S.Hum.']
  ],
  KEPERAWATAN: [['Keperawatan', 'S.Kep.']],
  KEBIDANAN: [['Kebidanan', 'S.Keb.']],
  DOKTER: [['Kedokteran', 'S.Ked.']]
}

const MAGISTER: Readonly<Record<Rumpun, readonly Jurusan[]>> = {
  PEMERINTAHAN: [
    ['Administrasi Publik', 'M.A.P.'],
    ['Ilmu Administrasi', 'M.Si.']
  ],
  HUKUM: [['Ilmu Hukum', 'M.H.']],
  EKONOMI: [
    ['Manajemen', 'M.M.'],
    ['Ilmu Ekonomi', 'M.Si.']
  ],
  TEKNIK: [
    ['Teknik Sipil', 'M.T.'],
    ['Manajemen', 'M.M.']
  ],
  INFORMATIKA: [['Ilmu Komputer', 'M.Kom.']],
  PENDIDIKAN: [['Administrasi Pendidikan', 'M.Pd.']],
  KESEHATAN: [['Kesehatan Masyarakat', 'M.K.M.']],
  PERTANIAN: [
    ['Ilmu Pertanian', 'M.P.'],
    ['Manajemen', 'M.M.']
  ],
  SOSIAL: [
    ['Sosiologi', 'M.Si.'],
    ['Administrasi Publik', 'M.A.P.']
  ],
  KEPERAWATAN: [['Keperawatan', 'M.Kep.']],
  KEBIDANAN: [['Kebidanan', 'M.Keb.']],
  DOKTER: [['Kesehatan Masyarakat', 'M.K.M.']]
}

const DIPLOMA: Readonly<Record<Rumpun, Jurusan>> = {
  PEMERINTAHAN: ['Administrasi Perkantoran', 'A.Md.'],
  HUKUM: ['Administrasi Perkantoran', 'A.Md.'],
  EKONOMI: ['Akuntansi', 'A.Md.Ak.'],
  TEKNIK: ['Teknik Sipil', 'A.Md.T.'],
  INFORMATIKA: ['Manajemen Informatika', 'A.Md.Kom.'],
  PENDIDIKAN: ['Perpustakaan', 'A.Md.'],
  KESEHATAN: ['Kesehatan Lingkungan', 'A.Md.Kes.'],
  PERTANIAN: ['Penyuluhan Pertanian', 'A.Md.P.'],
  SOSIAL: ['Kesejahteraan Sosial', 'A.Md.'],
  KEPERAWATAN: ['Keperawatan', 'A.Md.Kep.'],
  KEBIDANAN: ['Kebidanan', 'A.Md.Keb.'],
  DOKTER: ['Keperawatan', 'A.Md.Kep.']
}

/** The certificate a person of this level and field holds. */
export function ijazahOf(acak: Acak, tingkat: TingkatPendidikan, rumpun: Rumpun): Ijazah {
  switch (tingkat) {
    case 'S-2':
      return magister(acak, rumpun)
    case 'S-1':
      return sarjana(acak, rumpun)
    case 'PROFESI':
      return { tingkat, pendidikan: 'Profesi Dokter', gelarDepan: 'dr.', gelarBelakang: null }
    case 'D-III':
      return { tingkat, pendidikan: `D-III ${DIPLOMA[rumpun][0]}`, gelarDepan: null, gelarBelakang: DIPLOMA[rumpun][1] }
    default:
      return {
        tingkat,
        pendidikan: tingkat === 'SMA' ? acak.pilih(['SMA IPS', 'SMA IPA', 'SMK']) : tingkat,
        gelarDepan: null,
        gelarBelakang: null
      }
  }
}

function sarjana(acak: Acak, rumpun: Rumpun): Ijazah {
  const [jurusan, gelar] = acak.pilih(SARJANA[rumpun])
  return { tingkat: 'S-1', pendidikan: `S-1 ${jurusan}`, gelarDepan: null, gelarBelakang: gelar }
}

function magister(acak: Acak, rumpun: Rumpun): Ijazah {
  const pertama = rumpun === 'DOKTER' ? null : sarjana(acak, rumpun)
  const [jurusan, gelar] = acak.pilih(MAGISTER[rumpun])
  return {
    tingkat: 'S-2',
    pendidikan: `S-2 ${jurusan}`,
    gelarDepan: pertama ? null : 'dr.',
    gelarBelakang: [pertama?.gelarBelakang, gelar].filter(Boolean).join(', ')
  }
}
