import { sesiTunggal } from '../../../src/domain/akses/sesi'
import { existsSync } from 'node:fs'
import { systemGiven } from '../../../electron/app/clock'
import { createApp } from '../../../electron/app/create-app'
import { openDatabase } from '../../../electron/db/open'
import { type Route, type RouteInput, type RouteOutput, routes } from '../../../src/contract/routes'
import { peakMemory } from '../peak-memory.mjs'

// nominatif of 20,000 people: opened as on the screen, then written as a workbook; its rows as the library alone would get them
const [, , berkas = '', tujuan = '', perintah = 'tulis'] = process.argv
const ORANG = 20_000
const isNew = !existsSync(berkas)
const tidak = (): never => {
  throw new Error('Nothing is asked of the machine here')
}
const app = createApp({
  db: openDatabase(berkas),
  host: {
    pelaku: 'bench',
    chooseFiles: tidak,
    chooseTarget: () => Promise.resolve(tujuan),
    chooseFolder: tidak,
    showInFolder: tidak,
    print: tidak,
    draw: tidak,
    readWorkbook: tidak,
    startSolver: tidak
  },
  emit: () => undefined,
  given: systemGiven,
  berkas,
  versi: 'bench',
  sesi: () => sesiTunggal('penguji'),
  cadangkan: () => Promise.resolve()
})
async function ask<R extends Route>(route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const reply = await app.call(route, input)
  if (!reply.ok) throw new Error(`${route}: ${reply.error.pesan}`)
  // sound: the application answers a route with what its contract says
  return routes[route].output.parse(reply.value) as RouteOutput<R>
}
const permintaan = { sumber: { jenis: 'BAKU', id: 'nominatif' } as const, isian: {} }
const tampilan = { cari: '', urut: null, turun: false }

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The rows of the main table, for the comparison. */
async function semuaBaris(): Promise<readonly unknown[]> {
  const semua: unknown[] = []
  for (;;) {
    const { total, baris } = await ask('laporan.baris', { permintaan, tabel: 0, tampilan, mulai: semua.length, jumlah: 500 })
    semua.push(...baris.map((b) => b.sel))
    if (semua.length >= total) return semua
  }
}

if (isNew) await ask('command.run', { name: 'contoh.load', input: { jumlahPegawai: ORANG, benih: 7 }, kunci: 'bench-contoh', tempat: null })
if (perintah === 'baris') process.stdout.write(JSON.stringify(await semuaBaris()))
else {
  const bukaMs = await timed(() => ask('laporan.buka', permintaan))
  const tulis = (): Promise<number> => timed(() => ask('laporan.ekspor', { permintaan, tampilan, format: 'xlsx' }))
  const ms = [await tulis(), await tulis()]
  process.stdout.write(JSON.stringify({ bukaMs, ms, memori: peakMemory() }))
}
app.close()
