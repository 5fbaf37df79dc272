import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openPenata } from '../driver/open-penata.mjs'
import { root } from '../setup/project.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const run = promisify(execFile)
const PERANGKAT = 30
/** Rounds that count for neither: both sides are measured once warm. */
const WARM_UP = 3

const PILIHAN = {
  kertas: 'A3',
  denganNama: true,
  pppkTerpisah: false,
  penandatangan: { cara: 'KEPALA', lain: { tempat: '', jabatan: '', nama: '', pangkat: '', nip: '' } },
  tempat: 'Sawahlunto',
  berkas: 'SATU',
  tanggal: null,
  rancanganId: null
}

/** A booklet of peta jabatan of 30 perangkat daerah: from the choice of the file until the PDF is on the disk, against Chromium printing the same page of HTML alone. */
export async function benchPeta(rounds, { electron, screen }) {
  const userData = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  mkdirSync(join(userData, 'data'))
  const db = join(userData, 'data', 'penata.db')
  const html = join(userData, 'peta.html')
  await run(process.execPath, [join(root, 'out', 'main', 'penata.js'), 'contoh', '--db', db])
  const { permintaan, halaman } = await runJson(await bundle('peta'), [db, html, JSON.stringify(PILIHAN), String(PERANGKAT)])
  const { app, page } = await openPenata({ exe: electron.exe, flags: rootFlags(), env: { ...electron.env, ...screen.env }, userData })
  const pdf = join(userData, 'peta.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, pdf)
  const [ours, theirs] = [[], []]
  for (let n = 0; n < rounds + WARM_UP; n += 1) {
    const pair = [await page.evaluate(printed, permintaan), await app.evaluate(alone, html)]
    if (n < WARM_UP) continue
    ours.push(pair[0])
    theirs.push(pair[1])
  }
  say(`peta: ${permintaan.akar.length} perangkat daerah, ${halaman} pages, ${Math.round(statSync(pdf).size / 1024)} kB`)
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  const name = `peta: booklet of ${PERANGKAT} perangkat daerah / Chromium printing the same HTML alone`
  return [line(name, 'ms', { ours: median(ours), theirs: median(theirs), target: 1.3 })]
}

/** Runs in the window. */
async function printed(permintaan) {
  const start = performance.now()
  const reply = JSON.parse(await window.penata.call('peta-jabatan.cetak', permintaan))
  if (!reply.ok || reply.value.berkas === null) throw new Error(JSON.stringify(reply))
  return performance.now() - start
}

/** Runs in the main process: a hidden window that does nothing but print. */
async function alone({ BrowserWindow }, html) {
  const start = performance.now()
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, partition: `bench-${start}` } })
  await window.loadFile(html)
  await window.webContents.executeJavaScript('Promise.all([...document.fonts].map((font) => font.load())).then(() => true)')
  await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
  window.destroy()
  return performance.now() - start
}
