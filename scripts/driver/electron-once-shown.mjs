#!/usr/bin/env node
// Runs Electron ($PENATA_DRIVEN_ELECTRON) and tells Playwright where to connect only once the page has loaded: a client that
// connects while the window is on its way from its first empty document to ours waits for ever.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const child = spawn(process.env.PENATA_DRIVEN_ELECTRON, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

for await (const line of createInterface({ input: child.stderr })) {
  const port = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
  if (port) await pageLoaded(port)
  process.stderr.write(`${line}\n`)
}

async function pageLoaded(port) {
  for (;;) {
    const targets = await fetch(`http://127.0.0.1:${port}/json`).then((reply) => reply.json())
    if (targets.some((target) => target.type === 'page' && target.url.startsWith('app://') && target.title === 'Penata')) return
    await new Promise((next) => setTimeout(next, 50))
  }
}
