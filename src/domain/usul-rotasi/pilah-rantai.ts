import type { Rantai } from '../mutasi/rantai'
import type { Usul } from './hasil-usul'

/** The chains of a plan with a proposal on top: first those in which the proposal moves somebody, then those that stay as they were. */
export function pilahRantai(
  { langkah }: Pick<Usul, 'langkah'>,
  rantai: readonly Rantai[]
): readonly [readonly Rantai[], readonly Rantai[]] {
  const tujuan = new Map(langkah.map((l) => [l.pegawaiId, l.jabatanId]))
  const isBaru = (r: Rantai): boolean => r.langkah.some((l) => l.jenis === 'ANGKAT' && tujuan.get(l.pegawaiId) === l.jabatanId)
  return [rantai.filter(isBaru), rantai.filter((r) => !isBaru(r))]
}
