import { describe, expect, it } from 'vitest'
import type { BawahanPindah } from '../../../src/domain/organisasi/aturan-pindah'
import { moveUnor } from '../../../src/domain/organisasi/commands/move-unor'
import { anUnor } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'
import { anak, kotaRegister, perform, U, unor } from './kota-register'

const move = (ids: readonly string[], indukId: string | null, bawahan: BawahanPindah = 'IKUT', sebelumId?: string | null): Rows =>
  perform(kotaRegister, moveUnor, {
    ids: ids.map(U),
    indukId: indukId === null ? null : U(indukId),
    bawahan,
    ...(sebelumId === undefined ? {} : { sebelumId: sebelumId === null ? null : U(sebelumId) })
  })

describe('unor.move', () => {
  it('takes along what is under it and stands last', () => {
    const after = move(['a'], 'lain')
    expect([anak(after, 'lain'), anak(after, 'a'), unor(after, 'a')?.disunting]).toEqual([['a'], ['a1', 'a2'], 'indukId'])
  })
  it('touches nobody else', () => {
    const after = move(['a1'], 'b')
    expect(after.unor?.filter((u, n) => u !== kotaRegister.unor[n]).map((u) => u.id)).toEqual(['a1'])
  })
  it('leaves what is under it to its old superior, in its place', () => {
    const after = move(['a'], 'lain', 'TINGGAL')
    expect([anak(after, 'dinas'), anak(after, 'a'), anak(after, 'lain')]).toEqual([['a1', 'a2', 'b'], [], ['a']])
    expect(unor(after, 'tutup')?.indukId).toBe('a')
  })
  it('lets what is under it wait in the tray', () => {
    const after = move(['a'], 'lain', 'TUNGGU')
    expect([anak(after, null), anak(after, 'a'), anak(after, 'dinas')]).toEqual([['kota', 'a1', 'a2'], [], ['b']])
  })
  it('goes into the tray, alone or with what is under it apart', () => {
    expect([anak(move(['a'], null), null), anak(move(['a'], null), 'a')]).toEqual([
      ['kota', 'a'],
      ['a1', 'a2']
    ])
    expect(anak(move(['a'], null, 'TUNGGU'), null)).toEqual(['kota', 'a', 'a1', 'a2'])
  })
  it('moves several in the order of the chart, whatever the order they were chosen in', () => {
    expect(anak(move(['b1', 'a2', 'a1'], 'lain'), 'lain')).toEqual(['a1', 'a2', 'b1'])
  })
  it('does not move apart what lies below another of them', () => {
    const after = move(['a2', 'a'], 'lain')
    expect([anak(after, 'lain'), anak(after, 'a')]).toEqual([['a'], ['a1', 'a2']])
  })
  it('takes along by name what would stay behind otherwise', () => {
    const after = move(['a', 'a2'], 'lain', 'TINGGAL')
    expect([anak(after, 'a'), anak(after, 'dinas')]).toEqual([['a2'], ['a1', 'b']])
  })
  it('stands before a unit there, which gives way', () => {
    const after = move(['b1'], 'a', 'IKUT', 'a2')
    expect([anak(after, 'a'), unor(after, 'a1')?.urut]).toEqual([['a1', 'b1', 'a2'], 1])
  })
  it('stands behind those of its kind when no place is named', () => {
    const uptd = anUnor({ id: 'uptd', nama: 'UPTD Panti', indukId: 'lain', jenis: 'UPTD', urut: 1 })
    const rows: Rows = { ...kotaRegister, unor: [...kotaRegister.unor, uptd] }
    const pindah = (sebelumId?: null) =>
      perform(rows, moveUnor, { ids: [U('a'), U('b')], indukId: U('lain'), bawahan: 'IKUT', ...(sebelumId === null ? { sebelumId } : {}) })
    expect(anak(pindah(), 'lain')).toEqual(['a', 'b', 'uptd'])
    expect(anak(pindah(null), 'lain')).toEqual(['uptd', 'a', 'b'])
  })
  it('moves only those that are elsewhere, and puts all of them in place when one is named', () => {
    expect(anak(move(['a1', 'b1'], 'a'), 'a')).toEqual(['a1', 'a2', 'b1'])
    expect(anak(move(['a1', 'b1'], 'a', 'IKUT', null), 'a')).toEqual(['a2', 'a1', 'b1'])
  })
  it('changes places below the same superior when one is named', () => {
    expect(anak(move(['a2'], 'a', 'IKUT', 'a1'), 'a')).toEqual(['a2', 'a1'])
    expect(() => move(['a1'], 'a', 'IKUT', 'a2')).toThrow('Urutannya sudah demikian.')
  })
  it.each([
    ['below itself', ['dinas'], 'dinas', 'Dinas Sosial tidak dapat dipindahkan ke bawah dirinya sendiri'],
    ['below its own grandchild', ['dinas'], 'a1', 'Dinas Sosial tidak dapat dipindahkan ke bawah dirinya sendiri'],
    ['one of several below it', ['lain', 'dinas'], 'a', 'Dinas Sosial tidak dapat dipindahkan'],
    ['where it is', ['a'], 'dinas', 'Bidang A sudah berada di bawah Dinas Sosial.'],
    ['several where they are', ['a', 'b'], 'dinas', '2 unit ini sudah berada di bawah Dinas Sosial.'],
    ['below one that ended', ['b'], 'tutup', 'Seksi Lama berakhir per 1 Januari 2025.'],
    ['one that ended', ['tutup'], 'b', 'Seksi Lama sudah berakhir per 1 Januari 2025.'],
    ['the top of it all', ['kota'], 'dinas', 'Pemerintah Kota adalah puncak susunan'],
    ['the top of it all into the tray', ['kota'], null, 'Pemerintah Kota adalah puncak susunan'],
    ['an unknown unit', ['x'], 'dinas', 'Unit organisasi tidak ditemukan.'],
    ['below an unknown unit', ['a'], 'x', 'Unit organisasi tidak ditemukan.']
  ])('refuses to move %s', (_, ids, indukId, pesan) => {
    expect(() => move(ids, indukId)).toThrow(pesan)
  })
  it('refuses a neighbour of elsewhere', () => {
    expect(() => move(['a1'], 'b', 'IKUT', 'a2')).toThrow('induk yang sama')
  })

  const menunggu: Rows = { ...kotaRegister, unor: kotaRegister.unor.map((u) => (u.id === 'a' ? { ...u, indukId: null, urut: 2 } : u)) }
  const lepas = (bawahan: BawahanPindah): Rows => perform(menunggu, moveUnor, { ids: [U('a')], indukId: U('lain'), bawahan })
  it('takes a waiting unit back in; without a superior nothing can stay with it', () => {
    expect([anak(lepas('IKUT'), 'lain'), anak(lepas('TUNGGU'), null)]).toEqual([['a'], ['kota', 'a1', 'a2']])
    expect(() => lepas('TINGGAL')).toThrow('tidak mempunyai atasan')
  })
  it('knows no tray where nothing is at the top', () => {
    const rows: Rows = { unor: kotaRegister.unor.map((u) => (u.id === 'kota' ? { ...u, jenis: 'LAINNYA' as const } : u)) }
    expect(() => perform(rows, moveUnor, { ids: [U('b1')], indukId: null, bawahan: 'IKUT' })).toThrow('Ruang tunggu hanya ada')
    expect(() => perform(rows, moveUnor, { ids: [U('a')], indukId: U('lain'), bawahan: 'TUNGGU' })).toThrow('Ruang tunggu hanya ada')
  })
})
