import Database from 'better-sqlite3'

/** What an officer is told when the drive refused a write, of which nothing was kept; null for every other error. */
export function diskRefusal(error: unknown): string | null {
  const code = error instanceof Database.SqliteError || (error instanceof Error && 'code' in error) ? String(error.code) : ''
  return MESSAGES.find(([pattern]) => pattern.test(code))?.[1] ?? null
}

const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    'Ruang penyimpanan penuh, sehingga tidak ada yang disimpan. Kosongkan ruang di drive tempat data Penata, lalu ulangi.'
  ],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|EROFS)/,
    'Folder data Penata hanya dapat dibaca, sehingga tidak ada yang disimpan. Minta petugas TI membuka izin tulisnya.'
  ],
  [
    /^SQLITE_(CORRUPT|NOTADB)/,
    'Berkas data ternyata rusak, sehingga tidak ada yang disimpan dan Penata menutupnya. Ikuti petunjuk di layar untuk memulihkannya.'
  ],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    'Berkas data sedang dipegang program lain, sehingga tidak ada yang disimpan. Tutup program itu, lalu ulangi.'
  ],
  [
    /^(SQLITE_CANTOPEN|ENODEV|ENXIO)/,
    'Drive tempat data Penata tidak terjangkau, sehingga tidak ada yang disimpan. Pasang kembali drive itu, lalu ulangi.'
  ],
  [
    /^(SQLITE_IOERR|EIO$)/,
    'Drive tempat data Penata gagal ditulis, sehingga tidak ada yang disimpan. Coba lagi; bila terulang, buat cadangan ke drive lain dan panggil petugas TI.'
  ]
]
