import { periksa, periksaLangkah } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { type Langkah, LANGKAH_BAKU, LangkahId } from '../../../src/domain/mutasi/rencana'
import { bahan, rencana, snapshot } from '../kota'

// one frame of a drag: the projection of the plan with the candidate step, all rules on the candidate, all rules on the plan
const STEPS = 70
const holders = [...snapshot.byJabatan.entries()].filter(([id]) => snapshot.jabatan.get(id)?.eselon).map(([id, [seat]]) => ({ id, seat }))
const step = (n: number, from: number, to: number): Langkah => ({
  ...LANGKAH_BAKU,
  id: LangkahId.parse(`langkah-${n}`),
  rencanaId: rencana.id,
  urut: n,
  jenis: 'ANGKAT',
  pegawaiId: at(from).seat.pegawaiId,
  dariJabatanId: at(from).id,
  jabatanId: at(to).id
})
function at(n: number): { readonly id: (typeof holders)[number]['id']; readonly seat: NonNullable<(typeof holders)[number]['seat']> } {
  const found = holders[n % holders.length]
  if (!found?.seat) throw new Error('no holder')
  return { id: found.id, seat: found.seat }
}
const plan = Array.from({ length: STEPS }, (_, n) => step(n, n, n + 1))

const frames: number[] = []
const whole: number[] = []
for (let n = 0; n < 300; n += 1) {
  const candidate = step(STEPS + 1, STEPS + 2 + n, n)
  const start = performance.now()
  const proyeksi = project(snapshot, rencana, [...plan, candidate])
  periksaLangkah(proyeksi, candidate, bahan)
  frames.push(performance.now() - start)
  periksa(proyeksi, bahan)
  whole.push(performance.now() - start)
}
const p95 = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0
process.stdout.write(
  JSON.stringify({ frameP95: p95(frames), wholeP95: p95(whole), pegawai: snapshot.pegawai.size, jabatan: snapshot.jabatan.size })
)
