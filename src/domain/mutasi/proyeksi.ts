import { addDays, type Tanggal } from '../kit/tanggal'
import type { JabatanId } from '../organisasi/jabatan'
import { isStruktural } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { PegawaiId } from '../pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import type { AlasanLangkah, Langkah, RencanaMutasi } from './rencana'
import { isTugasDitinggal } from './tugas-tambahan'

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
  /** People the plan leaves without a definitive post though they go on serving here. */
  readonly belumDitempatkan: readonly PegawaiId[]
  /** Structural posts the plan leaves without a definitive holder. */
  readonly lowongan: readonly JabatanId[]
  readonly konflik: readonly Konflik[]
}

/** The day a step takes effect. */
export const tmtLangkah = (langkah: Pick<Langkah, 'tmt'>, rencana: Pick<RencanaMutasi, 'tmt'>): Tanggal => langkah.tmt ?? rencana.tmt

/** The step takes the person out of their definitive post; a Plt or Plh keeps it. */
export const isMoving = ({ jenis }: Pick<Langkah, 'jenis'>): boolean => jenis === 'ANGKAT' || jenis === 'LEPAS'

const BERHENTI: ReadonlySet<AlasanLangkah> = new Set(['PENSIUN', 'MENINGGAL', 'MENGUNDURKAN_DIRI', 'PINDAH_INSTANSI'])

/** The reason ends the service in this city: who leaves for it needs no new post. */
export const isBerhenti = (alasan: AlasanLangkah | null): boolean => alasan !== null && BERHENTI.has(alasan)

/** The definitive placement among some, if any. */
export const definitif = (penempatan: readonly Penempatan[]): Penempatan | null => penempatan.find((p) => p.jenis === 'DEFINITIF') ?? null

/** Applies the steps to an untouched snapshot. Cost grows with the steps, not with the organisation: it runs on every drag frame. */
export function project(snapshot: Snapshot, rencana: Pick<RencanaMutasi, 'id' | 'tmt'>, langkah: readonly Langkah[]): Proyeksi {
  const ordered = langkah.toSorted((a, b) => a.urut - b.urut)
  const konflik = ordered.flatMap((l): readonly Konflik[] => {
    const pesan = misfit(snapshot, l)
    return pesan === null ? [] : [{ langkah: l, pesan }]
  })
  const salah = new Set(konflik.map((k) => k.langkah))
  const berlaku = konflik.length === 0 ? ordered : ordered.filter((l) => !salah.has(l))
  const buku = createBuku(snapshot)
  for (const l of berlaku) if (isMoving(l)) move(buku, l, rencana)
  // whoever acts comes after: it depends on who then holds the post, not on the order of the steps
  for (const l of berlaku) if (!isMoving(l)) act(buku, l, rencana)
  const { pemegang, penempatanDari } = buku
  const perubahan = changesOf(snapshot, buku)
  return {
    snapshot,
    rencana,
    langkah: ordered,
    berlaku,
    pemegang,
    penempatanDari,
    perubahan,
    belumDitempatkan: homeless(snapshot, berlaku, buku),
    lowongan: perubahan.filter((c) => c.sesudah.length === 0).flatMap((c) => (isSingleSeat(snapshot, c.jabatanId) ? [c.jabatanId] : [])),
    konflik
  }
}

/** Who holds what while the steps are applied: what differs from the snapshot, and how to change it. */
type Buku = Pick<Proyeksi, 'snapshot' | 'pemegang' | 'penempatanDari'> & {
  readonly jabatan: ReadonlyMap<JabatanId, readonly Penempatan[]>
  readonly pegawai: ReadonlyMap<PegawaiId, readonly Penempatan[]>
  readonly open: (p: Penempatan) => void
  readonly close: (p: Penempatan) => void
}

function createBuku(snapshot: Snapshot): Buku {
  const jabatan = new Map<JabatanId, readonly Penempatan[]>()
  const pegawai = new Map<PegawaiId, readonly Penempatan[]>()
  const pemegang = (id: JabatanId): readonly Penempatan[] => jabatan.get(id) ?? snapshot.byJabatan.get(id) ?? []
  const penempatanDari = (id: PegawaiId): readonly Penempatan[] => pegawai.get(id) ?? snapshot.byPegawai.get(id) ?? []
  const write = (p: Penempatan, edit: (list: readonly Penempatan[]) => readonly Penempatan[]): void => {
    jabatan.set(p.jabatanId, edit(pemegang(p.jabatanId)))
    pegawai.set(p.pegawaiId, edit(penempatanDari(p.pegawaiId)))
  }
  return {
    snapshot,
    jabatan,
    pegawai,
    pemegang,
    penempatanDari,
    open: (p) => write(p, (list) => [...list, p]),
    close: (p) => write(p, (list) => list.filter((x) => x.id !== p.id))
  }
}

/** A person leaves their definitive post, with the extra duties of its unit (all they hold, when it ends their service) and, if there is one, takes another; whoever acted there no longer does. */
function move({ snapshot, pemegang, open, close }: Buku, step: Langkah, rencana: Pick<RencanaMutasi, 'tmt'>): void {
  const tempat = { jabatanOf: (id: JabatanId) => snapshot.jabatan.get(id) ?? null, unor: snapshot.unor }
  for (const p of snapshot.byPegawai.get(step.pegawaiId) ?? [])
    if (p.jenis === 'DEFINITIF' || isBerhenti(step.alasan) || isTugasDitinggal(tempat, p, step)) close(p)
  if (step.jabatanId === null) return
  for (const p of pemegang(step.jabatanId)) if (p.jenis === 'PLT' || p.jenis === 'PLH') close(p)
  open(planned(step, step.jabatanId, tmtLangkah(step, rencana)))
}

/** A person acts in a post. A new Plt takes over from the one of the data; where somebody holds the post for good there is none. */
function act({ snapshot, pemegang, open, close }: Buku, step: Langkah, rencana: Pick<RencanaMutasi, 'tmt'>): void {
  if (step.jabatanId === null) return
  if (step.jenis === 'PLT') {
    if (definitif(pemegang(step.jabatanId))) return
    for (const p of snapshot.byJabatan.get(step.jabatanId) ?? []) if (p.jenis === 'PLT') close(p)
  }
  open(planned(step, step.jabatanId, tmtLangkah(step, rencana)))
}

/** Who had a definitive post and has none after the plan, though nothing ended their service. */
function homeless(snapshot: Snapshot, berlaku: readonly Langkah[], { pegawai, penempatanDari }: Buku): readonly PegawaiId[] {
  const berhenti = new Set(berlaku.filter((l) => l.jenis === 'LEPAS' && isBerhenti(l.alasan)).map((l) => l.pegawaiId))
  return [...pegawai.keys()].filter(
    (id) => !berhenti.has(id) && !definitif(penempatanDari(id)) && definitif(snapshot.byPegawai.get(id) ?? []) !== null
  )
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

function changesOf(snapshot: Snapshot, { jabatan, pemegang }: Buku): readonly Perubahan[] {
  return [...jabatan.keys()].flatMap((jabatanId) => {
    const sebelum = definitives(snapshot.byJabatan.get(jabatanId) ?? [])
    const sesudah = definitives(pemegang(jabatanId))
    return sebelum.join() === sesudah.join() ? [] : [{ jabatanId, sebelum, sesudah }]
  })
}

const definitives = (penempatan: readonly Penempatan[]): readonly PegawaiId[] =>
  penempatan.filter((p) => p.jenis === 'DEFINITIF').map((p) => p.pegawaiId)
