import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openPenata } from '../driver/open-penata.mjs'
import { root } from '../setup/project.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { say } from '../setup/say.mjs'
import { line, median } from './median.mjs'

const run = promisify(execFile)
// a sample city of so many people has a few more than 3,000 units
const PEOPLE = 40_000
const BOXES = 3000
const BUDGET_MS = 3000

const PILIHAN = {
  akar: null,
  tingkat: 99,
  lipatan: [],
  tata: 'ATAS_BAWAH',
  medan: ['PEJABAT', 'PANGKAT', 'NIP', 'ESELON', 'KELAS', 'BEZETTING'],
  lapisan: null,
  kertas: 'A0',
  ukuran: { lebar: 1000, tinggi: 700 },
  arah: 'OTOMATIS',
  cara: 'SATU',
  hurufUbin: 6,
  denganNama: true,
  judul: 'STRUKTUR_ORGANISASI',
  penandatangan: null,
  tanggal: null,
  rancanganId: null,
  keadaan: 'SESUDAH',
  format: 'pdf',
  dpi: 150
}

/** A whole city of 3,000 units on one A0: from the choice of the file until the PDF is on the disk, in the real app, against three seconds. */
export async function benchPrint(rounds, { electron, screen }) {
  const userData = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  mkdirSync(join(userData, 'data'))
  const db = join(userData, 'data', 'penata.db')
  await run(process.execPath, [join(root, 'out', 'main', 'penata.js'), 'contoh', '--db', db, '--pegawai', String(PEOPLE)])
  const { app, page } = await openPenata({ exe: electron.exe, flags: rootFlags(), env: { ...electron.env, ...screen.env }, userData })
  const pdf = join(userData, 'a0.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, pdf)
  const times = []
  for (let n = 0; n < rounds; n += 1) times.push(await page.evaluate(printed, PILIHAN))
  const boxes = await page.evaluate(counted)
  if (boxes < BOXES) throw new Error(`The sample city has ${boxes} units, fewer than ${BOXES}`)
  say(`print: ${boxes} units on A0, ${Math.round(statSync(pdf).size / 1024)} kB`)
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  return [line(`print: A0 of ${BOXES} boxes to PDF / 3 s`, 'ms', { ours: median(times), theirs: BUDGET_MS, target: 1 })]
}

/** Runs in the window. */
async function printed(pilihan) {
  const start = performance.now()
  const reply = JSON.parse(await window.penata.call('bagan.cetak', pilihan))
  if (!reply.ok || reply.value.berkas === null) throw new Error(JSON.stringify(reply))
  return performance.now() - start
}

/** Runs in the window. */
async function counted() {
  const reply = JSON.parse(await window.penata.call('organisasi.snapshot', { tanggal: null }))
  return reply.value.unor.length
}
