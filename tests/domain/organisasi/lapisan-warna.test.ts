import { describe, expect, test } from 'vitest'
import { type KelasLapisan, LAPISAN, WARNA_TANPA_KELAS } from '../../../src/domain/organisasi/lapisan/lapisan'

type Rgb = readonly [number, number, number]

/** How people see who lack one kind of cone (Machado, Oliveira & Fernandes 2009), on linear light; the first is everybody else. */
const MATA: Readonly<Record<string, readonly Rgb[]>> = {
  biasa: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
}

const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const dot = (row: Rgb, [r, g, b]: Rgb): number => Math.max(0, row[0] * r + row[1] * g + row[2] * b)
const LUMA: Rgb = [0.2126, 0.7152, 0.0722]

/** Contrast with white (WCAG 2). */
const contrast = (hex: string): number => 1.05 / (dot(LUMA, linear(hex)) + 0.05)

/** CIE L*a*b* as an eye sees the colour. */
function lab(hex: string, mata: readonly Rgb[]): Rgb {
  const [r, g, b] = mata.map((row) => dot(row, linear(hex)))
  const rgb: Rgb = [r ?? 0, g ?? 0, b ?? 0]
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.9505)
  const y = f(dot(LUMA, rgb))
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const jarak = (a: string, b: string, mata: readonly Rgb[]): number => {
  const [p, q] = [lab(a, mata), lab(b, mata)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

const pairs = (kelas: readonly Pick<KelasLapisan, 'warna'>[]): readonly (readonly [string, string])[] =>
  kelas.flatMap((a, i) => kelas.slice(i + 1).map((b) => [a.warna, b.warna] as const))

// the kinds of unit are seven, and every card says its kind in its name: their colours need not carry it alone
const berwarna = LAPISAN.filter(({ id, kelas }) => id !== 'jenis-unor' && kelas.length > 0)

describe.each(berwarna.map((lapisan) => [lapisan.judul, lapisan.kelas] as const))('%s', (_, kelas) => {
  test('stands out from white paper and a pale projector', () => {
    for (const { warna } of kelas) expect(contrast(warna), warna).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(MATA))('is told apart by eyes with %s', (_mata, matriks) => {
    const semua = [...kelas, { warna: WARNA_TANPA_KELAS }]
    for (const [a, b] of pairs(semua)) expect(jarak(a, b, matriks), `${a} ${b}`).toBeGreaterThanOrEqual(14)
  })
})
