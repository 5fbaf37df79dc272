import { expect, it } from 'vitest'
import { kartuSebelah } from '../../src/ui/features/rotasi/papan/tombol-papan'

// columns of 3, 0, 1 and 5 cards
const isi = [3, 0, 1, 5]

it.each([
  ['down', [0, 1], 'ArrowDown', [0, 2]],
  ['not past the last', [0, 2], 'ArrowDown', null],
  ['up', [3, 4], 'ArrowUp', [3, 3]],
  ['not past the first', [0, 0], 'ArrowUp', null],
  ['to the right, over an empty column, to a card there is', [0, 2], 'ArrowRight', [2, 0]],
  ['to the left', [3, 1], 'ArrowLeft', [2, 0]],
  ['over the empty one to the left', [2, 0], 'ArrowLeft', [0, 0]],
  ['not past the sides', [3, 0], 'ArrowRight', null],
  ['to the last', [3, 0], 'End', [3, 4]],
  ['to the first', [3, 3], 'Home', [3, 0]]
] as const)('%s', (_, [kolom, baris], arah, tujuan) => {
  expect(kartuSebelah(isi, { kolom, baris }, arah)).toEqual(tujuan && { kolom: tujuan[0], baris: tujuan[1] })
})
