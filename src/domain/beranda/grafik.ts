import { remember } from '../kit/remember'
import { JENIS_JABATAN, type Jabatan } from '../organisasi/jabatan'
import { SEBUTAN_JABATAN } from '../organisasi/sebutan-jenis'
import { perangkatDaerahOf, type Unor, type UnorId } from '../organisasi/unor'
import type { BarisPegawai } from '../pegawai/baris-pegawai'
import { GOLONGAN_PNS, GOLONGAN_PPPK } from '../pegawai/pangkat'
import { sebutanPendidikan, TINGKAT_PENDIDIKAN } from '../pegawai/pendidikan'
import type { SaringanPegawai } from '../pegawai/saringan'
import { kueriSaringan } from '../pegawai/saringan-alamat'

/** The charts of Beranda. */
export const GRAFIK = ['golongan', 'usia', 'pendidikan', 'kelamin', 'jabatan', 'kebutuhan'] as const

type Kueri = Readonly<Record<string, string>>

/** Batang: one bar: how many there are, and the address of the register of exactly these people. */
export type Batang = {
  readonly label: string
  readonly nilai: number
  /** The second series beside it: women beside men, what is needed beside what is filled; null = there is none. */
  readonly kedua: number | null
  readonly kueri: Kueri
  readonly kueriKedua: Kueri | null
}

/** Grafik: one chart. */
export type Grafik = { readonly id: (typeof GRAFIK)[number]; readonly batang: readonly Batang[] }

/** What the chart of needs is made of: posts that exist today, and where they stand. */
export type Susunan = { readonly unor: ReadonlyMap<UnorId, Unor>; readonly jabatan: ReadonlyMap<string, Jabatan> }

/** Every chart, over the rows of the register that are still in service. Whoever lacks a fact is a bar of their own, so that each chart adds up. */
export const grafikOf = (orang: readonly BarisPegawai[], susunan: Susunan): readonly Grafik[] => [
  { id: 'golongan', batang: golongan(orang) },
  { id: 'usia', batang: usia(orang) },
  { id: 'pendidikan', batang: pendidikan(orang) },
  { id: 'kelamin', batang: kelamin(orang) },
  { id: 'jabatan', batang: jabatan(orang) },
  { id: 'kebutuhan', batang: kebutuhan(orang, susunan) }
]

const BELUM = 'Belum tercatat'

const satu = (label: string, nilai: number, saringan: Partial<SaringanPegawai>): Batang => ({
  label,
  nilai,
  kedua: null,
  kueri: kueriSaringan({ ...saringan, isBertugas: true }),
  kueriKedua: null
})

/** All golongan of PNS, so that a gap is seen; of PPPK and of what is not known only those somebody has. */
function golongan(orang: readonly BarisPegawai[]): readonly Batang[] {
  const jumlah = countBy(orang, (b) => b.golongan ?? 'BELUM')
  const dikenal: readonly string[] = [...GOLONGAN_PNS, ...GOLONGAN_PPPK]
  const lain = [...jumlah.keys()].filter((g) => g !== 'BELUM' && !dikenal.includes(g)).toSorted()
  const ada = [...GOLONGAN_PPPK, ...lain, 'BELUM'].filter((g) => jumlah.has(g))
  return [...GOLONGAN_PNS, ...ada].map((g) => satu(sebutanGolongan(g), jumlah.get(g) ?? 0, { golongan: [g] }))
}

/** Golongan of PPPK are told from those of PNS, of which they bear the numbers. */
function sebutanGolongan(golongan: string): string {
  if (golongan === 'BELUM') return BELUM
  return GOLONGAN_PPPK.some((g) => g === golongan) ? `PPPK ${golongan}` : golongan
}

/** The age groups of the statistics (domain 8). */
const USIA: readonly { readonly label: string; readonly dari: number; readonly sampai: number | null }[] = [
  { label: '≤ 25', dari: 0, sampai: 25 },
  ...[26, 31, 36, 41, 46, 51].map((dari) => ({ label: `${dari}–${dari + 4}`, dari, sampai: dari + 4 })),
  { label: '56–58', dari: 56, sampai: 58 },
  { label: '> 58', dari: 59, sampai: null }
]

/** Men and women by age, the oldest first; whose age or sex is not known below them. */
function usia(orang: readonly BarisPegawai[]): readonly Batang[] {
  const tanpaUsia = orang.filter((b) => b.usia === null).length
  const tanpaKelamin = orang.filter((b) => b.usia !== null && b.jenisKelamin === null).length
  return [
    ...USIA.toReversed().map(({ label, dari, sampai }) => {
      const seusia = orang.filter((b) => b.usia !== null && b.usia >= dari && (sampai === null || b.usia <= sampai))
      const [laki, perempuan] = (['L', 'P'] as const).map((jk) => ({
        jumlah: seusia.filter((b) => b.jenisKelamin === jk).length,
        kueri: kueriSaringan({ isBertugas: true, jenisKelamin: [jk], usiaDari: dari, usiaSampai: sampai })
      }))
      return {
        label,
        nilai: laki?.jumlah ?? 0,
        kedua: perempuan?.jumlah ?? 0,
        kueri: laki?.kueri ?? {},
        kueriKedua: perempuan?.kueri ?? null
      }
    }),
    ...(tanpaUsia === 0 ? [] : [satu('Tanggal lahir belum tercatat', tanpaUsia, { isTanpaLahir: true })]),
    ...(tanpaKelamin === 0 ? [] : [satu('Jenis kelamin belum tercatat', tanpaKelamin, { jenisKelamin: ['BELUM'], usiaDari: 0 })])
  ]
}

/** Highest first. */
function pendidikan(orang: readonly BarisPegawai[]): readonly Batang[] {
  const jumlah = countBy(orang, (b) => b.tingkatPendidikan ?? 'BELUM')
  return [
    ...TINGKAT_PENDIDIKAN.toReversed().map((t) => satu(sebutanPendidikan(t), jumlah.get(t) ?? 0, { tingkatPendidikan: [t] })),
    ...(jumlah.has('BELUM') ? [satu(BELUM, jumlah.get('BELUM') ?? 0, { tingkatPendidikan: ['BELUM'] })] : [])
  ]
}

function kelamin(orang: readonly BarisPegawai[]): readonly Batang[] {
  const jumlah = countBy(orang, (b) => b.jenisKelamin ?? 'BELUM')
  return [
    satu('Laki-laki', jumlah.get('L') ?? 0, { jenisKelamin: ['L'] }),
    satu('Perempuan', jumlah.get('P') ?? 0, { jenisKelamin: ['P'] }),
    ...(jumlah.has('BELUM') ? [satu(BELUM, jumlah.get('BELUM') ?? 0, { jenisKelamin: ['BELUM'] })] : [])
  ]
}

/** By kind of post, highest first; structural ones with their eselon. */
function jabatan(orang: readonly BarisPegawai[]): readonly Batang[] {
  const jumlah = countBy(orang, (b) => b.jenisJabatan ?? 'TANPA')
  return [
    ...JENIS_JABATAN.map((j) => satu(`${SEBUTAN_JABATAN[j]}${ESELON_JENIS[j] ?? ''}`, jumlah.get(j) ?? 0, { jenisJabatan: [j] })),
    ...(jumlah.has('TANPA') ? [satu('Belum berjabatan', jumlah.get('TANPA') ?? 0, { isTanpaJabatan: true })] : [])
  ]
}

const ESELON_JENIS: Readonly<Record<string, string>> = {
  JPT_PRATAMA: ' (II)',
  ADMINISTRATOR: ' (III)',
  PENGAWAS: ' (IV)'
}

/** Filled against need by perangkat daerah, where most are missing first. What hangs on the root itself belongs to none. */
function kebutuhan(orang: readonly BarisPegawai[], { unor, jabatan: posts }: Susunan): readonly Batang[] {
  const perangkatOf = remember((id: UnorId) => perangkatDaerahOf(unor, id))
  const terisi = countBy(orang, (b) => (b.unorId === null ? null : (perangkatOf(b.unorId)?.id ?? null)))
  const perlu = new Map<UnorId, number>()
  for (const j of posts.values()) {
    const id = perangkatOf(j.unorId)?.id
    if (id !== undefined) perlu.set(id, (perlu.get(id) ?? 0) + j.kebutuhan)
  }
  return [...unor.values()]
    .filter((u) => u.indukId !== null && (perlu.has(u.id) || terisi.has(u.id)))
    .map((u) => ({ ...satu(u.nama, terisi.get(u.id) ?? 0, { unorId: u.id }), kedua: perlu.get(u.id) ?? 0 }))
    .toSorted((a, b) => a.nilai - a.kedua - (b.nilai - b.kedua) || (a.label < b.label ? -1 : 1))
}

function countBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, number> {
  const jumlah = new Map<K, number>()
  for (const row of rows) {
    const key = keyOf(row)
    jumlah.set(key, (jumlah.get(key) ?? 0) + 1)
  }
  return jumlah
}
