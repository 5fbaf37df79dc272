import { systemGiven } from '../../../electron/app/clock'
import { createApp } from '../../../electron/app/create-app'
import { openDatabase } from '../../../electron/db/open'
import { type Route, routes, type RouteInput, type RouteOutput } from '../../../src/contract/routes'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'

// a plan of seventy people in the sample city, written to a database of its own
const [, , berkas = '', jumlah = '70'] = process.argv
const nowhere = () => Promise.reject(new Error('Not here'))
const app = createApp({
  db: openDatabase(berkas),
  host: {
    pelaku: 'bench',
    chooseFiles: () => Promise.resolve([]),
    chooseTarget: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    print: nowhere,
    draw: nowhere,
    readWorkbook: nowhere,
    startSolver: () => {
      throw new Error('Not here')
    }
  },
  emit: () => undefined,
  given: systemGiven,
  berkas,
  versi: 'bench'
})
let calls = 0
async function run(name: string, input: unknown): Promise<void> {
  calls += 1
  const reply = await app.call('command.run', { name, input, kunci: `bench-${calls}-kunci`, tempat: null })
  if (!reply.ok) throw new Error(`${name}: ${reply.error.pesan}`)
}
async function ask<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const reply = await app.call(route, input)
  if (!reply.ok) throw new Error(reply.error.pesan)
  // sound: the application answers a route with what its contract says
  return routes[route].output.parse(reply.value) as RouteOutput<R>
}

const [contoh] = await ask('rencana.list', null)
if (!contoh) throw new Error('the sample has no plan')
const rencanaId = RencanaId.parse(contoh.id)
const awal = await ask('rencana.detail', { id: rencanaId })
for (const { id } of awal?.langkah ?? []) await run('langkah.remove', { langkahId: id, beserta: false })
const rows = await ask('organisasi.snapshot', { tanggal: contoh.tmt })
const snapshot = indexSnapshot(rows)
const kursi = rows.jabatan.flatMap(({ id, eselon }) => {
  const [duduk] = snapshot.byJabatan.get(id) ?? []
  return eselon !== null && eselon !== 'II.a' && duduk ? [{ id, pegawaiId: duduk.pegawaiId }] : []
})
for (let n = Number(jumlah); n > 0; n -= 1) {
  const [orang, ke] = [kursi[n % kursi.length], kursi[(n + 1) % kursi.length]]
  await run('langkah.place', { rencanaId, pegawaiId: orang?.pegawaiId, jabatanId: ke?.id })
}
app.close()
process.stdout.write(JSON.stringify({ rencanaId }))
