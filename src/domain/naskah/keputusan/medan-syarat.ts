import { isKenaikanJenjang } from '../judul-mutasi'
import type { Konteks, MedanGabung } from '../medan/medan-gabung'
import type { Pengangkatan } from '../pengangkatan'
import { SK_GABUNGAN } from './cakupan'
import type { KeputusanBerlaku } from './keputusan-berlaku'

/** A field a text can ask for with `[[nama?…]]`: it holds something or nothing, and is not printed. */
export const syarat = (nama: string, sebutan: string, ada: (konteks: Konteks) => boolean): MedanGabung => ({
  nama,
  sebutan: `Syarat: ${sebutan}`,
  kelompok: 'NASKAH',
  nilai: (konteks) => (ada(konteks) ? 'ya' : '')
})

/** Whether the office prints the phrase of grace. */
export const SYARAT_RAHMAT = syarat('dengan_rahmat', 'frasa “Dengan rahmat” dicantumkan', ({ isian }) => isian.dengan_rahmat !== 'tidak')

const isJpt = ({ tujuan }: Pengangkatan): boolean => tujuan.jabatan.jenis === 'JPT_PRATAMA'
const isPelaksana = ({ tujuan }: Pengangkatan): boolean => tujuan.jabatan.jenis === 'PELAKSANA'
const isBerasal = ({ asal }: Pengangkatan): boolean => asal !== null

/** Pelaksana and whoever is only confirmed take no oath (PP 11/2017 Ps 87; domain 6.1). */
const isDilantik = ({ id, pengangkatan }: KeputusanBerlaku): boolean => id !== 'sk-pengukuhan' && !pengangkatan.every(isPelaksana)

/** What the texts of a decree ask about its people. */
const SYARAT: readonly (readonly [nama: string, sebutan: string, ada: (sk: KeputusanBerlaku) => boolean])[] = [
  ['tim_penilai', 'ada jabatan yang dipertimbangkan Tim Penilai Kinerja', ({ pengangkatan }) => !pengangkatan.every(isJpt)],
  ['seleksi_saja', 'semuanya Jabatan Pimpinan Tinggi', ({ pengangkatan }) => pengangkatan.every(isJpt)],
  [
    'seleksi_juga',
    'ada Jabatan Pimpinan Tinggi di samping jabatan lain',
    ({ pengangkatan }) => pengangkatan.some(isJpt) && !pengangkatan.every(isJpt)
  ],
  ['dilantik', 'ada yang dilantik', isDilantik],
  ['bertunjangan', 'ada yang menduduki jabatan bertunjangan', ({ pengangkatan }) => !pengangkatan.every(isPelaksana)],
  ['ada_pelaksana', 'keputusan gabungan memuat pelaksana', ({ id, pengangkatan }) => id === SK_GABUNGAN && pengangkatan.some(isPelaksana)],
  ['kenaikan_jenjang', 'ada yang naik jenjang jabatan fungsional', ({ pengangkatan }) => pengangkatan.some(isKenaikanJenjang)],
  ['ada_asal', 'ada yang meninggalkan jabatan lama', ({ pengangkatan }) => pengangkatan.some(isBerasal)],
  ['tanpa_asal', 'tidak ada yang meninggalkan jabatan lama', ({ pengangkatan }) => !pengangkatan.some(isBerasal)]
]

/** The fields by which the texts of a decree, and of what quotes it, fit its people. */
export const medanSyarat = (sumber: (konteks: Konteks) => KeputusanBerlaku): readonly MedanGabung[] => [
  ...SYARAT.map(([nama, sebutan, ada]) => syarat(nama, sebutan, (konteks) => ada(sumber(konteks)))),
  syarat('izin_mdn', 'ada izin Menteri Dalam Negeri', ({ isian }) => isian.no_izin_mdn !== '' || isian.tgl_izin_mdn !== ''),
  SYARAT_RAHMAT,
  {
    nama: 'mulai_berlaku',
    sebutan: 'Mulai berlaku',
    kelompok: 'NASKAH',
    // where nobody is inaugurated there is no such day
    nilai: (konteks) => (isDilantik(sumber(konteks)) ? konteks.isian.mulai_berlaku : 'ditetapkan')
  }
]
