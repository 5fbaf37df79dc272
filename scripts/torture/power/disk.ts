import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Chance } from '../random/chance'
import type { Operation } from './trace'

/** What a drive writes whole or not at all. */
const SECTOR = 512

/**
 * A disk that keeps what was synced, and of everything later only what chance lets it keep, sector by sector. Names
 * (create, rename, unlink) count at once, as a journalling file system orders them.
 */
export type Disk = {
  readonly follow: (operation: Operation) => void
  /** Writes the files into a folder as they would stand if the power went now; `kept` of 100 unsynced sectors have reached the plate. */
  readonly crash: (folder: string, kept: number, chance: Chance) => void
}

type Later = Extract<Operation, { op: 'write' | 'size' }>
type File = { durable: Bytes; later: Later[] }

/** An empty disk, of which the recorded program saw the folder `root`. */
export function emptyDisk(root: string): Disk {
  const files = new Map<string, File>()
  const fileOf = (path: string): File => {
    const file = files.get(path) ?? { durable: emptyBytes(), later: [] }
    files.set(path, file)
    return file
  }
  return {
    follow: (operation) => {
      const { path } = operation
      if (operation.op === 'unlink') files.delete(path)
      else if (operation.op === 'rename') move(files, path, operation.to)
      else if (operation.op === 'sync') settle(files.get(path))
      else if (operation.op === 'create') fileOf(path)
      else fileOf(path).later.push(operation)
    },
    crash: (folder, kept, chance) => {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
      for (const [path, file] of files) {
        const target = join(folder, relative(root, path))
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, tornBytes(file, kept, chance))
      }
    }
  }
}

function move(files: Map<string, File>, from: string, to: string): void {
  const file = files.get(from)
  files.delete(from)
  if (file) files.set(to, file)
}

/** A folder is synced as well: of that nothing is pending here. */
function settle(file: File | undefined): void {
  if (file === undefined) return
  for (const operation of file.later) apply(file.durable, operation)
  file.later = []
}

function tornBytes({ durable, later }: File, kept: number, chance: Chance): Buffer {
  const bytes = copyOf(durable)
  for (const operation of later) {
    if (operation.op === 'size') {
      if (chance.upTo(100) < kept) apply(bytes, operation)
      continue
    }
    for (let at = 0; at < operation.data.length; at += SECTOR)
      if (chance.upTo(100) < kept) put(bytes, operation.offset + at, operation.data.subarray(at, at + SECTOR))
  }
  return bytes.buffer.subarray(0, bytes.size)
}

/** Bytes that grow: the buffer may be longer than what counts. */
type Bytes = { buffer: Buffer; size: number }

const emptyBytes = (): Bytes => ({ buffer: Buffer.alloc(0), size: 0 })
const copyOf = ({ buffer, size }: Bytes): Bytes => ({ buffer: Buffer.from(buffer.subarray(0, size)), size })

function apply(bytes: Bytes, operation: Later): void {
  if (operation.op === 'write') put(bytes, operation.offset, operation.data)
  else resize(bytes, operation.size)
}

function put(bytes: Bytes, offset: number, data: Buffer): void {
  if (offset + data.length > bytes.size) resize(bytes, offset + data.length)
  data.copy(bytes.buffer, offset)
}

function resize(bytes: Bytes, size: number): void {
  if (size > bytes.buffer.length) {
    const longer = Buffer.alloc(Math.max(size, bytes.buffer.length * 2))
    bytes.buffer.copy(longer, 0, 0, bytes.size)
    bytes.buffer = longer
  } else if (size < bytes.size) bytes.buffer.fill(0, size, bytes.size)
  bytes.size = size
}
