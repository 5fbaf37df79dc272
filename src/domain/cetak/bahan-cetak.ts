import type { Tanggal } from '../kit/tanggal'
import type { AcuanLapisan } from '../organisasi/lapisan/fakta-unor'
import { countKelas, kelasPerUnor, warnaPerUnor } from '../organisasi/lapisan/hasil-lapisan'
import { LAPISAN, lapisanOf, WARNA_TANPA_KELAS } from '../organisasi/lapisan/lapisan'
import type { Snapshot } from '../organisasi/snapshot'
import type { UnorId } from '../organisasi/unor'
import type { JenisPerubahan } from '../rancangan/perubahan-unor'

/** One entry of a legend. */
export type ButirLegenda = { readonly label: string; readonly warna: string; readonly jumlah: number | null }

/** What the colours of a printed chart mean. */
export type LegendaCetak = { readonly judul: string; readonly butir: readonly ButirLegenda[] }

/** What a printed chart is made from: the organisation, its colours, and what a draft does with it. */
export type BahanCetak = {
  readonly snapshot: Snapshot
  /** The day of printing: the day of the signature. */
  readonly hariIni: Tanggal
  readonly warna: ReadonlyMap<UnorId, string>
  /** True when colours carry a layer: cards are then filled with them. */
  readonly isLapisan: boolean
  /** The legend of the units that are drawn. */
  readonly legendaOf: (drawn: ReadonlySet<UnorId>) => LegendaCetak
  readonly perubahan: ReadonlyMap<UnorId, JenisPerubahan>
}

/** What beside the organisation itself goes into a printed chart. */
export type SumberWarna = {
  readonly hariIni: Tanggal
  /** Id of the layer; null = by kind of unit. */
  readonly lapisan: string | null
  readonly acuan: AcuanLapisan
  readonly perubahan: ReadonlyMap<UnorId, JenisPerubahan>
}

/** Gathers what a chart is printed from. */
export function bahanCetak(snapshot: Snapshot, { hariIni, lapisan: id, acuan, perubahan }: SumberWarna): BahanCetak {
  const lapisan = lapisanOf(id)
  const kelas = kelasPerUnor(lapisan, snapshot, acuan)
  const isLapisan = lapisan !== LAPISAN[0] && lapisan.kelas.length > 0
  return {
    snapshot,
    hariIni,
    warna: warnaPerUnor(lapisan, snapshot, kelas),
    isLapisan,
    perubahan,
    legendaOf: (drawn) => {
      const jumlah = countKelas(kelas, drawn)
      const butir = lapisan.kelas.map(({ id: k, label, warna }) => ({ label, warna, jumlah: jumlah.get(k) ?? 0 }))
      const lain = { label: 'Tidak ada data', warna: WARNA_TANPA_KELAS, jumlah: jumlah.get(null) ?? 0 }
      const shown = [...butir, lain].filter((b) => b.jumlah > 0)
      return { judul: lapisan.judul, butir: isLapisan ? shown : shown.map((b) => ({ ...b, jumlah: null })) }
    }
  }
}
