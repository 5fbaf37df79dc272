import { tanggalPanjang } from '../../kit/tanggal'
import { rupiah, terbilang } from '../../kit/terbilang'
import type { Kedudukan } from '../../mutasi/tinjauan'
import { isPppk } from '../../organisasi/bezetting'
import { nipSpasi } from '../../pegawai/nip-spasi'
import { namaPangkat, pangkatTeks } from '../../pegawai/pangkat'
import { namaNaskah, type PegawaiRingkas } from '../../pegawai/pegawai'
import { sebutanNip, sebutanPangkat, tunjanganStruktural } from '../lampiran-mutasi'
import { jabatanPada, jabatanTeks, unitKerja } from '../unit-kerja'
import type { Konteks, MedanGabung } from './medan-gabung'

type DariPegawai = (pegawai: PegawaiRingkas) => string | null
const medan = (nama: string, sebutan: string, nilai: DariPegawai): MedanGabung => ({
  nama,
  sebutan,
  kelompok: 'ORANG',
  nilai: ({ subjek: { pegawai } }) => (pegawai && nilai(pegawai)) ?? ''
})

type DariKedudukan = (kedudukan: Kedudukan, konteks: Konteks) => string | null
const kedudukan =
  (mana: 'asal' | 'tujuan') =>
  (nama: string, sebutan: string, nilai: DariKedudukan): MedanGabung => ({
    nama,
    sebutan,
    kelompok: 'ORANG',
    nilai: (konteks) => {
      const ada = konteks.subjek[mana]
      return (ada && nilai(ada, konteks)) ?? ''
    }
  })
const lama = kedudukan('asal')
const baru = kedudukan('tujuan')

const hari = (tanggal: string | null): string => (tanggal === null ? '' : tanggalPanjang(tanggal))
const eselonOf = ({ jabatan }: Kedudukan): string => jabatan.eselon ?? '–'
const unorLama = ({ jabatan }: Kedudukan, { bahan }: Konteks): string => unitKerja(bahan.sebelum, jabatan)
const unorBaru = ({ jabatan }: Kedudukan, { bahan }: Konteks): string => unitKerja(bahan.proyeksi.snapshot, jabatan)

/** What is known of the person a paper is about, and of the posts they leave and take. */
export const MEDAN_ORANG: readonly MedanGabung[] = [
  medan('nama', 'Nama tanpa gelar', ({ nama }) => nama),
  medan('nama_lengkap', 'Nama dengan gelar', namaNaskah),
  medan('gelar_depan', 'Gelar depan', ({ gelarDepan }) => gelarDepan),
  medan('gelar_belakang', 'Gelar belakang', ({ gelarBelakang }) => gelarBelakang),
  medan('nip', 'NIP', ({ nip }) => nip),
  medan('nip_spasi', 'NIP berspasi', ({ nip }) => nipSpasi(nip)),
  medan('sebutan_nip', 'NIP atau NI PPPK', sebutanNip),
  medan('sebutan_asn', 'PNS atau PPPK', ({ jenisAsn }) =>
    isPppk(jenisAsn) ? 'Pegawai Pemerintah dengan Perjanjian Kerja' : 'Pegawai Negeri Sipil'
  ),
  medan('tempat_lahir', 'Tempat lahir', ({ tempatLahir }) => tempatLahir),
  medan('tgl_lahir', 'Tanggal lahir', ({ tanggalLahir }) => hari(tanggalLahir)),
  medan('jenis_kelamin', 'Jenis kelamin', ({ jenisKelamin }) => jenisKelamin && { L: 'Laki-laki', P: 'Perempuan' }[jenisKelamin]),
  medan('agama', 'Agama', ({ agama }) => agama),
  medan('sebutan_pangkat', 'Pangkat/Gol. Ruang, atau Golongan bagi PPPK', sebutanPangkat),
  medan('pangkat', 'Pangkat', ({ golongan }) => golongan && (namaPangkat(golongan) ?? '–')),
  medan('gol', 'Golongan ruang', ({ golongan }) => golongan),
  medan('pangkat_gol', 'Pangkat dan golongan ruang', ({ golongan }) => golongan && pangkatTeks(golongan)),
  medan('tmt_gol', 'TMT golongan', ({ tmtGolongan }) => hari(tmtGolongan)),
  medan('pendidikan', 'Pendidikan terakhir', ({ pendidikan, tingkatPendidikan }) => pendidikan ?? tingkatPendidikan),
  lama('jabatan_lama', 'Jabatan lama', ({ jabatan }) => jabatan.nama),
  lama('eselon_lama', 'Eselon jabatan lama', eselonOf),
  lama('unor_lama', 'Unit kerja lama', unorLama),
  lama('jabatan_lama_lengkap', 'Jabatan lama dengan eselon', ({ jabatan }) => jabatanTeks(jabatan)),
  lama('tmt_jabatan_lama', 'TMT jabatan lama', (_, { bahan, subjek }) =>
    hari(bahan.pengangkatan.find((p) => p.langkah.id === subjek.langkah?.id)?.asal?.penempatan.tmtMulai ?? null)
  ),
  baru('jabatan_baru', 'Jabatan baru', ({ jabatan }) => jabatan.nama),
  baru('eselon_baru', 'Eselon jabatan baru', eselonOf),
  baru('unor_baru', 'Unit kerja baru', unorBaru),
  baru('jabatan_baru_lengkap', 'Jabatan baru dengan eselon', ({ jabatan }) => jabatanTeks(jabatan)),
  baru('jabatan_baru_pada', 'Jabatan baru pada unit kerjanya', ({ jabatan }, { bahan }) => jabatanPada(bahan.proyeksi.snapshot, jabatan)),
  baru('jabatan_baru_lengkap_pada', 'Jabatan baru dengan eselon pada unit kerjanya', ({ jabatan }, { bahan }) =>
    jabatanPada(bahan.proyeksi.snapshot, jabatan, jabatanTeks(jabatan))
  ),
  baru('kelas_baru', 'Kelas jabatan baru', ({ jabatan }) => (jabatan.kelas === null ? null : String(jabatan.kelas))),
  baru('tmt_baru', 'TMT jabatan baru', (_, { subjek }) => tanggalPanjang(subjek.tmt)),
  baru('tunjangan', 'Tunjangan jabatan', ({ jabatan }, { bahan }) => withTunjangan(tunjanganStruktural(jabatan, bahan), rupiah)),
  baru('tunjangan_terbilang', 'Tunjangan jabatan dengan huruf', ({ jabatan }, { bahan }) =>
    withTunjangan(tunjanganStruktural(jabatan, bahan), (n) => `${terbilang(n)} rupiah`)
  )
]

const withTunjangan = (nilai: number | null, teks: (n: number) => string): string | null => (nilai === null ? null : teks(nilai))
