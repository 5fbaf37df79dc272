import type { PohonUnor } from './susunan-unor'
import type { Unor } from './unor'

type Akar = Pick<PohonUnor, 'anakByUnor'>

/** True when the organisation has a pemerintah daerah at its top: only then can a unit wait outside of it. */
export const hasRuangTunggu = ({ anakByUnor }: Akar): boolean => (anakByUnor.get(null) ?? []).some((u) => u.jenis === 'PEMERINTAH')

/** True when a unit waits for its place: it hangs below nothing, though the organisation has a pemerintah daerah at its top. */
export const isMenunggu = (pohon: Akar, { indukId, jenis }: Pick<Unor, 'indukId' | 'jenis'>): boolean =>
  indukId === null && jenis !== 'PEMERINTAH' && hasRuangTunggu(pohon)

/** The units that wait, in their order. */
export const unitMenunggu = (pohon: Akar): readonly Unor[] =>
  hasRuangTunggu(pohon) ? (pohon.anakByUnor.get(null) ?? []).filter((u) => u.jenis !== 'PEMERINTAH') : []
