import type { RingkasanImpor } from '../../../contract/impor'
import type { RouteInput } from '../../../contract/routes'

type Saringan = RouteInput<'impor.beda'>

/** The kinds of thing an import compares, people first. */
export const ENTITAS = ['pegawai', 'jabatan', 'unor'] as const satisfies readonly Saringan['entitas'][]
export type EntitasBeda = (typeof ENTITAS)[number]

/** The kinds of difference, what needs a decision first. */
export const JENIS_SARINGAN = ['BENTROK', 'BERUBAH', 'BARU', 'HILANG', 'SAMA'] as const satisfies readonly Saringan['jenis'][]
export type JenisSaringan = (typeof JENIS_SARINGAN)[number]

const HITUNGAN = { BENTROK: 'bentrok', BERUBAH: 'berubah', BARU: 'baru', HILANG: 'hilang', SAMA: 'sama' } as const

/** How many rows a filter shows. */
export const countBeda = ({ beda }: RingkasanImpor, entitas: EntitasBeda, jenis: JenisSaringan): number => beda[entitas][HITUNGAN[jenis]]

/** How many differences of a kind of thing there are, whatever sort they are. */
export const countEntitas = ({ beda }: RingkasanImpor, entitas: EntitasBeda): number =>
  beda[entitas].baru + beda[entitas].berubah + beda[entitas].hilang

/** The kind of thing to look at first: the first one with a difference. */
export const firstEntitas = (ringkasan: RingkasanImpor): EntitasBeda =>
  ENTITAS.find((entitas) => countEntitas(ringkasan, entitas) > 0) ?? 'pegawai'

/** The kind of difference to look at first: the first one there is. */
export const firstJenis = (ringkasan: RingkasanImpor, entitas: EntitasBeda): JenisSaringan =>
  JENIS_SARINGAN.find((jenis) => countBeda(ringkasan, entitas, jenis) > 0) ?? 'BERUBAH'
