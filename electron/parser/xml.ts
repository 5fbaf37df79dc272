import { FileProblem } from '../app/host'

/** The attributes of an XML element, by name. */
export type Attributes = Readonly<Record<string, string>>

/** What a reader of one XML part listens to; element names come without their namespace prefix. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
  /** May take whole, well-formed elements at this `<` by itself: gives where they end, or -1 to leave them to the scanner. */
  readonly shortcut?: (text: string, at: number) => number
}

/** Streams an XML part through a listener. Throws on anything that is not well-formed XML, and on every DOCTYPE. */
export async function readXml(chunks: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const scanner = new XmlScanner(listener)
  let pending: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    // cut behind a tag: the piece is then whole letters, and nearly always whole markup
    const cut = chunk.lastIndexOf(GREATER) + 1
    if (cut > 0) scanner.write(Buffer.concat([pending, chunk.subarray(0, cut)]).toString('utf8'))
    pending = Buffer.concat(cut > 0 ? [chunk.subarray(cut)] : [pending, chunk])
    if (pending.length > LONGEST) throw malformed('endless text')
  }
  scanner.write(pending.toString('utf8'))
  scanner.end()
}

/** An attribute by its local name, whatever its prefix is (`r:id`, `rel:id`). */
export function attributeOf(attributes: Attributes, name: string): string | null {
  for (const key in attributes) if (localName(key) === name) return attributes[key] ?? null
  return null
}

/** Longest piece of markup or text that is held while waiting for its end; a cell has at most 32,767 letters. */
const LONGEST = 1024 * 1024

const NO_ATTRIBUTES: Attributes = {}
const NAME = /^[A-Za-z_][\w.:-]*$/
// control characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/**
 * A strict scanner for the XML that spreadsheets are made of: elements, attributes, text, CDATA, the five entities and
 * character references; declarations, comments and processing instructions are passed over unread. It is faster than a
 * general parser, and a test holds it against one.
 */
export class XmlScanner {
  readonly #listener: XmlListener
  readonly #stack: string[] = []
  readonly #locals = new Map<string, string>()
  #rest = ''
  #hasRoot = false

  constructor(listener: XmlListener) {
    this.#listener = listener
  }

  /** Takes the next piece of the document. */
  write(chunk: string): void {
    if (FORBIDDEN.test(chunk)) throw malformed('control character')
    const text = this.#rest === '' ? chunk : this.#rest + chunk
    let at = 0
    for (;;) {
      const next = this.#step(text, at)
      if (next < 0) break
      at = next
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > LONGEST) throw malformed('endless text or markup')
  }

  /** Says that the document is complete. */
  end(): void {
    this.#emitText(this.#rest)
    if (this.#rest.includes('<') || this.#stack.length > 0 || !this.#hasRoot) throw malformed('unexpected end')
  }

  /** Handles the text up to the next markup and that markup; -1 when it is not complete yet. */
  #step(text: string, at: number): number {
    const past = this.#shortcut(text, at)
    if (past > 0) return past
    const start = find(text, LESS, at)
    const end = start < 0 ? -1 : markupEnd(text, start)
    if (end < 0) return -1
    if (start > at) this.#emitText(text.slice(at, start))
    const mark = text.charCodeAt(start + 1)
    if (mark === SLASH) this.#close(text.slice(start + 2, end - 1))
    else if (mark === BANG) this.#declaration(text.slice(start, end))
    else if (mark !== QUESTION) this.#open(text, start + 1, end - 1)
    return end
  }

  #shortcut(text: string, at: number): number {
    if (this.#listener.shortcut === undefined || this.#stack.length === 0 || text.charCodeAt(at) !== LESS) return -1
    return this.#listener.shortcut(text, at)
  }

  #open(text: string, start: number, end: number): void {
    const isEmpty = text.charCodeAt(end - 1) === SLASH
    const last = isEmpty ? end - 1 : end
    let nameEnd = start
    while (nameEnd < last && !isSpace(text.charCodeAt(nameEnd))) nameEnd += 1
    const name = text.slice(start, nameEnd)
    if (this.#stack.length === 0 && this.#hasRoot) throw malformed('a second root')
    this.#hasRoot = true
    const local = this.#localOf(name)
    this.#listener.open(local, nameEnd === last ? NO_ATTRIBUTES : attributesOf(text, nameEnd, last))
    if (isEmpty) this.#listener.close?.(local)
    else this.#stack.push(name)
  }

  #close(tag: string): void {
    const name = this.#stack.pop()
    if (name === undefined || (name !== tag && name !== tag.trimEnd())) throw malformed(`closing ${tag}`)
    this.#listener.close?.(this.#localOf(name))
  }

  #localOf(name: string): string {
    const known = this.#locals.get(name)
    if (known !== undefined) return known
    if (!NAME.test(name)) throw malformed(`element ${name}`)
    const local = localName(name)
    this.#locals.set(name, local)
    return local
  }

  #declaration(markup: string): void {
    if (markup.startsWith('<!--')) return
    if (!markup.startsWith('<![CDATA[') || this.#stack.length === 0) throw refuseDoctype()
    this.#listener.text?.(markup.slice(9, -3))
  }

  #emitText(text: string): void {
    if (this.#stack.length === 0) {
      if (/[^\s\uFEFF]/.test(text)) throw malformed('text outside the root')
    } else if (text.includes(']]>')) throw malformed(']]> in text')
    else if (this.#listener.text) this.#listener.text(text.includes('&') ? decodeEntities(text) : text)
  }
}

const SLASH = 47
const BANG = 33
const QUESTION = 63
const DOUBLE = 34
const SINGLE = 39
const LESS = 60
const GREATER = 62
const EQUALS = 61

/** Where the markup that starts here is over; -1 when its end has not been read yet. */
function markupEnd(text: string, start: number): number {
  const mark = text.charCodeAt(start + 1)
  if (mark === SLASH) return find(text, GREATER, start + 2) + 1 || -1
  if (mark === QUESTION) return after(text, '?>', start + 2)
  return mark === BANG ? declarationEnd(text, start) : tagEnd(text, start + 1)
}

function declarationEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4)
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9)
  return text.length - start < 9 ? -1 : start + 9
}

/** As `indexOf` of one character; for the short ways between tags a loop is several times as fast. */
function find(text: string, code: number, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text.charCodeAt(at) === code) return at
  return -1
}

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** The end of a tag: the first `>` outside quotes. */
function tagEnd(text: string, from: number): number {
  let quote = 0
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LESS) throw malformed('< inside a tag')
    if (quote === 0) {
      if (code === GREATER) return at + 1
      if (code === DOUBLE || code === SINGLE) quote = code
    } else if (code === quote) quote = 0
  }
  return -1
}

/** Reads ` name="value"` pairs; each has to begin with a space and to stand once. */
function attributesOf(text: string, from: number, to: number): Attributes {
  const attributes: Record<string, string> = {}
  let at = from
  for (;;) {
    const start = skipSpace(text, at, to)
    if (start === to) return attributes
    const equals = find(text, EQUALS, start)
    const open = skipSpace(text, equals + 1, to)
    const close = closingQuote(text, open, to)
    const name = text.slice(start, equals).trimEnd()
    if (start === at || equals < 0 || close < 0 || !isName(name) || attributes[name] !== undefined) throw malformed('attribute')
    const value = text.slice(open + 1, close)
    attributes[name] = value.includes('&') ? decodeEntities(value) : value
    at = close + 1
  }
}

function closingQuote(text: string, open: number, to: number): number {
  const quote = text.charCodeAt(open)
  const close = quote === DOUBLE || quote === SINGLE ? find(text, quote, open + 1) : -1
  return close < to ? close : -1
}

/** Most attributes of a sheet are one small letter (`r`, `s`, `t`). */
const isName = (name: string): boolean => (name.length === 1 && name >= 'a' && name <= 'z') || NAME.test(name)

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  return text.replace(/&([^;&\s]*);?/g, (all, name: string) => {
    const code = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/.exec(name)
    const char = code ? charOf(Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10)) : ENTITIES[name]
    if (char === undefined || !all.endsWith(';')) throw malformed(`entity ${all}`)
    return char
  })
}

function charOf(code: number): string | undefined {
  const char = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  return char === undefined || FORBIDDEN.test(char) ? undefined : char
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

const malformed = (what: string): Error => new Error(`Malformed XML: ${what}`)

const refuseDoctype = (): FileProblem =>
  new FileProblem('Berkas memuat definisi XML (DOCTYPE) yang tidak pernah ditulis Excel; demi keamanan berkas tidak dibaca.')
