import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isFolder } from './memory-folder'
import { proofs } from './proofs/index'
import { works } from './work/index'

// The torture program: `bukti NAME [--cepat]` proves one thing and prints its rows; `daftar` names the proofs; `kerja NAME …`
// does one work as the child of a proof.
const [verb, name = '', ...args] = process.argv.slice(2)

if (verb === 'kerja') await work()
else if (verb === 'bukti') process.stdout.write(`${JSON.stringify(await prove())}\n`)
else process.stdout.write(`${JSON.stringify(proofs.map((proof) => proof.name))}\n`)

async function work(): Promise<void> {
  const found = works[name]
  if (found === undefined) throw new Error(`No work ${name}`)
  await found(args)
}

async function prove(): Promise<unknown> {
  const proof = proofs.find((each) => each.name === name)
  if (proof === undefined) throw new Error(`No proof ${name}; there are ${proofs.map((each) => each.name).join(', ')}`)
  const folder = mkdtempSync(join(isFolder('/dev/shm') ? '/dev/shm' : tmpdir(), 'penata-siksa-'))
  try {
    const say = (text: string): void => void process.stderr.write(`  ${name}: ${text}\n`)
    return await proof.run({ isShort: args.includes('--cepat'), folder, program: process.argv[1] ?? '', say })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
