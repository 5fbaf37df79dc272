import type { Jabatan } from '../../organisasi/jabatan'
import type { UnorId } from '../../organisasi/unor'
import { type PerangkatPeta, perangkatPeta } from '../halaman-perangkat'
import { denganJumlah, rekapPeta, type RekapUnit } from '../rekap-peta'
import { type BahanNaskah, keteranganCetak } from './bahan-naskah'

/** The units that have a section of their own: the one asked for, else all, as they have pages of the peta jabatan. */
export const perangkatNaskah = ({ snapshot }: Pick<BahanNaskah, 'snapshot'>, akar: UnorId | null): readonly PerangkatPeta[] =>
  perangkatPeta(snapshot, akar === null ? null : [akar])

/** The recap of a section, with what stands beside its unit; of the government its own posts, for all else has sections of its own. */
export function rekapPerangkat(
  { snapshot, aturan }: Pick<BahanNaskah, 'snapshot' | 'aturan'>,
  { unor, tambahan }: PerangkatPeta
): readonly RekapUnit[] {
  if (unor.jenis === 'PEMERINTAH') return denganJumlah(rekapPeta(snapshot, unor.id, aturan).slice(0, 1), aturan)
  return [unor, ...tambahan].flatMap((u) => rekapPeta(snapshot, u.id, aturan))
}

/** Of which day the numbers of a section are, who printed it, and what is counted beside its unit. */
export const keteranganPerangkat = (bahan: BahanNaskah, { tambahan }: PerangkatPeta): string =>
  `${tambahan.length === 0 ? '' : `Termasuk ${tambahan.length} staf ahli. `}${keteranganCetak(bahan)}`

/** The posts of a section, in the order of its recap. */
export const jabatanPerangkat = (bahan: Pick<BahanNaskah, 'snapshot' | 'aturan'>, perangkat: PerangkatPeta): readonly Jabatan[] =>
  rekapPerangkat(bahan, perangkat).flatMap(({ baris }) => baris.flatMap(({ anggota }) => anggota))
