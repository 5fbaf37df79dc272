import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/bench/bundle.mjs'

type Seharian = {
  readonly baris: number
  readonly salah: number
  readonly kembali: number
  readonly sidik: string
  readonly hari: readonly string[]
}

/** Two instants around the midnight of 23 November: in WIB, WITA and WIT it falls at 17, 16 and 15 o'clock of UTC. */
const SAAT = ['2026-11-22T15:30:00Z', '2026-11-22T16:30:00Z', '2026-11-22T17:30:00Z']
const NAMA_SULIT = 'Ñoño 北 ꦲ é #% & (2)'

let program = ''
beforeAll(async () => {
  program = await bundle('seharian', 'tests/app/zona/seharian.ts')
}, 60_000)

async function seharian(zona: string, nama: string): Promise<Seharian> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, nama, ...SAAT], { env: { ...process.env, TZ: zona } })
  // the program above writes nothing else
  return JSON.parse(stdout) as Seharian
}

describe('a day of work, wherever the PC believes to be', () => {
  const sidik = new Set<string>()
  it.each([
    ['Asia/Jakarta', ['2026-11-22', '2026-11-22', '2026-11-23']],
    ['Asia/Makassar', ['2026-11-22', '2026-11-23', '2026-11-23']],
    ['Asia/Jayapura', ['2026-11-23', '2026-11-23', '2026-11-23']],
    ['UTC', ['2026-11-22', '2026-11-22', '2026-11-22']]
  ])('shifts no date in %s, and knows the day of the officer', async (zona, hari) => {
    const seen = await seharian(zona, NAMA_SULIT)
    expect(seen).toMatchObject({ baris: 200, salah: 0, kembali: 200, hari })
    sidik.add(seen.sidik)
    expect(sidik.size).toBe(1)
  })
})

describe('a folder with a difficult name', () => {
  it.each(['dengan spasi di ujung ', 'a'.repeat(200), "O'Brien; drop table", '%41%2e%2e', '.tersembunyi'])(
    'holds data and exports: %s',
    async (nama) => {
      expect(await seharian('Asia/Jakarta', nama)).toMatchObject({ baris: 200, salah: 0, kembali: 200 })
    }
  )
})
