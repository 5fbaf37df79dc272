import { SaxesParser } from 'saxes'
import { FileProblem } from '../app/host'

/** The attributes of an XML element, by name. */
export type Attributes = Readonly<Record<string, string>>

/** What a reader of one XML part listens to; element names come without their namespace prefix. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Streams an XML part through a listener. Throws on anything that is not well-formed UTF-8 XML, and on every DOCTYPE. */
export async function readXml(chunks: AsyncIterable<Buffer>, { open, close, text }: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  parser.on('doctype', refuseDoctype)
  parser.on('opentag', (tag) => open(localName(tag.name), tag.attributes))
  if (close) parser.on('closetag', (tag) => close(localName(tag.name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for await (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }))
  parser.write(decoder.decode())
  parser.close()
}

/** An attribute by its local name, whatever its prefix is (`r:id`, `rel:id`). */
export function attributeOf(attributes: Attributes, name: string): string | null {
  for (const key in attributes) if (localName(key) === name) return attributes[key] ?? null
  return null
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function refuseDoctype(): never {
  throw new FileProblem('Berkas memuat definisi XML (DOCTYPE) yang tidak pernah ditulis Excel; demi keamanan berkas tidak dibaca.')
}
