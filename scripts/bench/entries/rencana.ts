import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { indexArsip } from '../../../src/domain/mutasi/arsip'
import { bahanPeriksa, periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { openBenchApp } from '../bench-app'

// a plan of 70 steps over 10,000 people: the whole check from rows, against reading those rows at all; and a long evening of edits
const [jumlahPegawai = '10000', jumlahSunting = '1000'] = process.argv.slice(2)
const LANGKAH = 70
const PEMANASAN = 100
const TABEL = [
  'unor',
  'jabatan',
  'pegawai',
  'penempatan',
  'predikat',
  'pelatihan',
  'asesmen',
  'hukdis',
  'hubungan',
  'catatan',
  'masa_larangan',
  'ketentuan',
  'langkah',
  'pengesampingan',
  'izin',
  'sikap_jabatan'
]

const { db, ask, run, close } = openBenchApp(':memory:')
function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

setFlagsFromString('--expose-gc')
const gc: unknown = runInNewContext('gc')
/** What is held once everything that can go has gone, MB. */
function held(): number {
  if (typeof gc === 'function') gc()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

await run('contoh.load', { jumlahPegawai: Number(jumlahPegawai), benih: 7 })
const [contoh] = await ask('rencana.list', null)
if (!contoh) throw new Error('the sample has no plan')
const rencanaId = RencanaId.parse(contoh.id)
const awal = await ask('rencana.detail', { id: rencanaId })
for (const { id } of awal?.langkah ?? []) await run('langkah.remove', { langkahId: id, beserta: false })

const rows = await ask('organisasi.snapshot', { tanggal: contoh.tmt })
const snapshot = indexSnapshot(rows)
const kursi = rows.jabatan.flatMap(({ id, eselon }) => {
  const [duduk] = snapshot.byJabatan.get(id) ?? []
  return eselon !== null && eselon !== 'II.a' && eselon !== 'II.b' && duduk ? [{ id, pegawaiId: duduk.pegawaiId }] : []
})
const pindah = (n: number): unknown => {
  const [orang, ke] = [kursi[n % kursi.length], kursi[(n + 1) % kursi.length]]
  return { rencanaId, pegawaiId: orang?.pegawaiId, jabatanId: ke?.id }
}
for (let n = LANGKAH; n > 0; n -= 1) await run('langkah.place', pindah(n))

const [detail, arsipRows, ketentuan] = [
  await ask('rencana.detail', { id: rencanaId }),
  await ask('mutasi.arsip', null),
  await ask('ketentuan.list', null)
]
if (!detail) throw new Error('the plan is gone')
const periksaSemua = (): number => {
  const di = indexSnapshot(rows)
  const bahan = bahanPeriksa({ ...detail, arsip: indexArsip(arsipRows) }, { ...detail, ketentuan })
  return periksa(project(di, detail.rencana, detail.langkah), bahan).jumlah.BLOK
}
const bacaSemua = (): void => TABEL.forEach((tabel) => db.sqlite.prepare(`select * from ${tabel}`).all())
const [periksaMs, bacaMs] = [Array.from({ length: 15 }, () => timed(periksaSemua)), Array.from({ length: 15 }, () => timed(bacaSemua))]

// one person is planned for one post and then for another, a thousand times
const [orang, ...pilihan] = kursi.slice(LANGKAH + 20, LANGKAH + 60)
const sunting: number[] = []
let sebelum = 0
for (let n = 0; n < Number(jumlahSunting) + PEMANASAN; n += 1) {
  if (n === PEMANASAN) sebelum = held()
  const start = performance.now()
  await run('langkah.place', { rencanaId, pegawaiId: orang?.pegawaiId, jabatanId: pilihan[n % pilihan.length]?.id })
  sunting.push(performance.now() - start)
}
process.stdout.write(
  JSON.stringify({
    pegawai: snapshot.pegawai.size,
    langkah: detail.langkah.length,
    periksa: median(periksaMs),
    baca: median(bacaMs),
    sunting: median(sunting),
    memoriSebelum: sebelum,
    memoriSesudah: held()
  })
)
close()
