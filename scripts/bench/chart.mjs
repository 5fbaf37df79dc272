import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { _electron as driver } from 'playwright-core'
import { build } from 'vite'
import { root } from '../setup/project.mjs'
import { rootFlags } from '../setup/sandbox.mjs'
import { say } from '../setup/say.mjs'
import { line, median } from './median.mjs'

const outDir = join(root, 'out', 'bench-chart')
const SIZES = [2000, 10_000]
const LAYOUT_SIZES = [5000, 10_000, 123_456]
const SUBJECTS = ['ours', 'react-flow', 'd3-org-chart']
const PAN_MS = 2000
/** Mounting against the peers, by number of posts. */
const TARGET_MOUNT = { 2000: { flow: 0.15, d3: 0.35 }, 10_000: { flow: 0.12, d3: 0.15 } }
/** Milliseconds a frame may take with everything in view, and the move of a branch among so many. */
const BUDGET_FRAME = 33
const BUDGET_REPARENT = { 2000: 100, 10_000: 300 }
// holds back 'ready' until Playwright listens: else the window may load before anybody is told of it
const WAIT_FOR_PLAYWRIGHT = ['-r', join(root, 'node_modules', 'playwright-core', 'lib', 'server', 'electron', 'loader.js')]

/** The organisation chart against its peers in the real window, interleaved: mount, panning and zooming close up and with everything in view, layout, and moving a branch. */
export async function benchChart(rounds, { electron, screen }) {
  await buildPage()
  const inFreshWindow = (work) => withWindow({ exe: electron.exe, env: { ...process.env, ...electron.env, ...screen.env } }, work)
  const lines = []
  for (const size of LAYOUT_SIZES) lines.push(...compareLayout(size, await inFreshWindow((page) => measureLayouts(page, size, rounds))))
  for (const size of SIZES) lines.push(await measureReparent(size, rounds, inFreshWindow))
  for (const size of SIZES) lines.push(...compare(size, await measure(size, rounds, inFreshWindow)))
  return lines
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
async function measure(size, rounds, inFreshWindow) {
  const found = Object.fromEntries(
    [...SUBJECTS, 'kosong'].map((name) => [name, { mount: [], near: [], nearZoom: [], far: [], farZoom: [] }])
  )
  for (let round = 0; round < rounds; round++) {
    for (const name of SUBJECTS) push(found[name], await inFreshWindow((page) => measureChart(page, name, size)))
    push(found.kosong, await inFreshWindow(measureEmpty))
    say(`chart of ${size} posts: round ${round + 1} of ${rounds}`)
  }
  return found
}

function push(into, numbers) {
  for (const [key, value] of Object.entries(numbers)) into[key].push(value)
}

async function withWindow({ exe, env }, work) {
  const app = await driver.launch({
    executablePath: exe,
    args: [...WAIT_FOR_PLAYWRIGHT, ...rootFlags(), join(outDir, 'main.cjs')],
    env,
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
  const [near, nearZoom] = [await pan(page), await zoom(page)]
  await page.evaluate(() => window.bench.fit())
  await page.waitForTimeout(600)
  return { mount, near, nearZoom, far: await pan(page), farZoom: await zoom(page) }
}

/** A branch of 500 units moves below another head; only ours can tell, so it is held against a budget. */
async function measureReparent(size, rounds, inFreshWindow) {
  const times = []
  for (let round = 0; round < rounds; round++)
    times.push(await inFreshWindow((page) => page.evaluate((n) => window.bench.reparent(n), size)))
  say(`moving a branch of 500 among ${size}: ${rounds} rounds`)
  return line(`chart ${size}: a branch of 500 moved, to its picture / budget`, 'ms', {
    ours: median(times),
    theirs: BUDGET_REPARENT[size],
    target: 1
  })
}

async function measureLayouts(page, size, rounds) {
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await page.evaluate((n) => window.bench.layout(n), size))
  return times
}

function compareLayout(size, times) {
  const of = (key) => median(times.map((t) => t[key]))
  return [
    line(`layout of ${size} posts / d3-flextree alone`, 'ms', { ours: of('ours'), theirs: of('flextree'), target: 2 }),
    line(`spatial index of ${size} posts / d3-flextree alone`, 'ms', { ours: of('index'), theirs: of('flextree'), target: 1 })
  ]
}

async function measureEmpty(page) {
  await page.evaluate(() => window.bench.mount('kosong', 0))
  await page.waitForTimeout(600)
  return { near: await pan(page), nearZoom: await zoom(page) }
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

/** Zooms out and in by the wheel and answers the time of each frame. */
async function zoom(page) {
  await page.mouse.move(683, 384)
  await page.evaluate(() => window.bench.startFrames())
  const end = Date.now() + PAN_MS
  for (let step = 0; Date.now() < end; step++) {
    await page.mouse.wheel(0, Math.sin(step / 10) > 0 ? -25 : 25)
    await page.waitForTimeout(6)
  }
  return page.evaluate(() => window.bench.stopFrames())
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
  const { ours, kosong, 'react-flow': flow, 'd3-org-chart': d3 } = found
  const against = (theirs, target) => (name, of) => line(`chart ${size}: ${name}`, 'ms', { ours: of(ours), theirs: of(theirs), target })
  const mount = (subject) => median(subject.mount)
  const of = (key) => (subject) => median(subject[key].map(p95))
  const budget = (name, of) =>
    line(`chart ${size}: ${name} / ${BUDGET_FRAME} ms`, 'ms', { ours: of(ours), theirs: BUDGET_FRAME, target: 1 })
  return [
    against(flow, TARGET_MOUNT[size].flow)('mount / React Flow, all defaults', mount),
    against(d3, TARGET_MOUNT[size].d3)('mount / d3-org-chart', mount),
    against(kosong, 1.5)('pan p95 close up / empty canvas', of('near')),
    against(kosong, 1.5)('zoom p95 close up / empty canvas', of('nearZoom')),
    budget('pan p95 with everything in view', of('far')),
    budget('zoom p95 with everything in view', of('farZoom')),
    against(flow, 1)('pan p95 with everything in view / React Flow, all defaults', of('far')),
    against(d3, 1)('pan p95 with everything in view / d3-org-chart', of('far'))
  ]
}

/** The frame time that one frame in twenty exceeds. */
function p95(frames) {
  const sorted = frames.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))]
}
