import type { JenisJabatan } from '../../organisasi/jabatan'
import type { BahanMutasi } from '../bahan-mutasi'
import type { Pengangkatan } from '../pengangkatan'

/** Cakupan: whether a paper is for an appointment of the plan. */
export type Cakupan = (pengangkatan: Pengangkatan, bahan: BahanMutasi) => boolean

/** A paper for everybody a plan appoints. */
export const CAKUP_SEMUA: Cakupan = () => true

/** The decree for everybody of a plan. */
export const SK_GABUNGAN = 'sk-mutasi'

/** The decrees an office makes apart, each for a kind of post; every appointment of a plan falls under one of them. */
export const SK_PISAH = ['sk-jpt', 'sk-administrator-pengawas', 'sk-jf', 'sk-pelaksana', 'sk-pengukuhan'] as const
export type SkPisah = (typeof SK_PISAH)[number]

/** A kind of paper is one of the decrees made apart. */
export const isSkPisah = (jenis: string): jenis is SkPisah => SK_PISAH.some((id) => id === jenis)

/** Every decree that appoints. */
export const SEMUA_SK = [SK_GABUNGAN, ...SK_PISAH] as const
export type IdSk = (typeof SEMUA_SK)[number]

/** A kind of paper is a decree that appoints. */
export const isSk = (jenis: string): jenis is IdSk => SEMUA_SK.some((id) => id === jenis)

const PER_JENIS: Readonly<Record<JenisJabatan, SkPisah>> = {
  JPT_PRATAMA: 'sk-jpt',
  ADMINISTRATOR: 'sk-administrator-pengawas',
  PENGAWAS: 'sk-administrator-pengawas',
  JF: 'sk-jf',
  PELAKSANA: 'sk-pelaksana'
}

/**
 * The decree of an appointment where the office makes them apart. Who keeps a post is confirmed in it (pengukuhan) and not
 * appointed anew; in a reorganisation also who takes one of the same level out of a post that nobody holds any more.
 */
export function skPisahOf(pengangkatan: Pengangkatan, bahan: Pick<BahanMutasi, 'rencana' | 'proyeksi'>): SkPisah {
  const { arah, tujuan } = pengangkatan
  return arah === 'TETAP' || isTertata(pengangkatan, bahan) ? 'sk-pengukuhan' : PER_JENIS[tujuan.jabatan.jenis]
}

/** A post that lives on under another holder was left, not renamed. */
function isTertata({ arah, asal }: Pengangkatan, { rencana, proyeksi }: Pick<BahanMutasi, 'rencana' | 'proyeksi'>): boolean {
  if (rencana.jenis !== 'PENATAAN' || arah !== 'ROTASI' || asal === null) return false
  return !proyeksi.pemegang(asal.jabatan.id).some(({ jenis }) => jenis === 'DEFINITIF')
}

/** Whom a decree is for. */
export const cakupanSk =
  (id: IdSk): Cakupan =>
  (pengangkatan, bahan) =>
    id === SK_GABUNGAN || skPisahOf(pengangkatan, bahan) === id

/** The appointments a decree is for. */
export const pengangkatanSk = (id: IdSk, bahan: BahanMutasi): readonly Pengangkatan[] =>
  bahan.pengangkatan.filter((p) => cakupanSk(id)(p, bahan))
