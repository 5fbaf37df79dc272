// Measures the organisation chart against its peers in the real window, interleaved, and prints one JSON line per comparison.
//   node scripts/bench-chart.mjs [--rounds 5] [--sizes 2000,10000]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { _electron as electron } from 'playwright-core'
import { build } from 'vite'
import { anyDisplay } from './setup/display.mjs'
import { resolveElectron } from './setup/electron.mjs'
import { root } from './setup/project.mjs'
import { rootFlags } from './setup/sandbox.mjs'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, sizes: { type: 'string', default: '2000,10000' } } })
const rounds = Number(values.rounds)
const sizes = values.sizes.split(',').map(Number)
const outDir = join(root, 'out', 'bench')
const SUBJECTS = ['ours', 'react-flow', 'd3-org-chart']
const LAYOUT_SIZES = [5000, 10_000, 123_456]
const PAN_MS = 2000
// holds back 'ready' until Playwright listens: else the window may load before anybody is told of it
const WAIT_FOR_PLAYWRIGHT = ['-r', join(root, 'node_modules', 'playwright-core', 'lib', 'server', 'electron', 'loader.js')]

await buildPage()
const { exe, env } = await resolveElectron()
const display = await anyDisplay()
try {
  for (const size of LAYOUT_SIZES) compareLayout(size, await inFreshWindow((page) => measureLayouts(page, size)))
  for (const size of sizes) compare(size, await measure(size))
} finally {
  await display.stop()
}

/** The page under measurement is built apart: it is no part of the app. */
async function buildPage() {
  await build({
    configFile: false,
    root: join(root, 'src', 'ui', 'bench'),
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'chrome130', chunkSizeWarningLimit: 4096 }
  })
  mkdirSync(outDir, { recursive: true })
  writeFileSync(
    join(outDir, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768, useContentSize: true, backgroundColor: '#fff' }).loadFile('index.html'))
`
  )
}

/** Numbers of every subject, each round in turn, so that a slow minute of the machine hits all alike. */
async function measure(size) {
  const found = Object.fromEntries([...SUBJECTS, 'kosong'].map((name) => [name, { mount: [], near: [], far: [], domNodes: [] }]))
  for (let round = 0; round < rounds; round++) {
    for (const name of SUBJECTS) push(found[name], await inFreshWindow((page) => measureChart(page, name, size)))
    push(found.kosong, await inFreshWindow(measureEmpty))
    process.stderr.write(`${size} posts: round ${round + 1} of ${rounds}\n`)
  }
  return found
}

function push(into, numbers) {
  for (const [key, value] of Object.entries(numbers)) into[key].push(value)
}

async function inFreshWindow(work) {
  const app = await electron.launch({
    executablePath: exe,
    args: [...WAIT_FOR_PLAYWRIGHT, ...rootFlags(), join(outDir, 'main.cjs')],
    env: { ...process.env, ...env, ...display.env },
    timeout: 60_000
  })
  try {
    const page = await app.firstWindow()
    await page.waitForFunction(() => 'bench' in window)
    return await work(page)
  } finally {
    await app.close()
  }
}

async function measureChart(page, name, size) {
  const mount = await page.evaluate(([n, jumlah]) => window.bench.mount(n, jumlah), [name, size])
  await page.waitForTimeout(600)
  const near = await pan(page)
  await page.evaluate(() => window.bench.fit())
  await page.waitForTimeout(600)
  return { mount, near, far: await pan(page), domNodes: await page.evaluate(() => window.bench.domNodes()) }
}

async function measureLayouts(page, size) {
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await page.evaluate((n) => window.bench.layout(n), size))
  return times
}

function compareLayout(size, times) {
  const of = (key) => median(times.map((t) => t[key]))
  line(`layout-${size}-vs-flextree`, of('ours'), { theirs: of('flextree'), target: size > 10_000 ? 3 : 2 })
  line(`layout-${size}-index-vs-flextree`, of('index'), { theirs: of('flextree'), target: 1 })
}

async function measureEmpty(page) {
  await page.evaluate(() => window.bench.mount('kosong', 0))
  await page.waitForTimeout(600)
  return { near: await pan(page) }
}

/** Drags the chart about with the mouse and answers the time of each frame. */
async function pan(page) {
  const start = await page.evaluate(freePoint)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.evaluate(() => window.bench.startFrames())
  const end = Date.now() + PAN_MS
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.move(start.x + 150 * Math.sin(step / 12), start.y + 90 * Math.cos(step / 17))
    await page.waitForTimeout(6)
  }
  const frames = await page.evaluate(() => window.bench.stopFrames())
  await page.mouse.up()
  return frames
}

/** A point where pressing pans: no card of a peer that drags its cards lies there. */
function freePoint() {
  for (let y = 300; y < 700; y += 10) {
    for (let x = 300; x < 1100; x += 20) {
      if (!document.elementFromPoint(x, y)?.closest('.react-flow__node')) return { x, y }
    }
  }
  return { x: 683, y: 384 }
}

function compare(size, found) {
  const [ours, flow, d3, empty] = [found.ours, found['react-flow'], found['d3-org-chart'], found.kosong]
  const mount = (subject) => median(subject.mount)
  line(`chart-${size}-mount-vs-react-flow`, mount(ours), { theirs: mount(flow), target: 0.15 })
  line(`chart-${size}-mount-vs-d3-org-chart`, mount(ours), { theirs: mount(d3), target: 0.35 })
  const p95 = (list) => median(list.map((frames) => quantile(frames, 0.95)))
  const p50 = (list) => median(list.map((frames) => quantile(frames, 0.5)))
  line(`chart-${size}-pan-p95-vs-empty`, p95(ours.near), { theirs: p95(empty.near), target: 1.5 })
  line(`chart-${size}-pan-p50-vs-empty`, p50(ours.near), { theirs: p50(empty.near), target: 1.5 })
  line(`chart-${size}-overview-pan-p95-vs-react-flow`, p95(ours.far), { theirs: p95(flow.far), target: 1 })
  line(`chart-${size}-overview-pan-p95-vs-d3-org-chart`, p95(ours.far), { theirs: p95(d3.far), target: 1 })
  line(`chart-${size}-dom-nodes-vs-react-flow`, median(ours.domNodes), { theirs: median(flow.domNodes), target: 0.15, unit: 'elements' })
}

function line(name, ours, { theirs, target, unit = 'ms' }) {
  const round = (value) => Math.round(value * 1000) / 1000
  console.log(JSON.stringify({ name, ratio: round(ours / theirs), target, ours: round(ours), theirs: round(theirs), unit }))
}

function median(list) {
  return quantile(list, 0.5)
}

function quantile(list, q) {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN
}
