import { isMemenuhi, type JawabAngka, nilaiPilihan, type SoalAngka } from '../../src/domain/usul-rotasi/soal-angka'
import { assign } from './assign'

/** Solves a problem: by assignment, which is the answer as soon as it happens to keep every side condition; else by an integer program. */
export async function solve(soal: SoalAngka): Promise<JawabAngka> {
  const bebas = assign(soal)
  if (bebas === null) return { jenis: 'MUSTAHIL' }
  const tanpaKendala = nilaiPilihan(soal, bebas)
  if (isMemenuhi(soal, bebas))
    return { jenis: 'ADA', cara: 'PENUGASAN', kolomOf: bebas, nilai: tanpaKendala, batasAtas: tanpaKendala, tanpaKendala }
  const { integerProgram } = await import('./integer-program')
  const found = await integerProgram(soal)
  if (found === null) return { jenis: 'MUSTAHIL' }
  if (found === 'WAKTU_HABIS') return { jenis: 'WAKTU_HABIS' }
  const nilai = nilaiPilihan(soal, found.kolomOf)
  return {
    jenis: 'ADA',
    cara: 'PROGRAM_BULAT',
    kolomOf: found.kolomOf,
    nilai,
    batasAtas: boundOf(found.batasAtas, { nilai, tanpaKendala }),
    tanpaKendala
  }
}

/** Values are whole numbers, so a bound is rounded down; and no side condition adds value. */
const boundOf = (batasAtas: number, { nilai, tanpaKendala }: { readonly nilai: number; readonly tanpaKendala: number }): number =>
  Math.max(nilai, Math.min(tanpaKendala, Math.floor(batasAtas + 1e-6)))
