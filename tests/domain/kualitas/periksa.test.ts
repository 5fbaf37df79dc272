import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexKota, type Kota } from '../../../src/domain/kualitas/kota'
import { KELOMPOK_KUALITAS } from '../../../src/domain/kualitas/periksa'
import { periksaKualitas } from '../../../src/domain/kualitas/periksa-kualitas'
import { filesBelow, ROOT } from '../../architecture/source-files'
import { HARI_INI } from '../../support/given'
import { KASUS_DATA } from './kasus-data'
import { KASUS_HUBUNGAN } from './kasus-hubungan'
import type { Said } from './kota-uji'

const CASES = { ...KASUS_DATA, ...KASUS_HUBUNGAN }

const kota = (said: Said): Kota =>
  indexKota({ tanggal: HARI_INI, unor: [], jabatan: [], pegawai: [], penempatan: [], predikat: [], abk: [], ...said })

/** The row a check is about in the cases above. */
const SUBJEK = { pegawai: 'p', jabatan: 'j', unor: 'u' } as const

describe('the checks of data quality', () => {
  it('are at least 24, each with an id of its own, in every group, with a reason', () => {
    const ids = periksaKualitas.map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(24)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(periksaKualitas.map(({ kelompok }) => kelompok))).toEqual(new Set(KELOMPOK_KUALITAS))
    expect(periksaKualitas.filter(({ judul, mengapa }) => judul === '' || mengapa.length < 30)).toEqual([])
  })

  it('are every file of periksa/: a new one is a new file and one line in periksa-kualitas.ts', async () => {
    const found: unknown[] = []
    for (const path of filesBelow('src/domain/kualitas/periksa')) found.push(...Object.values<unknown>(await import(resolve(ROOT, path))))
    expect(new Set(found)).toEqual(new Set<unknown>(periksaKualitas))
  })

  it('each have cases here', () => {
    expect(periksaKualitas.map(({ id }) => id).filter((id) => !(id in CASES))).toEqual([])
  })

  it('offer to fill in fields of people alone', () => {
    expect(periksaKualitas.filter(({ isian, entitas }) => isian !== undefined && entitas !== 'pegawai')).toEqual([])
  })

  const kena = periksaKualitas.flatMap((periksa) => (CASES[periksa.id]?.kena ?? []).map(([said, kata]) => ({ periksa, said, kata })))
  it.each(kena)('$periksa.id $periksa.judul: finds “$kata”', ({ periksa, said, kata }) => {
    const found = periksa.examine(kota(said)).filter(({ id }) => id === SUBJEK[periksa.entitas])
    expect(found).toHaveLength(1)
    expect(found[0]?.kata).toContain(kata)
  })

  const lolos = periksaKualitas.flatMap((periksa) => (CASES[periksa.id]?.lolos ?? []).map((said, n) => ({ periksa, said, n: n + 1 })))
  it.each(lolos)('$periksa.id $periksa.judul: lets pass case $n', ({ periksa, said }) => {
    expect(periksa.examine(kota(said)).filter(({ id }) => id === SUBJEK[periksa.entitas])).toEqual([])
  })
})
