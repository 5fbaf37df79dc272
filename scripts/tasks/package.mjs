import { statSync } from 'node:fs'
import { archive } from '../package/archive.mjs'
import { ensurePackage } from '../package/make-package.mjs'
import { folderOf, targets } from '../package/targets.mjs'
import { wantedVersion } from '../setup/electron.mjs'
import { progress, say, sayProblem, SetupProblem } from '../setup/say.mjs'

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const withArchive = !process.argv.includes('--folder')

try {
  for (const name of only.length > 0 ? only : Object.keys(targets)) await pack(name)
} catch (problem) {
  sayProblem(problem)
  process.exitCode = 1
}

async function pack(name) {
  const target = targets[name]
  if (!target) throw new SetupProblem(`There is no package for ${name}; there are ${Object.keys(targets).join(', ')}.`)
  if ((await ensurePackage(name)) === null) {
    say(
      `${name}: not made. There is no Electron ${wantedVersion()} for it here: set ELECTRON_WIN_DIST to an unpacked one, or ELECTRON_MIRROR to where it can be fetched.`
    )
    return
  }
  say(`${name}: ${folderOf(target)}`)
  if (withArchive) say(`${name}: ${sized(await progress(`Packing ${name} into one file`, () => archive(target)))}`)
}

function sized(file) {
  return `${file} (${Math.round(statSync(file).size / 1e6)} MB)`
}
