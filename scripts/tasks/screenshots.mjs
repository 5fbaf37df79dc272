import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPenata, resize } from '../driver/open-penata.mjs'
import { ensureBuild } from '../setup/build-app.mjs'
import { startXvfb } from '../setup/display.mjs'
import { resolveElectron } from '../setup/electron.mjs'
import { root } from '../setup/project.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { say } from '../setup/say.mjs'
import { scenes } from './scenes.mjs'

const SIZES = [
  [1366, 768],
  [1920, 1080]
]
const target = join(root, 'out', 'screenshots')
const only = process.argv.slice(2)

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
await ensureBuild()
const electron = await resolveElectron()
const screen = await startXvfb()
const userData = mkdtempSync(join(tmpdir(), 'penata-gambar-'))
try {
  await takeAll()
  if (only.length === 0) cpSync(join(target, 'bagan-1366.png'), join(root, 'resources', 'readme', 'bagan.png'))
} finally {
  await screen.stop()
  rmSync(userData, { recursive: true, force: true })
}

async function takeAll() {
  const { app, page } = await openPenata({ exe: electron.exe, flags: rootFlags(), env: { ...electron.env, ...screen.env }, userData })
  page.setDefaultTimeout(15_000)
  try {
    for (const { name, enter } of scenes) {
      await resize(app, ...SIZES[0])
      await enter(page, app)
      if (only.length === 0 || only.includes(name)) await take(app, page, name)
    }
  } finally {
    await app.close()
  }
}

async function take(app, page, name) {
  for (const [width, height] of SIZES) {
    await resize(app, width, height)
    await page.waitForTimeout(700)
    await page.screenshot({ path: join(target, `${name}-${width}.png`) })
  }
  say(`${name}`)
}
