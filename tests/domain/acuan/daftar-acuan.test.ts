import { describe, expect, it } from 'vitest'
import { type Acuan, AcuanId, DAFTAR_ACUAN } from '../../../src/domain/acuan/acuan'
import { removeAcuan } from '../../../src/domain/acuan/commands/remove-acuan'
import { setAcuan } from '../../../src/domain/acuan/commands/set-acuan'
import { daftarAcuan } from '../../../src/domain/acuan/daftar-acuan'
import { createKamus } from '../../../src/domain/impor/kamus-acuan'
import type { Rows } from '../../support/memory-reader'
import { perform } from '../organisasi/kota-register'

type Isian = Omit<Acuan, 'id'>
const s1: Isian = { daftar: 'PENDIDIKAN', kode: 'S-1', nama: 'S-1', sebutan: 'Strata 1; Sarjana', isDipakai: true }
const baru: Isian = { daftar: 'JF', kode: 'Penera', nama: 'Penera', sebutan: '', isDipakai: true }
const set = (isian: Isian, rows: Rows = {}): Rows => perform(rows, setAcuan, isian)
const line = (rows: Rows, { daftar, kode }: Isian) => daftarAcuan(daftar, rows.acuan ?? []).find((b) => b.kode === kode)

describe('daftarAcuan', () => {
  it.each(DAFTAR_ACUAN)('ships %s with every code once and every name or sebutan telling one line', (daftar) => {
    const baris = daftarAcuan(daftar, [])
    const sebutan = baris.flatMap((b) => [...new Set([b.nama, ...b.sebutan].map((s) => s.toLowerCase()))])
    expect(sebutan.filter((s, n) => sebutan.indexOf(s) !== n)).toEqual([])
    expect(baris.every((b) => b.asal === 'BAWAAN' && b.isDipakai && b.rincian !== '')).toBe(true)
  })
  it('ships some sixty jabatan fungsional of a city', () => {
    expect(daftarAcuan('JF', []).length).toBeGreaterThanOrEqual(60)
  })
  it('says golongan and eselon as the law has them', () => {
    expect(daftarAcuan('PANGKAT', []).find((b) => b.kode === 'III/c')?.nama).toBe('Penata')
    expect(daftarAcuan('ESELON', []).find((b) => b.kode === 'III.a')?.rincian).toBe('Administrator, pangkat IV/a sampai IV/b')
  })
  it('puts what is added behind what is shipped, by name', () => {
    const tambah = ['Zeni', 'Adat'].map((kode) => ({ ...baru, kode, nama: kode, id: AcuanId.parse(kode) }))
    expect(
      daftarAcuan('JF', tambah)
        .slice(-2)
        .map((b) => [b.nama, b.asal])
    ).toEqual([
      ['Adat', 'DITAMBAH'],
      ['Zeni', 'DITAMBAH']
    ])
  })
})

describe('acuan.set and acuan.remove', () => {
  it('changes a shipped line, changes it again, and gives it back', () => {
    const satu = set(s1)
    expect(line(satu, s1)).toMatchObject({ sebutan: ['Strata 1', 'Sarjana'], asal: 'DIUBAH' })
    const dua = set({ ...s1, isDipakai: false }, satu)
    expect([dua.acuan?.length, line(dua, s1)?.isDipakai]).toEqual([1, false])
    expect(line(perform(dua, removeAcuan, { daftar: 'PENDIDIKAN', kode: 'S-1' }), s1)).toMatchObject({ asal: 'BAWAAN', isDipakai: true })
  })
  it('adds a jabatan fungsional, tidied', () => {
    expect(line(set({ ...baru, nama: ' Penera ', sebutan: ' Tera; ;Tera ; Juru Tera' }), baru)).toMatchObject({
      nama: 'Penera',
      sebutan: ['Tera', 'Juru Tera'],
      asal: 'DITAMBAH'
    })
  })
  it.each<[string, Isian, string]>([
    ['no name', { ...baru, nama: ' ' }, 'Nama acuan belum diisi.'],
    ['a new golongan', { ...baru, daftar: 'PANGKAT', kode: 'V/a' }, 'barisnya tidak dapat ditambah'],
    [
      'what is so already',
      { daftar: 'PENDIDIKAN', kode: 'S-2', nama: 'S-2', sebutan: 'Magister; S-2/Magister', isDipakai: true },
      'Tidak ada yang berubah.'
    ],
    ['a sebutan of another line', { ...s1, sebutan: 'magister' }, '"Magister" sudah menjadi nama atau sebutan S-2.'],
    ['the name of another line', { ...baru, nama: 'auditor' }, '"Auditor" sudah menjadi nama atau sebutan Auditor.']
  ])('refuses %s', (_, isian, pesan) => {
    expect(() => set(isian)).toThrow(pesan)
  })
  it('has nothing to take back of a line that stands as shipped', () => {
    expect(() => perform({}, removeAcuan, { daftar: 'JF', kode: 'Auditor' })).toThrow('tidak ditemukan')
  })
})

describe('an import reads what the office has added', () => {
  const kamus = (rows: Rows) => createKamus(rows.acuan ?? [])
  it('knows a jabatan fungsional by another name of it, with or without jenjang, until the line is given back', () => {
    const alias: Isian = { daftar: 'JF', kode: 'Arsiparis', nama: 'Arsiparis', sebutan: 'Pengelola Arsip', isDipakai: true }
    const rows = set(alias)
    const names = ['Pengelola Arsip', 'PENGELOLA ARSIP AHLI MUDA', 'Pengelola Arsip Mahir']
    expect(names.map(kamus(rows).isJf)).toEqual([true, true, true])
    expect(kamus(rows).isJf('Pengelola Arsitektur')).toBe(false)
    expect(names.map(kamus(perform(rows, removeAcuan, { daftar: 'JF', kode: 'Arsiparis' })).isJf)).toEqual([false, false, false])
  })
  it('knows a level of education by another name of it', () => {
    const rows = set({ ...s1, sebutan: 'Gelar Pertama' })
    expect([kamus({}).pendidikan('gelar pertama'), kamus(rows).pendidikan('GELAR PERTAMA')]).toEqual([null, 'S-1'])
  })
})
