import type { EntityName } from '../../entities'
import { monthsBetween, type Tanggal, tanggalPendek } from '../../kit/tanggal'
import { isPppk } from '../../organisasi/bezetting'
import { bupOf, tmtPensiun } from '../../pegawai/bup'
import type { Kontrak } from '../../pegawai/kontrak'
import { masaKerjaSeluruhnya } from '../../pegawai/masa-kerja'
import type { Pegawai } from '../../pegawai/pegawai'
import { TEKS_JENIS_ASN } from '../../pegawai/teks-pegawai'
import { catatanLampau } from '../catatan-keadaan'
import { judulLaporan } from '../judul-laporan'
import type { Duduk } from '../keadaan-kota'
import { kontrakPada } from '../kontrak-pada'
import { bernomor, kolom, type KolomBersel, kolomNama, kolomNip, kolomNomor, kolomPribadi, sekelompok, tabelOrang } from '../kolom-bersel'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterPilihan, parameterUnor } from '../parameter'
import { perOrang } from '../per-orang'
import { kedudukanTeks, lahirTeks, pendidikanTeks, tingkatJabatan, unitTeks } from '../sel-orang'
import { menurutKunci } from '../urutan-orang'
import { kunciPppk } from '../urutan-pppk'

const KOLOM: readonly KolomBersel<BarisPppk>[] = [
  kolomNomor,
  { ...kolomNip, judul: 'NI PPPK' },
  kolomNama,
  kolom(['jk', 'L/P', 'TEKS', 11], ({ pegawai }) => pegawai.jenisKelamin),
  kolomPribadi(
    'KELAHIRAN',
    kolom(['lahir', 'Tempat, Tgl Lahir', 'TEKS', 36], ({ pegawai }) => lahirTeks(pegawai))
  ),
  kolom(['jenis', 'Jenis', 'TEKS', 22], ({ pegawai }) => TEKS_JENIS_ASN[pegawai.jenisAsn]),
  kolom(['golongan', 'Gol', 'TEKS', 12], ({ pegawai }) => pegawai.golongan),
  kolom(['tmtGolongan', 'TMT Gol', 'TANGGAL', 20], ({ pegawai }) => pegawai.tmtGolongan),
  kolom(['jabatan', 'Jabatan', 'TEKS', 46], ({ duduk }) => duduk?.jabatan.nama ?? null),
  kolom(['tingkat', 'Jenjang', 'TEKS', 20], ({ duduk }) => duduk && tingkatJabatan(duduk.jabatan)),
  kolom(['tmtJabatan', 'TMT Jabatan', 'TANGGAL', 20], ({ duduk }) => duduk?.penempatan.tmtMulai ?? null),
  kolom(['unit', 'Unit kerja', 'TEKS', 46], ({ duduk }) => unitTeks(duduk)),
  kolom(['pendidikan', 'Pendidikan/Jurusan/Tahun', 'TEKS', 36], ({ pegawai }) => pendidikanTeks(pegawai)),
  ...sekelompok<BarisPppk>('MK', [
    kolom(['mkTahun', 'Tahun', 'ANGKA', 12], ({ sejak, tanggal }) => masaKerjaSeluruhnya(sejak, tanggal)?.tahun ?? null),
    kolom(['mkBulan', 'Bulan', 'ANGKA', 12], ({ sejak, tanggal }) => masaKerjaSeluruhnya(sejak, tanggal)?.bulan ?? null)
  ]),
  ...sekelompok<BarisPppk>('Perjanjian kerja', [
    kolom(['nomorKontrak', 'Nomor', 'TEKS', 30], ({ kontrak }) => kontrak?.nomor ?? null),
    kolom(['mulai', 'Mulai', 'TANGGAL', 20], ({ kontrak }) => kontrak?.mulai ?? null),
    kolom(['selesai', 'Berakhir', 'TANGGAL', 20], ({ kontrak }) => kontrak?.selesai ?? null),
    kolom(['sisa', 'Sisa (bulan)', 'ANGKA', 14], ({ kontrak, tanggal }) =>
      kontrak && kontrak.selesai >= tanggal ? monthsBetween(tanggal, kontrak.selesai) : null
    )
  ]),
  kolom(['bup', 'BUP', 'ANGKA', 10], ({ usiaBup }) => usiaBup),
  kolom(['ket', 'Ket', 'TEKS', 40], (isi) => [...kontrakKet(isi), ...bupKet(isi), ...kedudukanTeks(isi.pegawai)].join('; ') || null)
]

const MEMAKAI = ['kontrak'] as const satisfies readonly EntityName[]

/** Daftar PPPK: the list of its own that stands beside the DUK, with the end of each contract (PP 49/2018). */
export const nominatifPppk = defineLaporan({
  id: 'nominatif-pppk',
  judul: 'Daftar Nominatif PPPK',
  kelompok: 'PEGAWAI',
  arti: 'Semua PPPK menurut golongan, jabatan, dan masa kerja, dengan akhir perjanjian kerjanya.',
  dasar: 'PP 49/2018',
  memakai: MEMAKAI,
  parameter: {
    tanggal: keadaanTanggal(),
    unor: parameterUnor(),
    jenis: parameterPilihan('Jenis', [
      ['SEMUA', 'Semua PPPK'],
      ['PPPK', 'PPPK'],
      ['PPPK_PARUH_WAKTU', 'PPPK paruh waktu']
    ])
  },
  rows: (bahan, { tanggal, unor, jenis }) => {
    const kota = bahan.pada(tanggal)
    const kontrakOf = perOrang(bahan.tabel('kontrak'))
    const semua = kota.pegawai
      .filter((p) => isPppk(p.jenisAsn) && (jenis === 'SEMUA' || p.jenisAsn === jenis))
      .map((pegawai): Orang => ({ pegawai, duduk: kota.dudukOf(pegawai.id), ...kontrakPada(kontrakOf(pegawai.id), pegawai, tanggal) }))
      .filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor))
    const orang = menurutKunci(semua, kunciPppk)
    const isi = bernomor(orang).map((o): BarisPppk => ({ ...o, tanggal, usiaBup: o.duduk && bupOf(o.duduk.jabatan, bahan.bup) }))
    const tanpa = orang.filter((o) => o.kontrak === null).length
    return {
      ...judulLaporan('Daftar Nominatif PPPK', kota, unor),
      tabel: [tabelOrang(KOLOM, isi)],
      catatan: [
        ...(tanpa === 0 ? [] : [`${tanpa} PPPK belum mempunyai catatan perjanjian kerja; akhir perjanjiannya kosong.`]),
        'Masa kerja dihitung sejak perjanjian kerja pertama yang tercatat, atau TMT golongan bila lebih awal.',
        ...catatanLampau(tanggal, bahan.hariIni)
      ]
    }
  }
})

type Orang = {
  readonly pegawai: Pegawai
  readonly duduk: Duduk | null
  readonly kontrak: Kontrak | null
  readonly sejak: Tanggal | null
}

type BarisPppk = Orang & { readonly nomor: number; readonly tanggal: Tanggal; readonly usiaBup: number | null }

function kontrakKet({ kontrak, tanggal }: BarisPppk): readonly string[] {
  if (kontrak === null) return ['perjanjian kerja belum tercatat']
  if (kontrak.selesai < tanggal) return ['perjanjian kerja sudah berakhir']
  return kontrak.mulai > tanggal ? ['perjanjian kerja belum mulai'] : []
}

/** A contract never runs past BUP (PP 49/2018). */
function bupKet({ pegawai: { tanggalLahir }, kontrak, usiaBup }: BarisPppk): readonly string[] {
  if (kontrak === null || tanggalLahir === null || usiaBup === null) return []
  const pensiun = tmtPensiun(tanggalLahir, usiaBup)
  return kontrak.selesai >= pensiun ? [`perjanjian kerja melewati BUP (${tanggalPendek(pensiun)})`] : []
}
