import { describe, expect, it } from 'vitest'
import {
  gerakFormasi,
  isiKolom,
  KOLOM_AKHIR,
  kolomPensiun,
  lineBawah,
  medanKolom,
  type MedanGerak
} from '../../src/ui/features/peta-jabatan/tab-formasi-letak'

/** Rows: a unit, two lines, a unit, a line. */
const medan: MedanGerak = { jumlah: 5, isIsian: (baris) => [1, 2, 4].includes(baris), halaman: 2 }
const tekan = (
  dari: readonly [number, number],
  key: string,
  lain: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {}
): unknown => {
  const tombol = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...lain }
  const ke = gerakFormasi({ baris: dari[0], kolom: dari[1] }, tombol, medan)
  return ke && [ke.baris, ke.kolom]
}

describe('columns the keys can stand on', () => {
  it('are what happens before, then retirements, PNS and PPPK of each year', () => {
    expect(isiKolom(0)).toEqual({ jenis: 'SEBELUM' })
    expect(isiKolom(1)).toEqual({ jenis: 'PENSIUN', ke: 0 })
    expect(isiKolom(3)).toEqual({ jenis: 'USULAN', ke: 0, kolom: 'pppk' })
    expect(isiKolom(kolomPensiun(4))).toEqual({ jenis: 'PENSIUN', ke: 4 })
    expect(isiKolom(KOLOM_AKHIR)).toEqual({ jenis: 'USULAN', ke: 4, kolom: 'pppk' })
  })

  it('are counted as fields side by side for a pasted block', () => {
    expect(Array.from({ length: KOLOM_AKHIR + 1 }, (_, kolom) => medanKolom(kolom)).filter((m) => m !== null)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9
    ])
  })
})

describe('keys', () => {
  it.each([
    ['down, over units too', [2, 2], 'ArrowDown', {}, [3, 2]],
    ['not over the edge', [4, 15], 'ArrowDown', {}, [4, 15]],
    ['nor to the left of it', [1, 0], 'ArrowLeft', {}, [1, 0]],
    ['a page', [0, 2], 'PageDown', {}, [2, 2]],
    ['to the end of a line', [1, 2], 'End', {}, [1, 15]],
    ['to the very end', [1, 2], 'End', { ctrlKey: true }, [4, 15]],
    ['Tab to PPPK', [1, 2], 'Tab', {}, [1, 3]],
    ['Tab over the numbers that are worked out', [1, 3], 'Tab', {}, [1, 5]],
    ['Tab on to the next line', [2, 15], 'Tab', {}, [4, 2]],
    ['Tab back', [4, 2], 'Tab', { shiftKey: true }, [2, 15]],
    ['Tab from a unit into the first line below', [0, 5], 'Tab', {}, [1, 2]],
    ['Tab leaves the table at its end', [4, 15], 'Tab', {}, null],
    ['and at its beginning', [1, 2], 'Tab', { shiftKey: true }, null],
    ['Alt is not for the table', [1, 2], 'ArrowLeft', { altKey: true }, null],
    ['a letter leads nowhere', [1, 2], 'x', {}, null]
  ] as const)('%s', (_, dari, key, lain, ke) => expect(tekan(dari, key, lain)).toEqual(ke))

  it('Enter after writing goes to the same column of the next line', () => {
    expect(lineBawah({ baris: 2, kolom: 3 }, 1, medan)).toEqual({ baris: 4, kolom: 3 })
    expect(lineBawah({ baris: 4, kolom: 3 }, 1, medan)).toEqual({ baris: 4, kolom: 3 })
    expect(lineBawah({ baris: 4, kolom: 3 }, -1, medan)).toEqual({ baris: 2, kolom: 3 })
  })
})
