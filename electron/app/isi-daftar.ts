import { setImmediate } from 'node:timers/promises'
import type { Entity } from '../../src/domain/entities'
import type { Predikat } from '../../src/domain/kinerja/predikat'
import type { Changeset } from '../../src/domain/kit/changeset'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import type { BarisPegawai } from '../../src/domain/pegawai/baris-pegawai'
import { type BAHAN_DAFTAR, barisOf, type DiriBaris, indexBahan, type SumberDaftar } from '../../src/domain/pegawai/daftar-pegawai'
import type { PegawaiId } from '../../src/domain/pegawai/pegawai'
import type { Penempatan } from '../../src/domain/pegawai/penempatan'
import { kunciBaris } from '../../src/domain/pegawai/saringan'
import type { Store } from '../db/store'

/** The register of people in memory: each person's row, its search key, and what rows are joined from. */
export type IsiDaftar = {
  readonly sumber: SumberDaftar & {
    readonly penempatan: Map<PegawaiId, readonly Penempatan[]>
    readonly predikat: Map<PegawaiId, readonly Predikat[]>
  }
  readonly baris: BarisPegawai[]
  readonly kunci: string[]
  readonly at: Map<PegawaiId, number>
}

/** What it is loaded from. `isBasi` turns true when something was written meanwhile: what was read is then of no use. */
export type AsalDaftar = { readonly stretches: Store['stretches']; readonly today: Tanggal; readonly isBasi: () => boolean }

/** Rows read or joined in one go. */
const SEKALI = 1000

/** Loads everything, letting others have their turn every thousand rows; null = the data changed under it. */
export async function loadIsiDaftar({ stretches, today, isBasi }: AsalDaftar): Promise<IsiDaftar | null> {
  const all = async <N extends (typeof BAHAN_DAFTAR)[number]>(name: N): Promise<readonly Entity<N>[]> => {
    const found: Entity<N>[] = []
    for (const rows of stretches(name, SEKALI)) {
      if (isBasi()) break
      found.push(...rows)
      await setImmediate()
    }
    return found
  }
  const pegawai = await all('pegawai')
  const bahan = {
    penempatan: await all('penempatan'),
    jabatan: await all('jabatan'),
    unor: await all('unor'),
    predikat: await all('predikat'),
    ketentuan: await all('ketentuan')
  }
  if (isBasi()) return null
  const sumber = indexBahan(bahan, today)
  const isi: IsiDaftar = {
    sumber: { ...sumber, penempatan: new Map(sumber.penempatan), predikat: new Map(sumber.predikat) },
    baris: [],
    kunci: [],
    at: new Map()
  }
  for (let n = 0; n < pegawai.length && !isBasi(); n += SEKALI) {
    await setImmediate()
    for (const orang of pegawai.slice(n, n + SEKALI)) setRow(isi, orang.id, orang)
  }
  return isBasi() ? null : isi
}

/** Takes over changes of people, placements and predikat, row by row. */
export function takeOver(isi: IsiDaftar, changes: Changeset): void {
  const diri = new Map<PegawaiId, DiriBaris | null>()
  for (const change of changes) {
    if (change.entity === 'pegawai' && change.after) diri.set(change.after.id, change.after)
    if (change.entity === 'penempatan') noteOwner(diri, replaceIn(isi.sumber.penempatan, change.before, onlyDefinitif(change.after)))
    if (change.entity === 'predikat') noteOwner(diri, replaceIn(isi.sumber.predikat, change.before, change.after))
  }
  for (const [id, orang] of diri) setRow(isi, id, orang)
}

function noteOwner(diri: Map<PegawaiId, DiriBaris | null>, owners: readonly PegawaiId[]): void {
  for (const id of owners) if (!diri.has(id)) diri.set(id, null)
}

const onlyDefinitif = (p: Penempatan | null): Penempatan | null => (p?.jenis === 'DEFINITIF' ? p : null)

type Milik = { readonly id: string; readonly pegawaiId: PegawaiId }

/** Puts a row in its owner's list in place of the one before; gives the owners touched. */
function replaceIn<T extends Milik>(lists: Map<PegawaiId, readonly T[]>, before: T | null, after: T | null): readonly PegawaiId[] {
  if (before)
    lists.set(
      before.pegawaiId,
      (lists.get(before.pegawaiId) ?? []).filter((row) => row.id !== before.id)
    )
  if (after) lists.set(after.pegawaiId, [...(lists.get(after.pegawaiId) ?? []), after])
  return [before, after].flatMap((row) => (row ? [row.pegawaiId] : []))
}

function setRow({ sumber, baris, kunci, at }: IsiDaftar, id: PegawaiId, orang: DiriBaris | null): void {
  const place = at.get(id) ?? baris.length
  const diri = orang ?? baris[place]
  if (!diri) return
  const row = barisOf(sumber, diri)
  baris[place] = row
  kunci[place] = kunciBaris(row)
  at.set(id, place)
}
