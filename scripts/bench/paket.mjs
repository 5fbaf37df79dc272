import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openPenata } from '../driver/open-penata.mjs'
import { root } from '../setup/project.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { say } from '../setup/say.mjs'
import { bundle } from './bundle.mjs'
import { best, line, median } from './median.mjs'
import { runJson } from './run-json.mjs'

const ORANG = 70
/** What the pack may take, and how long the core may be silent meanwhile. */
const BATAS_MS = 60_000
const JAWAB_MS = 100
/** The app comes to rest after its start. */
const REHAT_MS = 5000
const JENIS = ['petikan', 'papan-nama', 'ba-sumpah', 'pakta-integritas', 'spp', 'spmt', 'daftar-hadir', 'urutan-berdiri']

/** All papers of a pelantikan of 70 people, a folder each, in the real window: until they are on the disk, and how long the core lets others wait. */
export async function benchPaket(rounds, { electron, screen }) {
  const userData = mkdtempSync(join(tmpdir(), 'penata-bench-'))
  mkdirSync(join(userData, 'data'))
  const db = join(userData, 'data', 'penata.db')
  await promisify(execFile)(process.execPath, [join(root, 'out', 'main', 'penata.js'), 'contoh', '--db', db])
  const { rencanaId } = await runJson(await bundle('paket'), [db, String(ORANG)])
  const { app, page } = await openPenata({ exe: electron.exe, flags: rootFlags(), env: { ...electron.env, ...screen.env }, userData })
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
  }, userData)
  // the register of people is made ready meanwhile: nobody writes a pack before that
  await page.waitForTimeout(REHAT_MS)
  const permintaan = { rencanaId, jenis: JENIS, isian: {}, format: 'pdf', bentuk: 'PER_ORANG' }
  const results = []
  for (let n = 0; n < Math.min(rounds, 3); n += 1) results.push(await page.evaluate(written, permintaan))
  say(
    `paket: ${results[0].jumlah} papers of ${ORANG} people; the longest answers ${results.map((r) => Math.round(r.terlama)).join(', ')} ms`
  )
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  return [
    line(`paket: ${results[0].jumlah} papers of ${ORANG} people / a minute`, 'ms', {
      ours: best(results.map((r) => r.ms)),
      theirs: BATAS_MS,
      target: 1
    }),
    line('paket: longest answer of the core meanwhile / 100 ms', 'ms', {
      ours: median(results.map((r) => r.terlama)),
      theirs: JAWAB_MS,
      target: 1
    })
  ]
}

/** Runs in the window: writes the pack while asking the core for something small all the time. */
async function written(permintaan) {
  const start = performance.now()
  let terlama = 0
  const tanya = async () => {
    const at = performance.now()
    await window.penata.call('history.state', null)
    terlama = Math.max(terlama, performance.now() - at)
  }
  const timer = setInterval(() => void tanya(), 25)
  const reply = JSON.parse(await window.penata.call('naskah.paket', permintaan))
  const ms = performance.now() - start
  clearInterval(timer)
  if (!reply.ok || reply.value.gagal.length > 0) throw new Error(JSON.stringify(reply).slice(0, 2000))
  return { ms, terlama, jumlah: reply.value.jumlah }
}
