import type { Arsip } from '../mutasi/arsip'
import { definitif, type Proyeksi } from '../mutasi/proyeksi'
import type { UnorId } from '../organisasi/unor'
import type { PegawaiId } from '../pegawai/pegawai'
import type { SoalUsul } from './soal'
import type { Kendala } from './soal-angka'

type Pasangan = readonly [PegawaiId, PegawaiId]

/** The pairs the officer keeps apart: in each perangkat daerah at most one of the two, but where they sit together already. */
export const kendalaPisah = (soal: SoalUsul, proyeksi: Proyeksi): readonly Kendala[] =>
  soal.permintaan.batas.pisah.flatMap((pasangan) => apart(pasangan, { soal, proyeksi }))

/** Relatives of whom one at least may be moved, each pair once. */
export function kendalaKerabat(
  soal: SoalUsul,
  { proyeksi, arsip }: { readonly proyeksi: Proyeksi; readonly arsip: Arsip }
): readonly Kendala[] {
  const pairs = new Map<string, Pasangan>()
  for (const { pegawaiId } of soal.kolom)
    for (const { kerabatId } of arsip.hubunganOf(pegawaiId)) {
      const pair: Pasangan = pegawaiId < kerabatId ? [pegawaiId, kerabatId] : [kerabatId, pegawaiId]
      pairs.set(pair.join(' '), pair)
    }
  return [...pairs.values()].flatMap((pasangan) => apart(pasangan, { soal, proyeksi }))
}

type Bahan = { readonly soal: SoalUsul; readonly proyeksi: Proyeksi }

function apart(pasangan: Pasangan, bahan: Bahan): readonly Kendala[] {
  const { soal } = bahan
  const a = presence(pasangan[0], bahan)
  const b = presence(pasangan[1], bahan)
  const isBersama = a.unitId !== null && a.unitId === b.unitId
  const units = new Set(soal.baris.map((baris) => baris.unitId))
  return [...units].flatMap((unitId) => {
    const [x, y] = [a.di(unitId), b.di(unitId)]
    const sel = [...x.sel, ...y.sel]
    if (sel.length === 0 || (isBersama && unitId === a.unitId)) return []
    return [{ nama: `pisah ${pasangan.join(' ')}`, sel, koefisien: [...x.koefisien, ...y.koefisien], paling: 1 - x.tetap - y.tetap }]
  })
}

/** Whether a person will sit in a unit, as a sum over cells: `tetap` + Σ koefisien · sel. */
type Jumlah = { readonly tetap: number; readonly sel: readonly number[]; readonly koefisien: readonly number[] }
type Hadir = { readonly unitId: UnorId | null; readonly di: (unitId: UnorId) => Jumlah }

function presence(id: PegawaiId, { soal, proyeksi }: Bahan): Hadir {
  const k = soal.kolom.findIndex((orang) => orang.pegawaiId === id)
  const orang = soal.kolom[k]
  if (orang) return { unitId: orang.unitId, di: (unitId) => presenceOfColumn(soal, k, unitId) }
  const kini = definitif(proyeksi.penempatanDari(id))
  const jabatan = kini && proyeksi.snapshot.jabatan.get(kini.jabatanId)
  const tempat = jabatan ? soal.unitOf(jabatan.unorId) : null
  return { unitId: tempat, di: (unitId) => ({ tetap: Number(unitId === tempat), sel: [], koefisien: [] }) }
}

/** Whoever is drawn from elsewhere stays in the own unit as long as no cell is chosen. */
function presenceOfColumn(soal: SoalUsul, k: number, unitId: UnorId): Jumlah {
  const orang = soal.kolom[k]
  const pulang = Number(orang !== undefined && orang.barisSendiri < 0 && orang.unitId === unitId)
  const cells = soal.baris.flatMap((baris, b) => {
    const koefisien = Number(baris.unitId === unitId) - pulang
    return koefisien === 0 ? [] : [{ sel: b * soal.kolom.length + k, koefisien }]
  })
  return { tetap: pulang, sel: cells.map((c) => c.sel), koefisien: cells.map((c) => c.koefisien) }
}
