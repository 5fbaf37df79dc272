import type { DefinisiLaporan } from './definisi'

const DASAR: Omit<DefinisiLaporan, 'judul' | 'tabel'> = { versi: 1, kolom: [], syarat: [], kelompok: [], urut: [], pivot: null }

/** What an own report begins with when nothing is chosen yet. */
export const DEFINISI_BARU: DefinisiLaporan = {
  ...DASAR,
  judul: 'Laporan baru',
  tabel: 'pegawai',
  kolom: ['nama', 'nip', 'jabatan', 'unit']
}

/** Reports to begin from. */
export const CONTOH_SENDIRI: readonly DefinisiLaporan[] = [
  {
    ...DASAR,
    judul: 'Guru menurut sekolah',
    tabel: 'pegawai',
    kolom: ['nama', 'nip', 'ruang', 'jabatan', 'tingkat', 'jenisAsn', 'umur'],
    syarat: [
      { kolom: 'jabatan', banding: 'MEMUAT', nilai: ['Guru'] },
      { kolom: 'jenisJabatan', banding: 'SALAH_SATU', nilai: ['Fungsional'] }
    ],
    kelompok: ['unit'],
    urut: [{ kolom: 'tingkat', turun: false }]
  },
  {
    ...DASAR,
    judul: 'Pegawai 2 tahun menjelang pensiun',
    tabel: 'pegawai',
    kolom: ['nama', 'nip', 'jabatan', 'unit', 'tanggalLahir', 'bup', 'tmtPensiun'],
    syarat: [{ kolom: 'tmtPensiun', banding: 'KE_DEPAN', nilai: [24] }],
    kelompok: ['tahunPensiun'],
    urut: [{ kolom: 'tmtPensiun', turun: false }]
  },
  {
    ...DASAR,
    judul: 'Golongan menurut pendidikan',
    tabel: 'pegawai',
    pivot: { baris: 'ruang', kolom: 'pendidikan', ukuran: 'JUMLAH' }
  },
  {
    ...DASAR,
    judul: 'Jabatan yang masih kosong',
    tabel: 'jabatan',
    kolom: ['jabatan', 'tingkat', 'kelas', 'unit', 'kebutuhan', 'bezetting', 'selisih', 'sementara'],
    syarat: [{ kolom: 'keadaan', banding: 'SALAH_SATU', nilai: ['Kosong'] }],
    kelompok: ['perangkatDaerah'],
    urut: []
  }
]
