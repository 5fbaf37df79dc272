import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { DatabaseProblem } from '../../db/database-problem'
import { isPlainDatabase } from '../../db/inspect-file'
import { type BerkasKunci, isTersandi, readBerkasKunci } from './berkas-kunci'
import type { Tempat } from './tempat'

const HALAMAN = 4096
/** Bits a byte: an encrypted page has nearly 8, one of ours in the clear or a text has far fewer. */
const DERAU = 7.5

/** True when the data file opens only with a key that somebody's password unwraps. Throws where that key is not to be had. */
export function wajibKunci(tempat: Tempat): boolean {
  const ada = statSync(tempat.berkas, { throwIfNoEntry: false })
  if (!ada?.isFile() || ada.size === 0 || isPlainDatabase(tempat.berkas)) return false
  const kunci = berkasKunciOf(tempat)
  if (kunci !== 'RUSAK' && isTersandi(kunci)) return isDerau(tempat.berkas)
  if (ada.size % HALAMAN === 0 && isDerau(tempat.berkas)) throw kunciHilang(tempat, kunci === 'RUSAK')
  return false
}

/** Throws when there are users, and nothing to prove their passwords by. */
export function needBerkasKunciPengguna(tempat: Tempat): void {
  const kunci = berkasKunciOf(tempat)
  if (kunci === null || kunci === 'RUSAK') throw kunciHilang(tempat, kunci === 'RUSAK')
}

function berkasKunciOf(tempat: Tempat): BerkasKunci | 'RUSAK' | null {
  try {
    return readBerkasKunci(tempat)
  } catch {
    return 'RUSAK'
  }
}

const kunciHilang = ({ kunci }: Tempat, isRusak: boolean): DatabaseProblem =>
  new DatabaseProblem(
    'KUNCI_HILANG',
    `Berkas kunci ${kunci} ${isRusak ? 'rusak' : 'tidak ada'}. Tanpa berkas itu tidak ada sandi yang dapat dicocokkan. Kembalikan berkas itu ke tempatnya, atau pulihkan dari cadangan; berkas data tidak diubah.`
  )

/** True for a file whose first page looks like noise. */
function isDerau(berkas: string): boolean {
  const awal = Buffer.alloc(HALAMAN)
  const fd = openSync(berkas, 'r')
  try {
    const panjang = readSync(fd, awal, 0, HALAMAN, 0)
    return panjang === HALAMAN && awal.toString('latin1', 0, 2) !== 'PK' && bitSebyte(awal) > DERAU
  } finally {
    closeSync(fd)
  }
}

function bitSebyte(isi: Buffer): number {
  const banyak = new Map<number, number>()
  for (const byte of isi) banyak.set(byte, (banyak.get(byte) ?? 0) + 1)
  return [...banyak.values()].reduce((sum, n) => sum - (n / isi.length) * Math.log2(n / isi.length), 0)
}
