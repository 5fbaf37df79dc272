import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { root } from '../setup/project.mjs'
import { run } from '../setup/run.mjs'
import { folderOf, placeOf } from './targets.mjs'
import { zipFolder } from './zip-folder.mjs'

/** One owner, one order, one day: the same folder makes the same archive. */
const SAME = ['--sort=name', '--owner=0', '--group=0', '--numeric-owner', '--mtime=2020-01-01']

/**
 * Packs the runnable folder into one file, with its checksum beside it.
 * @param {import('./targets.mjs').Target} target
 * @returns {Promise<string>}
 */
export async function archive(target) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const file = join(placeOf(target), `Penata-${version}-${target.name}.${target.archive}`)
  const folder = folderOf(target)
  if (target.archive === 'zip') zipFolder(folder, file)
  else await run('tar', [...SAME, '-czf', file, '-C', placeOf(target), basename(folder)])
  writeFileSync(join(placeOf(target), 'SHA256SUMS'), `${await sha256(file)}  ${basename(file)}\n`)
  return file
}

async function sha256(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
