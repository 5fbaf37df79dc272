import type { AturanAbk } from '../abk/aturan-abk'
import { denganBeban, kebutuhanKasar } from '../abk/hitung-abk'
import { duaDesimal } from '../abk/kata-abk'
import { byHand } from '../kit/suntingan'
import { sumberKebutuhan } from './bezetting'
import type { IsianJabatan } from './isian-jabatan'
import type { Jabatan } from './jabatan'

/** Why another need cannot be entered for a post: it follows from its ABK. Null when it can. */
export const tolakKebutuhan = (jabatan: Jabatan, kebutuhan: number, aturan: AturanAbk): string | null =>
  jabatan.bebanKerja === null || sumberKebutuhan(jabatan) === 'ISIAN' || kebutuhan === jabatan.kebutuhan
    ? null
    : `Kebutuhan ${jabatan.nama} dihitung dari ABK (${duaDesimal(kebutuhanKasar(jabatan.bebanKerja, aturan))} → ${jabatan.kebutuhan}). Ubah uraian tugasnya, atau hapus ABK-nya lebih dahulu.`

/** The patch of a post filled in by hand. The need of one with an ABK is nobody's entry: it is worked out again, for its kind may have changed. */
export function isianDenganAbk(jabatan: Jabatan, isian: IsianJabatan, aturan: AturanAbk): Partial<Jabatan> {
  if (jabatan.bebanKerja === null) return byHand(jabatan, isian)
  const { kebutuhan, ...lain } = isian
  return { ...byHand(jabatan, lain), ...denganBeban({ jenis: isian.jenis, kebutuhan }, jabatan.bebanKerja, aturan) }
}
