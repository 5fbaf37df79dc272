import { sesiTunggal } from '../../../src/domain/akses/sesi'
import Fuse from 'fuse.js'
import { systemGiven } from '../../../electron/app/clock'
import { createApp } from '../../../electron/app/create-app'
import { openDatabase } from '../../../electron/db/open'
import { routes, type RouteOutput } from '../../../src/contract/routes'
import { namaLengkap } from '../../../src/domain/pegawai/pegawai'
import { SARINGAN_KOSONG } from '../../../src/domain/pegawai/saringan'

// what an officer types, letter by letter: names, a post, a NIP, two words together
const KALIMAT = ['chaniago', 'kepala bidang', '1985', 'analis ahli muda', 'budi guru']
const jumlahPegawai = Number(process.argv[2] ?? 20_000)

const host = {
  pelaku: 'bench',
  chooseFiles: () => Promise.resolve([]),
  chooseTarget: () => Promise.resolve(null),
  print: () => Promise.reject(new Error('no printer')),
  draw: () => Promise.reject(new Error('no printer')),
  readWorkbook: () => Promise.reject(new Error('no reader')),
  startSolver: () => {
    throw new Error('no solver')
  }
}
const app = createApp({
  db: openDatabase(':memory:'),
  host,
  emit: () => undefined,
  given: systemGiven,
  berkas: ':memory:',
  versi: 'bench',
  sesi: () => sesiTunggal('penguji'),
  cadangkan: () => Promise.resolve()
})
let calls = 0
async function run(name: string, input: unknown): Promise<void> {
  calls += 1
  const reply = await app.call('command.run', { name, input, kunci: `bench-${calls}-kunci`, tempat: null })
  if (!reply.ok) throw new Error(reply.error.pesan)
}
/** One stretch of the table, through the border, as the text that goes to the window. */
async function list(cari: string, jumlah = 100): Promise<RouteOutput<'pegawai.list'>> {
  const input = { saringan: { ...SARINGAN_KOSONG, cari }, urut: 'nama', turun: false, mulai: 0, jumlah }
  const reply = await app.call('pegawai.list', input)
  return routes['pegawai.list'].output.parse(JSON.parse(JSON.stringify(reply.ok ? reply.value : null)))
}
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const at = (list: readonly number[], part: number): number => list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0

await run('contoh.load', { jumlahPegawai, benih: 7 })
const pertama = await timed(() => list(''))
const ketukan = KALIMAT.flatMap((kalimat) => Array.from(kalimat, (_, n) => kalimat.slice(0, n + 1)))
for (const ketuk of ketukan) await list(ketuk)

const ours: number[] = []
for (const ketuk of ketukan) ours.push(await timed(() => list(ketuk)))

const semua: { nama: string; nip: string; jabatan: string }[] = []
for (let mulai = 0; mulai < jumlahPegawai; mulai += 500) {
  const reply = await app.call('pegawai.list', { saringan: SARINGAN_KOSONG, urut: 'nama', turun: false, mulai, jumlah: 500 })
  const { baris } = routes['pegawai.list'].output.parse(reply.ok ? reply.value : null)
  semua.push(...baris.map((b) => ({ nama: namaLengkap(b), nip: b.nip, jabatan: b.jabatan ?? '' })))
}
const fuse = new Fuse(semua, { keys: ['nama', 'nip', 'jabatan'], threshold: 0.3, ignoreLocation: true })
fuse.search('pemanasan', { limit: 100 })
const theirs: number[] = []
for (const ketuk of ketukan) theirs.push(await timed(() => fuse.search(ketuk, { limit: 100 })))

const sunting: number[] = []
for (let n = 0; n < 10; n += 1) {
  const [satu] = (await list('')).baris
  if (!satu) throw new Error('nobody there')
  const agama = satu.agama === 'Islam' ? 'Hindu' : 'Islam'
  sunting.push(
    await timed(async () => {
      await run('pegawai.update', { id: satu.id, patch: { agama } })
      if ((await list('')).baris[0]?.agama !== agama) throw new Error('the table does not follow')
    })
  )
}
app.close()
process.stdout.write(
  JSON.stringify({ pertama, ketuk: at(ours, 0.5), ketukP95: at(ours, 0.95), fuse: at(theirs, 0.5), sunting: at(sunting, 0.95) })
)
