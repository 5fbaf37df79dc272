import { createHash } from 'node:crypto'
import { openSync, readFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../../../electron/app/gerbang/replace-file'
import { saveFile } from '../../../electron/app/save-file'
import { saveStream } from '../../../electron/app/save-stream'
import { acknowledge } from '../open-office'
import { ACK } from '../power/states'
import { chanceOf } from '../random/chance'
import type { Work } from './index'

const ROUNDS = 25

/** Writes three files over and over, each in its way, and acknowledges every version by its digest: `FOLDER [careless]`. */
export const exportFiles: Work = async ([folder = '', care]) => {
  const ack = openSync(join(folder, ACK), 'a')
  const versions: Record<string, readonly string[]> = {}
  const chance = chanceOf(3)
  for (let n = 0; n < ROUNDS; n += 1)
    for (const [nama, write] of Object.entries(care === 'careless' ? CARELESS : WAYS)) {
      const path = join(folder, nama)
      await write(path, bytesOf(n, 3000 + chance.upTo(20_000)))
      versions[nama] = [...(versions[nama] ?? []), sidik(path)]
      acknowledge(ack, { files: versions })
    }
}

type Write = (path: string, bytes: Uint8Array) => Promise<void>

/** Exports of one piece and of many, and the small files of our own. */
const WAYS: Readonly<Record<string, Write>> = {
  'tabel.xlsx': (path, bytes) => saveFile(path, bytes),
  'laporan.xlsx': (path, bytes) =>
    saveStream(path, async (write) => {
      for (let at = 0; at < bytes.length; at += 4000) await write(bytes.subarray(at, at + 4000))
    }),
  'setelan.json': (path, bytes) => Promise.resolve(replaceFile(path, bytes))
}

/** The negative control: renamed before it is on the disk. */
const CARELESS: Readonly<Record<string, Write>> = {
  'tabel.xlsx': async (path, bytes) => {
    const file = await open(`${path}.tmp`, 'w')
    await file.writeFile(bytes)
    await file.close()
    await rename(`${path}.tmp`, path)
  }
}

const bytesOf = (n: number, length: number): Uint8Array => new Uint8Array(length).fill(n + 1)

const sidik = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
