import { describe, expect, it } from 'vitest'
import { createUnor } from '../../../src/domain/organisasi/commands/create-unor'
import { mergeUnor } from '../../../src/domain/organisasi/commands/merge-unor'
import { moveUnor } from '../../../src/domain/organisasi/commands/move-unor'
import { reorderUnor } from '../../../src/domain/organisasi/commands/reorder-unor'
import { splitUnor } from '../../../src/domain/organisasi/commands/split-unor'
import { updateUnor } from '../../../src/domain/organisasi/commands/update-unor'
import { type NasibJabatan, nasibMungkin } from '../../../src/domain/organisasi/gabung-unor'
import { anUnor } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { anak, J, jabatan, kotaRegister, perform, U, unor } from './kota-register'

const isian = { nama: 'Seksi Baru', jenis: 'SEKSI', tipe: null, kode: null, aktifDari: null } as const

describe('unor.create', () => {
  it('stands behind its siblings; the ended one does not count', () => {
    const after = perform(kotaRegister, createUnor, { indukId: U('a'), isian })
    expect(anak(after, 'a').length).toBe(3)
    expect(after.unor?.at(-1)).toMatchObject({ nama: 'Seksi Baru', urut: 3, aktifSampai: null })
  })
  it('stands before a sibling when one is named', () => {
    const after = perform(kotaRegister, createUnor, { indukId: U('a'), isian, sebelumId: U('a2') })
    expect(anak(after, 'a').map((id) => unor(after, id)?.nama)).toEqual(['Seksi A1', 'Seksi Baru', 'Seksi A2'])
    expect(() => perform(kotaRegister, createUnor, { indukId: U('a'), isian, sebelumId: U('b1') })).toThrow('induk yang sama')
  })
  it.each([
    ['a bidang behind the last bidang, before the UPTD', 'BIDANG', ['a', 'b', 'baru', 'uptd']],
    ['a seksi, of which there is none yet, behind what ranks above it', 'SEKSI', ['a', 'b', 'baru', 'uptd']],
    ['a sekretariat, of which there is none yet, before what ranks below it', 'SEKRETARIAT', ['baru', 'a', 'b', 'uptd']],
    ['a unit of another kind behind all', 'LAINNYA', ['a', 'b', 'uptd', 'baru']]
  ] as const)('puts %s', (_, jenis, urutan) => {
    const uptd = anUnor({ id: 'uptd', nama: 'UPTD Panti', indukId: 'dinas', jenis: 'UPTD', urut: 3 })
    const rows: Rows = { ...kotaRegister, unor: [...kotaRegister.unor, uptd] }
    const after = perform(rows, createUnor, { indukId: U('dinas'), isian: { ...isian, jenis } })
    expect(anak(after, 'dinas').map((id) => (unor(rows, id) ? id : 'baru'))).toEqual(urutan)
    const akhir = perform(rows, createUnor, { indukId: U('dinas'), isian: { ...isian, jenis }, sebelumId: null })
    expect(unor(rows, anak(akhir, 'dinas').at(-1) ?? '')).toBeUndefined()
  })
  it('needs a parent, except as the very first', () => {
    expect(() => perform(kotaRegister, createUnor, { indukId: null, isian })).toThrow('Pilih unit induknya.')
    expect(perform({}, createUnor, { indukId: null, isian }).unor).toHaveLength(1)
  })
  it.each([
    ['no name', { nama: '  ' }, 'Nama unit belum diisi.'],
    ['the kode of another', { kode: '1.1' }, 'Kode 1.1 sudah dipakai Bidang A.'],
    ['a second top', { jenis: 'PEMERINTAH' as const }, 'Pemerintah Kota sudah menjadi puncak susunan'],
    ['a beginning that has not come', { aktifDari: '2026-11-23' }, 'belum tiba']
  ])('refuses %s', (_, patch, pesan) => {
    expect(() => perform(kotaRegister, createUnor, { indukId: U('a'), isian: { ...isian, ...patch } })).toThrow(pesan)
  })
  it('refuses a parent that has ended', () => {
    expect(() => perform(kotaRegister, createUnor, { indukId: U('tutup'), isian })).toThrow('Seksi Lama berakhir per 1 Januari 2025.')
  })
})

describe('unor.update', () => {
  const bidangA = { nama: 'Bidang A', jenis: 'BIDANG', tipe: null, kode: '1.1', aktifDari: null } as const
  it('notes what was written by hand', () => {
    const after = perform(kotaRegister, updateUnor, { id: U('a'), isian: { ...bidangA, nama: 'Bidang Alfa' } })
    expect(unor(after, 'a')).toMatchObject({ nama: 'Bidang Alfa', disunting: 'nama' })
  })
  it('refuses what changes nothing', () => {
    expect(() => perform(kotaRegister, updateUnor, { id: U('a'), isian: bidangA })).toThrow('Tidak ada yang berubah.')
  })
})

describe('unor.reorder', () => {
  it('puts it before a sibling, or last', () => {
    expect(anak(perform(kotaRegister, reorderUnor, { id: U('a2'), sebelumId: U('a1') }), 'a')).toEqual(['a2', 'a1'])
    expect(anak(perform(kotaRegister, reorderUnor, { id: U('a'), sebelumId: null }), 'dinas')).toEqual(['b', 'a'])
  })
  it.each([
    ['before a unit of elsewhere', 'a1', 'b1', 'induk yang sama'],
    ['before one that ended', 'a1', 'tutup', 'induk yang sama'],
    ['where it is', 'a1', 'a2', 'sudah demikian']
  ])('refuses %s', (_, id, sebelumId, pesan) => {
    expect(() => perform(kotaRegister, reorderUnor, { id: U(id), sebelumId: U(sebelumId) })).toThrow(pesan)
  })
})

const nasib: readonly NasibJabatan[] = [
  { jabatanId: J('kabid-a'), nasib: 'PINDAH' },
  { jabatanId: J('jf-a'), nasib: 'GABUNG', keJabatanId: J('jf-b') },
  { jabatanId: J('jf-a-utama'), nasib: 'HAPUS' }
]
const merge = (rows: Rows, tmt: string, chosen: readonly NasibJabatan[] = nasib, ke = 'b'): Rows =>
  perform(rows, mergeUnor, { asalId: U('a'), tujuanId: U(ke), tmt, nasib: [...chosen] })

describe('unor.merge', () => {
  const after = merge(kotaRegister, '2026-11-15')

  it('ends the unit and moves its children behind those of the other', () => {
    expect(unor(after, 'a')?.aktifSampai).toBe('2026-11-15')
    expect(anak(after, 'b')).toEqual(['b1', 'a1', 'a2'])
  })
  it('moves a post with its id and holder; it leads no more where somebody does', () => {
    expect(jabatan(after, 'kabid-a')).toMatchObject({ unorId: 'b', isPimpinan: false, aktifSampai: null })
    expect(after.penempatan?.find((p) => p.id === 'p-ani')).toEqual(kotaRegister.penempatan[0])
  })
  it('adds the need of a joined post to its equal, and ends it', () => {
    expect([jabatan(after, 'jf-b')?.kebutuhan, jabatan(after, 'jf-a')?.aktifSampai]).toEqual([5, '2026-11-15'])
  })
  it('closes and opens what people of joined posts hold, on the day', () => {
    expect(after.penempatan?.filter((p) => p.pegawaiId === 'budi').map((p) => [p.jabatanId, p.tmtMulai, p.tmtSelesai, p.nomorSk])).toEqual([
      ['jf-a', '2022-01-10', '2026-11-15', '800/1'],
      ['jf-b', '2026-11-15', null, null]
    ])
    expect(after.pegawai?.find((p) => p.id === 'budi')?.disunting).toBe('jabatan')
    expect(after.pegawai?.find((p) => p.id === 'dedi')?.disunting).toBe('')
  })
  it('puts somebody who came on or after the day straight into the other post', () => {
    const citra = merge(kotaRegister, '2026-11-01').penempatan?.filter((p) => p.pegawaiId === 'citra')
    expect(citra?.map((p) => [p.id, p.jabatanId, p.tmtMulai, p.tmtSelesai])).toEqual([['p-citra', 'jf-b', '2026-11-01', null]])
  })
  it('abolishes an empty post on the day', () => {
    expect(jabatan(after, 'jf-a-utama')).toMatchObject({ unorId: 'a', aktifSampai: '2026-11-15' })
  })
  it('keeps the leading post where the other unit has none', () => {
    const tanpaKepala: Rows = { ...kotaRegister, jabatan: kotaRegister.jabatan.filter((j) => j.id !== 'kabid-b'), penempatan: [] }
    expect(jabatan(merge(tanpaKepala, HARI_INI), 'kabid-a')?.isPimpinan).toBe(true)
  })

  it.each([
    ['a day to come', '2026-11-23', nasib, 'b', 'tanggalnya belum tiba'],
    ['itself', HARI_INI, nasib, 'a', 'Pilih unit lain'],
    ['a unit under it', HARI_INI, nasib, 'a1', 'Seksi A1 berada di bawah Bidang A'],
    ['a forgotten post', HARI_INI, nasib.slice(1), 'b', 'Nasib 1 jabatan belum ditentukan.'],
    ['abolishing a held post', HARI_INI, [{ jabatanId: J('kabid-a'), nasib: 'HAPUS' as const }, ...nasib.slice(1)], 'b', 'masih diduduki'],
    [
      'joining a post with another kind',
      HARI_INI,
      [...nasib.slice(0, 2), { jabatanId: J('jf-a-utama'), nasib: 'GABUNG' as const, keJabatanId: J('jf-b') }],
      'b',
      'tidak dapat digabung'
    ]
  ])('refuses %s', (_, tmt, chosen, ke, pesan) => {
    expect(() => merge(kotaRegister, tmt, chosen, ke)).toThrow(pesan)
  })

  it('leaves no post behind, though it has not begun', () => {
    const rows: Rows = {
      ...kotaRegister,
      jabatan: kotaRegister.jabatan.map((j) => (j.id === 'kabid-a' ? { ...j, aktifDari: '2027-01-01' } : j))
    }
    expect(() => merge(rows, HARI_INI, nasib.slice(1))).toThrow('Nasib 1 jabatan belum ditentukan.')
    expect(jabatan(merge(rows, HARI_INI), 'kabid-a')).toMatchObject({ unorId: 'b', aktifDari: '2027-01-01', aktifSampai: null })
  })

  it.each([
    ['a held head moves', 'kabid-a', true, ['PINDAH']],
    ['an empty head is abolished first', 'kabid-a', false, ['HAPUS', 'PINDAH']],
    ['a held JF with an equal is joined', 'jf-a', true, ['GABUNG', 'PINDAH']],
    ['an empty JF with an equal may go too', 'jf-a', false, ['GABUNG', 'PINDAH', 'HAPUS']],
    ['a JF without an equal moves', 'jf-a-utama', false, ['PINDAH', 'HAPUS']]
  ])('proposes: %s', (_, id, isTerisi, expected) => {
    const asal = kotaRegister.jabatan.find((j) => j.id === id)
    const tujuan = kotaRegister.jabatan.filter((j) => j.unorId === 'b')
    expect(asal && nasibMungkin(asal, tujuan, isTerisi).map((n) => n.nasib)).toEqual(expected)
  })
})

const baru = { nama: 'Bidang C', jenis: 'BIDANG', tipe: null, kode: null } as const
const split = (asalId: string, jabatanIds: readonly string[], anakIds: readonly string[], tmt = HARI_INI): Rows =>
  perform(kotaRegister, splitUnor, { asalId: U(asalId), baru, tmt, jabatanIds: jabatanIds.map(J), anakIds: anakIds.map(U) })

describe('unor.split', () => {
  it('stands right behind the old unit, with the chosen posts, their people and children', () => {
    const after = split('a', ['jf-a'], ['a2'])
    const [, c] = anak(after, 'dinas')
    expect(anak(after, 'dinas')).toEqual(['a', c, 'b'])
    expect([anak(after, 'a'), anak(after, String(c))]).toEqual([['a1'], ['a2']])
    expect(unor(after, String(c))).toMatchObject({ nama: 'Bidang C', aktifDari: HARI_INI })
    expect([jabatan(after, 'jf-a')?.unorId, jabatan(after, 'kabid-a')?.unorId]).toEqual([c, 'a'])
    expect(after.penempatan).toEqual(kotaRegister.penempatan)
  })
  it.each([
    ['the whole city', 'kota', ['kabid-a'], [], 'unit teratas'],
    ['nothing', 'a', [], [], 'Pilih jabatan atau unit bawahan'],
    ['a post of elsewhere', 'a', ['kabid-b'], [], 'bukan bagian dari Bidang A'],
    ['a child of elsewhere', 'a', [], ['b1'], 'bukan bagian dari Bidang A']
  ])('refuses to split off %s', (_, asal, jabatanIds, anakIds, pesan) => {
    expect(() => split(asal, jabatanIds, anakIds)).toThrow(pesan)
  })
  it('splits a unit that waits: the new one waits beside it', () => {
    const rows = perform(kotaRegister, moveUnor, { ids: [U('a')], indukId: null, bawahan: 'IKUT' })
    const after = perform(rows, splitUnor, { asalId: U('a'), baru, tmt: HARI_INI, jabatanIds: [J('jf-a')], anakIds: [] })
    expect(anak(after, null).map((id) => unor(after, id)?.nama)).toEqual(['Pemerintah Kota', 'Bidang A', 'Bidang C'])
  })
  it('refuses a day that has not come', () => {
    expect(() => split('a', ['jf-a'], [], '2026-11-23')).toThrow('belum tiba')
  })
})

it('merges a unit into the one above it', () => {
  const after = perform(kotaRegister, mergeUnor, { asalId: U('a1'), tujuanId: U('a'), tmt: HARI_INI, nasib: [] })
  expect([anak(after, 'a'), unor(after, 'a1')?.aktifSampai]).toEqual([['a2'], HARI_INI])
})
