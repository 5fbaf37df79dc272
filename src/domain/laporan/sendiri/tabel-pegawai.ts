import { monthsBetween, type Tanggal } from '../../kit/tanggal'
import { type SetelanBup, bupOf, tmtPensiun, usiaPada } from '../../pegawai/bup'
import { masaKerjaSeluruhnya } from '../../pegawai/masa-kerja'
import { KEDUDUKAN_HUKUM, namaLengkap, type Pegawai } from '../../pegawai/pegawai'
import { TEKS_KEDUDUKAN } from '../../pegawai/teks-pegawai'
import { DIMENSI_ORANG, type NamaDimensi, type OrangHari, orangHari } from '../dimensi'
import { kedudukanTeks } from '../sel-orang'
import { kolomJabatan, type Letak } from './kolom-jabatan'
import { angka, hari, katalogSendiri, pilihan, pribadi, teks, tunggal } from './kolom-sendiri'

type Orang = OrangHari & { readonly bup: number | null; readonly pensiun: Tanggal | null }

const TANPA_JABATAN: Letak = { jabatan: null, unor: null, perangkatDaerah: null }

const dimensi = (nama: NamaDimensi, lebar: number, judul = DIMENSI_ORANG[nama].judul) =>
  pilihan<Orang>([nama, judul, lebar], DIMENSI_ORANG[nama].urutan, (orang) => DIMENSI_ORANG[nama].nilai(orang))

/** Everybody in service: no NIK, phone, health, family or discipline (UU 27/2022). */
export const tabelPegawai = katalogSendiri<Orang>({
  judul: 'Pegawai',
  satuan: 'orang',
  isi: (kota, { bup }) => orangHari(kota).map((orang) => ({ ...orang, ...pensiunOf(orang, kota.pensiun.get(orang.pegawai.id), bup) })),
  tuju: ({ pegawai }) => ({ jenis: 'PEGAWAI', id: pegawai.id }),
  kolom: [
    tunggal(['nama', 'Nama', 46], ({ pegawai }) => namaLengkap(pegawai)),
    tunggal(['nip', 'NIP', 37], ({ pegawai }) => pegawai.nip),
    dimensi('jenisAsn', 20),
    pilihan(
      ['kedudukan', 'Kedudukan hukum', 28],
      KEDUDUKAN_HUKUM.flatMap((k) => kedudukanTeks({ kedudukanHukum: k })).toSpliced(0, 0, TEKS_KEDUDUKAN.AKTIF),
      ({ pegawai }) => kedudukanTeks(pegawai)[0] ?? TEKS_KEDUDUKAN.AKTIF
    ),
    dimensi('kelamin', 22),
    pribadi(
      'KELAHIRAN',
      teks(['tempatLahir', 'Tempat lahir', 28], ({ pegawai }) => pegawai.tempatLahir)
    ),
    pribadi(
      'KELAHIRAN',
      hari(['tanggalLahir', 'Tanggal lahir', 22], ({ pegawai }) => pegawai.tanggalLahir)
    ),
    angka(['umur', 'Usia (tahun)', 14], ({ pegawai, tanggal }) => pegawai.tanggalLahir && usiaPada(pegawai.tanggalLahir, tanggal)),
    dimensi('usia', 20, 'Kelompok usia'),
    dimensi('generasi', 34),
    dimensi('agama', 20),
    dimensi('golongan', 18),
    dimensi('ruang', 18),
    hari(['tmtGolongan', 'TMT golongan', 22], ({ pegawai }) => pegawai.tmtGolongan),
    hari(['tmtCpns', 'TMT CPNS', 22], ({ pegawai }) => pegawai.tmtCpns),
    hari(['tmtPns', 'TMT PNS', 22], ({ pegawai }) => pegawai.tmtPns),
    angka(['masaKerja', 'Masa kerja (tahun)', 16], ({ pegawai, tanggal }) => masaKerjaSeluruhnya(pegawai.tmtCpns, tanggal)?.tahun ?? null),
    dimensi('pendidikan', 20),
    teks(['jurusan', 'Nama pendidikan', 40], ({ pegawai }) => pegawai.pendidikan),
    angka(['tahunLulus', 'Tahun lulus', 14], ({ pegawai }) => pegawai.tahunLulus),
    ...kolomJabatan<Orang>(({ duduk }) => duduk ?? TANPA_JABATAN),
    hari(['tmtJabatan', 'TMT jabatan', 22], ({ duduk }) => duduk?.penempatan.tmtMulai ?? null),
    angka(['lamaJabatan', 'Lama di jabatan (tahun)', 18], ({ duduk, tanggal }) => tahunSejak(duduk?.penempatan.tmtMulai ?? null, tanggal)),
    angka(['bup', 'BUP', 12], ({ bup }) => bup),
    hari(['tmtPensiun', 'TMT pensiun', 22], ({ pensiun }) => pensiun),
    angka(['tahunPensiun', 'Tahun pensiun', 14], ({ pensiun }) => pensiun && Number(pensiun.slice(0, 4))),
    angka(['bulanPensiun', 'Menuju pensiun (bulan)', 18], ({ pensiun, tanggal }) => pensiun && monthsBetween(tanggal, pensiun))
  ]
})

const tahunSejak = (dari: Tanggal | null, tanggal: Tanggal): number | null =>
  dari === null || dari > tanggal ? null : Math.floor(monthsBetween(dari, tanggal) / 12)

/** When somebody leaves by the post held: not known of whoever holds none, or has no day of birth. */
function pensiunOf(
  { pegawai, duduk }: { readonly pegawai: Pegawai; readonly duduk: OrangHari['duduk'] },
  diketahui: Tanggal | null | undefined,
  setelan: SetelanBup
): Pick<Orang, 'bup' | 'pensiun'> {
  if (duduk === null) return { bup: null, pensiun: null }
  const bup = bupOf(duduk.jabatan, setelan)
  return { bup, pensiun: diketahui ?? (pegawai.tanggalLahir && tmtPensiun(pegawai.tanggalLahir, bup)) }
}
