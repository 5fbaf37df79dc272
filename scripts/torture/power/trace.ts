import { readFileSync } from 'node:fs'

/** One operation of the recorded program, as recorder.c wrote it down. */
export type Operation =
  | { readonly op: 'write'; readonly path: string; readonly offset: number; readonly data: Buffer }
  | { readonly op: 'size'; readonly path: string; readonly size: number }
  | { readonly op: 'create'; readonly path: string }
  | { readonly op: 'sync'; readonly path: string }
  | { readonly op: 'unlink'; readonly path: string }
  | { readonly op: 'rename'; readonly path: string; readonly to: string }

const HEAD = 32

/** Reads what the recorder wrote down. */
export function readTrace(file: string): readonly Operation[] {
  const bytes = readFileSync(file)
  const operations: Operation[] = []
  for (let at = 0; at < bytes.length;) {
    const [path, second] = [bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8)]
    const length = Number(bytes.readBigUInt64LE(at + 24))
    const paths = at + HEAD
    const data = paths + path + second
    operations.push(
      operationOf(String.fromCharCode(bytes.readUInt32LE(at)), {
        path: bytes.toString('utf8', paths, paths + path),
        to: bytes.toString('utf8', paths + path, data),
        offset: Number(bytes.readBigUInt64LE(at + 16)),
        data: bytes.subarray(data, data + length)
      })
    )
    at = data + length
  }
  return operations
}

type Fields = { readonly path: string; readonly to: string; readonly offset: number; readonly data: Buffer }

function operationOf(letter: string, { path, to, offset, data }: Fields): Operation {
  switch (letter) {
    case 'W':
      return { op: 'write', path, offset, data }
    case 'T':
      return { op: 'size', path, size: 0 }
    case 't':
      return { op: 'size', path, size: offset }
    case 'C':
      return { op: 'create', path }
    case 'F':
      return { op: 'sync', path }
    case 'U':
      return { op: 'unlink', path }
    case 'R':
      return { op: 'rename', path, to }
    default:
      throw new Error(`Unknown record ${letter}`)
  }
}
