import { MEDAN_ISIAN } from '../../src/domain/naskah/isian'
import { RencanaId } from '../../src/domain/mutasi/rencana'
import { aJabatan, aJabatanFungsional, aLangkah, anUnor, aPegawai, aPenempatan, aRencana } from './builders'
import type { Rows } from './memory-reader'

/** The plan of the small city below. */
export const RENCANA_UJI = RencanaId.parse('rencana-uji')

const TMT = '2027-01-01'
const umum = { tmtMulai: '2022-01-10' }

const unor = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota Sawahlunto', jenis: 'PEMERINTAH', urut: 1 }),
  anUnor({ id: 'dinas-a', nama: 'Dinas Perhubungan', indukId: 'kota', urut: 1 }),
  anUnor({ id: 'bidang-a', nama: 'Bidang Angkutan', indukId: 'dinas-a', jenis: 'BIDANG', urut: 1 }),
  anUnor({ id: 'dinas-b', nama: 'Dinas Sosial', indukId: 'kota', urut: 2 }),
  anUnor({ id: 'bidang-b', nama: 'Bidang Rehabilitasi', indukId: 'dinas-b', jenis: 'BIDANG', urut: 1 })
]

const jabatan = [
  aJabatan({ id: 'kadis-a', unorId: 'dinas-a', nama: 'Kepala Dinas Perhubungan', jenis: 'JPT_PRATAMA', eselon: 'II.b', isPimpinan: true }),
  aJabatan({ id: 'kabid-a', unorId: 'bidang-a', nama: 'Kepala Bidang Angkutan', isPimpinan: true }),
  aJabatan({ id: 'kabid-b', unorId: 'bidang-b', nama: 'Kepala Bidang Rehabilitasi', isPimpinan: true }),
  aJabatan({ id: 'sekdis-b', unorId: 'dinas-b', nama: 'Sekretaris', eselon: 'III.a' }),
  aJabatanFungsional({ id: 'jf', unorId: 'dinas-a' })
]

const pegawai = [
  aPegawai({
    id: 'ani',
    nip: '198609262015052001',
    nama: 'Ani Malayu',
    gelarDepan: 'Dra.',
    gelarBelakang: 'M.Si.',
    tanggalLahir: '1986-09-26'
  }),
  aPegawai({
    id: 'budi',
    nip: '197503142000031002',
    nama: 'Budi Chaniago',
    gelarBelakang: null,
    tanggalLahir: '1975-03-14',
    golongan: 'IV/b'
  }),
  aPegawai({ id: 'citra', nip: '198001012005012003', nama: 'Citra <b>Tanjung</b>', gelarBelakang: 'S.Kom.', tanggalLahir: '1980-01-01' })
]

const penempatan = [
  aPenempatan({ pegawaiId: 'ani', jabatanId: 'kabid-a', ...umum }),
  aPenempatan({ pegawaiId: 'budi', jabatanId: 'sekdis-b', ...umum }),
  aPenempatan({ pegawaiId: 'citra', jabatanId: 'kabid-b', ...umum })
]

const langkah = [
  aLangkah({ id: 'l-ani', rencanaId: RENCANA_UJI, urut: 1, pegawaiId: 'ani', dariJabatanId: 'kabid-a', jabatanId: 'sekdis-b' }),
  aLangkah({ id: 'l-citra', rencanaId: RENCANA_UJI, urut: 2, pegawaiId: 'citra', dariJabatanId: 'kabid-b', jabatanId: 'kabid-a' }),
  aLangkah({ id: 'l-budi', rencanaId: RENCANA_UJI, urut: 3, pegawaiId: 'budi', dariJabatanId: 'sekdis-b', jabatanId: 'kadis-a' })
]

/** Two dinas, three people and a plan that moves all of them: Budi up to eselon II, Ani to III.a, Citra across to III.b. */
export const kotaUji = {
  unor,
  jabatan,
  pegawai,
  penempatan,
  langkah,
  rencana: [aRencana({ id: RENCANA_UJI, nama: 'Rotasi uji', tmt: TMT })]
} satisfies Rows

/** Every field filled in. */
export const isianLengkap: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MEDAN_ISIAN.map(({ nama, bentuk, baku }) => [nama, baku || (bentuk === 'TANGGAL' ? '2026-12-10' : `isi ${nama}`)])),
  nomor_sk: '800.1.3.3/12/BKPSDM/2026',
  tgl_sk: '2026-12-28',
  kota: 'Sawahlunto',
  provinsi: 'Sumatera Barat',
  nama_wali_kota: 'Rajo Contoh',
  no_izin_mdn: '',
  tgl_izin_mdn: ''
}
