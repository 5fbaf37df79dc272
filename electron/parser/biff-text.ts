import { checkedText } from './cell-text'
import { refuseFile } from './refusals'

/** Reads a record's bytes in order, across the CONTINUE records behind it. */
export class BiffBytes {
  readonly #pieces: readonly Buffer[]
  #piece = 0
  #at: number

  constructor(pieces: readonly Buffer[], from = 0) {
    this.#pieces = pieces
    this.#at = from
  }

  get isAtEnd(): boolean {
    return this.#left() === 0 && this.#piece >= this.#pieces.length - 1
  }

  u8(): number {
    const buffer = this.#filled()
    this.#at += 1
    return buffer.readUInt8(this.#at - 1)
  }

  u16(): number {
    return this.u8() + this.u8() * 0x100
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000
  }

  skip(count: number): void {
    for (let left = count; left > 0;) {
      this.#filled()
      const step = Math.min(left, this.#left())
      this.#at += step
      left -= step
    }
  }

  /** A text of `count` letters behind its options: letters of one or two bytes, then formats and phonetics, which are left out. */
  text(count: number): string {
    const options = this.u8()
    const runs = options & RICH ? this.u16() : 0
    const extra = options & EXTENDED ? this.u32() : 0
    const text = this.#letters(count, (options & WIDE) !== 0)
    this.skip(4 * runs + extra)
    return checkedText(text)
  }

  /** A text that goes on in the next record says there anew how wide its letters are. */
  #letters(count: number, isWide: boolean): string {
    let text = ''
    let size = isWide ? 2 : 1
    while (text.length < count) {
      if (this.#left() === 0) {
        this.#filled()
        size = this.u8() & WIDE ? 2 : 1
      }
      const letters = Math.min(count - text.length, Math.floor(this.#left() / size))
      if (letters === 0) throw refuseFile('rusak')
      const buffer = this.#filled()
      text += buffer.toString(size === 2 ? 'utf16le' : 'latin1', this.#at, this.#at + letters * size)
      this.#at += letters * size
    }
    return text
  }

  #left(): number {
    return (this.#pieces[this.#piece]?.length ?? 0) - this.#at
  }

  /** The piece that the next byte stands in. */
  #filled(): Buffer {
    while (this.#left() <= 0) {
      this.#piece += 1
      this.#at = 0
      if (this.#piece >= this.#pieces.length) throw refuseFile('rusak')
    }
    return this.#pieces[this.#piece] ?? Buffer.alloc(0)
  }
}

const WIDE = 1
const EXTENDED = 4
const RICH = 8
