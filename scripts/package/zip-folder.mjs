import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

const UTF8 = 0x0800
const DEFLATED = 8
/** 1 January 1980, the first day a zip knows: the same files make the same archive. */
const DATE = 0x21

/**
 * Zips a folder, its own name first, without any program that Windows or a bare Debian lacks. One file at a time is in memory.
 * @param {string} folder
 * @param {string} target
 */
export function zipFolder(folder, target) {
  const out = openSync(target, 'w')
  const directory = []
  let at = 0
  const put = (part) => {
    at += writeSync(out, part)
  }
  try {
    for (const path of filesBelow(folder)) {
      const content = readFileSync(join(folder, path))
      const entry = entryOf(`${basename(folder)}/${path}`, content, at)
      put(entry.local)
      put(entry.packed)
      directory.push(entry.central)
    }
    const start = at
    for (const central of directory) put(central)
    put(endOf(directory.length, at - start, start))
  } finally {
    closeSync(out)
  }
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .toSorted()

function entryOf(path, content, offset) {
  const name = Buffer.from(path)
  const packed = deflateRawSync(content)
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(UTF8, 2)
  facts.writeUInt16LE(DEFLATED, 4)
  facts.writeUInt16LE(DATE, 8)
  facts.writeUInt32LE(crc32(content), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(content.length, 18)
  facts.writeUInt16LE(name.length, 22)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), facts, name]),
    packed,
    central: Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, rest, name])
  }
}

function endOf(count, size, start) {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(start, 16)
  return end
}
