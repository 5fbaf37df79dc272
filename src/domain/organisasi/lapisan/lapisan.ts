import type { FaktaUnor } from './fakta-unor'
import { golongan } from './golongan'
import { jenisAsn } from './jenis-asn'
import { jenisKelamin } from './jenis-kelamin'
import { jenisUnor } from './jenis-unor'
import { kebutuhan } from './kebutuhan'
import { kekosongan } from './kekosongan'
import { kelasJabatan } from './kelas-jabatan'
import { lamaMenjabat } from './lama-menjabat'
import { pengaduan } from './pengaduan'
import { pensiun } from './pensiun'
import { predikat } from './predikat'
import { talenta } from './talenta'

/** One class of a layer: what it means and the colour it is drawn in. */
export type KelasLapisan = { readonly id: string; readonly label: string; readonly warna: string }

/** Lapisan: a way to colour the chart. Each says by itself which class a unor is in; null = it says nothing of it. */
export type Lapisan = {
  readonly id: string
  readonly judul: string
  /** What the colours speak of, in a sentence. */
  readonly arti: string
  /** In the order of the legend; none = its data is not kept yet. */
  readonly kelas: readonly KelasLapisan[]
  /** What it has to know beside the organisation. */
  readonly memakai?: 'PREDIKAT'
  readonly kelasOf: (fakta: FaktaUnor) => string | null
}

/** Every layer, in the order they are offered; the first is the chart's own look. */
export const LAPISAN: readonly Lapisan[] = [
  jenisUnor,
  kekosongan,
  pensiun,
  lamaMenjabat,
  golongan,
  jenisAsn,
  jenisKelamin,
  kelasJabatan,
  kebutuhan,
  predikat,
  talenta,
  pengaduan
]

/** The layer of that name; the chart's own where there is none. */
export const lapisanOf = (id: string | null): Lapisan => LAPISAN.find((l) => l.id === id) ?? jenisUnor

/** What a unor is drawn in where a layer says nothing of it. */
export const WARNA_TANPA_KELAS = '#9aa7ad'
