import { z } from 'zod'
import { IsianLaporan } from '../../../../domain/laporan/parameter'
import { DefinisiLaporan } from '../../../../domain/laporan/sendiri/definisi'
import { SimpananId } from '../../../../domain/simpanan/simpanan'
import { isBerubah, type Meja } from './meja'

const KUNCI = 'penata.laporan-sendiri.draf'

/** A draft may still be without a name. */
const Definisi = DefinisiLaporan.extend({ judul: z.string().max(120) })
const Draf = z.object({ id: SimpananId.nullable(), definisi: Definisi, tersimpan: Definisi, isian: IsianLaporan })

/** The report whose changes were not saved when Penata was closed; null where there is none, or none that can be read. */
export function loadDraf(gudang: Pick<Storage, 'getItem'>): Meja | null {
  try {
    return Draf.nullable().parse(JSON.parse(gudang.getItem(KUNCI) ?? 'null'))
  } catch {
    // written by another version, or by hand: only a memory, so begin anew
    return null
  }
}

/** Remembers on this computer what would be lost; forgets it when nothing would be. */
export function saveDraf(gudang: Pick<Storage, 'setItem' | 'removeItem'>, meja: Meja | null): void {
  if (meja && isBerubah(meja)) gudang.setItem(KUNCI, JSON.stringify(meja))
  else gudang.removeItem(KUNCI)
}
