import { addDays, type Tanggal } from '../kit/tanggal'
import type { JabatanId } from '../organisasi/jabatan'
import { isStruktural } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { PegawaiId } from '../pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { Langkah, RencanaMutasi } from './rencana'

/** A step that no longer fits the data, and why. */
export type Konflik = { readonly langkah: Langkah; readonly pesan: string }

/** One post whose holders change: definitive holders before and after. */
export type Perubahan = { readonly jabatanId: JabatanId; readonly sebelum: readonly PegawaiId[]; readonly sesudah: readonly PegawaiId[] }

/** The organisation as it will be when the plan is carried out. Everything that speaks of a plan reads this one projection. */
export type Proyeksi = {
  readonly snapshot: Snapshot
  readonly rencana: Pick<RencanaMutasi, 'id' | 'tmt'>
  /** All steps in order; those in `konflik` are not carried out. */
  readonly langkah: readonly Langkah[]
  /** The steps that fit the data and are carried out. */
  readonly berlaku: readonly Langkah[]
  /** Placements of a post after the plan. */
  readonly pemegang: (jabatanId: JabatanId) => readonly Penempatan[]
  /** Placements of a person after the plan. */
  readonly penempatanDari: (pegawaiId: PegawaiId) => readonly Penempatan[]
  readonly perubahan: readonly Perubahan[]
  /** People the plan leaves without a definitive post. */
  readonly belumDitempatkan: readonly PegawaiId[]
  /** Structural posts the plan leaves without a definitive holder. */
  readonly lowongan: readonly JabatanId[]
  readonly konflik: readonly Konflik[]
}

/** The day a step takes effect. */
export const tmtLangkah = (langkah: Pick<Langkah, 'tmt'>, rencana: Pick<RencanaMutasi, 'tmt'>): Tanggal => langkah.tmt ?? rencana.tmt

/** The step takes the person out of their definitive post; a Plt or Plh keeps it. */
export const isMoving = ({ jenis }: Pick<Langkah, 'jenis'>): boolean => jenis === 'ANGKAT' || jenis === 'LEPAS'

/** The definitive placement among some, if any. */
export const definitif = (penempatan: readonly Penempatan[]): Penempatan | null => penempatan.find((p) => p.jenis === 'DEFINITIF') ?? null

/** Applies the steps to an untouched snapshot. Cost grows with the steps, not with the organisation: it runs on every drag frame. */
export function project(snapshot: Snapshot, rencana: Pick<RencanaMutasi, 'id' | 'tmt'>, langkah: readonly Langkah[]): Proyeksi {
  const konflik: Konflik[] = []
  const hold = new Map<JabatanId, readonly Penempatan[]>()
  const own = new Map<PegawaiId, readonly Penempatan[]>()
  const pemegang = (id: JabatanId): readonly Penempatan[] => hold.get(id) ?? snapshot.byJabatan.get(id) ?? []
  const penempatanDari = (id: PegawaiId): readonly Penempatan[] => own.get(id) ?? snapshot.byPegawai.get(id) ?? []

  const close = (p: Penempatan): void => {
    hold.set(
      p.jabatanId,
      pemegang(p.jabatanId).filter((x) => x.id !== p.id)
    )
    own.set(
      p.pegawaiId,
      penempatanDari(p.pegawaiId).filter((x) => x.id !== p.id)
    )
  }
  const open = (p: Penempatan): void => {
    hold.set(p.jabatanId, [...pemegang(p.jabatanId), p])
    own.set(p.pegawaiId, [...penempatanDari(p.pegawaiId), p])
  }

  const ordered = langkah.toSorted((a, b) => a.urut - b.urut)
  const berlaku: Langkah[] = []
  for (const step of ordered) {
    const pesan = misfit(snapshot, step)
    if (pesan) konflik.push({ langkah: step, pesan })
    else {
      berlaku.push(step)
      apply(step)
    }
  }

  function apply(step: Langkah): void {
    const tmt = tmtLangkah(step, rencana)
    if (isMoving(step)) for (const p of snapshot.byPegawai.get(step.pegawaiId) ?? []) if (p.jenis === 'DEFINITIF') close(p)
    if (step.jabatanId === null) return
    if (step.jenis === 'ANGKAT') for (const p of pemegang(step.jabatanId)) if (p.jenis === 'PLT') close(p)
    open(planned(step, step.jabatanId, tmt))
  }

  const perubahan = changesOf(snapshot, hold, pemegang)
  return {
    snapshot,
    rencana,
    langkah: ordered,
    berlaku,
    pemegang,
    penempatanDari,
    perubahan,
    belumDitempatkan: [...own.keys()].filter((id) => !definitif(penempatanDari(id)) && definitif(snapshot.byPegawai.get(id) ?? [])),
    lowongan: perubahan.filter((c) => c.sesudah.length === 0).flatMap((c) => (isSingleSeat(snapshot, c.jabatanId) ? [c.jabatanId] : [])),
    konflik
  }
}

/** True for a post with exactly one seat (structural). */
export function isSingleSeat(snapshot: Snapshot, id: JabatanId): boolean {
  const jabatan = snapshot.jabatan.get(id)
  return jabatan !== undefined && isStruktural(jabatan)
}

const planned = (step: Langkah, jabatanId: JabatanId, tmt: Tanggal): Penempatan => ({
  id: PenempatanId.parse(`langkah:${step.id}`),
  pegawaiId: step.pegawaiId,
  jabatanId,
  jenis: step.jenis === 'PLT' || step.jenis === 'PLH' ? step.jenis : 'DEFINITIF',
  tmtMulai: tmt,
  tmtSelesai: step.sampai && addDays(step.sampai, 1),
  nomorSk: null
})

function misfit(snapshot: Snapshot, step: Langkah): string | null {
  const pegawai = snapshot.pegawai.get(step.pegawaiId)
  if (!pegawai) return 'Pegawai dalam langkah ini tidak ada lagi dalam data.'
  if (step.jabatanId !== null && !snapshot.jabatan.has(step.jabatanId)) return `Jabatan tujuan ${pegawai.nama} tidak ada lagi dalam data.`
  const now = definitif(snapshot.byPegawai.get(step.pegawaiId) ?? [])?.jabatanId ?? null
  if (now !== step.dariJabatanId) return `Jabatan ${pegawai.nama} sudah berubah sejak langkah ini dibuat.`
  return null
}

function changesOf(
  snapshot: Snapshot,
  hold: ReadonlyMap<JabatanId, unknown>,
  pemegang: (id: JabatanId) => readonly Penempatan[]
): readonly Perubahan[] {
  return [...hold.keys()].flatMap((jabatanId) => {
    const sebelum = definitives(snapshot.byJabatan.get(jabatanId) ?? [])
    const sesudah = definitives(pemegang(jabatanId))
    return sebelum.join() === sesudah.join() ? [] : [{ jabatanId, sebelum, sesudah }]
  })
}

const definitives = (penempatan: readonly Penempatan[]): readonly PegawaiId[] =>
  penempatan.filter((p) => p.jenis === 'DEFINITIF').map((p) => p.pegawaiId)
