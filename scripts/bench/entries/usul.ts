import { munkres } from 'munkres'
import { solve } from '../../../electron/solver/solve'
import { type Kendala, type SoalAngka, TERLARANG } from '../../../src/domain/usul-rotasi/soal-angka'

// 200 people for 200 posts: a third of the pairs forbidden, every second person must keep a post, staying is worth 50 of 100
const SIZE = 200
const cells = SIZE * SIZE
let seed = 1
const chance = (): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return seed / 0x7fffffff
}
const nilai = Int32Array.from({ length: cells }, (_, s) => {
  const n = chance()
  if (isOwn(s)) return 5000
  return n < 0.33 ? TERLARANG : Math.round(chance() * 10_000) - 500
})
const soal: SoalAngka = {
  baris: SIZE,
  kolom: SIZE,
  nilai,
  kosong: new Int32Array(SIZE).fill(-6000),
  wajib: Uint8Array.from({ length: SIZE }, (_, k) => k % 2),
  kendala: [],
  acuan: SIZE * 5000
}
const harga = Array.from({ length: SIZE }, (_, b) =>
  Array.from(nilai.subarray(b * SIZE, (b + 1) * SIZE), (v) => (v === TERLARANG ? 10_000_000 : -v))
)

function isOwn(s: number): boolean {
  return s % (SIZE + 1) === 0
}
const limit = (nama: string, isIn: (s: number) => boolean, paling: number): Kendala => {
  const sel = Array.from({ length: cells }, (_, s) => s).filter((s) => !isOwn(s) && isIn(s))
  return { nama, sel, koefisien: sel.map(() => 1), paling }
}
/** Most moves 120, most promotions 30, half of each of twenty offices, ten pairs of people not in one office. */
const batas: readonly Kendala[] = [
  limit('pindah', () => true, 120),
  limit('promosi', (s) => s % 5 === 0, 30),
  ...Array.from({ length: 20 }, (_, u) => limit(`unit ${u}`, (s) => Math.floor(s / SIZE / 10) === u, 6)),
  ...Array.from({ length: 200 }, (_, n) =>
    limit(`pisah ${n}`, (s) => Math.floor(s / SIZE / 10) === Math.floor(n / 10) && [n % 10, 100 + (n % 10)].includes(s % SIZE), 1)
  )
]

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const ROUNDS = 9
const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const [ours, theirs]: [number[], number[]] = [[], []]
for (let n = 0; n < ROUNDS; n += 1) {
  theirs.push(await timed(() => munkres(harga)))
  // the very problem munkres is given: nobody must get a post
  ours.push(await timed(() => solve({ ...soal, wajib: new Uint8Array(SIZE) })))
}
const withLimits = await timed(() => solve({ ...soal, kendala: batas }))
const jawab = await solve({ ...soal, kendala: batas })
const selisih = jawab.jenis === 'ADA' ? (jawab.batasAtas - jawab.nilai) / Math.abs(jawab.nilai - soal.acuan) : 1
process.stdout.write(JSON.stringify({ ours: middle(ours), theirs: middle(theirs), withLimits, selisih }))
