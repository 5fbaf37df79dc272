import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveBeside } from '../../electron/app/save-beside'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-sebelah-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks)
const isi = (nama: string): string => readFileSync(join(folder, nama), 'utf8')
const lain = (...sebutan: readonly string[]) => sebutan.map((s) => ({ sebutan: s, isi: bytes(s) }))
const save = (...sebutan: readonly string[]) => saveBeside(join(folder, 'Rekap.csv'), bytes('utama'), lain(...sebutan))

describe('a file with others beside it', () => {
  it('is written with each of them, named after it', async () => {
    expect(await save('Agama', 'Unit × tahun: 2027/2028')).toEqual(['Rekap - Agama.csv', 'Rekap - Unit × tahun- 2027-2028.csv'])
    expect(['Rekap.csv', 'Rekap - Agama.csv', 'Rekap - Unit × tahun- 2027-2028.csv'].map(isi)).toEqual([
      'utama',
      'Agama',
      'Unit × tahun: 2027/2028'
    ])
  })

  it('gives two of one name a number, whatever their capitals', async () => {
    expect(await save('Agama', 'AGAMA')).toEqual(['Rekap - Agama.csv', 'Rekap - AGAMA (2).csv'])
  })

  it('replaces what belongs to it when it is replaced itself, and nothing nobody was asked about', async () => {
    writeFileSync(join(folder, 'Rekap - Agama.csv'), 'milik orang')
    await expect(save('Agama')).rejects.toThrow('Berkas “Rekap - Agama.csv” sudah ada di folder itu.')
    expect(readdirSync(folder)).toEqual(['Rekap - Agama.csv'])
    writeFileSync(join(folder, 'Rekap.csv'), 'lama')
    await save('Agama')
    expect([isi('Rekap.csv'), isi('Rekap - Agama.csv')]).toEqual(['utama', 'Agama'])
  })

  it('leaves nothing behind when one of them cannot be written', async () => {
    // where a file should go there is a folder of the temporary name
    mkdirSync(join(folder, '~Rekap - B.csv.tmp'))
    await expect(save('A', 'B')).rejects.toThrow('tidak dapat disimpan')
    expect(readdirSync(folder)).toEqual(['~Rekap - B.csv.tmp'])
  })
})
