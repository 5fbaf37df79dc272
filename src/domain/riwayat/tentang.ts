import type { Change, Changeset } from '../kit/changeset'

/** What the trail can be looked up by: each of these has its own history. */
export const POKOK_RIWAYAT = ['pegawai', 'jabatan', 'unor', 'rencana', 'rancangan', 'pengguna'] as const
export type PokokRiwayat = (typeof POKOK_RIWAYAT)[number]

/** A row that an entry of the trail is about. */
export type Tentang = { readonly entitas: PokokRiwayat; readonly id: string }

/** Members by which one row speaks of another. */
const RUJUKAN: readonly (readonly [medan: string, entitas: PokokRiwayat])[] = [
  ['pegawaiId', 'pegawai'],
  ['kerabatId', 'pegawai'],
  ['jabatanId', 'jabatan'],
  ['dariJabatanId', 'jabatan'],
  ['unorId', 'unor'],
  ['rencanaId', 'rencana'],
  ['rancanganId', 'rancangan'],
  ['penggunaId', 'pengguna']
]

/** What an entry says besides its changes. */
type Isi = { readonly perintah: string; readonly input: unknown }

type Add = (entitas: PokokRiwayat, id: unknown) => void

/** The rows that an entry is about, each once: those it changed, those they speak of; where it changed nothing, those its input names. */
export function tentangOf(changes: Changeset, isi: Isi): readonly Tentang[] {
  const found = new Map(POKOK_RIWAYAT.map((entitas) => [entitas, new Set<string>()]))
  const add: Add = (entitas, id) => {
    if (typeof id === 'string') found.get(entitas)?.add(id)
  }
  for (const change of changes) ofChange(change, add)
  if (changes.length === 0) ofInput(isi, add)
  return [...found].flatMap(([entitas, ids]) => [...ids].map((id) => ({ entitas, id })))
}

function ofChange({ entity, before, after }: Change, add: Add): void {
  for (const row of [before, after]) {
    if (row === null) continue
    if (isPokok(entity)) add(entity, row.id)
    ofReferences(row, add)
  }
}

function ofInput({ perintah, input }: Isi, add: Add): void {
  if (typeof input !== 'object' || input === null) return
  const area = perintah.slice(0, perintah.indexOf('.'))
  if (isPokok(area)) for (const id of [Reflect.get(input, 'id'), ...listed(Reflect.get(input, 'ids'))]) add(area, id)
  ofReferences(input, add)
}

function ofReferences(row: object, add: Add): void {
  for (const [medan, entitas] of RUJUKAN) if (medan in row) add(entitas, Reflect.get(row, medan))
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** True for the name of something that has a history of its own. */
export const isPokok = (name: string): name is PokokRiwayat => POKOK_RIWAYAT.some((pokok) => pokok === name)

/** What kind of row a member speaks of; null when it speaks of none. */
export const entitasRujukan = (medan: string): PokokRiwayat | null => RUJUKAN.find(([nama]) => nama === medan)?.[1] ?? null
