import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { FileProblem } from '../../../electron/app/host'
import { bacaSegel, type BukaanSegel } from '../../../electron/app/segel/baca-segel'
import { isiJson } from '../../../electron/app/segel/isi-json'
import { type KepalaSegel, type NamaSegel, TANDA_SEGEL } from '../../../electron/app/segel/kepala-segel'
import { openPieces, POTONG, sealPieces } from '../../../electron/app/segel/potongan'
import { tulisSegel } from '../../../electron/app/segel/tulis-segel'

const SANDI = 'perahu di hulu sungai'
/** Noise that does not pack, so that it fills several pieces. */
const NOISE = Buffer.concat(Array.from({ length: 6000 }, (_, n) => createHash('sha256').update(String(n)).digest()))
const TENTANG = { jenis: 'RENCANA', penata: '1.0.0', dibuatPada: '2026-11-23T01:00:00.000Z', jumlah: { langkah: 3 } } as const

let bersandi: Buffer = Buffer.alloc(0)
let terbuka: Buffer = Buffer.alloc(0)
beforeAll(async () => {
  bersandi = await tulisSegel({ ...TENTANG, bagian: [NOISE], sandi: SANDI })
  terbuka = await tulisSegel({ ...TENTANG, bagian: [NOISE], sandi: null })
})

const baca = (bytes: Uint8Array, sandi: string | null = SANDI, jenis: NamaSegel = 'RENCANA'): Promise<BukaanSegel> =>
  bacaSegel(bytes, jenis, sandi)

/** A file with another head and, unless it is sealed, the digest that belongs to it: what somebody would make who wants in. */
function palsu(kepala: Partial<KepalaSegel> | string, isi: Buffer = gzipSync(NOISE)): Buffer {
  const baku: KepalaSegel = { ...TENTANG, bentuk: 1, versi: 1, bagian: [NOISE.length], sandi: null }
  const json = Buffer.from(typeof kepala === 'string' ? kepala : JSON.stringify({ ...baku, ...kepala }))
  const panjang = Buffer.alloc(4)
  panjang.writeUInt32BE(json.length)
  const awal = Buffer.concat([TANDA_SEGEL, panjang, json])
  return Buffer.concat([awal, isi, createHash('sha256').update(awal).update(isi).digest()])
}

describe('a sealed file', () => {
  test('gives back what was put in, byte by byte, in its parts', async () => {
    for (const berkas of [bersandi, terbuka]) {
      const hasil = await baca(berkas)
      expect(hasil.terbuka && Buffer.from(hasil.bagian[0] ?? []).equals(NOISE)).toBe(true)
      expect(hasil.terbuka && hasil.kepala.jumlah).toEqual({ langkah: 3 })
    }
    const tiga = await tulisSegel({
      ...TENTANG,
      jenis: 'DATA',
      bagian: [Buffer.from('a'), Buffer.alloc(0), Buffer.from('bc')],
      sandi: null
    })
    const hasil = await baca(tiga, null, 'DATA')
    expect(hasil.terbuka && hasil.bagian.map((b) => Buffer.from(b).toString())).toEqual(['a', '', 'bc'])
  })

  test('shows nothing of its contents where it has a password, and asks for it', async () => {
    const rahasia = await tulisSegel({ ...TENTANG, bagian: [Buffer.from('NIP 198001012005011001'.repeat(50))], sandi: SANDI })
    expect(rahasia.includes('1980')).toBe(false)
    expect(await baca(rahasia, null)).toEqual({ terbuka: false, pesan: '' })
    expect(await baca(rahasia, 'bukan sandinya')).toEqual({ terbuka: false, pesan: 'Sandi itu tidak membuka berkas ini.' })
  })

  test('never looks the same twice', async () => {
    const lagi = await tulisSegel({ ...TENTANG, bagian: [NOISE], sandi: SANDI })
    expect(lagi.equals(bersandi)).toBe(false)
  })

  test('of another kind, of a later version, or none at all is named', async () => {
    await expect(baca(terbuka, null, 'POLA')).rejects.toThrow('berisi rencana rotasi, bukan pola naskah')
    await expect(baca(palsu({ versi: 2 }), null)).rejects.toThrow('Penata yang lebih baru')
    await expect(baca(palsu('{"bentuk":2}'), null)).rejects.toThrow('Penata yang lebih baru')
    await expect(baca(Buffer.from('PK\u0003\u0004'), null)).rejects.toThrow('bukan berkas yang dibagikan')
    await expect(baca(Buffer.alloc(0), null)).rejects.toThrow('bukan berkas yang dibagikan')
  })
})

describe('whoever wants in with a file of their own', () => {
  const bom = gzipSync(Buffer.alloc(64 * 1024 * 1024))
  test.each<[string, () => Buffer]>([
    ['a bomb that says how large it is', () => palsu({ bagian: [64 * 1024 * 1024] }, bom)],
    ['a bomb that says it is small', () => palsu({ bagian: [1000] }, bom)],
    ['a bomb just within the size of its kind', () => palsu({ bagian: [32 * 1024 * 1024] }, bom)],
    ['a count no file can have', () => palsu({ bagian: [Number.MAX_SAFE_INTEGER] })],
    ['a count below nothing', () => palsu({ bagian: [-5] })],
    ['too many parts', () => palsu({ bagian: [1, 1, 1, 1] })],
    ['no parts', () => palsu({ bagian: [] })],
    ['parts that are not whole numbers', () => palsu({ bagian: [1.5] })],
    ['a part shorter than it says', () => palsu({ bagian: [NOISE.length + 1] })],
    ['contents that are not packed', () => palsu({}, NOISE)],
    [
      'a member nobody knows',
      () => palsu(JSON.stringify({ ...TENTANG, bentuk: 1, versi: 1, bagian: [1], sandi: null, tujuan: '../../etc/passwd' }))
    ],
    ['a prototype in the head', () => palsu('{"__proto__":{"bentuk":1},"jenis":"RENCANA"}')],
    ['a head that is not JSON', () => palsu('\u0000'.repeat(40))],
    ['a head of many levels', () => palsu('['.repeat(8000))],
    ['a head of a million letters', () => palsu({ penata: 'x'.repeat(1_000_000) })],
    [
      'a password that would take hours',
      () =>
        palsu(
          JSON.stringify({
            ...TENTANG,
            bentuk: 1,
            versi: 1,
            bagian: [1],
            sandi: { kdf: { n: 2 ** 30, r: 8, p: 1, garam: '00'.repeat(16) }, sidik: '00'.repeat(32), awalan: '00'.repeat(7) }
          })
        )
    ]
  ])('%s is refused in words', async (_apa, buat) => {
    const sebelum = process.memoryUsage().rss
    await expect(baca(buat())).rejects.toBeInstanceOf(FileProblem)
    expect(process.memoryUsage().rss - sebelum).toBeLessThan(256 * 1024 * 1024)
  })

  test('what lies too deep is not parsed', async () => {
    const dalam = await tulisSegel({ ...TENTANG, bagian: [Buffer.from(`${'['.repeat(65)}${']'.repeat(65)}`)], sandi: null })
    const cukup = await tulisSegel({ ...TENTANG, bagian: [Buffer.from('["[[[\\"{{{",{"a":[1]}]')], sandi: null })
    const [satu, dua] = [await baca(dalam), await baca(cukup)]
    expect(satu.terbuka && isiJson(satu)).toBeNull()
    expect(dua.terbuka && isiJson(dua)).toEqual(['[[["{{{', { a: [1] }])
  })
})

describe('pieces', () => {
  const meterai = { kunci: Buffer.alloc(32, 7), awalan: Buffer.alloc(7, 1), kepala: Buffer.from('kepala') }
  const UTUH = POTONG + 16
  const isi = NOISE.subarray(0, POTONG * 2 + 100)
  const tersegel = sealPieces(isi, meterai)
  const [satu, dua, tiga] = [tersegel.subarray(0, UTUH), tersegel.subarray(UTUH, 2 * UTUH), tersegel.subarray(2 * UTUH)]

  test('come back whole, also when there is nothing and when the last is full', () => {
    for (const panjang of [0, 1, POTONG - 1, POTONG, POTONG + 1, POTONG * 2]) {
      const bahan = NOISE.subarray(0, panjang)
      expect(openPieces(sealPieces(bahan, meterai), meterai)?.equals(bahan)).toBe(true)
    }
  })

  test.each<[string, Buffer]>([
    ['swapped', Buffer.concat([dua, satu, tiga])],
    ['left out', Buffer.concat([satu, tiga])],
    ['cut off at the end', Buffer.concat([satu, dua])],
    ['said twice', Buffer.concat([satu, satu, dua, tiga])],
    ['added', Buffer.concat([satu, dua, tiga, tiga])],
    ['none', Buffer.alloc(0)]
  ])('%s are noticed', (_apa, bytes) => {
    expect(openPieces(bytes, meterai)).toBeNull()
  })

  test('under another head are noticed', () => {
    expect(openPieces(tersegel, { ...meterai, kepala: Buffer.from('kepalb') })).toBeNull()
  })
})
