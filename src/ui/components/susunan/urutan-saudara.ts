import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'

type Saudara = Pick<Snapshot, 'anakByUnor'>

/** The sibling right behind a unit. */
export function saudaraSesudah({ anakByUnor }: Saudara, { id, indukId }: Unor): Unor | undefined {
  const saudara = anakByUnor.get(indukId) ?? []
  return saudara[saudara.findIndex((u) => u.id === id) + 1]
}

/** The sibling a unit must stand before to go one place up or down (null = behind the last); undefined where there is no place. */
export function sebelumSetelah({ anakByUnor }: Saudara, { id, indukId }: Unor, langkah: -1 | 1): UnorId | null | undefined {
  const saudara = anakByUnor.get(indukId) ?? []
  const at = saudara.findIndex((u) => u.id === id)
  if (langkah === -1) return saudara[at - 1]?.id
  return at + 1 < saudara.length ? (saudara[at + 2]?.id ?? null) : undefined
}

/** The sibling before which units come to stand that are let go beside one of them; those let go themselves do not count. */
export function sebelumDiSela(
  { anakByUnor }: Saudara,
  sela: { readonly indukId: UnorId; readonly diId: UnorId; readonly letak: 'SEBELUM' | 'SESUDAH' },
  ids: readonly UnorId[]
): UnorId | null {
  const saudara = anakByUnor.get(sela.indukId) ?? []
  const at = saudara.findIndex((u) => u.id === sela.diId) + (sela.letak === 'SEBELUM' ? 0 : 1)
  return saudara.slice(at).find((u) => !ids.includes(u.id))?.id ?? null
}
