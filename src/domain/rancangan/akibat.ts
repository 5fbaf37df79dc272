import type { Snapshot } from '../organisasi/snapshot'
import type { PegawaiId } from '../pegawai/pegawai'
import { type JenisPerubahan, perubahanUnor } from './perubahan-unor'

/** Akibat: what applying a draft does, in numbers to be read before it is done. */
export type Akibat = {
  readonly unit: Readonly<Record<JenisPerubahan, number>>
  readonly jabatanBaru: number
  readonly jabatanDitutup: number
  /** People who hold a post for good before and none after. */
  readonly pegawaiLepas: number
}

/** Counts what differs between the organisation and what a draft makes of it. */
export function akibatOf(before: Snapshot, after: Snapshot): Akibat {
  const jenis = [...perubahanUnor(before, after).values()]
  const count = (wanted: JenisPerubahan): number => jenis.filter((j) => j === wanted).length
  return {
    unit: { BARU: count('BARU'), DITUTUP: count('DITUTUP'), PINDAH: count('PINDAH'), UBAH: count('UBAH'), JABATAN: count('JABATAN') },
    jabatanBaru: without(after.jabatan, before.jabatan),
    jabatanDitutup: without(before.jabatan, after.jabatan),
    pegawaiLepas: without(pejabat(before), pejabat(after))
  }
}

/** The people who hold a post for good. */
const pejabat = ({ byPegawai }: Snapshot): ReadonlySet<PegawaiId> =>
  new Set([...byPegawai].flatMap(([id, semua]) => (semua.some((p) => p.jenis === 'DEFINITIF') ? [id] : [])))

const without = <K>(these: Himpunan<K>, those: Himpunan<K>): number => [...these.keys()].filter((key) => !those.has(key)).length

type Himpunan<K> = Pick<ReadonlySet<K>, 'has'> & { readonly keys: () => Iterable<K> }
