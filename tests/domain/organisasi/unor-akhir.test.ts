import { describe, expect, it } from 'vitest'
import type { BawahanAkhir, PegawaiAkhir } from '../../../src/domain/organisasi/akhiri-unor'
import { endUnor } from '../../../src/domain/organisasi/commands/end-unor'
import { HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { anak, jabatan, kotaRegister, perform, U, unor } from './kota-register'

describe('unor.end', () => {
  it('ends an empty unit from a day on', () => {
    expect(unor(perform(kotaRegister, endUnor, { ids: [U('b1')], sampai: HARI_INI }), 'b1')).toMatchObject({
      aktifSampai: HARI_INI,
      disunting: 'aktifSampai'
    })
  })
  it('refuses while posts or children stand in it, and names them', () => {
    expect(() => perform(kotaRegister, endUnor, { ids: [U('a')], sampai: HARI_INI })).toThrow(
      'Bidang A masih memiliki Seksi A1, Seksi A2, Kepala Bidang A dan 2 lainnya.'
    )
  })
  it.each([
    ['on the day the last child ends', '2027-01-01', null],
    ['one day before', '2026-12-31', 'masih memiliki Seksi B1']
  ])('%s', (_, sampai, pesan) => {
    const rows: Rows = {
      unor: kotaRegister.unor.map((u) => (u.id === 'b1' ? { ...u, aktifSampai: '2027-01-01' } : u)),
      jabatan: []
    }
    const act = (): Rows => perform(rows, endUnor, { ids: [U('b')], sampai })
    if (pesan) expect(act).toThrow(pesan)
    else expect(unor(act(), 'b')?.aktifSampai).toBe(sampai)
  })
})

const end = (
  id: string | readonly string[],
  pilihan: { readonly bawahan?: BawahanAkhir; readonly pegawai?: PegawaiAkhir },
  sampai = HARI_INI
): Rows => perform(kotaRegister, endUnor, { ids: [id].flat().map(U), sampai, ...pilihan })
const tanpaPenempatan: Rows = { ...kotaRegister, penempatan: [] }

describe('unor.end with what stands in it', () => {
  it('ends everything below and all posts, when nobody sits there', () => {
    const after = perform(tanpaPenempatan, endUnor, { ids: [U('dinas')], sampai: HARI_INI, bawahan: 'IKUT' })
    expect(after.unor?.filter((u) => u.aktifSampai === HARI_INI).map((u) => u.id)).toEqual(['dinas', 'a', 'b', 'a1', 'a2', 'b1'])
    expect(after.jabatan?.every((j) => j.aktifSampai === HARI_INI && j.disunting === 'aktifSampai')).toBe(true)
    expect(unor(after, 'tutup')?.aktifSampai).toBe('2025-01-01')
  })
  it('lets people go on that day: history stays, and they are noted', () => {
    const after = end('dinas', { bawahan: 'IKUT', pegawai: 'LEPAS' })
    expect(after.penempatan?.map((p) => p.tmtSelesai)).toEqual([HARI_INI, HARI_INI, HARI_INI, HARI_INI, '2022-01-10'])
    expect(after.pegawai?.map((p) => p.disunting)).toEqual(['jabatan', 'jabatan', 'jabatan', 'jabatan'])
  })
  it('lets the units below go up in its place', () => {
    const after = end('a', { bawahan: 'NAIK', pegawai: 'LEPAS' })
    expect([anak(after, 'dinas'), unor(after, 'a1')?.disunting]).toEqual([['a1', 'a2', 'b'], 'indukId'])
    expect(['kabid-a', 'jf-a', 'kabid-b'].map((id) => jabatan(after, id)?.aktifSampai)).toEqual([HARI_INI, HARI_INI, null])
  })
  it('ends several in one step, with what is below each', () => {
    const after = end(['a', 'b1'], { bawahan: 'IKUT', pegawai: 'LEPAS' })
    expect(after.unor?.filter((u) => u.aktifSampai === HARI_INI).map((u) => u.id)).toEqual(['a', 'a1', 'a2', 'b1'])
  })
  it('lets the units below several go up to the nearest superior that stays, in their place', () => {
    const after = end(['a', 'b'], { bawahan: 'NAIK', pegawai: 'LEPAS' })
    expect(anak(after, 'dinas')).toEqual(['a1', 'a2', 'b1'])
    expect(anak(end(['dinas', 'a'], { bawahan: 'NAIK', pegawai: 'LEPAS' }), 'kota')).toEqual(expect.arrayContaining(['a1', 'a2', 'b']))
  })
  it('is not hindered by a unit below that ends as well, but names all that are', () => {
    const kosong: Rows = { ...kotaRegister, jabatan: [], penempatan: [] }
    const akhiri = (...ids: readonly string[]): Rows => perform(kosong, endUnor, { ids: ids.map(U), sampai: HARI_INI })
    expect(unor(akhiri('b', 'b1'), 'b')?.aktifSampai).toBe(HARI_INI)
    expect(() => akhiri('a', 'b')).toThrow('Bidang A, Bidang B masih memiliki Seksi A1, Seksi A2, Seksi B1.')
  })
  it('lets people go while units below still hinder', () => {
    expect(() => end('a', { pegawai: 'LEPAS' })).toThrow('Bidang A masih memiliki Seksi A1, Seksi A2.')
  })
  it.each([
    ['people in its posts', 'a', { bawahan: 'IKUT' }, HARI_INI, 'masih diduduki Rinaldi Chaniago, S.Sos., Yulia Piliang'],
    ['people in posts below it', 'dinas', { bawahan: 'IKUT' }, HARI_INI, 'dan 1 lainnya pada 22 November 2026'],
    [
      'somebody who begins on that very day',
      'a',
      { bawahan: 'IKUT', pegawai: 'LEPAS' },
      '2026-11-01',
      'baru mulai diduduki 1 November 2026'
    ],
    ['the top of it all', 'kota', { bawahan: 'IKUT', pegawai: 'LEPAS' }, HARI_INI, 'puncak susunan'],
    ['the top of it all from above its units', 'kota', { bawahan: 'NAIK', pegawai: 'LEPAS' }, HARI_INI, 'puncak susunan'],
    ['units going up before the day', 'a', { bawahan: 'NAIK', pegawai: 'LEPAS' }, '2026-11-23', 'tanggalnya belum tiba'],
    ['a unit that ended', 'tutup', { bawahan: 'IKUT' }, HARI_INI, 'sudah berakhir per 1 Januari 2025']
  ] as const)('refuses %s', (_, id, pilihan, sampai, pesan) => {
    expect(() => end(id, pilihan, sampai)).toThrow(pesan)
  })
  it('ends the day after somebody began, but not on the day itself', () => {
    const after = end('a', { bawahan: 'IKUT', pegawai: 'LEPAS' }, '2026-11-02')
    expect(after.penempatan?.find((p) => p.id === 'p-citra')).toMatchObject({ tmtMulai: '2026-11-01', tmtSelesai: '2026-11-02' })
  })
  it.each([
    ['a unit', { unor: kotaRegister.unor.map((u) => (u.id === 'a1' ? { ...u, aktifDari: '2026-12-01' } : u)), jabatan: [] }, 'Seksi A1'],
    [
      'a post',
      { ...tanpaPenempatan, jabatan: kotaRegister.jabatan.map((j) => (j.id === 'kabid-a' ? { ...j, aktifDari: '2026-12-01' } : j)) },
      'Kepala Bidang A'
    ]
  ] as const)('refuses while %s below has not begun', (_, rows: Rows, nama) => {
    const act = (sampai: string): Rows => perform(rows, endUnor, { ids: [U('a')], sampai, bawahan: 'IKUT' })
    expect(() => act('2026-12-01')).toThrow(`${nama} baru berlaku 1 Desember 2026`)
    expect(unor(act('2026-12-02'), 'a')?.aktifSampai).toBe('2026-12-02')
  })
})
