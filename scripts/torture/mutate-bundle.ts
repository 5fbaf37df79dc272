import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { tulisSegel } from '../../electron/app/segel/tulis-segel'
import { TANDA_SEGEL } from '../../electron/app/segel/kepala-segel'

/** A sealed file that was damaged, or forged by somebody who knows how they are made. */
export type Mutant = {
  readonly jenis: 'RENCANA' | 'DATA'
  /** What was done to it. */
  readonly cara: string
  readonly bytes: Buffer
  /** What is typed when it asks for a password. */
  readonly sandi: string
}

const SANDI = 'perahu di hulu sungai'
const TENTANG = { penata: 'siksa', dibuatPada: '2026-11-23T01:00:00.000Z', jumlah: {} }

type Bahan = { readonly terbuka: Buffer; readonly bersandi: Buffer; readonly data: Buffer; readonly isi: string }
type Cara = (bahan: Bahan, acak: (n: number) => number) => Promise<Omit<Mutant, 'cara'>> | Omit<Mutant, 'cara'>

/** So many of them, the same each time, from a real plan. */
export async function makeMutants(jumlah: number, contoh: () => Promise<unknown>): Promise<readonly Mutant[]> {
  const isi = JSON.stringify(await contoh())
  // long enough for several pieces
  const panjang = Buffer.concat([Buffer.from(isi), ...Array.from({ length: 5000 }, (_, n) => createHash('sha256').update(`${n}`).digest())])
  const bahan: Bahan = {
    isi,
    terbuka: await tulisSegel({ ...TENTANG, jenis: 'RENCANA', bagian: [Buffer.from(isi)], sandi: null }),
    bersandi: await tulisSegel({ ...TENTANG, jenis: 'RENCANA', bagian: [panjang], sandi: SANDI }),
    data: await tulisSegel({ ...TENTANG, jenis: 'DATA', bagian: [Buffer.from('{}'), Buffer.alloc(0), panjang], sandi: null })
  }
  const semua: Mutant[] = []
  for (let n = 0; n < jumlah; n += 1) {
    const [cara, buat] = CARA[n % CARA.length] ?? lacking()
    semua.push({ cara: `${n} ${cara}`, ...(await buat(bahan, acakOf(n))) })
  }
  return semua
}

function lacking(): never {
  throw new Error('There is no way to damage a file')
}

/** Numbers of chance that are the same each time. */
function acakOf(benih: number): (n: number) => number {
  let keadaan = (benih + 1) * 2_654_435_761
  return (n) => {
    keadaan = (Math.imul(keadaan ^ (keadaan >>> 15), 2_246_822_519) + 1) >>> 0
    return keadaan % n
  }
}

const rencana = (bytes: Buffer, sandi = SANDI): Omit<Mutant, 'cara'> => ({ jenis: 'RENCANA', bytes, sandi })
const data = (bytes: Buffer): Omit<Mutant, 'cara'> => ({ jenis: 'DATA', bytes, sandi: SANDI })

function flip(bytes: Buffer, acak: (n: number) => number): Buffer {
  const lain = Buffer.from(bytes)
  const at = acak(lain.length)
  lain.writeUInt8(lain.readUInt8(at) ^ (1 << acak(8)), at)
  return lain
}

const KEPALA = TANDA_SEGEL.length + 4
const PIECE = 64 * 1024 + 16

const headEnd = (bytes: Buffer): number => KEPALA + bytes.readUInt32BE(TANDA_SEGEL.length)

/** Another head on the same contents, with the digest that belongs to it. */
function forged(bytes: Buffer, ubah: (kepala: Record<string, unknown>) => unknown, isi = bytes.subarray(headEnd(bytes), -32)): Buffer {
  const kepala: unknown = JSON.parse(bytes.subarray(KEPALA, headEnd(bytes)).toString())
  const json = Buffer.from(JSON.stringify(ubah({ ...(kepala as object) })))
  const panjang = Buffer.alloc(4)
  panjang.writeUInt32BE(json.length)
  const awal = Buffer.concat([TANDA_SEGEL, panjang, json])
  return Buffer.concat([awal, isi, createHash('sha256').update(awal).update(isi).digest()])
}

/** Contents of somebody else, sealed as they should be. */
const sealed = async (isi: string): Promise<Omit<Mutant, 'cara'>> =>
  rencana(await tulisSegel({ ...TENTANG, jenis: 'RENCANA', bagian: [Buffer.from(isi)], sandi: null }))

type Isi = Record<string, unknown> & { readonly langkah: readonly Record<string, unknown>[]; readonly rencana: Record<string, unknown> }

const changed =
  (ubah: (isi: Isi, acak: (n: number) => number) => unknown): Cara =>
  ({ isi }, acak) =>
    sealed(JSON.stringify(ubah(JSON.parse(isi), acak)))

const NAMA = [
  '\u0000',
  'a\u202Efdp.exe',
  '../../../etc/passwd',
  '..\\..\\windows',
  '=cmd|calc',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'x'.repeat(100_000),
  '\ud800',
  ''
]
const HITUNGAN = [-1, 1.5, 2 ** 53, 1e308, 4, 0]

const CARA: readonly (readonly [string, Cara])[] = [
  ['a bit of an open one', ({ terbuka }, acak) => rencana(flip(terbuka, acak))],
  ['a bit of one with a password', ({ bersandi }, acak) => rencana(flip(bersandi, acak))],
  ['a bit of a data set', ({ data: bytes }, acak) => data(flip(bytes, acak))],
  ['cut off', ({ terbuka }, acak) => rencana(terbuka.subarray(0, acak(terbuka.length)))],
  ['cut off at a piece', ({ bersandi }) => rencana(bersandi.subarray(0, headEnd(bersandi) + PIECE))],
  ['data cut off', ({ data: bytes }, acak) => data(bytes.subarray(0, acak(bytes.length)))],
  [
    'pieces swapped',
    ({ bersandi }) => {
      const at = headEnd(bersandi)
      const [satu, dua] = [bersandi.subarray(at, at + PIECE), bersandi.subarray(at + PIECE, at + 2 * PIECE)]
      return rencana(Buffer.concat([bersandi.subarray(0, at), dua, satu, bersandi.subarray(at + 2 * PIECE)]))
    }
  ],
  ['bytes added', ({ terbuka }, acak) => rencana(Buffer.concat([terbuka, Buffer.alloc(acak(9000) + 1, acak(256))]))],
  [
    'head edited under a password',
    ({ bersandi }) => rencana(Buffer.from(bersandi.toString('latin1').replace('"siksa"', '"sIksa"'), 'latin1'))
  ],
  ['another password', ({ bersandi }) => rencana(bersandi, 'bukan sandinya')],
  [
    'a kind that is not',
    ({ terbuka }, acak) => rencana(forged(terbuka, (k) => ({ ...k, jenis: ['POLA', 'LAPORAN', 'DATA', 'rencana', 7][acak(5)] })))
  ],
  ['a plan as a data set', ({ terbuka }) => data(forged(terbuka, (k) => ({ ...k, jenis: 'DATA', bagian: [1, 1, 1] })))],
  ['a count', ({ terbuka }, acak) => rencana(forged(terbuka, (k) => ({ ...k, bagian: [HITUNGAN[acak(HITUNGAN.length)]] })))],
  ['many parts', ({ data: bytes }, acak) => data(forged(bytes, (k) => ({ ...k, bagian: Array.from({ length: acak(5000) }, () => 1) })))],
  [
    'a name in the head',
    ({ terbuka }, acak) => rencana(forged(terbuka, (k) => ({ ...k, penata: NAMA[acak(NAMA.length)], [NAMA[2] ?? '']: 1 })))
  ],
  ['no password after all', ({ bersandi }) => rencana(forged(bersandi, (k) => ({ ...k, sandi: null })))],
  [
    'a password nobody waits for',
    ({ terbuka }) => rencana(forged(terbuka, (k) => ({ ...k, sandi: { kdf: { n: 2 ** 30, r: 64, p: 64, garam: '' } } })))
  ],
  [
    'a bomb',
    ({ terbuka }, acak) =>
      rencana(forged(terbuka, (k) => ({ ...k, bagian: [[33e6, 31e6, 500][acak(3)]] }), gzipSync(Buffer.alloc(33_000_000))))
  ],
  ['noise', (_bahan, acak) => rencana(Buffer.from(Array.from({ length: acak(2000) }, () => acak(256))))],
  [
    'another file',
    (_bahan, acak) => rencana(Buffer.from(['PK\u0003\u0004', 'SQLite format 3\u0000', '{}', TANDA_SEGEL.toString()][acak(4)] ?? ''))
  ],
  [
    'text that is no plan',
    (_bahan, acak) =>
      sealed(['', 'null', '[]', '{"rencana":{}}', '['.repeat(100_000), '{"a":'.repeat(70) + '1' + '}'.repeat(70)][acak(6)] ?? '')
  ],
  ['a name of the plan', changed((isi, acak) => ({ ...isi, rencana: { ...isi.rencana, nama: NAMA[acak(NAMA.length)] } }))],
  [
    'a name of a person',
    changed((isi, acak) => ({ ...isi, orang: [{ id: 'ani', nip: '198609262015052001', nama: NAMA[acak(NAMA.length)] }] }))
  ],
  ['nobody', changed((isi) => ({ ...isi, orang: [], jabatan: [] }))],
  ['a day that is none', changed((isi) => ({ ...isi, rencana: { ...isi.rencana, tmt: '2027-02-31' } }))],
  ['too many steps', changed((isi) => ({ ...isi, langkah: Array.from({ length: 6000 }, () => isi.langkah[0]) }))],
  ['steps under one id', changed((isi) => ({ ...isi, langkah: isi.langkah.map((l) => ({ ...l, id: 'sama' })) }))],
  ['a step of no kind', changed((isi) => ({ ...isi, langkah: isi.langkah.map((l) => ({ ...l, jenis: 'HAPUS' })) }))],
  ['a member nobody knows', changed((isi) => ({ ...isi, perintah: 'data.hapus' }))],
  ['untouched', ({ terbuka }) => rencana(terbuka)]
]
