import { isStruktural, type JabatanId } from '../organisasi/jabatan'
import type { Proyeksi } from './proyeksi'
import type { Langkah } from './rencana'

/** How a chain ends: a post stays empty, it closes on itself, it drew on JF or pelaksana, or on somebody without a post. */
export type UjungRantai =
  | { readonly jenis: 'KOSONG'; readonly jabatanId: JabatanId }
  | { readonly jenis: 'SIKLUS' }
  | { readonly jenis: 'NON_STRUKTURAL'; readonly jabatanId: JabatanId }
  | { readonly jenis: 'TANPA_JABATAN' }

/** Rantai (vacancy chain, "gerbong"): appointments from the post filled first to the open end; each fills what the one before it left. */
export type Rantai = {
  readonly langkah: readonly Langkah[]
  /** The holder released from the post filled first, if the plan releases one. */
  readonly lepas: Langkah | null
  readonly ujung: UjungRantai
  /** How many people are appointed. */
  readonly panjang: number
}

type Penerus = ReadonlyMap<Langkah, Langkah>

/** The chains of a plan, in order of their first step. Every ANGKAT that fits the data lies in exactly one. */
export function rantaiOf(proyeksi: Proyeksi): readonly Rantai[] {
  const angkat = proyeksi.berlaku.filter((l) => l.jenis === 'ANGKAT')
  const lepas = proyeksi.berlaku.filter((l) => l.jenis === 'LEPAS')
  const penerus = successors(angkat)
  const continued = new Set(penerus.values())
  const open = angkat.filter((l) => !continued.has(l)).map((l) => follow(l, penerus))
  const inOpen = new Set(open.flat())
  const closed = cycles(
    angkat.filter((l) => !inOpen.has(l)),
    penerus
  )
  return [
    ...open.map((steps) => chain(steps, releasedFrom(lepas, steps), endOf(proyeksi, steps))),
    ...closed.map((steps) => chain(steps, null, { jenis: 'SIKLUS' })),
    ...lepas.filter((l) => !angkat.some((a) => a.jabatanId === l.dariJabatanId)).map((l) => chain([], l, leftBy(proyeksi, l)))
  ].toSorted((a, b) => firstUrut(a) - firstUrut(b))
}

/** For each step, the step that fills the post it leaves; each step follows at most one other. */
function successors(angkat: readonly Langkah[]): Penerus {
  const penerus = new Map<Langkah, Langkah>()
  const taken = new Set<Langkah>()
  for (const step of angkat) {
    const next = angkat.find((l) => l !== step && !taken.has(l) && step.dariJabatanId !== null && l.jabatanId === step.dariJabatanId)
    if (!next) continue
    penerus.set(step, next)
    taken.add(next)
  }
  return penerus
}

/** The steps from one on, until none follows or the first comes round again. */
function follow(first: Langkah, penerus: Penerus): readonly Langkah[] {
  const steps = [first]
  for (let next = penerus.get(first); next && next !== first; next = penerus.get(next)) steps.push(next)
  return steps
}

function cycles(angkat: readonly Langkah[], penerus: Penerus): readonly (readonly Langkah[])[] {
  const seen = new Set<Langkah>()
  return angkat.flatMap((first) => {
    if (seen.has(first)) return []
    const steps = follow(first, penerus)
    steps.forEach((l) => seen.add(l))
    return [steps]
  })
}

const endOf = (proyeksi: Proyeksi, steps: readonly Langkah[]): UjungRantai => leftBy(proyeksi, steps.at(-1))

function leftBy({ snapshot }: Proyeksi, step: Langkah | undefined): UjungRantai {
  const jabatan = step?.dariJabatanId ? snapshot.jabatan.get(step.dariJabatanId) : undefined
  if (!jabatan) return { jenis: 'TANPA_JABATAN' }
  return { jenis: isStruktural(jabatan) ? 'KOSONG' : 'NON_STRUKTURAL', jabatanId: jabatan.id }
}

const releasedFrom = (lepas: readonly Langkah[], steps: readonly Langkah[]): Langkah | null =>
  lepas.find((l) => l.dariJabatanId !== null && l.dariJabatanId === steps[0]?.jabatanId) ?? null

const chain = (langkah: readonly Langkah[], lepas: Langkah | null, ujung: UjungRantai): Rantai => ({
  langkah,
  lepas,
  ujung,
  panjang: langkah.length
})

const firstUrut = ({ langkah, lepas }: Rantai): number => Math.min(...langkah.map((l) => l.urut), lepas?.urut ?? Infinity)
