import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { buktikanSalinan, type HasilBukti, type SoalBukti } from '../../db/buktikan-salinan'
import { DatabaseProblem } from '../../db/database-problem'
import { isPlainDatabase } from '../../db/inspect-file'
import type { Salinan } from '../../db/salinan'
import { FileProblem } from '../file-problem'
import { type Manifes, readManifes } from './manifes'
import { sidikBerkas } from './periksa-cadangan'

/** A backup to be made ready to take the place of the data; `salinan` is where, and what opens the backup. */
export type SoalPulih = Omit<SoalBukti, 'harap'> & { readonly sumber: string; readonly salinan: Salinan }

/** What is ready: what is in it, and how large it is. */
export type HasilPulih = HasilBukti & { readonly ukuran: number }

/**
 * Makes a backup ready beside the data: a copy, which is proved wholly, brought to the schema of this version, and noted in
 * its own audit trail. Nothing else is touched. Throws `FileProblem` with a sentence for whatever speaks against it.
 */
export function siapkanPulih(soal: SoalPulih): HasilPulih {
  const { berkas } = soal.salinan
  try {
    const manifes = salin(soal)
    const harap = manifes && { skema: manifes.skema, jumlah: manifes.jumlah, audit: manifes.audit }
    const hasil = buktikanSalinan({ ...soal, harap })
    return { ...hasil, ukuran: sidikBerkas(berkas).ukuran }
  } catch (error) {
    buang(berkas)
    throw problemOf(error)
  }
}

/** Removes a copy that was made ready, with what stands beside it. */
export const buang = (salinan: string): void => {
  for (const akhir of ['', '-wal', '-shm', '-journal']) rmSync(`${salinan}${akhir}`, { force: true })
}

function salin({ sumber, salinan: { berkas, kunci } }: SoalPulih): Manifes | null {
  buang(berkas)
  const ukuran = statSync(sumber).size
  if (ukuran === 0) throw new FileProblem('Berkas ini kosong (0 byte), jadi tidak ada yang dapat dipulihkan.')
  if (kunci === null && !isPlainDatabase(sumber)) throw new FileProblem('Berkas ini bukan cadangan Penata, atau sudah rusak.')
  const manifes = readManifes(sumber)
  if (manifes === 'RUSAK') throw new FileProblem('Catatan (.json) di samping cadangan ini rusak atau bukan buatan Penata.')
  copyFileSync(sumber, berkas)
  if (isLive(berkas) && existsSync(`${sumber}-wal`)) copyFileSync(`${sumber}-wal`, `${berkas}-wal`)
  if (manifes && (manifes.ukuran !== ukuran || sidikBerkas(berkas).sidik !== manifes.sidik))
    throw new FileProblem('Isi cadangan ini berbeda dari catatannya: berkasnya rusak atau diubah setelah dibuat.')
  return manifes
}

/** True for a data file that was copied while it was in use: what it was last told may still stand beside it. A backup never needs that. */
function isLive(berkas: string): boolean {
  const [cara, WAL] = [Buffer.alloc(1), 2]
  const fd = openSync(berkas, 'r')
  try {
    readSync(fd, cara, 0, 1, 18)
  } finally {
    closeSync(fd)
  }
  return cara[0] === WAL
}

/** A sentence for the officer in the place of what SQLite or the disk says. */
function problemOf(error: unknown): Error {
  if (error instanceof FileProblem) return error
  if (error instanceof DatabaseProblem) return new FileProblem(error.message)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kalimat = KALIMAT.find(([pola]) => pola.test(code))?.[1]
  if (kalimat !== undefined) return new FileProblem(kalimat)
  return error instanceof Error ? error : new Error(String(error))
}

const KALIMAT: readonly (readonly [RegExp, string])[] = [
  [/^ENOENT/, 'Berkas cadangan itu tidak ada lagi. Pasang kembali drive-nya, atau pilih cadangan lain.'],
  [/^(ENOSPC|SQLITE_FULL)/, 'Ruang penyimpanan penuh, sehingga cadangan tidak dapat disiapkan. Data Anda tidak berubah.'],
  [
    /^(EROFS|EACCES|EPERM|SQLITE_READONLY)/,
    'Folder data tidak dapat ditulisi, sehingga cadangan tidak dapat disiapkan. Minta petugas TI membuka izin tulisnya.'
  ],
  [/^SQLITE/, 'Isi cadangan ini rusak, atau kuncinya lain. Pilih cadangan lain.']
]
