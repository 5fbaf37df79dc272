import type { Given } from '../kit/command'
import { addDays } from '../kit/tanggal'
import { type MasaLarangan, MasaLaranganId } from '../mutasi/masa-larangan'
import { type Simpanan, SimpananId } from '../simpanan/simpanan'

type Dasar = Pick<Given, 'today' | 'newId'>

/**
 * The frozen periods of the sample: a mayor sworn in three years ago, and the next election, whose frozen time begins in
 * the March after this year (six months before the candidates are fixed). So the first of January is free, April is not.
 */
export function buildMasaLarangan({ today, newId }: Dasar): readonly MasaLarangan[] {
  const tahun = Number(today.slice(0, 4))
  return [
    {
      id: MasaLaranganId.parse(newId()),
      jenis: 'PELANTIKAN_KDH',
      nama: 'Pelantikan Wali Kota (contoh)',
      mulai: `${tahun - 3}-02-20`,
      sampai: null,
      dasar: 'UU 10/2016 Pasal 162 ayat (3)'
    },
    {
      id: MasaLaranganId.parse(newId()),
      jenis: 'PILKADA',
      nama: 'Pemilihan Wali Kota (contoh)',
      mulai: `${tahun + 1}-09-22`,
      sampai: `${tahun + 2}-02-20`,
      dasar: 'UU 10/2016 Pasal 71 ayat (2)'
    }
  ]
}

/** The people of the sample come as from a file of twelve days ago. */
export const buildImporTerakhir = ({ today, now, newId }: Given): Simpanan => ({
  id: SimpananId.parse(newId()),
  jenis: 'IMPOR',
  kunci: 'terakhir',
  isi: addDays(today, -12),
  pada: now
})
