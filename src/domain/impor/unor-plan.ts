import type { Tanggal } from '../kit/tanggal'
import { JENIS_UNOR, type Unor, UNOR_BAKU, UnorId } from '../organisasi/unor'
import type { BarisUnor, RujukanUnor } from './baris-impor'
import type { BarisNominatif, SimpulUnor } from './baris-nominatif'
import { jenisUnorOf } from './nilai/unor-nilai'
import { type HasilDaftar, planDaftarUnor } from './unor-daftar'
import { createUnorIndex, findRujukan, type UnorIndex } from './unor-index'

/** What the plan of units needs: those there are, the day, and the instansi most people work for: the root. */
export type BahanUnor = {
  readonly ada: readonly Unor[]
  readonly pada: Tanggal
  readonly instansiUtama: string | null
  readonly newId: () => string
}

/** The units an import needs: those that are there, and the new ones it proposes. */
export type UnorPlan = {
  readonly index: UnorIndex
  /** Takes the rows of lists of units; parents may come later than their children. */
  readonly daftar: (baris: readonly BarisUnor[], tolakOf: (baris: BarisUnor) => ReadonlySet<string>) => HasilDaftar
  /** The unit a row of people stands in; new units on the way are created. */
  readonly resolve: (baris: Pick<BarisNominatif, 'instansi' | 'jalur'>) => Unor
  /** The unit a row of posts points at; a text says why there is none. */
  readonly rujuk: (rujukan: RujukanUnor) => Unor | string
  /** New units, parents first, ordered among their siblings by kind and name. */
  readonly baru: () => readonly Unor[]
}

/** Plans the units of an import over those that exist. */
export function createUnorPlan({ ada, pada, instansiUtama, newId }: BahanUnor): UnorPlan {
  const index = createUnorIndex(ada, pada)
  const baru = new Set<UnorId>()

  const add = (unor: Unor): Unor => {
    baru.add(unor.id)
    index.put(unor)
    return unor
  }
  const create = ({ nama, siasnId }: SimpulUnor, indukId: UnorId | null): Unor => {
    const jenis = indukId === null ? 'PEMERINTAH' : jenisUnorOf(nama)
    return add({ ...UNOR_BAKU, id: UnorId.parse(newId()), nama, indukId, jenis, urut: 0, siasnId })
  }
  const rootOf = (instansi: SimpulUnor | null): Unor => {
    const akar = index.roots()
    const isUtama = instansi === null || instansi.nama === instansiUtama
    const found = instansi && index.find(instansi, null)
    return found ?? (isUtama ? akar[0] : undefined) ?? create(instansi ?? { nama: 'Pemerintah Daerah', siasnId: null }, null)
  }
  const walk = ({ instansi, jalur }: Pick<BarisNominatif, 'instansi' | 'jalur'>): Unor => {
    const [pertama, ...lain] = jalur
    // a path may begin with the root itself
    const akar = instansi === null && pertama ? index.find(pertama, null) : null
    return (akar ? lain : jalur).reduce<Unor>(
      (induk, simpul) => index.find(simpul, induk) ?? create(simpul, induk.id),
      akar ?? rootOf(instansi)
    )
  }

  const byJalur = new Map<string, Unor>()
  const resolve: UnorPlan['resolve'] = (baris) => {
    const key = keyOf(baris)
    const unor = byJalur.get(key) ?? walk(baris)
    byJalur.set(key, unor)
    return unor
  }
  const rujuk: UnorPlan['rujuk'] = (rujukan) => {
    const dikenal = findRujukan(index, rujukan)
    if (dikenal !== null) return dikenal
    if (rujukan.jalur.length > 0) return resolve({ instansi: null, jalur: rujukan.jalur })
    if (rujukan.nama !== null) return resolve({ instansi: null, jalur: [{ nama: rujukan.nama, siasnId: rujukan.siasnId }] })
    return rujukan.siasnId === null && rujukan.kode === null
      ? 'Unit kerja kosong. Isi unit tempat jabatan ini, lalu impor lagi.'
      : `Unit dengan kode “${rujukan.kode ?? rujukan.siasnId}” tidak ada di daftar unit maupun di aplikasi.`
  }
  return {
    index,
    daftar: (baris, tolakOf) => planDaftarUnor(baris, { index, add, isBaru: (id) => baru.has(id), resolve, tolakOf, newId }),
    resolve,
    rujuk,
    baru: () =>
      orderSiblings(
        [...baru].flatMap((id) => index.byId.get(id) ?? []),
        ada
      )
  }
}

/** What tells paths apart: the SIASN id of the unit at the end, where there is one, stands for the whole of it. */
function keyOf({ instansi, jalur }: Pick<BarisNominatif, 'instansi' | 'jalur'>): string {
  const akhir = jalur.at(-1)?.siasnId
  return akhir ? akhir : JSON.stringify([instansi, jalur])
}

function orderSiblings(baru: readonly Unor[], ada: readonly Unor[]): readonly Unor[] {
  const terakhir = new Map<UnorId | null, number>()
  for (const u of [...ada, ...baru]) terakhir.set(u.indukId, Math.max(terakhir.get(u.indukId) ?? 0, u.urut))
  const urut = new Map<UnorId, number>()
  const belum = baru.filter((u) => u.urut === 0)
  const sorted = belum.toSorted((a, b) => JENIS_UNOR.indexOf(a.jenis) - JENIS_UNOR.indexOf(b.jenis) || a.nama.localeCompare(b.nama, 'id'))
  for (const u of sorted) {
    const next = (terakhir.get(u.indukId) ?? 0) + 1
    terakhir.set(u.indukId, next)
    urut.set(u.id, next)
  }
  return baru.map((u) => ({ ...u, urut: urut.get(u.id) ?? u.urut }))
}
