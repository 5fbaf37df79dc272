import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { XmlScanner } from '../../electron/parser/xml'

type Event = readonly [string, ...unknown[]]

/** What our scanner hears, the document cut into pieces of that size; null when it refuses. */
function ours(xml: string, size: number): readonly Event[] | null {
  const events: Event[] = []
  const scanner = new XmlScanner({
    open: (name, attributes) => void events.push(['open', name, { ...attributes }]),
    close: (name) => void events.push(['close', name]),
    text: (text) => void events.push(['text', text])
  })
  try {
    for (let at = 0; at < xml.length; at += size) scanner.write(xml.slice(at, at + size))
    scanner.end()
  } catch {
    return null
  }
  return joined(events)
}

/** What a complete parser hears. */
function theirs(xml: string): readonly Event[] | null {
  const events: Event[] = []
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('doctype', () => {
    throw new Error('DOCTYPE')
  })
  parser.on('opentag', (tag) => void events.push(['open', tag.name.replace(/^.*:/, ''), { ...tag.attributes }]))
  parser.on('closetag', (tag) => void events.push(['close', tag.name.replace(/^.*:/, '')]))
  parser.on('text', (text) => void events.push(['text', text]))
  parser.on('cdata', (text) => void events.push(['text', text]))
  try {
    parser.write(xml).close()
  } catch {
    return null
  }
  return joined(events)
}

/** Neighbouring pieces of text are one text; none inside the root is lost, none outside counts. */
function joined(events: readonly Event[]): readonly Event[] {
  const out: Event[] = []
  let depth = 0
  for (const event of events) {
    depth += event[0] === 'open' ? 1 : event[0] === 'close' ? -1 : 0
    const last = out.at(-1)
    if (event[0] !== 'text') out.push(event)
    else if (depth > 0)
      out.splice(last?.[0] === 'text' ? -1 : out.length, 1, last?.[0] === 'text' ? ['text', String(last[1]) + String(event[1])] : event)
  }
  return out.filter(([kind, text]) => kind !== 'text' || text !== '')
}

const ISI = `<x:sst xmlns:x='urn:"1"' a="&lt;1 &amp; 2>&#65;&#x42;"><si n = "1"/><si ><t xml:space="preserve"> Budi &amp; Ani </t></si><![CDATA[<&>]]]]></x:sst>`
const BAIK = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b -->${ISI}<?pi x > y?>\n`

describe('the XML scanner', () => {
  it.each([1, 2, 3, 7, 1000])('hears the same as a complete parser, in pieces of %d', (size) => {
    expect(ours(BAIK, size)).not.toBeNull()
    expect(ours(BAIK, size)).toEqual(theirs(BAIK))
  })
  it.each([
    '',
    'x',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>x',
    '<a b/>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    '<a>&x;</a>',
    '<a>&amp</a>',
    '<a>&#xFFFFFFF;</a>',
    '<a>\u0000</a>',
    '< a/>',
    '<a',
    '<!-- x',
    '<a><![CDATA[x</a>',
    '<1a/>',
    '</a>'
  ])('refuses %j as a complete parser does', (xml) => {
    expect(theirs(xml)).toBeNull()
    expect(ours(xml, 5)).toBeNull()
  })
  it('agrees with a complete parser on 3,000 damaged documents, or is the stricter one', () => {
    let state = 7
    const upTo = (n: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return (state >>> 8) % n
    }
    const signs = ['<', '>', '/', '"', "'", '=', '&', ';', ' ', 'a', '!', '?', '-', ']', '\u0001']
    const differing: string[] = []
    for (let n = 0; n < 3000; n += 1) {
      const at = upTo(ISI.length)
      const xml =
        n % 2 === 0
          ? ISI.slice(0, at) + signs[upTo(signs.length)] + ISI.slice(at + upTo(2))
          : ISI.slice(0, at) + ISI.slice(at + 1 + upTo(6))
      const [own, full] = [ours(xml, 1 + upTo(40)), theirs(xml)]
      if (own !== null && JSON.stringify(own) !== JSON.stringify(full)) differing.push(xml)
    }
    expect(differing).toEqual([])
  })
})
