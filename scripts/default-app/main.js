// What starts `electron [flags] [-r module] <folder or file>` in an Electron that came without this part.
// Its top-level await matters: 'ready' waits for it, so the app can still call what must be called before.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { target, preload } = read(process.argv.slice(1))
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
const require = createRequire(resolve('package.json'))
for (const module of preload) require(module)
if (target === null) {
  process.stderr.write('usage: electron [flags] <app folder>\n')
  process.exit(1)
}
try {
  await import(pathToFileURL(adopt(resolve(target))).href)
} catch (problem) {
  process.stderr.write(`The app threw an error while loading.\n${problem?.stack ?? problem}\n`)
  process.exit(1)
}

function read(words) {
  const preload = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === '-r' || word === '--require') preload.push(words[++at])
    else if (!word.startsWith('-')) return { target: word, preload }
  }
  return { target: null, preload }
}

/** Takes over the name and version of the app in a folder, and gives the file to load. */
function adopt(path) {
  if (!path.endsWith('.asar') && !statSync(path).isDirectory()) {
    app.setAppPath(dirname(path))
    return path
  }
  const manifest = JSON.parse(readFileSync(resolve(path, 'package.json'), 'utf8'))
  app.setVersion(manifest.version ?? '0.0.0')
  app.name = manifest.productName ?? manifest.name ?? app.name
  app.setAppPath(path)
  return resolve(path, manifest.main ?? 'index.js')
}
