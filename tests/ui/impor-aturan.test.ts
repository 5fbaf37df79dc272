import { describe, expect, it } from 'vitest'
import type { AturanLembar } from '../../src/domain/impor/aturan-lembar'
import { asalOf, assign, halanganOf, missingMedan, reread } from '../../src/ui/features/impor/aturan-suntingan'

const aturan = (lain: Partial<AturanLembar> = {}): AturanLembar => ({
  berkas: 0,
  lembar: 'Data',
  jenis: 'PEGAWAI',
  barisJudul: 3,
  isJudulDua: false,
  kolom: { 0: 'nip', 1: 'nama' },
  ...lain
})

describe('assign', () => {
  it('gives a field to one column only: the column that held it lets it go', () => {
    expect(assign(aturan(), 4, 'nip').kolom).toEqual({ 1: 'nama', 4: 'nip' })
  })

  it('replaces what the column held before', () => {
    expect(assign(aturan(), 0, 'email').kolom).toEqual({ 0: 'email', 1: 'nama' })
  })

  it('takes a column out', () => {
    expect(assign(aturan(), 1, null).kolom).toEqual({ 0: 'nip' })
  })
})

describe('reread', () => {
  it('forgets the columns of the old header, so that no column keeps a field of another one', () => {
    expect(reread(aturan(), { barisJudul: 5 })).toMatchObject({ barisJudul: 5, jenis: 'PEGAWAI', kolom: {} })
  })
})

describe('missingMedan and halanganOf', () => {
  it('finds nothing missing in a sheet with its required columns', () => {
    expect(missingMedan(aturan())).toEqual([])
    expect(halanganOf([aturan()])).toBeNull()
  })

  it('names the sheet and every required field without a column', () => {
    const kurang = aturan({ lembar: 'PPPK', kolom: {} })
    expect(missingMedan(kurang).map((m) => m.kunci)).toEqual(['nip', 'nama'])
    expect(halanganOf([aturan(), kurang])).toMatch(/^Lembar PPPK: belum ada kolom untuk .*NIP.*, .*Nama/)
  })

  it('asks nothing of a sheet that is left out, but something has to be taken', () => {
    expect(halanganOf([aturan(), aturan({ jenis: null, kolom: {} })])).toBeNull()
    expect(halanganOf([aturan({ jenis: null })])).toMatch(/Belum ada lembar/)
    expect(halanganOf([])).toMatch(/Belum ada lembar/)
  })
})

describe('asalOf', () => {
  const temuan = { aturan: aturan({ kolom: { 0: 'nip', 1: 'nama', 2: 'email' } }), asal: { 0: 'PERSIS', 1: 'MIRIP' } } as const

  it('says how the program found a column the officer left as it was', () => {
    expect(asalOf(1, aturan(), temuan)).toBe('MIRIP')
  })

  it('says that the officer chose what differs from what was found', () => {
    expect(asalOf(1, assign(aturan(), 1, 'email'), temuan)).toBe('TANGAN')
    expect(asalOf(7, assign(aturan(), 7, 'nik'), temuan)).toBe('TANGAN')
  })

  it('says nothing of a column that is not taken', () => {
    expect(asalOf(2, aturan(), temuan)).toBeNull()
  })
})
