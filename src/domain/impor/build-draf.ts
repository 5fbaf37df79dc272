import type { Entity, Reader } from '../entities'
import { type Change, type Changeset, inserted, updated } from '../kit/changeset'
import type { Given } from '../kit/command'
import type { BarisNominatif } from './baris-nominatif'
import type { BukuKerja } from './buku-kerja'
import { createJabatanPlan } from './jabatan-plan'
import type { MasalahImpor } from './masalah-impor'
import type { Duduk } from './niat'
import { createPegawaiPlan, type NasibPegawai } from './pegawai-plan'
import { planPenempatan } from './penempatan-plan'
import { type Nominatif, readNominatif } from './read-nominatif'
import { createUnorPlan } from './unor-plan'

/** The rows an import is held against. */
export type DataKini = { readonly [N in 'unor' | 'jabatan' | 'pegawai' | 'penempatan']: readonly Entity<N>[] }

/** How much an import would do. */
export type HitunganImpor = {
  readonly pegawaiBaru: number
  readonly pegawaiBerubah: number
  readonly pegawaiSama: number
  readonly pegawaiTidakDiBerkas: number
  readonly unorBaru: number
  readonly jabatanBaru: number
}

/** What the rows of a file would do to the data: the changeset, the counts, and what is to be said. */
export type RencanaImpor = { readonly perubahan: Changeset; readonly hitungan: HitunganImpor; readonly masalah: readonly MasalahImpor[] }

/** A whole import before it is done: what was read and what it would do. */
export type ImporDraf = { readonly nominatif: Nominatif; readonly rencana: RencanaImpor }

/** Reads a workbook and works out what importing it would do to the present data. */
export function buildDraf(buku: BukuKerja, data: DataKini, given: Given): ImporDraf {
  const nominatif = readNominatif(buku, given.today)
  return { nominatif, rencana: planImpor(nominatif.baris, data, given) }
}

/** Works out what the rows would do to the present data. Nothing is ever deleted; the same rows twice do nothing more. */
export function planImpor(baris: readonly BarisNominatif[], data: DataKini, given: Given): RencanaImpor {
  const nasibOf = createPegawaiPlan(data.pegawai, given.newId)
  const unorPlan = createUnorPlan(data.unor, instansiUtama(baris), given.newId)
  const jabatanPlan = createJabatanPlan(data.jabatan, given.newId)
  const orang = baris.map((b) => {
    const nasib = nasibOf(b)
    const jabatan = b.jabatan && jabatanPlan.resolve(unorPlan.resolve(b), b.jabatan)
    return { nasib, duduk: { baris: b, pegawai: nasib.sesudah, jabatan } satisfies Duduk }
  })
  const [unor, jabatan] = [unorPlan.baru(), jabatanPlan.baru()]
  const semuaJabatan = new Map([...data.jabatan, ...jabatan].map((j) => [j.id, j]))
  const penempatan = planPenempatan(
    orang.map(({ duduk }) => duduk),
    { penempatan: data.penempatan, jabatan: semuaJabatan },
    given
  )
  const nasib = orang.map(({ nasib: n }) =>
    n.jenis === 'sama' && penempatan.perubahan.has(n.sesudah.id) ? { ...n, jenis: 'berubah' as const } : n
  )
  return {
    perubahan: [
      ...unor.map((u) => inserted('unor', u)),
      ...jabatan.map((j) => inserted('jabatan', j)),
      ...orang.flatMap(({ nasib: n }) => pegawaiChange(n)),
      ...closingFirst([...penempatan.perubahan.values()].flat())
    ],
    hitungan: countOf(nasib, data, { unorBaru: unor.length, jabatanBaru: jabatan.length }),
    masalah: penempatan.masalah
  }
}

/** Everything the plan needs of the present data. */
export const dataKini = (read: Reader): DataKini => ({
  unor: read.list('unor'),
  jabatan: read.list('jabatan'),
  pegawai: read.list('pegawai'),
  penempatan: read.list('penempatan')
})

function instansiUtama(baris: readonly BarisNominatif[]): string | null {
  const jumlah = new Map<string, number>()
  for (const { instansi } of baris) if (instansi) jumlah.set(instansi.nama, (jumlah.get(instansi.nama) ?? 0) + 1)
  return [...jumlah].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function pegawaiChange({ sebelum, sesudah }: NasibPegawai): readonly Change[] {
  if (sebelum === null) return [inserted('pegawai', sesudah)]
  return sebelum === sesudah ? [] : [updated('pegawai', sebelum, sesudah)]
}

/** A seat is left before it is taken. */
const closingFirst = (changes: readonly Change[]): readonly Change[] => [
  ...changes.filter((c) => c.before !== null),
  ...changes.filter((c) => c.before === null)
]

function countOf(nasib: readonly NasibPegawai[], data: DataKini, baru: Pick<HitunganImpor, 'unorBaru' | 'jabatanBaru'>): HitunganImpor {
  const count = (jenis: NasibPegawai['jenis']): number => nasib.filter((n) => n.jenis === jenis).length
  const ditemukan = new Set(nasib.flatMap(({ sebelum }) => (sebelum ? [sebelum.id] : [])))
  return {
    pegawaiBaru: count('baru'),
    pegawaiBerubah: count('berubah'),
    pegawaiSama: count('sama'),
    pegawaiTidakDiBerkas: data.pegawai.filter(
      (p) => !ditemukan.has(p.id) && p.kedudukanHukum !== 'PENSIUN' && p.kedudukanHukum !== 'MENINGGAL'
    ).length,
    ...baru
  }
}
