import type { Acuan } from '../../../../src/domain/acuan/acuan'
import type { BarisImpor } from '../../../../src/domain/impor/baris-impor'
import type { DataUsul } from '../../../../src/domain/impor/propose-usul'
import type { JenisUsul } from '../../../../src/domain/impor/usul'
import type { Ubahan } from './ubahan'

/** The accepted rows of the clean workbook made into those that are expected. */
export type Jadi = (bersih: readonly BarisImpor[]) => readonly BarisImpor[]

/** A named variation of the clean workbook, and what must come of it. */
export type Kasus = {
  readonly nama: string
  /** The bug it would catch. */
  readonly menangkap: string
  readonly ubah: Ubahan
  /** Accepted rows; those of the clean workbook unless told otherwise. */
  readonly jadi?: Jadi
  /** Every refusal and warning, in any order, as `PARAH kolom: pesan`. */
  readonly masalah?: readonly RegExp[]
  /** Notes that must be among the others. */
  readonly catatan?: readonly RegExp[]
  /** Every offer, as kind and what it offers. */
  readonly usul?: readonly (readonly [JenisUsul, string])[]
  /** Accepted rows once every offer is taken. */
  readonly sesudahUsul?: Jadi
  readonly data?: Partial<DataUsul>
  readonly acuan?: readonly Acuan[]
}

/** All rows but those. */
export const tanpa =
  (...nomor: readonly number[]): Jadi =>
  (bersih) =>
    bersih.filter((_, i) => !nomor.includes(i))

/** No row of that kind. */
export const tanpaEntitas =
  (entitas: BarisImpor['entitas'], lembar?: string): Jadi =>
  (bersih) =>
    bersih.filter((b) => b.entitas !== entitas || (lembar !== undefined && b.lembar !== lembar))

type IsiPegawai = Extract<BarisImpor, { readonly entitas: 'pegawai' }>

/** A person with other values. */
export const orang =
  (nomor: number, isi: Partial<IsiPegawai['pegawai']>): Jadi =>
  (bersih) =>
    bersih.map((b, i) => (i === nomor && b.entitas === 'pegawai' ? { ...b, pegawai: { ...b.pegawai, ...isi } } : b))

/** The row of a person with other contents. */
export const baris =
  (nomor: number, isi: Partial<Omit<IsiPegawai, 'pegawai'>>): Jadi =>
  (bersih) =>
    bersih.map((b, i) => (i === nomor && b.entitas === 'pegawai' ? { ...b, ...isi } : b))

/** A unit, found by name, with other values. */
export const unit =
  (nama: string, isi: Partial<Extract<BarisImpor, { readonly entitas: 'unor' }>>): Jadi =>
  (bersih) =>
    bersih.map((b) => (b.entitas === 'unor' && b.unor.nama === nama ? { ...b, ...isi } : b))

/** A post of a sheet, found by name, with other values. */
export const jabatan =
  (...[lembar, nama, isi]: readonly [string, string, Partial<Extract<BarisImpor, { readonly entitas: 'jabatan' }>['jabatan']>]): Jadi =>
  (bersih) =>
    bersih.map((b) =>
      b.entitas === 'jabatan' && b.lembar === lembar && b.jabatan.nama === nama ? { ...b, jabatan: { ...b.jabatan, ...isi } } : b
    )
