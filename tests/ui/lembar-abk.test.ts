import { describe, expect, it } from 'vitest'
import { type BarisAbk, ISIAN_KOSONG } from '../../src/domain/abk/isian-abk'
import { langkahSel, type Pilihan, pilihSel } from '../../src/ui/components/abk/letak-sel'
import { isLembarBerubah, riwayatBaru, ubahLembar, ulangiLembar, urungkanLembar } from '../../src/ui/components/abk/riwayat-lembar'
import {
  gandakan,
  geserBaris,
  hapusBaris,
  isiKeBawah,
  isiSel,
  isiWilayah,
  kosongkan,
  type Lembar,
  sisipkan,
  tempelBaris
} from '../../src/ui/components/abk/sunting-lembar'

const baris = (uraian: string, patch: Partial<BarisAbk> = {}): BarisAbk => ({ ...ISIAN_KOSONG, uraian, ...patch })
const lembar: Lembar = ['A', 'B', 'C', 'D'].map((u) => baris(u))
const nama = (rows: Lembar): string => rows.map((r) => r.uraian || '·').join('')
const wilayah = (atas: number, bawah: number, kiri = 0, kanan = 6) => ({ atas, bawah, kiri, kanan })

describe('rows', () => {
  it.each<[kata: string, hasil: Lembar, harap: string]>([
    ['one before', sisipkan(lembar, 1, 1), 'A·BCD'],
    ['two before', sisipkan(lembar, 0, 2), '··ABCD'],
    ['taken away', hapusBaris(lembar, wilayah(1, 2)), 'AD'],
    ['repeated below', gandakan(lembar, wilayah(0, 1)), 'ABABCD'],
    ['one up', geserBaris(lembar, wilayah(1, 2), -1), 'BCAD'],
    ['one down', geserBaris(lembar, wilayah(1, 2), 1), 'ADBC'],
    ['not above the first', geserBaris(lembar, wilayah(0, 1), -1), 'ABCD'],
    ['not below the last', geserBaris(lembar, wilayah(2, 3), 1), 'ABCD'],
    ['the row below the last is no row yet', geserBaris(lembar, wilayah(4, 4), -1), 'ABCD'],
    ['of it and the last only that moves', geserBaris(lembar, wilayah(3, 4), -1), 'ABDC'],
    ['a new one by writing below the last', isiSel(lembar, { baris: 4, kolom: 0 }, 'E'), 'ABCDE'],
    ['none by writing nothing there', isiSel(lembar, { baris: 4, kolom: 0 }, '  '), 'ABCD'],
    ['emptied ones at the end go', kosongkan(lembar, wilayah(2, 3)), 'AB'],
    ['emptied ones in between stay', kosongkan(lembar, wilayah(1, 1)), 'A·CD']
  ])('%s', (_kata, hasil, harap) => expect(nama(hasil)).toBe(harap))

  it('never become more than 200', () => {
    const penuh = Array.from({ length: 199 }, (_, n) => baris(`T${n}`))
    expect(sisipkan(penuh, 0, 5)).toHaveLength(200)
    expect(gandakan(penuh, wilayah(0, 9))).toHaveLength(200)
    expect(isiSel(sisipkan(penuh, 0, 1), { baris: 200, kolom: 0 }, 'X')).toHaveLength(200)
    expect(tempelBaris(penuh, 198, [baris('X'), baris('Y'), baris('Z')])).toMatchObject({ lebih: 1, lembar: { length: 200 } })
  })
})

describe('cells', () => {
  it('writes one value into all chosen', () => {
    const hasil = isiWilayah(lembar, wilayah(1, 2, 3, 4), 'bulan')
    expect(hasil.map(({ volume, periode }) => [volume, periode])).toEqual([
      ['', 'TAHUN'],
      ['bulan', 'BULAN'],
      ['bulan', 'BULAN'],
      ['', 'TAHUN']
    ])
  })

  it('fills down from the first chosen row, or from the row above one alone', () => {
    const isi = [baris('A', { volume: '5', periode: 'HARI' }), baris('B'), baris('C')]
    expect(isiKeBawah(isi, wilayah(0, 2, 3, 4)).map((r) => `${r.uraian}${r.volume}${r.periode}`)).toEqual(['A5HARI', 'B5HARI', 'C5HARI'])
    expect(isiKeBawah(isi, wilayah(1, 1, 3, 3)).map((r) => `${r.uraian}${r.volume}`)).toEqual(['A5', 'B5', 'C'])
    expect(isiKeBawah(isi, wilayah(0, 0, 3, 3))).toEqual(isi)
  })

  it('takes what was pasted over what stood there, and makes rows for the rest', () => {
    const { lembar: hasil, lebih } = tempelBaris(lembar, 3, [{ volume: '1' }, { uraian: 'E', volume: '2' }])
    expect(hasil.map((r) => r.uraian + r.volume)).toEqual(['A', 'B', 'C', 'D1', 'E2'])
    expect(lebih).toBe(0)
  })
})

describe('keys', () => {
  const di = (b: number, kolom: number, lain: Partial<Pilihan> = {}): Pilihan => ({ ...pilihSel({ baris: b, kolom }), ...lain })
  const tekan = (key: string, { shift = false, ctrl = false } = {}) => ({ key, shiftKey: shift, ctrlKey: ctrl, metaKey: false })
  const AKHIR = 4

  it.each<[kata: string, dari: Pilihan, kunci: ReturnType<typeof tekan>, harap: readonly [number, number] | null]>([
    ['down', di(0, 2), tekan('ArrowDown'), [1, 2]],
    ['not above the first', di(0, 2), tekan('ArrowUp'), [0, 2]],
    ['to the row for a new task', di(3, 0), tekan('ArrowDown'), [4, 0]],
    ['not below it', di(4, 0), tekan('ArrowDown'), [4, 0]],
    ['to the end of the row', di(2, 1), tekan('End'), [2, 6]],
    ['to the very first', di(3, 3), tekan('Home', { ctrl: true }), [0, 0]],
    ['to the last row', di(1, 3), tekan('ArrowDown', { ctrl: true }), [4, 3]],
    ['Tab goes right', di(1, 3), tekan('Tab'), [1, 4]],
    ['Tab goes on in the next row', di(1, 6), tekan('Tab'), [2, 0]],
    ['Shift+Tab goes back to the row before', di(1, 0), tekan('Tab', { shift: true }), [0, 6]],
    ['Tab leaves behind the last cell', di(4, 6), tekan('Tab'), null],
    ['Shift+Tab leaves before the first', di(0, 0), tekan('Tab', { shift: true }), null],
    ['Enter goes down', di(1, 3), tekan('Enter'), [2, 3]],
    ['Enter after Tab goes below where Tab began', di(1, 5, { awalTab: 0 }), tekan('Enter'), [2, 0]],
    ['a letter leads nowhere', di(1, 1), tekan('a'), null]
  ])('%s', (_kata, dari, kunci, harap) => {
    const sesudah = langkahSel(dari, kunci, AKHIR)
    expect(sesudah && [sesudah.aktif.baris, sesudah.aktif.kolom]).toEqual(harap)
  })

  it('Shift keeps the other corner', () => {
    expect(langkahSel(di(1, 1), tekan('ArrowRight', { shift: true }), AKHIR)).toMatchObject({
      jangkar: { baris: 1, kolom: 1 },
      aktif: { baris: 1, kolom: 2 }
    })
  })

  it('Tab remembers where it began', () => {
    const satu = langkahSel(di(1, 2), tekan('Tab'), AKHIR)
    expect(satu && langkahSel(satu, tekan('Tab'), AKHIR)?.awalTab).toBe(2)
  })
})

describe('undo inside the form', () => {
  it('goes back and forth, and a new change forgets what was taken back', () => {
    const awal = riwayatBaru(lembar)
    const dua = ubahLembar(ubahLembar(awal, hapusBaris(lembar, wilayah(0, 0))), [])
    expect(nama(urungkanLembar(dua).kini)).toBe('BCD')
    expect(nama(urungkanLembar(urungkanLembar(dua)).kini)).toBe('ABCD')
    expect(isLembarBerubah(urungkanLembar(urungkanLembar(dua)))).toBe(false)
    expect(ulangiLembar(urungkanLembar(dua)).kini).toEqual([])
    expect(ubahLembar(urungkanLembar(dua), lembar).nanti).toEqual([])
  })

  it('keeps no step for what changes nothing, and stops at the beginning', () => {
    const awal = riwayatBaru(lembar)
    expect(ubahLembar(awal, [...lembar]).lalu).toEqual([])
    expect(urungkanLembar(awal)).toBe(awal)
    expect(ulangiLembar(awal)).toBe(awal)
  })
})
