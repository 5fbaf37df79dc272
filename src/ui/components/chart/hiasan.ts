import { warnaUnor } from '../../../domain/organisasi/kelompok-unor'
import type { JenisUnor, UnorId } from '../../../domain/organisasi/unor'
import type { JenisPerubahan } from '../../../domain/rancangan/perubahan-unor'
import type { Kekosongan, Tanda } from './marks'

/** Hiasan: the colours and marks of the units on a chart, near by and from afar. */
export type Hiasan = {
  /** Colours by a layer; null = by kind of unit. */
  readonly warna: ReadonlyMap<UnorId, string> | null
  readonly kosong: ReadonlyMap<UnorId, Kekosongan>
  readonly tanda: ReadonlyMap<UnorId, Tanda>
  readonly pudar: ReadonlySet<UnorId>
  readonly perubahan: ReadonlyMap<UnorId, JenisPerubahan>
  readonly peringatan: ReadonlyMap<UnorId, readonly string[]>
}

/** Colours of what a draft does with a unit; always with a word or a line beside them. */
export const WARNA_PERUBAHAN: Readonly<Record<JenisPerubahan, string>> = {
  BARU: '#37844a',
  DITUTUP: '#b94132',
  PINDAH: '#1f7b89',
  UBAH: '#8f6910',
  JABATAN: '#475760'
}

/** A unit a layer says nothing of. */
const WARNA_NIHIL = '#adbac0'

/** The accent of a card: of its layer, or of the kind of unit. */
export const aksenOf = ({ warna }: Pick<Hiasan, 'warna'>, { id, jenis }: { readonly id: UnorId; readonly jenis: JenisUnor }): string =>
  warna ? (warna.get(id) ?? WARNA_NIHIL) : warnaUnor(jenis)

const known = new Map<string, string>()

/** A colour `#rrggbb` mixed with white: `kadar` of it, the rest white. */
export function tinted(warna: string, kadar: number): string {
  const key = `${warna} ${kadar}`
  const found = known.get(key)
  if (found !== undefined) return found
  const parts = [1, 3, 5].map((at) => Math.round(255 + (Number.parseInt(warna.slice(at, at + 2), 16) - 255) * kadar))
  const mixed = `rgb(${parts.join(' ')})`
  known.set(key, mixed)
  return mixed
}
