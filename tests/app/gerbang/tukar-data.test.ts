import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BerkasKunci } from '../../../electron/app/gerbang/berkas-kunci'
import { type Tempat, tempatOf } from '../../../electron/app/gerbang/tempat'
import { diskTukar, type FsTukar, salinanOf, selesaikanTukar, tukarData } from '../../../electron/app/gerbang/tukar-data'

let tempat: Tempat
beforeEach(() => {
  tempat = tempatOf(join(mkdtempSync(join(tmpdir(), 'penata-tukar-')), 'penata.db'))
})
afterEach(() => rmSync(tempat.folder, { recursive: true, force: true }))

const kunci = (sidikRumah: string): BerkasKunci => ({ bentuk: 1, slot: [], sidikRumah, kunciData: null })
const [LAMA, BARU] = [kunci('aa'), kunci('bb')]

/** The old data with a write-ahead log that would spoil the new, and the new made ready beside it. */
function siapkan(): void {
  writeFileSync(tempat.berkas, 'data lama')
  writeFileSync(`${tempat.berkas}-wal`, 'log lama')
  writeFileSync(`${tempat.berkas}-shm`, 'shm lama')
  writeFileSync(tempat.kunci, JSON.stringify(LAMA))
  writeFileSync(salinanOf(tempat), 'data baru')
}

class Mati extends Error {}

/** A file system under which the process dies before its nth operation. */
function mati(pada: number): { readonly fs: FsTukar; readonly lewat: () => number } {
  let langkah = 0
  const hidup = <T>(work: () => T): T => {
    langkah += 1
    if (langkah === pada) throw new Mati()
    return work()
  }
  const { write, rename, copy, remove, makeFolder, sync } = diskTukar
  return {
    lewat: () => langkah,
    fs: {
      ...diskTukar,
      write: (path, content) => hidup(() => write(path, content)),
      rename: (from, to) => hidup(() => rename(from, to)),
      copy: (from, to) => hidup(() => copy(from, to)),
      remove: (path) => hidup(() => remove(path)),
      makeFolder: (path) => hidup(() => makeFolder(path)),
      sync: (folder) => hidup(() => sync(folder))
    }
  }
}

const isiKunci = (): string | null =>
  existsSync(tempat.kunci) ? (JSON.parse(readFileSync(tempat.kunci, 'utf8')) as BerkasKunci).sidikRumah : null

/** What is there to be opened: the data, its log, its key. */
const keadaan = () => ({
  data: readFileSync(tempat.berkas, 'utf8'),
  wal: existsSync(`${tempat.berkas}-wal`) ? readFileSync(`${tempat.berkas}-wal`, 'utf8') : null,
  kunci: isiKunci()
})

describe.each([
  { sebutan: 'kept as a backup', rusak: null },
  { sebutan: 'laid aside', rusak: '2026-11-22T02-00-00-000Z' }
])('swapping data, the old $sebutan', ({ rusak }) => {
  test('puts the new in the place of the old, with its key and without the old log', () => {
    siapkan()
    tukarData(tempat, { kunci: BARU, rusak })
    expect(keadaan()).toEqual({ data: 'data baru', wal: null, kunci: 'bb' })
    expect(readdirSync(tempat.folder).toSorted()).toEqual(['penata.db', 'penata.kunci.json', ...(rusak ? ['rusak'] : [])])
    if (rusak) {
      const folder = join(tempat.rusak, rusak)
      expect(readdirSync(folder).toSorted()).toEqual(['penata.db', 'penata.db-shm', 'penata.db-wal', 'penata.kunci.json'])
      expect(readFileSync(join(folder, 'penata.db'), 'utf8')).toBe('data lama')
    }
  })

  test('killed before any step, the next start finds the old data whole or the new data whole, and nothing is lost', () => {
    let langkah = 1
    for (; ; langkah += 1) {
      rmSync(tempat.folder, { recursive: true, force: true })
      mkdirSync(tempat.folder)
      siapkan()
      const { fs } = mati(langkah)
      let isMati = false
      try {
        tukarData(tempat, { kunci: BARU, rusak }, fs)
      } catch (error) {
        if (!(error instanceof Mati)) throw error
        isMati = true
      }
      selesaikanTukar(tempat)
      // the first step writes the intent: only before it the old data holds
      const diharap = langkah === 1 ? { data: 'data lama', wal: 'log lama', kunci: 'aa' } : { data: 'data baru', wal: null, kunci: 'bb' }
      expect({ langkah, ...keadaan() }).toEqual({ langkah, ...diharap })
      if (rusak && langkah > 1) expect(readFileSync(join(tempat.rusak, rusak, 'penata.db'), 'utf8')).toBe('data lama')
      if (!isMati) break
    }
    expect(langkah).toBeGreaterThan(8)
  })

  test('killed again and again while it is being finished, it is finished', () => {
    siapkan()
    expect(() => tukarData(tempat, { kunci: BARU, rusak }, mati(3).fs)).toThrow(Mati)
    for (let pada = 1; pada < 12; pada += 1) {
      const { fs } = mati(pada)
      // a start that dies is a swap that dies: the same steps from the intent on
      try {
        tukarData(tempat, { kunci: BARU, rusak }, fs)
      } catch (error) {
        if (!(error instanceof Mati)) throw error
      }
    }
    selesaikanTukar(tempat)
    expect(keadaan()).toEqual({ data: 'data baru', wal: null, kunci: 'bb' })
  })
})

test('data without passwords leaves no key file behind', () => {
  siapkan()
  tukarData(tempat, { kunci: null, rusak: null })
  expect(keadaan()).toEqual({ data: 'data baru', wal: null, kunci: null })
})

test('a swap that cannot be finished is told as a problem with a way on, and the next try finishes it', () => {
  siapkan()
  expect(() => tukarData(tempat, { kunci: BARU, rusak: null }, mati(4).fs)).toThrow(Mati)
  // a folder stands where the key file is to be written
  rmSync(tempat.kunci)
  mkdirSync(join(tempat.kunci, 'x'), { recursive: true })
  expect(() => selesaikanTukar(tempat)).toThrow('Pemulihan data belum selesai')
  expect(readFileSync(tempat.berkas, 'utf8')).toBe('data lama')
  rmSync(tempat.kunci, { recursive: true })
  selesaikanTukar(tempat)
  expect(keadaan()).toEqual({ data: 'data baru', wal: null, kunci: 'bb' })
})
