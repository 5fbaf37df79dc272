import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { FileProblem } from '../file-problem'
import { type BerkasCadangan, ownBackups, putarCadangan } from './daftar-cadangan'
import { manifesOf } from './manifes'
import { sidikBerkas } from './periksa-cadangan'
import { replaceFile } from './replace-file'
import { cadanganGagal, sapuSementara, syncFolder } from './tulis-cadangan'

/** The second place of the backups, and the first one it follows. */
export type SoalSusul = {
  readonly folder: string
  readonly cadangan: string
  readonly pemasangan: string
  readonly hariIni: Tanggal
  /** True when the folder has just been chosen: it gets its mark first. */
  readonly isBaru: boolean
}

/** How the second place stands afterwards. */
export type HasilSusul = {
  readonly terakhir: string | null
  readonly keadaan: 'LENGKAP' | 'TIDAK_TERPASANG' | 'GAGAL'
  /** It lies on the drive of the first place: a broken disk would take both. */
  readonly isSatuDrive: boolean
  readonly masalah: string
}

/** Lies in the chosen folder: where a stick is not plugged in, an empty folder may stand in its place. */
const TANDA = '.penata-cadangan-kedua'

/** Copies to the second place what it lacks, each read back before it counts. A place that is not there is no error. */
export function susulKedua({ isBaru, ...soal }: SoalSusul): HasilSusul {
  const { folder, pemasangan, cadangan } = soal
  if (isBaru) tandai(soal)
  if (!isTerpasang(soal)) return TIDAK_TERPASANG
  const isSatuDrive = isSame('dev', folder, cadangan)
  try {
    sapuSementara(folder, pemasangan)
    for (const { berkas } of kurang(soal)) salinCadangan(berkas, folder)
    putarCadangan(folder, pemasangan, soal.hariIni)
    return { terakhir: terakhirDi(soal), keadaan: 'LENGKAP', isSatuDrive, masalah: '' }
  } catch (error) {
    if (!isTerpasang(soal)) return TIDAK_TERPASANG
    return { terakhir: terakhirDi(soal), keadaan: 'GAGAL', isSatuDrive, masalah: cadanganGagal(error, folder, 'disalin').message }
  }
}

const TIDAK_TERPASANG: HasilSusul = { terakhir: null, keadaan: 'TIDAK_TERPASANG', isSatuDrive: false, masalah: '' }

type Tempatnya = Pick<SoalSusul, 'folder' | 'cadangan' | 'pemasangan'>

function tandai({ folder, cadangan, pemasangan }: Tempatnya): void {
  if (isSame('ino', folder, cadangan) || isSame('ino', folder, join(cadangan, '..')))
    throw new FileProblem('Pilih folder lain: di sini sudah tersimpan data dan cadangan yang pertama.')
  try {
    replaceFile(join(folder, TANDA), pemasangan)
  } catch (error) {
    throw cadanganGagal(error, folder, 'disalin')
  }
}

/** Whether two folders lie on one drive (`dev`), or are one (`ino`). */
function isSame(what: 'dev' | 'ino', one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.dev === b.dev && a[what] === b[what]
}

function isTerpasang({ folder, pemasangan }: Tempatnya): boolean {
  try {
    return readFileSync(join(folder, TANDA), 'utf8') === pemasangan
  } catch {
    return false
  }
}

const kurang = ({ folder, cadangan, pemasangan }: Tempatnya): readonly BerkasCadangan[] =>
  ownBackups(cadangan, pemasangan).filter(({ berkas, masalah }) => masalah === '' && !existsSync(join(folder, basename(berkas))))

const terakhirDi = ({ folder, pemasangan }: Tempatnya): string | null => ownBackups(folder, pemasangan)[0]?.manifes?.pada ?? null

/** Copies a backup with its manifest into a folder, and reads back what was written before it counts. */
export function salinCadangan(berkas: string, folder: string): void {
  const sementara = join(folder, `~${basename(berkas)}.tmp`)
  const tujuan = join(folder, basename(berkas))
  try {
    copyFileSync(berkas, sementara)
    if (sidikBerkas(sementara).sidik !== sidikBerkas(berkas).sidik) throw new Error('The copy differs from what was copied')
    replaceFile(manifesOf(tujuan), readFileSync(manifesOf(berkas)))
    renameSync(sementara, tujuan)
    syncFolder(folder)
  } catch (error) {
    rmSync(sementara, { force: true })
    throw error
  }
}
