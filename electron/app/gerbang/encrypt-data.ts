import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { unlock } from '../../db/open'
import type { Ruang } from './ruang'

/**
 * Puts an encrypted copy of the open data in the place of the data file, which is closed afterwards. Until the last step
 * the file that was there stands untouched; `keepKey` stores the key before that step, so that the copy can always be opened.
 */
export function encryptData(ruang: Ruang, kunci: string, keepKey: () => void): void {
  const open = ruang.data()
  if (!open) throw new Error('There is no open data to encrypt')
  const { berkas } = ruang.tempat
  const salinan = `${berkas}.sandi.tmp`
  try {
    rmSync(salinan, { force: true })
    open.db.sqlite.prepare('vacuum into ?').run(salinan)
    rekey(salinan, kunci, ruang.binding)
    keepKey()
    ruang.tutup()
    renameSync(salinan, berkas)
    for (const sisa of ['-wal', '-shm']) rmSync(`${berkas}${sisa}`, { force: true })
  } finally {
    rmSync(salinan, { force: true })
  }
}

/** Encrypts a copy, and opens it once more with its key before it counts. */
function rekey(salinan: string, kunci: string, binding: string | undefined): void {
  const options = binding ? { nativeBinding: binding } : {}
  const plain = new Database(salinan, options)
  try {
    plain.pragma('journal_mode = DELETE')
    plain.pragma("cipher = 'chacha20'")
    plain.pragma(`rekey = 'raw:${kunci}'`)
  } finally {
    plain.close()
  }
  const sealed = new Database(salinan, { ...options, readonly: true })
  try {
    unlock(sealed, kunci)
    if (sealed.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Error('The encrypted copy is not whole')
  } finally {
    sealed.close()
  }
  const file = openSync(salinan, 'r+')
  fsyncSync(file)
  closeSync(file)
}
