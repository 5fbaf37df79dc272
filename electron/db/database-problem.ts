import type { KodeMasalah } from '../../src/contract/gerbang'

/** Why a database is not opened. `pesan` is for the officer; nothing on disk has been changed. */
export class DatabaseProblem extends Error {
  constructor(
    readonly code: KodeMasalah,
    pesan: string
  ) {
    super(pesan)
  }
}

/** What an officer is told when the structure of a file does not hold. */
export const ISI_RUSAK =
  'Sebagian isi berkas data tidak dapat dibaca lagi, misalnya karena listrik padam atau drive mulai rusak. Pulihkan dari cadangan; berkas ini tidak diubah.'

type Arti = { readonly pola: RegExp; readonly kode: KodeMasalah; readonly pesan: (berkas: string) => string }

const DAFTAR: readonly Arti[] = [
  {
    pola: /^(SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL|EBUSY)/,
    kode: 'DIPAKAI',
    pesan: () => 'Data sedang dibuka oleh Penata lain di komputer ini. Tutup jendela Penata yang lain, lalu coba lagi.'
  },
  {
    pola: /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    kode: 'PENUH',
    pesan: (berkas) => `Drive tempat ${berkas} penuh, sehingga data tidak dapat dibuka. Kosongkan ruang di drive itu, lalu coba lagi.`
  },
  {
    // the lock is what a file that may only be read is refused first
    pola: /^(SQLITE_READONLY|SQLITE_IOERR_LOCK|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|EROFS|EACCES|EPERM)/,
    kode: 'HANYA_BACA',
    pesan: (berkas) =>
      `Folder tempat ${berkas} hanya dapat dibaca, atau Penata tidak diizinkan membukanya. Minta petugas TI membuka izin tulis folder itu, lalu coba lagi.`
  },
  {
    pola: /^(ENOENT|ENOTDIR|ENODEV|ENXIO)/,
    kode: 'HILANG',
    pesan: (berkas) => `Berkas data ${berkas} tidak terjangkau. Pasang kembali drive tempatnya, lalu coba lagi.`
  },
  {
    pola: /^(SQLITE_IOERR|EIO)/,
    kode: 'RUSAK',
    pesan: (berkas) =>
      `Drive tempat ${berkas} gagal dibaca. Coba lagi; bila terulang, drive itu mungkin rusak: pulihkan data dari cadangan.`
  },
  {
    pola: /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_FORMAT)/,
    kode: 'RUSAK',
    pesan: (berkas) => `Berkas data ${berkas} rusak dan tidak dapat dibaca. Pulihkan dari cadangan; berkas ini tidak diubah.`
  }
]

/** Puts whatever came of opening a data file into words that say what to do. Of a bug, the programmer gets the stack. */
export function problemOf(error: unknown, berkas: string): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const arti = DAFTAR.find(({ pola }) => pola.test(code))
  if (arti) return new DatabaseProblem(arti.kode, arti.pesan(berkas))
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return new DatabaseProblem(
    'RUSAK',
    `Berkas data ${berkas} tidak dapat dibuka karena sebab yang belum dikenal. Coba lagi, atau pulihkan dari cadangan; berkas ini tidak diubah.`
  )
}

/** True for an error that says the file itself is damaged, not the drive or whoever holds it. */
export const isRusak = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))
