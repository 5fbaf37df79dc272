import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { Change } from '../../src/domain/kit/changeset'

/** How each change of a stored changeset begins; inside a text its quotes would be escaped. */
const AWAL = '{"entity":"'

const inflate = promisify(inflateRaw)

/** A stored changeset as its JSON, inflated beside the core's own thread; nothing for one that was emptied. */
export const bukaPerubahan = (perubahan: Buffer): Promise<Buffer> =>
  perubahan.length === 0 ? Promise.resolve(Buffer.from('[]')) : inflate(perubahan)

/** The changes that mention an id anywhere; the others are not even parsed, so that an import of 20,000 holds nobody up. */
export function perubahanMenyebut(isi: Buffer, id: string): readonly Change[] {
  const found: Change[] = []
  for (let at = isi.indexOf(id); at >= 0;) {
    const awal = isi.lastIndexOf(AWAL, at)
    const lanjut = nextAfter(isi, at)
    found.push(changeAt(isi, awal, lanjut))
    at = lanjut < 0 ? -1 : isi.indexOf(id, lanjut)
  }
  return found
}

/** How many changes there are of each kind of row, in the order they come, and where each begins. */
export function indeksPerubahan(isi: Buffer): { readonly jumlah: ReadonlyMap<string, number>; readonly awal: readonly number[] } {
  const jumlah = new Map<string, number>()
  const awal: number[] = []
  for (let at = isi.indexOf(AWAL); at >= 0; at = isi.indexOf(AWAL, at + AWAL.length)) {
    const name = isi.toString('utf8', at + AWAL.length, isi.indexOf('"', at + AWAL.length))
    jumlah.set(name, (jumlah.get(name) ?? 0) + 1)
    awal.push(at)
  }
  return { jumlah, awal }
}

/** The changes that begin at those places. */
export const perubahanPada = (isi: Buffer, awal: readonly number[]): readonly Change[] =>
  awal.map((at) => changeAt(isi, at, nextAfter(isi, at + 1)))

const nextAfter = (isi: Buffer, at: number): number => isi.indexOf(`,${AWAL}`, at)

/** The store wrote it: an element of a changeset, up to the comma before the next or the bracket after the last. */
const changeAt = (isi: Buffer, awal: number, lanjut: number): Change =>
  JSON.parse(isi.toString('utf8', awal, lanjut < 0 ? isi.lastIndexOf(']') : lanjut)) as Change
