import type { JenisAsn } from '../pegawai/pegawai'
import type { Jabatan } from './jabatan'
import type { PemegangOf } from './kartu'
import type { Snapshot } from './snapshot'

/** Where the number of people needed comes from. */
export const SUMBER_KEBUTUHAN = ['ABK', 'ISIAN'] as const
export type SumberKebutuhan = (typeof SUMBER_KEBUTUHAN)[number]

/** Where a need comes from, as lists write it. */
export const SEBUTAN_SUMBER: Readonly<Record<SumberKebutuhan, string>> = { ABK: 'ABK', ISIAN: 'Isian' }

/** From the ABK of the post where there is one, else as entered. A structural post has its one seat by its nature, not by its load. */
export const sumberKebutuhan = ({ bebanKerja, jenis }: Pick<Jabatan, 'bebanKerja' | 'jenis'>): SumberKebutuhan =>
  bebanKerja !== null && (jenis === 'JF' || jenis === 'PELAKSANA') ? 'ABK' : 'ISIAN'

/** Bezetting: people who hold posts for good, PPPK counted apart (PermenPANRB 1/2020), against how many are needed. */
export type Bezetting = {
  readonly pns: number
  readonly pppk: number
  readonly jumlah: number
  readonly kebutuhan: number
  /** `jumlah − kebutuhan`: below zero too few. */
  readonly selisih: number
}

/** Nobody and nothing. */
export const BEZETTING_KOSONG: Bezetting = { pns: 0, pppk: 0, jumlah: 0, kebutuhan: 0, selisih: 0 }

/** PPPK of any kind: counted apart from PNS. */
export const isPppk = (jenis: JenisAsn): boolean => jenis === 'PPPK' || jenis === 'PPPK_PARUH_WAKTU'

/** Need against filled of one post: the same number on the chart, in tables, on paper. */
export function bezettingJabatan(
  { pegawai, byJabatan }: Pick<Snapshot, 'pegawai' | 'byJabatan'>,
  jabatan: Pick<Jabatan, 'id' | 'kebutuhan'>,
  pemegangOf: PemegangOf = (id) => byJabatan.get(id) ?? []
): Bezetting {
  const definitif = pemegangOf(jabatan.id).filter((p) => p.jenis === 'DEFINITIF')
  const pppk = definitif.filter((p) => isPppk(pegawai.get(p.pegawaiId)?.jenisAsn ?? 'PNS')).length
  const jumlah = definitif.length
  return { pns: jumlah - pppk, pppk, jumlah, kebutuhan: jabatan.kebutuhan, selisih: jumlah - jabatan.kebutuhan }
}

/** Several taken together. */
export const jumlahBezetting = (semua: Iterable<Bezetting>): Bezetting => {
  let sum = BEZETTING_KOSONG
  for (const b of semua)
    sum = {
      pns: sum.pns + b.pns,
      pppk: sum.pppk + b.pppk,
      jumlah: sum.jumlah + b.jumlah,
      kebutuhan: sum.kebutuhan + b.kebutuhan,
      selisih: sum.selisih + b.selisih
    }
  return sum
}
