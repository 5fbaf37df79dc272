import { describe, expect, it } from 'vitest'
import { bulkUpdateJabatan } from '../../../src/domain/organisasi/commands/bulk-update-jabatan'
import { createJabatan } from '../../../src/domain/organisasi/commands/create-jabatan'
import { endJabatan } from '../../../src/domain/organisasi/commands/end-jabatan'
import { moveJabatan } from '../../../src/domain/organisasi/commands/move-jabatan'
import { updateJabatan } from '../../../src/domain/organisasi/commands/update-jabatan'
import { IsianJabatan, type UbahBanyak } from '../../../src/domain/organisasi/isian-jabatan'
import { type Jabatan, JabatanId } from '../../../src/domain/organisasi/jabatan'
import { kosongSejak } from '../../../src/domain/organisasi/lowong'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { aPenempatan } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { kotaRegister, perform } from './kota-register'

const J = (id: string): JabatanId => JabatanId.parse(id)
const jabatan = (rows: Rows, id: string): Jabatan | undefined => rows.jabatan?.find((j) => j.id === id)
const isianOf = (id: string, patch: Partial<IsianJabatan> = {}): IsianJabatan => ({
  ...IsianJabatan.parse(kotaRegister.jabatan.find((j) => j.id === id)),
  ...patch
})

describe('jabatan.create', () => {
  it('stands behind the posts of its unit', () => {
    const after = perform(kotaRegister, createJabatan, {
      isian: isianOf('jf-a-utama', { nama: 'Arsiparis Terampil', jenjang: 'TERAMPIL' })
    })
    expect(after.jabatan?.at(-1)).toMatchObject({ nama: 'Arsiparis Terampil', urut: 4, disunting: '' })
  })
  it.each([
    ['a second head', { isPimpinan: true }, 'Unit ini sudah dipimpin oleh Kepala Bidang A.'],
    ['a unit that has ended', { unorId: UnorId.parse('tutup') }, 'Seksi Lama berakhir per 1 Januari 2025.'],
    ['a unit that is not there', { unorId: UnorId.parse('entah') }, 'Unit organisasi tidak ditemukan.']
  ])('refuses %s', (_, patch, pesan) => {
    expect(() => perform(kotaRegister, createJabatan, { isian: isianOf('jf-a-utama', patch) })).toThrow(pesan)
  })
})

describe('jabatan.update', () => {
  it('notes by hand only what changes, and keeps holders', () => {
    const after = perform(kotaRegister, updateJabatan, { id: J('jf-a'), isian: isianOf('jf-a', { kelas: 10, kebutuhan: 4 }) })
    expect(jabatan(after, 'jf-a')).toMatchObject({ kelas: 10, kebutuhan: 4, disunting: 'kebutuhan,kelas' })
    expect(after.penempatan).toEqual(kotaRegister.penempatan)
  })
  it('moves the post to another unit with its people', () => {
    const after = perform(kotaRegister, updateJabatan, { id: J('jf-a'), isian: isianOf('jf-a', { unorId: UnorId.parse('lain') }) })
    expect(jabatan(after, 'jf-a')).toMatchObject({ unorId: 'lain', disunting: 'unorId' })
  })
  it('takes an empty text as nothing known', () => {
    const input = { id: J('jf-a'), isian: isianOf('jf-a', { syaratSertifikat: '  ', kelas: 10 }) }
    expect(jabatan(perform(kotaRegister, updateJabatan, input), 'jf-a')).toMatchObject({ syaratSertifikat: null, disunting: 'kelas' })
  })
  it('refuses what changes nothing', () => {
    expect(() => perform(kotaRegister, updateJabatan, { id: J('jf-a'), isian: isianOf('jf-a') })).toThrow('Tidak ada yang berubah.')
  })
})

describe('jabatan.move', () => {
  const move = (ids: readonly string[], unorId: string, rows: Rows = kotaRegister): Rows =>
    perform(rows, moveJabatan, { ids: ids.map(J), unorId: UnorId.parse(unorId) })
  const di = (rows: Rows, unorId: string): readonly string[] =>
    (rows.jabatan ?? [])
      .filter((j) => j.unorId === unorId)
      .toSorted((a, b) => a.urut - b.urut)
      .map((j) => j.id)

  it('stands behind the posts there, in its order, with its people', () => {
    const after = move(['jf-a-utama', 'jf-a'], 'b')
    expect([di(after, 'b'), di(after, 'a')]).toEqual([['kabid-b', 'jf-b', 'jf-a', 'jf-a-utama'], ['kabid-a']])
    expect(jabatan(after, 'jf-a')?.disunting).toBe('unorId,urut')
    expect(after.penempatan).toEqual(kotaRegister.penempatan)
  })
  it('leads no more where somebody does, and does where nobody does', () => {
    expect([jabatan(move(['kabid-a'], 'b'), 'kabid-b')?.isPimpinan, jabatan(move(['kabid-a'], 'b'), 'kabid-a')?.isPimpinan]).toEqual([
      true,
      false
    ])
    const dua = move(['kabid-b', 'kabid-a'], 'a1')
    expect(['kabid-a', 'kabid-b'].map((id) => jabatan(dua, id)?.isPimpinan)).toEqual([true, false])
  })
  it('leaves alone those that are there already', () => {
    const after = move(['jf-a', 'jf-b'], 'b')
    expect(jabatan(after, 'jf-b')).toEqual(kotaRegister.jabatan.find((j) => j.id === 'jf-b'))
  })
  it.each([
    ['where they are', ['jf-a'], 'a', 'Jabatan itu sudah berada di Bidang A.'],
    ['into a unit that has ended', ['jf-a'], 'tutup', 'Seksi Lama berakhir per 1 Januari 2025.'],
    ['what is not there', ['entah'], 'b', 'Jabatan tidak ditemukan.'],
    ['nothing', [], 'b', 'Pilih jabatannya lebih dahulu.']
  ])('refuses to move %s', (_, ids, unorId, pesan) => {
    expect(() => move(ids, unorId)).toThrow(pesan)
  })
  it.each([
    ['ended today', HARI_INI, true],
    ['ends tomorrow', '2026-11-23', false]
  ])('minds the day: a post that %s', (_, aktifSampai, isDitolak) => {
    const rows: Rows = { ...kotaRegister, jabatan: kotaRegister.jabatan.map((j) => (j.id === 'jf-a' ? { ...j, aktifSampai } : j)) }
    const act = (): Rows => move(['jf-a'], 'b', rows)
    if (isDitolak) expect(act).toThrow('sudah berakhir per 22 November 2026')
    else expect(jabatan(act(), 'jf-a')?.unorId).toBe('b')
  })
})

describe('jabatan.end', () => {
  const end = (id: string, sampai: string, rows: Rows = kotaRegister): Rows => perform(rows, endJabatan, { id: J(id), sampai })
  it('refuses while somebody sits there, and says who', () => {
    expect(() => end('kabid-a', HARI_INI)).toThrow(/Kepala Bidang A masih diduduki .* pada 22 November 2026\. Pindahkan lebih dahulu\./)
  })
  it('names at most three of many', () => {
    const penempatan = [...kotaRegister.penempatan, ...['ani', 'dedi'].map((pegawaiId) => aPenempatan({ pegawaiId, jabatanId: 'jf-a' }))]
    expect(() => end('jf-a', HARI_INI, { ...kotaRegister, penempatan })).toThrow('dan 1 lainnya')
  })
  it.each([
    ['on the day the last one left', '2022-01-10', true],
    ['one day before', '2022-01-09', false]
  ])('%s', (_, sampai, isDone) => {
    if (isDone) expect(jabatan(end('kabid-b', sampai), 'kabid-b')).toMatchObject({ aktifSampai: sampai, disunting: 'aktifSampai' })
    else expect(() => end('kabid-b', sampai)).toThrow('masih diduduki')
  })
  it('refuses while somebody is to come', () => {
    const datang = aPenempatan({ pegawaiId: 'dedi', jabatanId: 'kabid-b', tmtMulai: '2027-01-01' })
    expect(() => end('kabid-b', HARI_INI, { ...kotaRegister, penempatan: [datang] })).toThrow('masih diduduki')
  })
  it('refuses one that has ended', () => {
    expect(() => end('kabid-b', HARI_INI, end('kabid-b', HARI_INI))).toThrow('sudah dihapus dari susunan per 22 November 2026')
  })
})

describe('jabatan.bulk-update', () => {
  const bulk = (ids: readonly string[], ubah: UbahBanyak): Rows => perform(kotaRegister, bulkUpdateJabatan, { ids: ids.map(J), ubah })
  it('changes those that differ, and leaves the rest untouched', () => {
    const after = bulk(['jf-a', 'kabid-a', 'kabid-b'], { medan: 'kelas', nilai: 11 })
    expect(['jf-a', 'kabid-a'].map((id) => [jabatan(after, id)?.kelas, jabatan(after, id)?.disunting])).toEqual([
      [11, 'kelas'],
      [11, '']
    ])
  })
  it('is all or nothing', () => {
    expect(() => bulk(['jf-a', 'kabid-a', 'kabid-b'], { medan: 'kebutuhan', nilai: 2 })).toThrow(
      '2 jabatan tidak dapat diubah. Kepala Bidang A: Jabatan struktural hanya satu kursi; kebutuhannya 1.'
    )
  })
  it.each<[string, UbahBanyak, string]>([
    ['kelas 18', { medan: 'kelas', nilai: 18 }, 'bilangan 1 sampai 17'],
    ['what is so already', { medan: 'isJabatanKunci', nilai: false }, 'Tidak ada yang berubah.']
  ])('refuses %s', (_, ubah, pesan) => {
    expect(() => bulk(['jf-a'], ubah)).toThrow(pesan)
  })
  it('marks many at once', () => {
    const after = bulk(['kabid-a', 'kabid-b'], { medan: 'isJabatanKunci', nilai: true })
    expect(after.jabatan?.filter((j) => j.isJabatanKunci).map((j) => j.id)).toEqual(['kabid-a', 'kabid-b'])
  })
})

describe('kosongSejak', () => {
  const lalu = aPenempatan({ tmtMulai: '2018-01-01', tmtSelesai: '2026-03-01' })
  it.each([
    ['the day the last one left', [lalu], HARI_INI, '2026-03-01'],
    ['the very day', [lalu], '2026-03-01', '2026-03-01'],
    ['held until the day before', [lalu], '2026-02-28', null],
    ['never held', [], HARI_INI, null],
    ['held again', [lalu, aPenempatan({ tmtMulai: '2026-04-01' })], HARI_INI, null],
    ['a Plt does not fill it', [lalu, aPenempatan({ jenis: 'PLT', tmtMulai: '2026-04-01' })], HARI_INI, '2026-03-01'],
    ['a tugas tambahan does', [lalu, aPenempatan({ jenis: 'TUGAS_TAMBAHAN', tmtMulai: '2026-04-01' })], HARI_INI, null]
  ])('%s', (_, penempatan, pada, expected) => {
    expect(kosongSejak(penempatan, pada)).toBe(expected)
  })
})
