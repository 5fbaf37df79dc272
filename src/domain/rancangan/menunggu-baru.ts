import type { Reader } from '../entities'
import { unitMenunggu } from '../organisasi/menunggu'
import { gatherSusunan, pohonUnor } from '../organisasi/susunan-unor'
import type { Unor } from '../organisasi/unor'
import type { ProyeksiRancangan } from './proyeksi-rancangan'

/** The units a draft itself leaves in the tray on its TMT. */
export function menungguBaru(stored: Reader, { read, rancangan: { tmt } }: ProyeksiRancangan): readonly Unor[] {
  const semula = new Set(menunggu(stored, tmt).map((u) => u.id))
  return menunggu(read, tmt).filter((u) => !semula.has(u.id))
}

const menunggu = (read: Reader, tmt: string): readonly Unor[] => unitMenunggu(pohonUnor(gatherSusunan(read), tmt))
