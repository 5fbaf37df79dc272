import type { RouteOutput } from '../../../../contract/routes'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import { isianDari } from '../../../../domain/naskah/medan/medan-isian-dipakai'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'

/** What papers are made of here: a plan, or people chosen without one. */
export type PilihanNaskah = { readonly rencanaId: RencanaId | null; readonly pegawaiIds: readonly PegawaiId[] }

/** A kind of paper, with whom it would be made for. */
export type JenisRuang = RouteOutput<'naskah.jenis'>[number]
/** One copy of a paper: for whom. */
export type SubjekRuang = JenisRuang['subjek'][number]
/** An issued paper as lists show it. */
export type TerbitRingkas = RouteOutput<'naskah.list'>[number]
/** What is not right in the paper on show. */
export type TemuanRuang = RouteOutput<'naskah.pratinjau'>['temuan'][number]

/** Papers that are made for people chosen, not from a plan. */
const LEPAS: ReadonlySet<JenisRuang['sasaran']> = new Set(['PEGAWAI', 'TIM'])

/** The papers of a place: those of a plan, or those for people chosen without one. */
export const jenisDi = (semua: readonly JenisRuang[], { rencanaId }: Pick<PilihanNaskah, 'rencanaId'>): readonly JenisRuang[] =>
  semua.filter(({ sasaran }) => LEPAS.has(sasaran) === (rencanaId === null))

/** The papers of one kind that have been issued and stand, the newest first. */
export const terbitOf = (semua: readonly TerbitRingkas[], rencanaId: RencanaId | null, jenis: string): readonly TerbitRingkas[] =>
  semua
    .filter((n) => n.rencanaId === rencanaId && n.jenis === jenis && n.dibatalkanPada === null)
    .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))

const SENDIRI: ReadonlySet<string> = new Set(['nomor_naskah', 'tgl_naskah'])
const KEPUTUSAN: ReadonlySet<string> = new Set([...SENDIRI, 'nomor_sk', 'tgl_sk'])
const SAAT_TERBIT: Readonly<Record<JenisRuang['penomoran'], ReadonlySet<string>>> = { SK: KEPUTUSAN, SENDIRI, TANPA: new Set() }

/** It lacks only the number or day that issuing gives it. */
export const isSaatTerbit = ({ penomoran }: Pick<JenisRuang, 'penomoran'>, { medan }: TemuanRuang): boolean =>
  medan !== null && isianDari(medan).some((nama) => SAAT_TERBIT[penomoran].has(nama))

/** It stands on no page and no field mends it: it comes from the plan. */
export const isTanpaTempat = ({ halaman, medan }: TemuanRuang): boolean => halaman === null && medan === null
