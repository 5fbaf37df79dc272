import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../setup/project.mjs'

const out = join(root, 'out', 'bench')

/** Builds one entry (of scripts/bench/entries, when not told which file) for Node, as the app itself is built, and gives its file. */
export async function bundle(name, entry = join(root, 'scripts', 'bench', 'entries', `${name}.ts`)) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    assetsInclude: ['**/*.wasm'],
    build: {
      ssr: entry,
      target: 'node20.18',
      outDir: out,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } }
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] }
  })
  return join(out, `${name}.mjs`)
}
