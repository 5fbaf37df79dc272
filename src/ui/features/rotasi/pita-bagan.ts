import type { Rantai } from '../../../domain/mutasi/rantai'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { PitaBagan, RuasPita } from '../../components/chart/pita-bagan'

/** With more ribbons than this no single one can be followed: all but one stand back. */
export const RANTAI_RAMAI = 12

/** The ribbons of chains, from unit to unit. What moves nobody has none. */
export const pitaOf = (rantai: readonly Rantai[], snapshot: Snapshot): readonly PitaBagan[] =>
  rantai.flatMap(({ nomor, langkah }) => {
    const ruas = langkah.flatMap(({ dariJabatanId, jabatanId }): readonly RuasPita[] => {
      const ke = unorOf(snapshot, jabatanId)
      return ke === null ? [] : [{ dari: unorOf(snapshot, dariJabatanId), ke }]
    })
    return ruas.length === 0 ? [] : [{ nomor, ruas }]
  })

const unorOf = ({ jabatan }: Snapshot, id: JabatanId | null): UnorId | null => (id === null ? null : (jabatan.get(id)?.unorId ?? null))
