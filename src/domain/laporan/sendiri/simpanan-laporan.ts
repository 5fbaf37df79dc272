import type { Simpanan } from '../../simpanan/simpanan'
import { DefinisiLaporan } from './definisi'

/** The definition a kept row holds; null when this application does not understand it. */
export function definisiTersimpan({ isi }: Pick<Simpanan, 'isi'>): DefinisiLaporan | null {
  try {
    return DefinisiLaporan.safeParse(JSON.parse(isi)).data ?? null
  } catch {
    return null
  }
}
