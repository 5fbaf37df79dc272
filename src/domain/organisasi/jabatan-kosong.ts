import { ESELON, isStruktural, type Jabatan } from './jabatan'
import { isKosong, type PemegangOf } from './kartu'
import type { Snapshot } from './snapshot'

/** Structural posts nobody holds for good, highest eselon first; by the data, or by what a plan makes of it. */
export const strukturalKosong = (snapshot: Snapshot, pemegangOf: PemegangOf): readonly Jabatan[] =>
  [...snapshot.jabatan.values()]
    .filter((jabatan) => isStruktural(jabatan) && isKosong(pemegangOf(jabatan.id)))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.urut - b.urut)

const rankOf = ({ eselon }: Jabatan): number => (eselon === null ? ESELON.length : ESELON.indexOf(eselon))
