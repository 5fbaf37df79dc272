import type { Dokumen } from '../../src/domain/kit/document'

/** What a PDF must be told of a typeface, in units of its file: the advance widths of plain letters from `dari` on, and the room they need. */
export type MetrikHuruf = {
  readonly nama: string
  /** Units in its em. */
  readonly satuan: number
  readonly kotak: readonly [kiri: number, bawah: number, kanan: number, atas: number]
  readonly atas: number
  readonly bawah: number
  readonly kapital: number
  readonly dari: number
  readonly lebar: readonly number[]
}

/** Read from resources/fonts; a test compares them. A reader of fonts would cost the first paper a tenth of a second. */
export const METRIK_HURUF: Readonly<Record<Dokumen['rupaHuruf'], MetrikHuruf>> = {
  BOOKMAN: {
    nama: 'PenataBonum-Regular',
    satuan: 1000,
    kotak: [-188, -268, 1659, 1026],
    atas: 1069,
    bawah: -268,
    kapital: 681,
    dari: 32,
    lebar: [
      320, 300, 380, 620, 620, 900, 800, 220, 300, 300, 440, 600, 320, 400, 320, 600, 620, 620, 620, 620, 620, 620, 620, 620, 620, 620, 320,
      320, 600, 600, 600, 540, 820, 680, 740, 740, 800, 720, 640, 800, 800, 340, 600, 720, 600, 920, 740, 800, 620, 820, 720, 660, 620, 780,
      700, 960, 720, 640, 640, 300, 600, 300, 600, 500, 340, 580, 620, 520, 620, 520, 320, 540, 660, 300, 300, 620, 300, 940, 660, 560, 620,
      580, 440, 520, 380, 680, 520, 780, 560, 540, 480, 280, 600, 280, 600
    ]
  },
  ARIAL: {
    nama: 'PenataSans-Regular',
    satuan: 2048,
    kotak: [-435, -434, 2666, 1870],
    atas: 1854,
    bawah: -434,
    kapital: 1409,
    dari: 32,
    lebar: [
      569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139,
      1139, 1139, 569, 569, 1196, 1196, 1196, 1139, 2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706, 1479,
      1593, 1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569, 569, 961, 1139, 682, 1139, 1139, 1024, 1139, 1139,
      569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139, 1139, 1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684,
      1196
    ]
  }
}
