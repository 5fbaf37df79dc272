import type { RancanganId, Usulan, UsulanId } from './rancangan'

/** The proposals as those of another draft. Rows that one of them would make are named after it, so the names change along. */
export function salinUsulan(
  usulan: readonly Usulan[],
  rancanganId: RancanganId,
  { now, newId }: { readonly now: string; readonly newId: () => UsulanId }
): readonly Usulan[] {
  const ids = usulan.map((u) => ({ lama: u.id, baru: newId() }))
  const renamed = (teks: string): string => ids.reduce((now, { lama, baru }) => now.replaceAll(lama, baru), teks)
  return usulan.map((u, n) => ({
    ...u,
    id: ids[n]?.baru ?? newId(),
    rancanganId,
    masukan: renamed(u.masukan),
    pijakan: renamed(u.pijakan),
    dibuatPada: now,
    hasil: null
  }))
}
