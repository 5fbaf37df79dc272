import type { Reader } from '../../src/domain/entities'
import type { Predikat } from '../../src/domain/kinerja/predikat'
import type { Change, Changeset } from '../../src/domain/kit/changeset'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import type { BarisPegawai } from '../../src/domain/pegawai/baris-pegawai'
import { barisOf, type DiriBaris, indexBahan, matching, readBahan, type SumberDaftar } from '../../src/domain/pegawai/daftar-pegawai'
import { type NamaKolomPegawai, urutanOf } from '../../src/domain/pegawai/kolom-pegawai'
import type { PegawaiId } from '../../src/domain/pegawai/pegawai'
import type { Penempatan } from '../../src/domain/pegawai/penempatan'
import { kunciBaris, type SaringanPegawai } from '../../src/domain/pegawai/saringan'

/** A filter with its order. */
export type TampilanDaftar = { readonly saringan: SaringanPegawai; readonly urut: NamaKolomPegawai; readonly turun: boolean }

/** The register of people in memory: a keystroke in the search reads no disk. It follows what is written. */
export type DaftarPegawai = {
  /** All rows a filter leaves, in order. The last answer is kept, because a table asks for it stretch by stretch. */
  readonly rows: (tampilan: TampilanDaftar) => readonly BarisPegawai[]
  /** Takes over what was just written: a few people at once row by row, anything wider by reading all anew when next asked. */
  readonly follow: (changes: Changeset) => void
}

type Isi = {
  readonly sumber: SumberDaftar & {
    readonly penempatan: Map<PegawaiId, readonly Penempatan[]>
    readonly predikat: Map<PegawaiId, readonly Predikat[]>
  }
  readonly baris: BarisPegawai[]
  readonly kunci: string[]
  readonly at: Map<PegawaiId, number>
}

/** More changes than this are quicker read anew. */
const SEDIKIT = 2000

/** Creates the register; it is filled when it is first asked. */
export function createDaftarPegawai(read: Reader, today: () => Tanggal): DaftarPegawai {
  let isi: Isi | null = null
  let urutan = new Map<string, readonly number[]>()
  let jawaban: { readonly kunci: string; readonly rows: readonly BarisPegawai[] } | null = null

  function current(): Isi {
    if (isi?.sumber.today !== today()) {
      forgetAnswers()
      isi = load(read, today())
    }
    return isi
  }

  function orderOf({ baris }: Isi, urut: NamaKolomPegawai, turun: boolean): readonly number[] {
    const nama = `${urut} ${turun}`
    const order = urutan.get(nama) ?? urutanOf(baris, urut, turun)
    urutan.set(nama, order)
    return order
  }

  function forgetAnswers(): void {
    urutan = new Map()
    jawaban = null
  }

  return {
    rows: (tampilan) => {
      const now = current()
      const kunci = JSON.stringify(tampilan)
      if (jawaban?.kunci === kunci) return jawaban.rows
      const isCocok = matching(now.sumber, now, tampilan.saringan)
      const order = orderOf(now, tampilan.urut, tampilan.turun)
      const rows = order.filter((n) => isCocok[n]).flatMap((n) => now.baris[n] ?? [])
      jawaban = { kunci, rows }
      return rows
    },
    follow: (changes) => {
      if (!isi) return
      const relevan = changes.filter(isRelevan)
      if (relevan.length === 0) return
      forgetAnswers()
      if (relevan.length > SEDIKIT || relevan.some(isLuas)) isi = null
      else takeOver(isi, relevan)
    }
  }
}

function load(read: Reader, today: Tanggal): Isi {
  const bahan = readBahan(read)
  const sumber = indexBahan(bahan, today)
  const baris = bahan.pegawai.map((p) => barisOf(sumber, p))
  return {
    sumber: { ...sumber, penempatan: new Map(sumber.penempatan), predikat: new Map(sumber.predikat) },
    baris,
    kunci: baris.map(kunciBaris),
    at: new Map(baris.map((b, n) => [b.id, n]))
  }
}

const RELEVAN: ReadonlySet<Change['entity']> = new Set(['pegawai', 'penempatan', 'predikat', 'jabatan', 'unor', 'ketentuan'])
const isRelevan = ({ entity }: Change): boolean => RELEVAN.has(entity)

/** A change that may touch the rows of many, or takes a row away. */
const isLuas = ({ entity, after }: Change): boolean =>
  entity === 'jabatan' || entity === 'unor' || entity === 'ketentuan' || (entity === 'pegawai' && after === null)

function takeOver(isi: Isi, changes: Changeset): void {
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

function setRow({ sumber, baris, kunci, at }: Isi, id: PegawaiId, orang: DiriBaris | null): void {
  const place = at.get(id) ?? baris.length
  const diri = orang ?? baris[place]
  if (!diri) return
  const row = barisOf(sumber, diri)
  baris[place] = row
  kunci[place] = kunciBaris(row)
  at.set(id, place)
}
