import { describe, expect, it } from 'vitest'
import { denganButir, type Formasi } from '../../../src/domain/formasi/formasi'
import { butirUsulan, type IsianUsulan, type KolomUsulan } from '../../../src/domain/formasi/isi-usulan'
import { proyeksiFormasi } from '../../../src/domain/formasi/proyeksi-formasi'
import { tempelUsulan } from '../../../src/domain/formasi/tempel-usulan'
import { aSnapshot } from '../../support/builders'
import { kotaFormasi, pilihan, usul } from './kota-formasi'

const baris = proyeksiFormasi(aSnapshot(kotaFormasi), pilihan()).flatMap((u) => u.baris)
const line = (nama: string): (typeof baris)[number] => {
  const found = baris.find((b) => b.jabatan.nama.startsWith(nama))
  if (!found) throw new Error(nama)
  return found
}
const isi = (nama: string, kolom: KolomUsulan, orang: number, tahun = 2027): IsianUsulan => ({ baris: line(nama), tahun, kolom, orang })
const teks = (formasi: readonly Formasi[], ...isian: IsianUsulan[]): readonly string[] =>
  butirUsulan(formasi, isian).map((b) => `${b.jabatanId} ${b.tahun}: ${b.pns}+${b.pppk}`)

describe('numbers filled in for a line', () => {
  it('leave the other number of the year as it is', () => {
    expect(teks([usul('analis', 2027, { pns: 2, pppk: 1 })], isi('Pekerja', 'pppk', 4))).toEqual(['analis 2027: 2+4'])
  })

  it('make one proposal of two numbers of a year', () => {
    expect(teks([], isi('Pekerja', 'pns', 1), isi('Pekerja', 'pppk', 2), isi('Pekerja', 'pns', 3, 2028))).toEqual([
      'analis 2027: 1+2',
      'analis 2028: 3+0'
    ])
  })

  it('say nothing when they are what is there', () => {
    expect(teks([usul('analis', 2027, { pns: 2 })], isi('Pekerja', 'pns', 2), isi('Guru', 'pppk', 0))).toEqual([])
  })

  it('are kept at the first post of a line of several, so that the line shows what was filled in', () => {
    const formasi = [usul('umum-1', 2027, { pns: 1 }), usul('umum-2', 2027, { pns: 2, pppk: 1 })]
    const butir = butirUsulan(formasi, [isi('Pengadministrasi', 'pns', 5)])
    expect(butir.map((b) => [b.jabatanId, b.pns, b.pppk])).toEqual([
      ['umum-1', 5, 0],
      ['umum-2', 0, 1]
    ])
    const [, , umum] = proyeksiFormasi(aSnapshot(kotaFormasi), pilihan({ formasi: denganButir(formasi, butir) })).flatMap((u) => u.baris)
    expect(umum?.hitung.tahun[0]).toMatchObject({ pns: 5, pppk: 1 })
  })
})

describe('a pasted block', () => {
  const paste = (teks: string, baris0 = 1, medan = 0): readonly string[] | string => {
    const hasil = tempelUsulan(baris, { baris: baris0, medan }, teks)
    return hasil.ok ? hasil.value.map((i) => `${i.baris.anggota[0]?.id} ${i.tahun} ${i.kolom} ${i.orang}`) : hasil.error
  }

  it.each([
    ['one number', '3', ['analis 2027 pns 3']],
    ['columns side by side run on into the next year', '1\t2\t3', ['analis 2027 pns 1', 'analis 2027 pppk 2', 'analis 2028 pns 3']],
    ['rows go to the lines below', '1\r\n2\r\n', ['analis 2027 pns 1', 'umum-1 2027 pns 2']],
    ['an empty cell leaves what is there', '1\t\t3', ['analis 2027 pns 1', 'analis 2028 pns 3']],
    ['a dash is nobody', '-\t–', ['analis 2027 pns 0', 'analis 2027 pppk 0']],
    ['spaces of a sheet', ' 12\u00a0', ['analis 2027 pns 12']],
    ['a word', '1\nsatu', '“satu” bukan bilangan dari 0 sampai 999 (baris 2, kolom 1).'],
    ['a fraction', '1,5', '“1,5” bukan bilangan dari 0 sampai 999 (baris 1, kolom 1).'],
    ['too many', '1000', '“1000” bukan bilangan dari 0 sampai 999 (baris 1, kolom 1).'],
    ['below zero', '-1', '“-1” bukan bilangan dari 0 sampai 999 (baris 1, kolom 1).']
  ])('%s', (_, block, hasil) => expect(paste(block)).toEqual(hasil))

  it('is refused whole when it would run over the edges of the table', () => {
    expect(paste('1\t2', 1, 9)).toBe('Isi yang ditempel melewati batas tabel (baris 1, kolom 2).')
    expect(paste('1\n2', 3)).toBe('Isi yang ditempel melewati batas tabel (baris 2, kolom 1).')
  })
})
