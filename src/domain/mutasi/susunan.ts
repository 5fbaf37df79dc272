import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Tanggal } from '../kit/tanggal'
import { isKosong } from '../organisasi/kartu'
import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { namaLengkap, type PegawaiId, type PegawaiRingkas } from '../pegawai/pegawai'
import { definitif, isMoving, project } from './proyeksi'
import { type Langkah, LANGKAH_BAKU, LangkahId, type RencanaMutasi } from './rencana'

/** Susunan: a plan being worked on, its steps against the organisation on its TMT. */
export type Susunan = {
  readonly snapshot: Snapshot
  readonly rencana: Pick<RencanaMutasi, 'id' | 'tmt'>
  readonly langkah: readonly Langkah[]
}

/** The steps after an edit, or why there is none. The screen previews a drag with the very functions the commands use. */
export type SusunanBaru = Result<readonly Langkah[], Refusal>

/** A person to put into a post; `tambahan` keeps what the plan already says of the person. */
export type Penunjukan = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId; readonly tambahan: boolean }

/** Two people who exchange their posts. */
export type Pertukaran = { readonly pegawaiId: PegawaiId; readonly denganPegawaiId: PegawaiId }

/** Puts a person into a post for good. A holder whom nothing moves yet is released; back to the own post withdraws the person's steps. */
export function place(susunan: Susunan, { pegawaiId, jabatanId, tambahan }: Penunjukan, newId: () => string): SusunanBaru {
  const found = pair(susunan.snapshot, pegawaiId, jabatanId)
  if (!found.ok) return found
  const { pegawai, jabatan } = found.value
  const own = movesOf(susunan, pegawaiId)
  if (own.some((l) => l.jabatanId === jabatanId)) return refuse(invalid(`${namaLengkap(pegawai)} sudah direncanakan ke ${jabatan.nama}.`))
  if (jabatanDari(susunan.snapshot, pegawaiId) === jabatanId) {
    return own.length > 0
      ? ok(own.reduce(drop, susunan.langkah))
      : refuse(invalid(`${namaLengkap(pegawai)} sudah menduduki ${jabatan.nama}.`))
  }
  const cleared = tambahan ? susunan.langkah : own.reduce(drop, susunan.langkah)
  const placed = append({ ...susunan, langkah: cleared }, { jenis: 'ANGKAT', pegawaiId, jabatanId }, newId)
  return ok(releaseHolders({ ...susunan, langkah: placed }, jabatan, newId))
}

/** Two people exchange the posts they hold. */
export function swap(susunan: Susunan, { pegawaiId, denganPegawaiId }: Pertukaran, newId: () => string): SusunanBaru {
  const { snapshot } = susunan
  const [a, b] = [jabatanDari(snapshot, pegawaiId), jabatanDari(snapshot, denganPegawaiId)]
  if (a === null || b === null) return refuse(invalid('Tukar tempat memerlukan dua orang yang sama-sama menduduki jabatan.'))
  if (a === b) return refuse(invalid('Keduanya menduduki jabatan yang sama.'))
  const own = [...movesOf(susunan, pegawaiId), ...movesOf(susunan, denganPegawaiId)]
  const isSwapped = own.length === 2 && own.some((l) => l.jabatanId === a) && own.some((l) => l.jabatanId === b)
  if (isSwapped) return refuse(invalid('Keduanya sudah direncanakan bertukar tempat.'))
  const cleared = own.reduce(drop, susunan.langkah)
  const half = append({ ...susunan, langkah: cleared }, { jenis: 'ANGKAT', pegawaiId, jabatanId: b }, newId)
  return ok(append({ ...susunan, langkah: half }, { jenis: 'ANGKAT', pegawaiId: denganPegawaiId, jabatanId: a }, newId))
}

/** Takes a person out of their post, into the waiting room. */
export function release(susunan: Susunan, pegawaiId: PegawaiId, newId: () => string): SusunanBaru {
  const pegawai = susunan.snapshot.pegawai.get(pegawaiId)
  if (!pegawai) return refuse(notFound('Pegawai'))
  if (jabatanDari(susunan.snapshot, pegawaiId) === null)
    return refuse(invalid(`${namaLengkap(pegawai)} tidak menduduki jabatan definitif.`))
  const own = movesOf(susunan, pegawaiId)
  if (own.some((l) => l.jenis === 'LEPAS')) return refuse(invalid(`${namaLengkap(pegawai)} sudah dilepas dalam rencana ini.`))
  const cleared = own.reduce(drop, susunan.langkah)
  return ok(append({ ...susunan, langkah: cleared }, { jenis: 'LEPAS', pegawaiId, jabatanId: null }, newId))
}

/** Makes a person Plt of a structural post that the plan leaves vacant. */
export function act(susunan: Susunan, { pegawaiId, jabatanId }: Omit<Penunjukan, 'tambahan'>, newId: () => string): SusunanBaru {
  const found = pair(susunan.snapshot, pegawaiId, jabatanId)
  if (!found.ok) return found
  const { pegawai, jabatan } = found.value
  if (!isStruktural(jabatan)) return refuse(invalid(`Plt hanya untuk jabatan struktural; ${jabatan.nama} bukan jabatan struktural.`))
  const pemegang = project(susunan.snapshot, susunan.rencana, susunan.langkah).pemegang(jabatanId)
  if (pemegang.some((p) => p.jenis === 'PLT' && p.pegawaiId === pegawaiId))
    return refuse(invalid(`${namaLengkap(pegawai)} sudah menjadi Plt. ${jabatan.nama}.`))
  if (!isKosong(pemegang)) return refuse(invalid(`${jabatan.nama} tidak kosong dalam rencana ini; Plt hanya untuk jabatan yang kosong.`))
  return ok(append(susunan, { jenis: 'PLT', pegawaiId, jabatanId }, newId))
}

/** Takes a step back, with the release it caused. Whose own post is taken meanwhile goes to the waiting room instead. */
export function withdraw(susunan: Susunan, langkahId: LangkahId, newId: () => string): SusunanBaru {
  const step = susunan.langkah.find((l) => l.id === langkahId)
  if (!step) return refuse(notFound('Langkah'))
  const langkah = drop(susunan.langkah, step)
  const rest = { ...susunan, langkah }
  const isTaken = step.dariJabatanId !== null && isSingle(susunan.snapshot, step.dariJabatanId) && isTarget(langkah, step.dariJabatanId)
  const isHomeless = step.jenis === 'ANGKAT' && isTaken && movesOf(rest, step.pegawaiId).length === 0
  return ok(isHomeless ? append(rest, { jenis: 'LEPAS', pegawaiId: step.pegawaiId, jabatanId: null }, newId) : langkah)
}

/** Gives one step its own TMT; null = that of the plan. */
export function retime({ langkah }: Susunan, langkahId: LangkahId, tmt: Tanggal | null): SusunanBaru {
  const step = langkah.find((l) => l.id === langkahId)
  if (!step) return refuse(notFound('Langkah'))
  return step.tmt === tmt ? refuse(invalid('TMT langkah tidak berubah.')) : ok(langkah.map((l) => (l === step ? { ...l, tmt } : l)))
}

/** Numbers the steps in a new order; the order must name each step once. */
export function reorder({ langkah }: Susunan, urutan: readonly LangkahId[]): SusunanBaru {
  const sama = urutan.length === langkah.length && new Set(urutan).size === urutan.length && langkah.every((l) => urutan.includes(l.id))
  if (!sama) return refuse({ code: 'STALE', pesan: 'Langkah rencana ini sudah berubah; muat ulang lalu urutkan lagi.' })
  const ordered = langkah.map((l) => ({ ...l, urut: urutan.indexOf(l.id) + 1 }))
  return ordered.every((l, i) => l.urut === langkah[i]?.urut) ? refuse(invalid('Urutan langkah tidak berubah.')) : ok(ordered)
}

/** The post a person holds for good on the day of the snapshot. */
export const jabatanDari = (snapshot: Snapshot, pegawaiId: PegawaiId): JabatanId | null =>
  definitif(snapshot.byPegawai.get(pegawaiId) ?? [])?.jabatanId ?? null

function pair(
  snapshot: Snapshot,
  pegawaiId: PegawaiId,
  jabatanId: JabatanId
): Result<{ pegawai: PegawaiRingkas; jabatan: Jabatan }, Refusal> {
  const pegawai = snapshot.pegawai.get(pegawaiId)
  const jabatan = snapshot.jabatan.get(jabatanId)
  if (!pegawai) return refuse(notFound('Pegawai'))
  return jabatan ? ok({ pegawai, jabatan }) : refuse(notFound('Jabatan'))
}

const movesOf = ({ langkah }: Pick<Susunan, 'langkah'>, pegawaiId: PegawaiId): readonly Langkah[] =>
  langkah.filter((l) => l.pegawaiId === pegawaiId && isMoving(l))

const isTarget = (langkah: readonly Langkah[], jabatanId: JabatanId): boolean =>
  langkah.some((l) => l.jenis === 'ANGKAT' && l.jabatanId === jabatanId)

function isSingle(snapshot: Snapshot, jabatanId: JabatanId): boolean {
  const jabatan = snapshot.jabatan.get(jabatanId)
  return jabatan !== undefined && isStruktural(jabatan)
}

/** Without a step, and without the release it caused: one that comes after it and that no other appointment needs. */
function drop(langkah: readonly Langkah[], step: Langkah): readonly Langkah[] {
  const rest = langkah.filter((l) => l.id !== step.id)
  const target = step.jenis === 'ANGKAT' ? step.jabatanId : null
  if (target === null || isTarget(rest, target)) return rest
  return rest.filter((l) => !(l.jenis === 'LEPAS' && l.dariJabatanId === target && l.urut > step.urut))
}

function append(susunan: Susunan, step: Pick<Langkah, 'jenis' | 'pegawaiId' | 'jabatanId'>, newId: () => string): readonly Langkah[] {
  const { snapshot, rencana, langkah } = susunan
  const urut = Math.max(0, ...langkah.map((l) => l.urut)) + 1
  const dariJabatanId = jabatanDari(snapshot, step.pegawaiId)
  return [...langkah, { ...LANGKAH_BAKU, ...step, id: LangkahId.parse(newId()), rencanaId: rencana.id, urut, dariJabatanId }]
}

/** Releases the holders of a single seat whom nothing moves yet. */
function releaseHolders(susunan: Susunan, jabatan: Jabatan, newId: () => string): readonly Langkah[] {
  if (!isStruktural(jabatan)) return susunan.langkah
  return (susunan.snapshot.byJabatan.get(jabatan.id) ?? [])
    .filter((p) => p.jenis === 'DEFINITIF')
    .reduce(
      (langkah, { pegawaiId }) =>
        movesOf({ langkah }, pegawaiId).length > 0
          ? langkah
          : append({ ...susunan, langkah }, { jenis: 'LEPAS', pegawaiId, jabatanId: null }, newId),
      susunan.langkah
    )
}
