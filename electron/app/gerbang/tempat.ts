import { basename, dirname, join } from 'node:path'

/** Where the data of one office lies: the file, and what stands beside it. */
export type Tempat = {
  readonly berkas: string
  readonly folder: string
  /** Backups, newest and oldest together. */
  readonly cadangan: string
  /** Damaged files, moved aside and never deleted. */
  readonly rusak: string
  /** What proves passwords, and the data key wrapped for each of them. */
  readonly kunci: string
  /** What is chosen for this PC: passwords or none, the second place of the backups. */
  readonly pilihan: string
  /** How often a wrong password was given in a row, by name. */
  readonly percobaan: string
  /** Whose data were destroyed, as salted digests: re-applied after an older backup. */
  readonly musnah: string
}

/** The places around a data file. */
export function tempatOf(berkas: string): Tempat {
  const folder = dirname(berkas)
  const nama = basename(berkas, '.db')
  return {
    berkas,
    folder,
    cadangan: join(folder, 'cadangan'),
    rusak: join(folder, 'rusak'),
    kunci: join(folder, `${nama}.kunci.json`),
    pilihan: join(folder, `${nama}.pilihan.json`),
    percobaan: join(folder, `${nama}.percobaan.json`),
    musnah: join(folder, `${nama}.musnah.json`)
  }
}
