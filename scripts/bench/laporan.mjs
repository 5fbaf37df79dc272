import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPenata } from '../driver/open-penata.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

/** What a paper of five hundred pages may take, and how long the core may be silent meanwhile. */
const PDF_MS = 20_000
const PDF_PAGES = 500
const JAWAB_MS = 100

/**
 * A report of 20,000 people: as a workbook, against exceljs writing the same rows alone, by stream for the time and from memory for the memory;
 * as a paper of hundreds of pages in the real app, and how long the core lets others wait.
 */
export async function benchLaporan(rounds, { electron, screen }) {
  const userData = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  mkdirSync(join(userData, 'data'))
  const [db, rows, target] = [join(userData, 'data', 'penata.db'), join(userData, 'baris.json'), join(userData, 'laporan.xlsx')]
  const entry = await bundle('laporan')
  writeFileSync(rows, JSON.stringify(await runJson(entry, [db, target, 'baris'])))
  const [ours, stream, memory] = [[], [], []]
  for (let n = 0; n < rounds; n += 1) {
    ours.push(await runJson(entry, [db, target]))
    stream.push(await runJson('bench/exceljs-write.mjs', [rows, join(userData, 'alir.xlsx'), 'stream']))
    if (n < 2) memory.push(await runJson('bench/exceljs-write.mjs', [rows, join(userData, 'memori.xlsx'), 'memori']))
  }
  const of = (list, key) => median(list.map((r) => r[key]))
  // the first of each process is cold on both sides alike
  const last = (list) => median(list.map((r) => r.ms.at(-1)))
  say(`laporan: opened in ${Math.round(of(ours, 'bukaMs'))} ms, first workbook in ${Math.round(median(ours.map((r) => r.ms[0])))} ms`)
  say(`laporan: ${Math.round(statSync(target).size / 1024)} kB; exceljs from memory ${Math.round(last(memory))} ms`)
  const pdf = await printed({ electron, screen, userData })
  rmSync(userData, { recursive: true, force: true })
  return [
    line('laporan: 20,000 rows to xlsx / exceljs streaming the same rows alone', 'ms', {
      ours: last(ours),
      theirs: last(stream),
      target: 1.3
    }),
    line('laporan: 20,000 rows to xlsx: peak memory, data included / exceljs in memory', 'MB', {
      ours: of(ours, 'memori'),
      theirs: of(memory, 'memori'),
      target: 0.5
    }),
    line(`laporan: ${PDF_PAGES} pages as PDF / 20 s`, 'ms', { ours: (pdf.ms / pdf.halaman) * PDF_PAGES, theirs: PDF_MS, target: 1 }),
    line('laporan: longest answer of the core while a PDF is written / 100 ms', 'ms', { ours: pdf.terlama, theirs: JAWAB_MS, target: 1 })
  ]
}

async function printed({ electron, screen, userData }) {
  const { app, page } = await openPenata({ exe: electron.exe, flags: rootFlags(), env: { ...electron.env, ...screen.env }, userData })
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    },
    join(userData, 'laporan.pdf')
  )
  const result = await page.evaluate(written)
  await app.close()
  say(`laporan: ${result.halaman} pages in ${Math.round(result.ms)} ms; the longest answer took ${Math.round(result.terlama)} ms`)
  return result
}

/** Runs in the window: opens the report, then writes it while asking the core for something small all the time. */
async function written() {
  const permintaan = { sumber: { jenis: 'BAKU', id: 'nominatif' }, isian: { jenisAsn: 'PNS' } }
  const tampilan = { cari: '', urut: null, turun: false }
  // what the start makes ready is no part of this, nor the loading of the writers: whoever prints has looked at the first pages
  await window.penata.call('beranda.ringkasan', null)
  await window.penata.call('laporan.pratinjau', { permintaan, tampilan })
  const state = { isDone: false, terlama: 0 }
  const asking = (async () => {
    while (!state.isDone) {
      const at = performance.now()
      await window.penata.call('history.state', null)
      state.terlama = Math.max(state.terlama, performance.now() - at)
      await new Promise((next) => setTimeout(next, 20))
    }
  })()
  const start = performance.now()
  const reply = JSON.parse(await window.penata.call('laporan.ekspor', { permintaan, tampilan, format: 'pdf' }))
  const ms = performance.now() - start
  state.isDone = true
  await asking
  if (!reply.ok) throw new Error(JSON.stringify(reply).slice(0, 2000))
  return { ms, terlama: state.terlama, halaman: reply.value.halaman }
}
