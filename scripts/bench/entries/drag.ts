import { buildContoh } from '../../../src/domain/contoh/build-contoh'
import type { Change } from '../../../src/domain/kit/changeset'
import { indexArsip } from '../../../src/domain/mutasi/arsip'
import { bahanPeriksa, periksa, periksaLangkah } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { type Langkah, LANGKAH_BAKU, LangkahId, RENCANA_BAKU, RencanaId } from '../../../src/domain/mutasi/rencana'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'

// one frame of a drag: the projection of the plan with the candidate step, all rules on the candidate, all rules on the plan
const TODAY = '2026-11-22'
const STEPS = 70
let last = 0
const newId = (): string => {
  last += 1
  return `id-${last}`
}
const changes = buildContoh({ benih: 7, jumlahPegawai: 10_000, today: TODAY, now: `${TODAY}T02:00:00.000Z`, newId })
const rowsOf = <N extends Change['entity']>(name: N) =>
  changes.flatMap((c) => (c.entity === name && c.after ? [c.after as NonNullable<Extract<Change, { entity: N }>['after']>] : []))
const snapshot = indexSnapshot({
  tanggal: TODAY,
  unor: rowsOf('unor'),
  jabatan: rowsOf('jabatan'),
  pegawai: rowsOf('pegawai'),
  penempatan: rowsOf('penempatan').filter((p) => isBerlaku(p, TODAY))
})
const rencana = { ...RENCANA_BAKU, id: RencanaId.parse('bench'), nama: 'Bench', tmt: '2027-01-04', dibuatPada: `${TODAY}T02:00:00.000Z` }
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
const arsip = indexArsip({
  penempatan: rowsOf('penempatan'),
  jabatan: rowsOf('jabatan'),
  unor: rowsOf('unor'),
  predikat: rowsOf('predikat'),
  pelatihan: rowsOf('pelatihan'),
  asesmen: rowsOf('asesmen'),
  hukdis: rowsOf('hukdis'),
  hubungan: rowsOf('hubungan'),
  catatan: rowsOf('catatan'),
  masaLarangan: rowsOf('masaLarangan'),
  imporTerakhir: TODAY
})
const bahan = bahanPeriksa({ arsip, rencana, izin: [], sikap: [] }, { ketentuan: [], pengesampingan: [] })

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
