import { type Formasi, formasiIdOf } from '../../../src/domain/formasi/formasi'
import type { PilihanFormasi } from '../../../src/domain/formasi/proyeksi-formasi'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'

/** A proposal for a post in a year. */
export const usul = (jabatan: string, tahun: number, { pns = 0, pppk = 0 }: Partial<Pick<Formasi, 'pns' | 'pppk'>>): Formasi => {
  const kunci = { jabatanId: JabatanId.parse(jabatan), tahun }
  return { id: formasiIdOf(kunci), ...kunci, pns, pppk }
}

/** The plan of the whole city from 2027 on. */
export const pilihan = (lain: Partial<PilihanFormasi> = {}): PilihanFormasi => ({
  akar: null,
  tahunMulai: 2027,
  formasi: [],
  setelanBup: BUP_BAKU,
  ...lain
})

/** People by their day of birth in one post, placed there for good. */
export const diduduki = (jabatan: string, lahir: readonly (string | null)[]): Pick<Required<Rows>, 'pegawai' | 'penempatan'> => {
  const pegawai = lahir.map((tanggalLahir) => aPegawai({ tanggalLahir, nip: '198003172005011001' }))
  return { pegawai, penempatan: pegawai.map((p) => aPenempatan({ pegawaiId: p.id, jabatanId: jabatan })) }
}

const sekretariat = diduduki('analis', ['1969-01-15', '1990-05-05'])
const guru = diduduki('guru', ['1967-12-31', '1968-01-01', null])
const muda = aPegawai({ tanggalLahir: '1995-02-02', jenisAsn: 'PPPK' })

/** A dinas with a head, a JF Ahli Pertama (K 4, two there) and pelaksana of one name on two posts; below another dinas a school whose guru serve until 60. */
export const kotaFormasi = {
  unor: [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH', urut: 1 }),
    anUnor({ id: 'dinas', nama: 'Dinas Sosial', indukId: 'kota', urut: 1 }),
    anUnor({ id: 'bidang', nama: 'Bidang Rehabilitasi', indukId: 'dinas', jenis: 'BIDANG', urut: 1 }),
    anUnor({ id: 'disdik', nama: 'Dinas Pendidikan', indukId: 'kota', urut: 2 }),
    anUnor({ id: 'sd', nama: 'SD Negeri 1', indukId: 'disdik', jenis: 'UPTD', urut: 1 })
  ],
  jabatan: [
    aJabatan({ id: 'kadis', unorId: 'dinas', nama: 'Kepala Dinas', jenis: 'JPT_PRATAMA', eselon: 'II.b', isPimpinan: true, urut: 1 }),
    aJabatanFungsional({
      id: 'analis',
      unorId: 'bidang',
      nama: 'Pekerja Sosial Ahli Pertama',
      jenjang: 'AHLI_PERTAMA',
      kebutuhan: 4,
      urut: 2
    }),
    aJabatan({ id: 'umum-1', unorId: 'bidang', nama: 'Pengadministrasi', jenis: 'PELAKSANA', eselon: null, kelas: 5, urut: 3 }),
    aJabatan({ id: 'umum-2', unorId: 'bidang', nama: 'Pengadministrasi', jenis: 'PELAKSANA', eselon: null, kelas: 5, urut: 4 }),
    aJabatanFungsional({ id: 'guru', unorId: 'sd', nama: 'Guru Ahli Muda', bup: 60, kebutuhan: 3, urut: 1 })
  ],
  pegawai: [...sekretariat.pegawai, ...guru.pegawai, muda],
  penempatan: [
    ...sekretariat.penempatan,
    ...guru.penempatan,
    aPenempatan({ pegawaiId: muda.id, jabatanId: 'umum-2' }),
    aPenempatan({ pegawaiId: muda.id, jabatanId: 'kadis', jenis: 'PLT' })
  ]
} satisfies Rows
