import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchAbk } from '../bench/abk.mjs'
import { benchAman } from '../bench/aman.mjs'
import { benchBeranda } from '../bench/beranda.mjs'
import { benchCalon } from '../bench/calon.mjs'
import { benchChart } from '../bench/chart.mjs'
import { benchDrag } from '../bench/drag.mjs'
import { benchDiff, benchImport } from '../bench/import.mjs'
import { benchLaporan } from '../bench/laporan.mjs'
import { benchMainThread } from '../bench/main-thread.mjs'
import { benchNaskah } from '../bench/naskah.mjs'
import { benchPaket } from '../bench/paket.mjs'
import { benchPeta } from '../bench/peta.mjs'
import { benchPrint } from '../bench/print.mjs'
import { benchRencana } from '../bench/rencana.mjs'
import { benchSearch } from '../bench/search.mjs'
import { benchStartUp } from '../bench/start-up.mjs'
import { benchUsul } from '../bench/usul.mjs'
import { ensureBuild } from '../setup/build-app.mjs'
import { startXvfb } from '../setup/display.mjs'
import { resolveElectron } from '../setup/electron.mjs'
import { root } from '../setup/project.mjs'
import { say } from '../setup/say.mjs'

const ROUNDS = 5
const benches = {
  start: benchStartUp,
  import: benchImport,
  diff: benchDiff,
  drag: benchDrag,
  calon: benchCalon,
  main: benchMainThread,
  chart: benchChart,
  search: benchSearch,
  print: benchPrint,
  abk: benchAbk,
  beranda: benchBeranda,
  peta: benchPeta,
  paket: benchPaket,
  naskah: benchNaskah,
  rencana: benchRencana,
  usul: benchUsul,
  laporan: benchLaporan,
  aman: benchAman
}
const chosen = process.argv.slice(2)

await ensureBuild()
const electron = await resolveElectron()
const screen = await startXvfb()
const lines = []
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    say(`Bench: ${name}`)
    lines.push(...(await bench(ROUNDS, { electron, screen })))
  }
} finally {
  await screen.stop()
}
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify(lines, null, 2)}\n`)
console.table(
  lines.map(({ name, ratio, target, ours, theirs, unit }) => ({
    name,
    ratio: Number(ratio.toFixed(3)),
    target,
    met: ratio <= target,
    ours: `${ours.toFixed(1)} ${unit}`,
    theirs: `${theirs.toFixed(1)} ${unit}`
  }))
)
