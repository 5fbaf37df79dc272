import type { Penempatkan } from '../mutasi/susunan-angkat'
import type { PegawaiId } from '../pegawai/pegawai'
import { selPindah } from './batas'
import type { Usul } from './hasil-usul'
import type { SoalUsul } from './soal'
import type { Kendala } from './soal-angka'

/** How two proposals are kept apart: by the people who move, or at least by where they go. */
export type CaraBeda = NonNullable<Usul['beda']>

type Butir = readonly Penempatkan[]

/** Of the moves of an earlier proposal at most so large a share comes again. People who differ are moves that differ. */
export function kendalaBeda(soal: SoalUsul, lama: Butir, cara: CaraBeda): Kendala {
  const sel = selPindah(soal).filter(isLama(soal, lama, cara))
  return { nama: 'beda', sel, koefisien: sel.map(() => 1), paling: Math.floor((samaPersen(soal) * lama.length) / 100) }
}

/** And of the new moves, be they fewer, at most so large a share is old. */
export function kendalaBedaBalik(soal: SoalUsul, lama: Butir, cara: CaraBeda): Kendala {
  const sel = selPindah(soal)
  const isSama = isLama(soal, lama, cara)
  return { nama: 'beda-balik', sel, koefisien: sel.map((s) => Number(isSama(s)) * 100 - samaPersen(soal)), paling: 0 }
}

/** Somebody moves. */
export function adaPindah(soal: SoalUsul): Kendala {
  const sel = selPindah(soal)
  return { nama: 'pindah', sel, koefisien: sel.map(() => -1), paling: -1 }
}

/** Whichever of the two is looked at, at least the set share of its moves is not in the other. */
export function isBeda(soal: SoalUsul, lama: Butir, baru: Butir): boolean {
  const sama = baru.filter((b) => lama.some((l) => l.pegawaiId === b.pegawaiId && l.jabatanId === b.jabatanId)).length
  return sama * 100 <= samaPersen(soal) * Math.min(lama.length, baru.length)
}

const samaPersen = ({ setelan }: SoalUsul): number => 100 - setelan.persenBeda

/** The cells that repeat an earlier proposal: the very move, or any move of the same person. */
function isLama({ baris, kolom }: SoalUsul, butir: Butir, cara: CaraBeda): (sel: number) => boolean {
  const tempat = new Map<PegawaiId | undefined, string>(butir.map((b) => [b.pegawaiId, b.jabatanId]))
  return (sel) => {
    const tujuan = tempat.get(kolom[sel % kolom.length]?.pegawaiId)
    return tujuan !== undefined && (cara === 'ORANG' || tujuan === baris[Math.floor(sel / kolom.length)]?.jabatan.id)
  }
}
