import { AcuanId } from '../../../../src/domain/acuan/acuan'
import type { Sel } from '../../../../src/domain/impor/buku-kerja'
import { baris, type Jadi, type Kasus, orang } from './kasus'
import { lalu, tulis, tulisSemua } from './ubahan'

/** One way of writing what the clean first person says already. */
const cara = (...[kolom, isi, menangkap]: readonly [string, Sel, string]): Kasus => ({
  nama: `${kolom} as ${JSON.stringify(isi)}`,
  menangkap,
  ubah: tulis(0, kolom, isi)
})

const semua =
  (ubah: (nomor: number) => Jadi): Jadi =>
  (bersih) =>
    Array.from({ length: 9 }, (_, i) => ubah(i)).reduce((rows, jadi) => jadi(rows), bersih)

const duduk = { nama: 'Kepala Bidang Mutasi', jenis: 'ADMINISTRATOR', eselon: 'III.b', jenjang: null, kelas: null, siasnId: null } as const

/** Values in all their spellings. */
export const kasusNilai: readonly Kasus[] = [
  cara('JENIS KELAMIN', 'L', 'knowing M and F alone'),
  cara('JENIS KELAMIN', 'Laki-laki', 'knowing letters alone'),
  cara('JENIS KELAMIN', '1', 'taking 1 for nothing'),
  cara('GOL AKHIR NAMA', 'III/D', 'comparing golongan with case'),
  cara('GOL AKHIR NAMA', 'IIId', 'needing the slash'),
  cara('GOL AKHIR NAMA', '3d', 'needing Roman numerals'),
  cara('GOL AKHIR NAMA', 'III/d ', 'comparing golongan with its spaces'),
  cara('GOL AKHIR NAMA', 'Penata Tk. I (III/d)', 'needing the bare golongan'),
  cara('GOL AKHIR NAMA', 'Penata Tingkat I', 'not knowing a pangkat by its name'),
  cara('GOL AKHIR NAMA', '34', 'not knowing the id of SIASN'),
  cara('ESELON NAMA', 'IIIb', 'needing the full stop'),
  cara('ESELON NAMA', 'III/b', 'needing the full stop'),
  cara('ESELON NAMA', 'Eselon III b', 'needing the bare eselon'),
  cara('ESELON NAMA', '32', 'not knowing the id of SIASN'),
  cara('STATUS CPNS PNS', 'PNS', 'knowing C and P alone'),
  cara('MK TAHUN', '07', 'keeping the zero'),
  cara('MK TAHUN', { angka: '7.0', tanggal: false }, 'refusing a number with a decimal nought'),
  cara('MK TAHUN', '7 Th 3 Bl', 'reading years and months as one number'),
  cara('NIK', '1373 0117 0380 0001', 'refusing a NIK in groups'),
  cara('NIK', "'1373011703800001", 'counting the apostrophe'),
  cara('NOMOR HP', { angka: '81234567890', tanggal: false }, 'losing the nought before a phone number'),
  cara('EMAIL', 'RINALDI@CONTOH.GO.ID', 'taking another case for another address'),
  cara('NAMA', '  RINALDI\u00a0\n CHANIAGO ', 'keeping hard spaces, double spaces and line breaks'),
  cara('NAMA', '‘RINALDI CHANIAGO', 'keeping a typographic apostrophe in front'),
  cara('JENIS JABATAN ID', null, 'not telling a structural post by its eselon'),
  {
    nama: 'a NIK kept as a number',
    menangkap: 'importing a NIK whose last digit Excel lost, or repeating it in a message',
    ubah: tulis(0, 'NIK', { angka: '1373011703800000', tanggal: false }),
    jadi: orang(0, { nik: null }),
    masalah: [/^PERINGATAN NIK.*tersimpan sebagai angka/]
  },
  {
    nama: 'a NIK of fifteen digits',
    menangkap: 'importing any number as NIK',
    ubah: tulis(0, 'NIK', '137301170380000'),
    jadi: orang(0, { nik: null }),
    masalah: [/^PERINGATAN NIK.*harus 16 angka/]
  },
  {
    nama: 'a golongan nobody has',
    menangkap: 'importing VI/z',
    ubah: tulis(0, 'GOL AKHIR NAMA', 'VI/z'),
    jadi: orang(0, { golongan: null }),
    masalah: [/^PERINGATAN GOL AKHIR NAMA.*“VI\/z” tidak dikenali/]
  },
  {
    nama: 'a golongan of a PNS on a PPPK',
    menangkap: 'reading a PPPK by the list of the PNS',
    ubah: tulis(2, 'GOL AKHIR NAMA', 'III/a'),
    jadi: orang(2, { golongan: null }),
    masalah: [/^PERINGATAN GOL AKHIR NAMA.*golongan PPPK/]
  },
  ...['-', 'NULL', '#N/A', '0', 'Nihil'].map((isi): Kasus => ({
    nama: `“${isi}” for nothing`,
    menangkap: `importing “${isi}” as a title`,
    ubah: tulis(0, 'GELAR BELAKANG', isi),
    jadi: orang(0, { gelarBelakang: null }),
    catatan: [/dianggap kosong, mulai baris 2/]
  })),
  {
    nama: 'every e-mail a dash',
    menangkap: 'a note for each empty cell',
    ubah: tulisSemua('EMAIL', () => '-'),
    jadi: semua((n) => orang(n, { email: null })),
    catatan: [/“-” dan sejenisnya dianggap kosong/]
  },
  {
    nama: 'a structural post without its eselon',
    menangkap: 'importing a structural post without eselon in silence',
    ubah: tulis(0, 'ESELON NAMA', '-'),
    masalah: [/^PERINGATAN ESELON NAMA.*dari nama jabatannya dianggap III\.b/]
  },
  {
    nama: 'a person without a post',
    menangkap: 'refusing the person with the post',
    ubah: lalu(tulis(0, 'JABATAN NAMA', null), tulis(0, 'ESELON NAMA', null)),
    jadi: baris(0, { jabatan: null }),
    masalah: [/^PERINGATAN JABATAN NAMA.*Jabatan kosong/]
  },
  {
    nama: 'a person without a name',
    menangkap: 'importing a NIP without a name',
    ubah: tulis(0, 'NAMA', '-'),
    jadi: (bersih) => bersih.slice(1),
    masalah: [/^TOLAK NAMA.*Nama kosong/]
  },
  {
    nama: 'an education level of the office’s own wording',
    menangkap: 'reference lists that an import does not know',
    ubah: tulis(0, 'TINGKAT PENDIDIKAN NAMA', 'Sarjana Terapan Kebidanan'),
    jadi: orang(0, { tingkatPendidikan: 'D-IV' }),
    acuan: [
      {
        id: AcuanId.parse('a1'),
        daftar: 'PENDIDIKAN',
        kode: 'D-IV',
        nama: 'Diploma IV',
        sebutan: 'Sarjana Terapan Kebidanan; D4 Kebidanan',
        isDipakai: true
      }
    ]
  },
  {
    nama: 'a jabatan fungsional of the office’s own list, without its kind',
    menangkap: 'taking an unknown JF for a pelaksana',
    ubah: lalu(tulis(0, 'JABATAN NAMA', 'Pranata Contoh'), tulis(0, 'JENIS JABATAN ID', null), tulis(0, 'ESELON NAMA', null)),
    jadi: baris(0, { jabatan: { ...duduk, nama: 'Pranata Contoh', jenis: 'JF', eselon: null } }),
    catatan: [/Jenjang jabatan fungsional “Pranata Contoh” tidak terbaca/],
    acuan: [{ id: AcuanId.parse('a2'), daftar: 'JF', kode: 'Pranata Contoh', nama: 'Pranata Contoh', sebutan: '', isDipakai: true }]
  }
]
