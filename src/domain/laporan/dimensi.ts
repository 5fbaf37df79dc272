import { PREDIKAT } from '../kinerja/predikat'
import type { Tanggal } from '../kit/tanggal'
import { ESELON, JENJANG_JF } from '../organisasi/jabatan'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import { usiaPada } from '../pegawai/bup'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from '../pegawai/pangkat'
import { JENIS_ASN, type Pegawai } from '../pegawai/pegawai'
import { sebutanPendidikan, TINGKAT_PENDIDIKAN } from '../pegawai/pendidikan'
import { TEKS_JENIS_ASN, TEKS_PREDIKAT } from '../pegawai/teks-pegawai'
import type { Duduk, KeadaanKota } from './keadaan-kota'
import { tingkatJabatan } from './sel-orang'

/** Somebody in service on a day, with the post held then. */
export type OrangHari = { readonly pegawai: Pegawai; readonly duduk: Duduk | null; readonly tanggal: Tanggal }

/** Everybody in service on the day of a city. */
export const orangHari = ({ pegawai, dudukOf, tanggal }: KeadaanKota): readonly OrangHari[] =>
  pegawai.map((p) => ({ pegawai: p, duduk: dudukOf(p.id), tanggal }))

/** What nothing is known of: a value like any other, so that every count adds up. */
export const TIDAK_TERCATAT = 'Tidak tercatat'

/** What people can be counted by. */
export const DIMENSI = ['golongan', 'ruang', 'kelamin', 'pendidikan', 'usia', 'generasi', 'tingkat', 'jenisAsn', 'agama', 'unit'] as const
export type NamaDimensi = (typeof DIMENSI)[number]

/** Dimensi: what people are counted by: its name, the value of each, and the order values stand in. */
export type Dimensi = {
  readonly judul: string
  /** null = not known. */
  readonly nilai: (orang: OrangHari) => string | null
  /** Values in their order; others follow by name. */
  readonly urutan: readonly string[]
}

const KELAMIN = { L: 'Laki-laki', P: 'Perempuan' } as const

/** Each of them. */
export const DIMENSI_ORANG: Readonly<Record<NamaDimensi, Dimensi>> = {
  golongan: { judul: 'Golongan', nilai: ({ pegawai }) => kelasGolongan(pegawai), urutan: ['IV', 'III', 'II', 'I', 'PPPK'] },
  ruang: {
    judul: 'Golongan ruang',
    nilai: ({ pegawai }) => pegawai.golongan,
    urutan: [...GOLONGAN_PNS.toReversed(), ...GOLONGAN_PPPK.toReversed()]
  },
  kelamin: {
    judul: 'Jenis kelamin',
    nilai: ({ pegawai: { jenisKelamin } }) => jenisKelamin && KELAMIN[jenisKelamin],
    urutan: ['Laki-laki', 'Perempuan']
  },
  pendidikan: {
    judul: 'Pendidikan',
    nilai: ({ pegawai: { tingkatPendidikan } }) => tingkatPendidikan && sebutanPendidikan(tingkatPendidikan),
    urutan: TINGKAT_PENDIDIKAN.toReversed().map(sebutanPendidikan)
  },
  usia: {
    judul: 'Usia',
    nilai: ({ pegawai: { tanggalLahir }, tanggal }) => tanggalLahir && kelompokUsia(usiaPada(tanggalLahir, tanggal)),
    urutan: ['≤ 25', '26–30', '31–35', '36–40', '41–45', '46–50', '51–55', '56–58', '> 58']
  },
  generasi: {
    judul: 'Generasi',
    nilai: ({ pegawai: { tanggalLahir } }) => tanggalLahir && generasiOf(Number(tanggalLahir.slice(0, 4))),
    urutan: ['Sebelum 1946', 'Baby Boomer (1946–1964)', 'Generasi X (1965–1980)', 'Milenial (1981–1996)', 'Generasi Z (1997–2012)']
  },
  tingkat: {
    judul: 'Jabatan/eselon',
    nilai: ({ duduk }) => (duduk === null ? 'Belum berjabatan' : tingkatOf(duduk)),
    urutan: [
      ...ESELON.map((e) => `Eselon ${e}`),
      ...JENJANG_JF.map((j) => `JF ${LABEL_JENJANG[j]}`),
      'JF tanpa jenjang',
      'Pelaksana',
      'Belum berjabatan'
    ]
  },
  jenisAsn: {
    judul: 'Jenis ASN',
    nilai: ({ pegawai }) => TEKS_JENIS_ASN[pegawai.jenisAsn],
    urutan: JENIS_ASN.map((j) => TEKS_JENIS_ASN[j])
  },
  agama: {
    judul: 'Agama',
    nilai: ({ pegawai }) => pegawai.agama,
    urutan: ['Islam', 'Kristen', 'Katolik', 'Hindu', 'Buddha', 'Khonghucu']
  },
  unit: {
    judul: 'Perangkat daerah',
    // whose unit is closed holds a post all the same
    nilai: ({ duduk }) => (duduk === null ? 'Belum berjabatan' : (duduk.perangkatDaerah?.nama ?? null)),
    urutan: []
  }
}

/** Predikat kinerja in their order, as people read them. */
export const URUTAN_PREDIKAT: readonly string[] = PREDIKAT.map((p) => TEKS_PREDIKAT[p])

/** `III` of `III/c`; PPPK whatever their golongan. */
const kelasGolongan = ({ golongan, jenisAsn }: Pegawai): string | null =>
  jenisAsn.startsWith('PPPK') ? 'PPPK' : (golongan?.split('/')[0] ?? null)

/** The age groups of the statistics (domain 8). */
function kelompokUsia(usia: number): string {
  if (usia <= 25) return '≤ 25'
  if (usia > 58) return '> 58'
  if (usia > 55) return '56–58'
  const dari = Math.floor((usia - 1) / 5) * 5 + 1
  return `${dari}–${dari + 4}`
}

/** Generations by year of birth, as BPS tells them apart. */
function generasiOf(tahun: number): string {
  if (tahun < 1946) return 'Sebelum 1946'
  if (tahun <= 1964) return 'Baby Boomer (1946–1964)'
  if (tahun <= 1980) return 'Generasi X (1965–1980)'
  return tahun <= 1996 ? 'Milenial (1981–1996)' : 'Generasi Z (1997–2012)'
}

function tingkatOf({ jabatan }: Duduk): string {
  const tingkat = tingkatJabatan(jabatan)
  if (jabatan.jenis === 'PELAKSANA') return 'Pelaksana'
  if (jabatan.jenis === 'JF') return `JF ${tingkat ?? 'tanpa jenjang'}`
  return `Eselon ${tingkat ?? 'tidak tercatat'}`
}

/** The values that occur, in their order: known ones first, others by name, what is not known last. */
export function nilaiTerurut(nilai: Iterable<string | null>, urutan: readonly string[]): readonly string[] {
  const ada = new Set(Array.from(nilai, (n) => n ?? TIDAK_TERCATAT))
  const lain = [...ada].filter((n) => !urutan.includes(n) && n !== TIDAK_TERCATAT).toSorted((a, b) => a.localeCompare(b, 'id'))
  return [...urutan.filter((n) => ada.has(n)), ...lain, ...(ada.has(TIDAK_TERCATAT) ? [TIDAK_TERCATAT] : [])]
}

/** How many of whom: counts by two values. */
export type HitungSilang = {
  readonly jumlah: (baris: string, kolom: string) => number
  readonly jumlahBaris: (baris: string) => number
  readonly jumlahKolom: (kolom: string) => number
  readonly semua: number
}

/** Counts people by two values; what is not known is counted too. */
export function hitungSilang<T>(
  orang: readonly T[],
  barisOf: (orang: T) => string | null,
  kolomOf: (orang: T) => string | null
): HitungSilang {
  const sel = new Map<string, Map<string, number>>()
  const [perBaris, perKolom] = [new Map<string, number>(), new Map<string, number>()]
  for (const o of orang) {
    const [b, k] = [barisOf(o) ?? TIDAK_TERCATAT, kolomOf(o) ?? TIDAK_TERCATAT]
    const row = sel.get(b) ?? new Map<string, number>()
    sel.set(b, row.set(k, (row.get(k) ?? 0) + 1))
    perBaris.set(b, (perBaris.get(b) ?? 0) + 1)
    perKolom.set(k, (perKolom.get(k) ?? 0) + 1)
  }
  return {
    jumlah: (b, k) => sel.get(b)?.get(k) ?? 0,
    jumlahBaris: (b) => perBaris.get(b) ?? 0,
    jumlahKolom: (k) => perKolom.get(k) ?? 0,
    semua: orang.length
  }
}
