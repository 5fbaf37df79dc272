import type { EntityName } from '../../entities'
import type { Tanggal } from '../../kit/tanggal'
import type { Jabatan } from '../../organisasi/jabatan'
import { isPppk } from '../../organisasi/bezetting'
import { usiaPada } from '../../pegawai/bup'
import { masaKerjaSeluruhnya } from '../../pegawai/masa-kerja'
import type { Pegawai } from '../../pegawai/pegawai'
import { sebutanPendidikan } from '../../pegawai/pendidikan'
import { TEKS_JENIS_ASN } from '../../pegawai/teks-pegawai'
import type { BahanLaporan } from '../bahan-laporan'
import { catatanLampau } from '../catatan-keadaan'
import { jabatanSebelum } from '../jabatan-sebelum'
import type { BarisLaporan } from '../hasil-laporan'
import { judulLaporan } from '../judul-laporan'
import type { Duduk, KeadaanKota } from '../keadaan-kota'
import { barisJumlah, barisOrang, kolom, type KolomBersel, kolomNama, kolomNip, kolomNomor, kolomSaja, sekelompok } from '../kolom-bersel'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterPilihan, parameterUnor } from '../parameter'
import { perOrang } from '../per-orang'
import { kedudukanTeks } from '../sel-orang'
import { kunciDuk, latihanTertinggi, type OrangDuk } from '../urutan-duk'
import { menurutKunci } from '../urutan-orang'

type BarisDuk = Orang & { readonly nomor: number; readonly tanggal: Tanggal; readonly sebelum: Jabatan | null }

const KOLOM: readonly KolomBersel<BarisDuk>[] = [
  kolomNomor,
  kolomNama,
  kolomNip,
  ...sekelompok<BarisDuk>('Pangkat', [
    kolom(['golongan', 'Gol. Ruang', 'TEKS', 16], ({ pegawai }) => pegawai.golongan),
    kolom(['tmtGolongan', 'TMT', 'TANGGAL', 20], ({ pegawai }) => pegawai.tmtGolongan)
  ]),
  ...sekelompok<BarisDuk>('Jabatan', [
    kolom(['jabatan', 'Nama', 'TEKS', 44], ({ duduk }) => duduk?.jabatan.nama ?? null),
    kolom(['tmtJabatan', 'TMT', 'TANGGAL', 20], ({ duduk }) => duduk?.penempatan.tmtMulai ?? null)
  ]),
  ...sekelompok<BarisDuk>('Masa Kerja', [
    kolom(['mkTahun', 'Tahun', 'ANGKA', 13], ({ pegawai, tanggal }) => masaKerjaSeluruhnya(pegawai.tmtCpns, tanggal)?.tahun ?? null),
    kolom(['mkBulan', 'Bulan', 'ANGKA', 13], ({ pegawai, tanggal }) => masaKerjaSeluruhnya(pegawai.tmtCpns, tanggal)?.bulan ?? null)
  ]),
  ...sekelompok<BarisDuk>('Latihan Jabatan', [
    kolom(['latihan', 'Nama', 'TEKS', 34], ({ latihan }) => latihan?.nama ?? null),
    kolom(['tahunLatihan', 'Bulan/Tahun', 'TEKS', 15], ({ latihan }) => latihan && String(latihan.tahun)),
    kolom(['jamLatihan', 'Jumlah jam', 'ANGKA', 15], ({ latihan }) => latihan?.jp ?? null)
  ]),
  ...sekelompok<BarisDuk>('Pendidikan', [
    kolom(['pendidikan', 'Nama', 'TEKS', 34], ({ pegawai }) => pegawai.pendidikan),
    kolom(['tahunLulus', 'Lulus tahun', 'TEKS', 13], ({ pegawai: { tahunLulus } }) => (tahunLulus === null ? null : String(tahunLulus))),
    kolom(
      ['tingkat', 'Tingkat ijazah', 'TEKS', 15],
      ({ pegawai: { tingkatPendidikan } }) => tingkatPendidikan && sebutanPendidikan(tingkatPendidikan)
    )
  ]),
  kolom(['usia', 'Usia', 'ANGKA', 11], ({ pegawai: { tanggalLahir }, tanggal }) => tanggalLahir && usiaPada(tanggalLahir, tanggal)),
  kolom(['mutasi', 'Catatan mutasi kepegawaian', 'TEKS', 34], ({ sebelum }) => sebelum && `Dari ${sebelum.nama}`),
  kolom(['ket', 'Ket', 'TEKS', 22], ({ pegawai }) => ketOf(pegawai))
]

const MEMAKAI = ['pelatihan'] as const satisfies readonly EntityName[]

/** DUK (daftar urut kepangkatan): every PNS in the order PP 15/1979 lays down, for the city or a unit. */
export const duk = defineLaporan({
  id: 'duk',
  judul: 'Daftar Urut Kepangkatan (DUK)',
  kelompok: 'PEGAWAI',
  arti: 'Semua PNS menurut pangkat, jabatan, masa kerja, latihan jabatan, pendidikan, dan usia. Disusun setiap akhir Desember.',
  dasar: 'PP 15/1979',
  memakai: MEMAKAI,
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    susunan: parameterPilihan('Susunan', [
      ['SATU', 'Satu urutan'],
      ['PERANGKAT', 'Per perangkat daerah']
    ])
  },
  rows: function* (bahan, { tanggal, unor, susunan }) {
    const kota = bahan.pada(tanggal)
    const orang = urutDuk(bahan, kota).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    yield
    const sebelum = jabatanSebelum(bahan, tanggal)
    yield
    const barisDuk = (o: Orang, at: number): BarisLaporan =>
      barisOrang(KOLOM, { ...o, nomor: at + 1, tanggal, sebelum: sebelum(o.pegawai.id) })
    const isi = susunan === 'SATU' ? orang.map(barisDuk) : perPerangkat(orang, barisDuk)
    return {
      ...judulLaporan('Daftar Urut Kepangkatan', kota, unor),
      tabel: [{ judul: null, kolom: kolomSaja(KOLOM), baris: [...isi, ...barisJumlah(KOLOM, orang.length)] }],
      catatan: [...catatanDuk(kota, orang), ...catatanLampau(tanggal, bahan.hariIni)]
    }
  }
})

type Orang = OrangDuk & { readonly duduk: Duduk | null }

/** Every PNS and CPNS in service, ordered. */
function urutDuk(bahan: BahanLaporan, kota: KeadaanKota): readonly Orang[] {
  const pelatihanOf = perOrang(bahan.tabel('pelatihan'))
  const orang = kota.pegawai
    .filter((p) => !isPppk(p.jenisAsn))
    .map((pegawai): Orang => ({
      pegawai,
      duduk: kota.dudukOf(pegawai.id),
      latihan: latihanTertinggi(pelatihanOf(pegawai.id), kota.tanggal)
    }))
  return menurutKunci(orang, (o) => kunciDuk(o, kota.tanggal))
}

/** A list of its own, numbered from 1, for each perangkat daerah; those without a post last. */
function perPerangkat(orang: readonly Orang[], barisDuk: (o: Orang, at: number) => BarisLaporan): readonly BarisLaporan[] {
  const perangkat = Map.groupBy(orang, ({ duduk }) => duduk?.perangkatDaerah ?? null)
  const urut = [...perangkat].toSorted(([a], [b]) => (a?.nama ?? '\u{10FFFF}').localeCompare(b?.nama ?? '\u{10FFFF}', 'id'))
  return urut.flatMap(([unor, isi]): readonly BarisLaporan[] => [
    { jenis: 'KELOMPOK', teks: unor?.nama ?? 'Tanpa jabatan definitif' },
    ...isi.map(barisDuk)
  ])
}

const ketOf = (p: Pegawai): string | null =>
  [...(p.jenisAsn === 'CPNS' ? [TEKS_JENIS_ASN.CPNS] : []), ...kedudukanTeks(p), ...kosongOf(p)].join('; ') || null

const kosongOf = ({ golongan, tmtGolongan, tmtCpns }: Pegawai): readonly string[] => [
  ...(golongan === null ? ['golongan belum diisi'] : []),
  ...(tmtGolongan === null ? ['TMT golongan belum diisi'] : []),
  ...(tmtCpns === null ? ['TMT CPNS belum diisi'] : [])
]

function catatanDuk({ pegawai }: KeadaanKota, orang: readonly Orang[]): readonly string[] {
  const pppk = pegawai.filter((p) => isPppk(p.jenisAsn)).length
  const belum = orang.filter(({ pegawai: p }) => kosongOf(p).length > 0).length
  return [
    `PPPK (${pppk} orang di seluruh kota) tidak termasuk; mereka mempunyai daftar tersendiri.`,
    'Masa kerja seluruhnya dihitung sejak TMT CPNS. Bulan latihan jabatan tidak tercatat; yang tertulis tahunnya.',
    'Catatan mutasi berisi jabatan sebelumnya dari PNS yang berpindah pada tahun daftar ini.',
    ...(belum === 0 ? [] : [`${belum} PNS diurutkan di belakang yang setara karena datanya belum lengkap; lihat kolom Ket.`])
  ]
}
