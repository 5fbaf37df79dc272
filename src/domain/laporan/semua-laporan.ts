import { lembarPublik } from '../transparansi/laporan-publik'
import type { Laporan } from './laporan'
import { duk } from './reports/duk'
import { kenaikanPangkat } from './reports/kenaikan-pangkat'
import { kgb } from './reports/kgb'
import { nominatif } from './reports/nominatif'
import { nominatifPppk } from './reports/nominatif-pppk'
import { rekapPredikat } from './reports/rekap-predikat'
import { satyalancana } from './reports/satyalancana'
import { statistik } from './reports/statistik'
import { tabulasiSilang } from './reports/tabulasi-silang'
import { bezetting } from './reports/bezetting'
import { rekapUnit } from './reports/rekap-unit'
import { lebihLimaTahun } from './reports/lebih-lima-tahun'
import { jabatanKosong } from './reports/jabatan-kosong'
import { proyeksiPensiun } from './reports/proyeksi-pensiun'
import { rekapMutasi } from './reports/rekap-mutasi'
import { sebelumSesudah } from './reports/sebelum-sesudah'
import { riwayatPegawai } from './reports/riwayat-pegawai'

/** Every report the house has, in the order menus list them. */
export const semuaLaporan: readonly Laporan[] = [
  duk,
  nominatif,
  nominatifPppk,
  riwayatPegawai,
  kgb,
  kenaikanPangkat,
  satyalancana,
  proyeksiPensiun,
  bezetting,
  jabatanKosong,
  lebihLimaTahun,
  rekapUnit,
  statistik,
  tabulasiSilang,
  rekapPredikat,
  rekapMutasi,
  sebelumSesudah
]

/** Reports with a screen of their own, which the catalogue does not list. */
const laporanKhusus: readonly Laporan[] = [lembarPublik]

/** A report by its id; null when there is none. */
export const laporanOf = (id: string): Laporan | null => [...semuaLaporan, ...laporanKhusus].find((l) => l.id === id) ?? null
