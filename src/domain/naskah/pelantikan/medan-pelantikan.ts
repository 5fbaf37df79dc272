import { isTanggal, type Tanggal, tanggalPanjang } from '../../kit/tanggal'
import { nipSpasi } from '../../pegawai/nip-spasi'
import { hariOf, tanggalTerbilang } from '../medan/hari'
import { type Konteks, type MedanGabung, medanDi } from '../medan/medan-gabung'
import { isDilantik } from '../pengangkatan'
import { nilaiBerkunci } from './baris-berkunci'
import { atasanOf } from './atasan-naskah'
import { menurutAgama, naskahSumpah, rohaniwanOf } from './sumpah'

const rencana = medanDi('RENCANA')
const orang = medanDi('ORANG')

const pada = (tanggal: string, teks: (tanggal: Tanggal) => string): string => (isTanggal(tanggal) ? teks(tanggal) : '')

/** The day of the pelantikan as minutes write it. */
export const MEDAN_HARI_PELANTIKAN: readonly MedanGabung[] = [
  rencana('hari_pelantikan', 'Hari pelantikan', ({ isian }) => pada(isian.tgl_pelantikan, hariOf)),
  rencana('tgl_pelantikan_terbilang', 'Tanggal pelantikan dengan huruf', ({ isian }) => pada(isian.tgl_pelantikan, tanggalTerbilang))
]

/** The same day for who is inaugurated, none for who is not: of a pelaksana no letter says so. */
export const MEDAN_DILANTIK = orang('hari_dilantik', 'Hari pelantikan, bagi yang dilantik', ({ subjek: { tujuan }, isian }) =>
  tujuan !== null && isDilantik({ tujuan }) ? pada(isian.tgl_pelantikan, hariOf) : ''
)

/** Who takes the oath from whom: the Wali Kota unless somebody else is named; the rohaniwan and the words by the religion of the person. */
export const MEDAN_SUMPAH: readonly MedanGabung[] = [
  rencana('nama_pengambil', 'Nama pengambil sumpah/janji', ({ isian }) => isian.nama_pengambil || isian.nama_wali_kota.toUpperCase()),
  rencana('nip_pengambil', 'NIP pengambil sumpah/janji', ({ isian }) => nipSpasi(isian.nip_pengambil) || '–'),
  rencana('jabatan_pengambil', 'Jabatan pengambil sumpah/janji', ({ isian }) => isian.jabatan_pengambil || `Wali Kota ${isian.kota}`),
  orang('menurut_agama', 'Agama atau kepercayaan dalam sumpah/janji', menurutAgama),
  orang('rohaniwan', 'Rohaniwan menurut agama', rohaniwanOf),
  orang('sumpah', 'Naskah sumpah/janji menurut agama dan jabatan', naskahSumpah)
]

/** The superior who signs, and the letterhead of their office. */
export const MEDAN_ATASAN: readonly MedanGabung[] = [
  orang('atasan_nama', 'Nama atasan', (konteks) => atasanOf(konteks).nama),
  orang('atasan_nip', 'NIP atasan', (konteks) => atasanOf(konteks).nip),
  orang('atasan_pangkat', 'Pangkat atasan', (konteks) => atasanOf(konteks).pangkat),
  orang('atasan_jabatan', 'Jabatan atasan', (konteks) => atasanOf(konteks).jabatan),
  orang('kop_atasan', 'Perangkat daerah atasan', (konteks) => atasanOf(konteks).perangkat),
  orang('kop_atasan_alamat', 'Alamat perangkat daerah atasan', alamatPerangkat)
]

/** The first day of work: the day of the pelantikan unless another is given. */
export const MEDAN_TMT_TUGAS = rencana('tmt_tugas', 'Mulai melaksanakan tugas', ({ isian }) =>
  pada(isian.tmt_tugas || isian.tgl_pelantikan, tanggalPanjang)
)

/** The address of the office whose letterhead is used; empty while nobody entered it. */
function alamatPerangkat(konteks: Konteks): string {
  const { perangkat } = atasanOf(konteks)
  const { isian } = konteks
  if (perangkat.toLowerCase() === 'sekretariat daerah') return isian.alamat_setda
  if (perangkat.toLowerCase() === isian.kop_nama.toLowerCase()) return isian.kop_alamat
  return nilaiBerkunci(isian.alamat_perangkat, (kunci) => (kunci?.toLowerCase() === perangkat.toLowerCase() ? 'INI' : 'LAIN'))
}
