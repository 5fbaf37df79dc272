import type { Setelan } from '../kit/rule'
import type { Arsip } from '../mutasi/arsip'
import { pejabatPerPerangkat } from '../mutasi/pejabat-perangkat'
import type { Proyeksi } from '../mutasi/proyeksi'
import { bezettingOf } from '../organisasi/kartu'
import type { UnorId } from '../organisasi/unor'
import { kendalaKerabat, kendalaPisah } from './pisah'
import { type SoalUsul } from './soal'
import { isMembukaLowongan } from './peserta'
import type { Kendala } from './soal-angka'

/** What the limits are worked out from beside the problem. */
export type BahanBatas = {
  readonly proyeksi: Proyeksi
  readonly arsip: Arsip
  readonly setelanOf: (kelompok: string) => Setelan
}

/** The officer's limits as side conditions on the cells. Those on single people are cells left out already. */
export function kendalaBatas(soal: SoalUsul, bahan: BahanBatas): readonly Kendala[] {
  const { batas } = soal.permintaan
  const pindah = selPindah(soal)
  return [
    ...(batas.pindah === null ? [] : [paling('pindah', pindah, batas.pindah)]),
    ...(batas.promosi === null
      ? []
      : [
          paling(
            'promosi',
            pindah.filter((s) => soal.promosi[s] === 1),
            batas.promosi
          )
        ]),
    ...(batas.persenUnit === null ? [] : kendalaUnit(soal, bahan, batas.persenUnit)),
    ...kendalaPisah(soal, bahan.proyeksi),
    ...(batas.pisahKerabat ? kendalaKerabat(soal, bahan) : [])
  ]
}

/** Every cell that moves somebody. */
export function selPindah({ baris, kolom }: Pick<SoalUsul, 'baris' | 'kolom'>): readonly number[] {
  const sel: number[] = []
  for (let b = 0; b < baris.length; b += 1)
    for (const [k, { barisSendiri }] of kolom.entries()) if (barisSendiri !== b) sel.push(b * kolom.length + k)
  return sel
}

const paling = (nama: string, sel: readonly number[], n: number): Kendala => ({ nama, sel, koefisien: sel.map(() => 1), paling: n })

/** Below so many holders a share says nothing (the setting of R-53). */
const PEJABAT_MINIMUM = 4

/** How many holders of a perangkat daerah change, counted as R-53 counts them: at most this share. */
function kendalaUnit(soal: SoalUsul, { proyeksi, setelanOf }: BahanBatas, persen: number): readonly Kendala[] {
  const minimum = setelanOf('R-53')['pejabatMinimum'] ?? PEJABAT_MINIMUM
  const pejabat = pejabatPerPerangkat(proyeksi.snapshot)
  return [...changesByUnit(soal, proyeksi)].flatMap(([unitId, { sel, tetap }]) => {
    const jumlah = pejabat.get(unitId) ?? 0
    if (jumlah < minimum) return []
    const sisa = Math.max(0, Math.floor((persen / 100) * jumlah) - lostByPlan(soal, proyeksi, unitId))
    return [{ nama: `persenUnit ${unitId}`, sel: [...sel.keys()], koefisien: [...sel.values()], paling: sisa - tetap }]
  })
}

type PerubahanUnit = { readonly sel: Map<number, number>; tetap: number }

/**
 * Holders that change, for each perangkat daerah, as a sum over cells: who holds a post to fill changes unless the own cell is chosen
 * (`tetap` counts those, their own cells take away one each); who holds another post of it changes with any cell; and a post whose
 * holder has retired by then changes when it is filled.
 */
function changesByUnit(soal: SoalUsul, { snapshot }: Proyeksi): ReadonlyMap<UnorId, PerubahanUnit> {
  const units = new Map<UnorId, PerubahanUnit>()
  const lebar = soal.kolom.length
  const of = (unitId: UnorId): PerubahanUnit => units.get(unitId) ?? started(units, unitId)
  const add = (unitId: UnorId, sel: number, n: number): void => void of(unitId).sel.set(sel, (of(unitId).sel.get(sel) ?? 0) + n)
  for (const [k, orang] of soal.kolom.entries())
    if (orang.unitId !== null && orang.barisSendiri >= 0) {
      of(orang.unitId).tetap += 1
      add(orang.unitId, orang.barisSendiri * lebar + k, -1)
    } else if (orang.unitId !== null && isMembukaLowongan(orang))
      for (let b = 0; b < soal.baris.length; b += 1) add(orang.unitId, b * lebar + k, 1)
  for (const [b, baris] of soal.baris.entries())
    if (isPensiun(baris, snapshot)) for (let k = 0; k < lebar; k += 1) add(baris.unitId, b * lebar + k, 1)
  return units
}

/** The holder of today will have retired. */
const isPensiun = ({ jabatan, pemegang }: SoalUsul['baris'][number], { byJabatan }: Proyeksi['snapshot']): boolean =>
  pemegang === null && bezettingOf(byJabatan.get(jabatan.id) ?? []) > 0

function started(units: Map<UnorId, PerubahanUnit>, unitId: UnorId): PerubahanUnit {
  const baru: PerubahanUnit = { sel: new Map(), tetap: 0 }
  units.set(unitId, baru)
  return baru
}

/** Holders of the unit whom the plan takes out of their posts already. */
function lostByPlan({ unitOf }: SoalUsul, { snapshot, perubahan }: Proyeksi, unitId: UnorId): number {
  let jumlah = 0
  for (const { jabatanId, sebelum, sesudah } of perubahan) {
    const jabatan = snapshot.jabatan.get(jabatanId)
    if (jabatan?.eselon && unitOf(jabatan.unorId) === unitId) jumlah += sebelum.filter((id) => !sesudah.includes(id)).length
  }
  return jumlah
}
