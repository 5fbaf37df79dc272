import { z } from 'zod'
import type { Tampilan } from '../../../domain/organisasi/tree'
import { UnorId } from '../../../domain/organisasi/unor'
import type { RancanganId } from '../../../domain/rancangan/rancangan'

/** Drafts whose view is kept; the one looked at longest ago is forgotten first. */
const MEJA_MAKS = 30
const KUNCI = 'penata.bagan.tampilan'
const LANGSUNG = 'langsung'

const Tersimpan = z.array(
  z.object({ meja: z.string(), akar: UnorId.nullable(), tingkat: z.int().min(1), lipatan: z.array(z.tuple([UnorId, z.boolean()])) })
)
type Tersimpan = z.infer<typeof Tersimpan>
type Gudang = Pick<Storage, 'getItem' | 'setItem'>

/** The view in which a table was left: the organisation (null), or a draft. Undefined where it never was opened. */
export function loadTampilan(gudang: Gudang, rancanganId: RancanganId | null): Tampilan | undefined {
  const found = all(gudang).find(({ meja }) => meja === (rancanganId ?? LANGSUNG))
  return found && { akar: found.akar, tingkat: found.tingkat, lipatan: new Map(found.lipatan) }
}

/** Remembers the view of a table on this computer. */
export function saveTampilan(gudang: Gudang, rancanganId: RancanganId | null, { akar, tingkat, lipatan }: Tampilan): void {
  const meja = rancanganId ?? LANGSUNG
  const lain = all(gudang).filter((t) => t.meja !== meja)
  gudang.setItem(KUNCI, JSON.stringify([{ meja, akar, tingkat, lipatan: [...lipatan] }, ...lain].slice(0, MEJA_MAKS)))
}

function all(gudang: Gudang): Tersimpan {
  try {
    return Tersimpan.parse(JSON.parse(gudang.getItem(KUNCI) ?? '[]'))
  } catch {
    // written by another version, or by hand: only a memory, so begin anew
    return []
  }
}
