import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPenata } from '../driver/open-penata.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { best, line } from './median.mjs'
import { runJson } from './run-json.mjs'

const JUMLAH = 300
/** Rounds that count for neither: both sides are measured once warm. */
const WARM_UP = 2

/** The excerpts of 300 people: as PDF in the real app, from the choice of the file until it is on the disk, against Chromium printing the same page of HTML alone; as Word, against the library alone. */
export async function benchNaskah(rounds, { electron, screen }) {
  const userData = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  mkdirSync(join(userData, 'data'))
  const html = join(userData, 'petikan.html')
  const word = await runJson(await bundle('naskah'), [join(userData, 'data', 'penata.db'), html, String(JUMLAH), '3'])
  const { app, page } = await openPenata({ exe: electron.exe, flags: rootFlags(), env: { ...electron.env, ...screen.env }, userData })
  const pdf = join(userData, 'petikan.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, pdf)
  const permintaan = { ...word.permintaan, kunci: null, format: 'pdf', bentuk: 'SATU' }
  const [ours, theirs] = [[], []]
  for (let n = 0; n < rounds + WARM_UP; n += 1) {
    const pair = [await page.evaluate(printed, permintaan), await app.evaluate(alone, html)]
    if (n < WARM_UP) continue
    ours.push(pair[0].ms)
    theirs.push(pair[1])
    say(`naskah: ${Math.round(pair[0].ms)} ms against ${Math.round(pair[1])} ms; the longest answer took ${Math.round(pair[0].longest)} ms`)
  }
  say(`naskah: ${JUMLAH} excerpts, ${Math.round(statSync(pdf).size / 1024)} kB`)
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  const wordLine = (name, pairs) =>
    line(`naskah: ${JUMLAH} petikan ${name} / the docx library alone`, 'ms', {
      ours: best(pairs.map(([ours]) => ours)),
      theirs: best(pairs.map(([, theirs]) => theirs)),
      target: 1.3
    })
  return [
    line(`naskah: ${JUMLAH} petikan to PDF / Chromium printing the same HTML alone`, 'ms', {
      ours: best(ours),
      theirs: best(theirs),
      target: 1.3
    }),
    wordLine('to Word, a file each', word.masing),
    wordLine('in one Word file', word.satu)
  ]
}

/** Runs in the window, which goes on asking meanwhile. */
async function printed(permintaan) {
  const state = { isDone: false, longest: 0 }
  const asking = (async () => {
    while (!state.isDone) {
      const start = performance.now()
      await window.penata.call('history.state', null)
      state.longest = Math.max(state.longest, performance.now() - start)
      await new Promise((next) => setTimeout(next, 20))
    }
  })()
  const start = performance.now()
  const reply = JSON.parse(await window.penata.call('naskah.ekspor', permintaan))
  const ms = performance.now() - start
  state.isDone = true
  await asking
  if (!reply.ok || reply.value.berkas === null) throw new Error(JSON.stringify(reply))
  return { ms, longest: state.longest }
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
