import { accessSync, closeSync, constants, existsSync, openSync, realpathSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseProblem, problemOf } from '../../db/database-problem'
import type { Tempat } from './tempat'

/** What the check of a folder asks of the machine; a test answers in its place. */
export type Medan = {
  /** The folder as the system itself knows it: on Windows a mapped drive is then its network share. */
  readonly asli: (folder: string) => string
  /** The kind of its file system (Linux alone tells), and the free bytes. */
  readonly drive: (folder: string) => { readonly jenis: number; readonly kosong: number }
  /** Throws when nothing can be written there. */
  readonly cobaTulis: (folder: string) => void
}

/** The machine. */
export const medanMesin: Medan = {
  asli: realpathSync.native,
  drive: (folder) => {
    const { type, bavail, bsize } = statfsSync(folder)
    return { jenis: type, kosong: bavail * bsize }
  },
  cobaTulis: (folder) => {
    accessSync(folder, constants.W_OK)
    const uji = join(folder, '.penata-uji.tmp')
    const fd = openSync(uji, 'w')
    try {
      writeSync(fd, Buffer.alloc(4096))
    } finally {
      closeSync(fd)
      rmSync(uji, { force: true })
    }
  }
}

/** NFS, SMB, CIFS, SMB2, AFS, 9P, Ceph, FUSE over a network: locks and flushes there are not to be relied on (https://sqlite.org/useovernet.html). */
const JENIS_JARINGAN = new Set([0x69_69, 0x51_7b, 0xff_53_4d_42, 0xfe_53_4d_42, 0x53_46_41_4f, 0x01_02_19_97, 0x00_c3_64_00])
const AWAN =
  /[\\/](OneDrive|Dropbox|Google ?Drive|My Drive|iCloud ?Drive|Nextcloud|ownCloud|MEGA|pCloud ?Drive|Box|Syncthing)( - [^\\/]+)?([\\/]|$)/i
const LEPASAN = /^(\/media\/|\/run\/media\/|\/Volumes\/)/

const PALING_SEDIKIT = 200 * 1024 * 1024
const KALI_BERKAS = 3

/** Where data should not lie, as a clause; null for a fixed drive of this PC. */
export function tempatLemah(folder: string, medan: Medan): string | null {
  const asli = medan.asli(folder)
  if (/^(\\\\|\/\/)/.test(asli) || JENIS_JARINGAN.has(medan.drive(folder).jenis)) return 'folder jaringan'
  if (AWAN.test(asli)) return 'folder yang disinkronkan ke internet (OneDrive, Google Drive, Dropbox atau sejenisnya)'
  return LEPASAN.test(asli) ? 'diska lepas' : null
}

/** Throws when the folder of the data cannot be worked in; gives what the officer should know of it. `isTetap`: they know where it lies. */
export function periksaFolder(tempat: Tempat, isTetap: boolean, medan: Medan = medanMesin): readonly string[] {
  const { folder, berkas } = tempat
  try {
    const lemah = tempatLemah(folder, medan)
    if (lemah !== null && !isTetap) throw diTempatLemah(berkas, lemah)
    medan.cobaTulis(folder)
    return [
      ...(lemah === null ? [] : [`Data berada di ${lemah}. Pindahkan ke drive tetap komputer ini agar tidak rusak.`]),
      ...sempit(tempat, medan.drive(folder).kosong)
    ]
  } catch (error) {
    throw problemOf(error, berkas)
  }
}

const diTempatLemah = (berkas: string, lemah: string): DatabaseProblem =>
  new DatabaseProblem(
    'JARINGAN',
    `Berkas data ${berkas} berada di ${lemah}. Di sana data mudah rusak: sambungan dapat terputus, dan komputer lain dapat membuka berkas yang sama. Sebaiknya pindahkan ke drive tetap komputer ini.`
  )

function sempit({ berkas, folder }: Tempat, kosong: number): readonly string[] {
  const ukuran = existsSync(berkas) ? statSync(berkas).size : 0
  if (kosong >= Math.max(PALING_SEDIKIT, KALI_BERKAS * ukuran)) return []
  return [
    `Ruang kosong di drive berisi ${folder} tinggal ${Math.floor(kosong / 1024 / 1024)} MB. Kosongkan ruang agar data dan cadangan tetap dapat disimpan.`
  ]
}
