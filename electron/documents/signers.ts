import type { Penanda } from '../../src/domain/kit/document'

/** Who stands beside whom: the left one and the right one. */
export type Pasangan = readonly [kiri: Penanda | undefined, kanan: Penanda | undefined]

/** Those who sign in two columns, row by row. */
export const pairs = (penanda: readonly Penanda[]): readonly Pasangan[] =>
  Array.from({ length: Math.ceil(penanda.length / 2) }, (_, at) => [penanda[at * 2], penanda[at * 2 + 1]])

/** What stands above the room to sign. */
export const offices = ({ pembuka, jabatan }: Penanda): readonly string[] => [...pembuka, jabatan]

/** What stands below it. */
export const names = ({ nama, keterangan }: Penanda): readonly string[] => [nama, ...keterangan]
