import { zipEntry, zipText } from './zip'
import { withParts, type ZipPart } from './zip-parts'

const BODY = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const NUMBERS = 'word/numbering.xml'
const TYPES = '[Content_Types].xml'

/** Documents being put one after another, each with its own heads, pictures and lists. */
export type DocxJoin = { readonly add: (zip: Uint8Array) => void; readonly finish: () => Promise<Uint8Array> }

/** Begins with a document that others are added to. */
export function createDocxJoin(first: Uint8Array): DocxJoin {
  const hubungan = createRelations(first)
  const nomor = createNumbers(first)
  const bodies = [zipText(first, BODY)]
  return {
    add: (zip) => void bodies.push(nomor.add(zip, hubungan.add(zip, zipText(zip, BODY)))),
    finish: () => withParts(first, [textPart(BODY, joined(bodies)), textPart(NUMBERS, nomor.xml()), ...hubungan.parts()])
  }
}

const textPart = (path: string, xml: string): ZipPart => ({ path, data: Buffer.from(xml) })

/** Documents one after another as one: the properties of a section that is no longer the last stand in a paragraph of its own. */
function joined(documents: readonly string[]): string {
  const inner = documents.map((xml, at) => {
    const start = at === 0 ? 0 : xml.indexOf(BODY_START) + BODY_START.length
    const end = xml.lastIndexOf('<w:sectPr')
    const last = xml.slice(end, xml.lastIndexOf(BODY_END))
    return at === documents.length - 1 ? xml.slice(start) : `${xml.slice(start, end)}<w:p><w:pPr>${TINY}${last}</w:pPr></w:p>`
  })
  return inner.join('')
}

/** A line of one point. */
const TINY = '<w:spacing w:line="20" w:lineRule="exact"/>'
const BODY_START = '<w:body>'
const BODY_END = '</w:body>'

type Relation = { readonly id: string; readonly type: string; readonly target: string }

type Relations = {
  /** Takes over what a document refers to; gives its body with the references it has here. */
  readonly add: (zip: Uint8Array, body: string) => string
  readonly parts: () => readonly ZipPart[]
}

const KIND = /\/(header|footer|image)$/

const relationsOf = (zip: Uint8Array): readonly Relation[] =>
  [...zipText(zip, RELATIONS).matchAll(/<Relationship Id="([^"]*)" Type="([^"]*)" Target="([^"]*)"/g)].flatMap(
    ([, id = '', type = '', target = '']) => (KIND.test(type) ? [{ id, type, target }] : [])
  )

function createRelations(first: Uint8Array): Relations {
  const known = new Map(relationsOf(first).map((r) => [keyOf(first, r), r.id]))
  const added: (Relation & { readonly data: Uint8Array })[] = []

  function idOf(zip: Uint8Array, relation: Relation): string {
    const key = keyOf(zip, relation)
    const found = known.get(key)
    if (found !== undefined) return found
    const id = `rIdLain${added.length + 1}`
    const target = isPicture(relation) ? relation.target : `lain${added.length + 1}.xml`
    added.push({ id, type: relation.type, target, data: zipEntry(zip, `word/${relation.target}`) })
    known.set(key, id)
    return id
  }
  const appended = (path: string, end: string, lines: readonly string[]): ZipPart =>
    textPart(
      path,
      zipText(first, path).replace(end, () => lines.join('') + end)
    )
  const heads = (): typeof added => added.filter((r) => !isPicture(r))
  return {
    add: (zip, body) => {
      const here = new Map(relationsOf(zip).map((r) => [r.id, idOf(zip, r)]))
      return body.replace(/(r:id|r:embed)="(\w+)"/g, (_, nama: string, id: string) => `${nama}="${here.get(id) ?? id}"`)
    },
    parts: () => [
      ...added.map(({ target, data }) => ({ path: `word/${target}`, data })),
      appended(
        RELATIONS,
        '</Relationships>',
        added.map((r) => `<Relationship Id="${r.id}" Type="${r.type}" Target="${r.target}"/>`)
      ),
      appended(
        TYPES,
        '</Types>',
        heads().map((r) => `<Override PartName="/word/${r.target}" ContentType="${contentType(r)}"/>`)
      )
    ]
  }
}

const isPicture = ({ type }: Pick<Relation, 'type'>): boolean => type.endsWith('/image')

/** What two parts have in common that are the same. A picture is named after its content. */
const keyOf = (zip: Uint8Array, { type, target }: Relation): string =>
  `${type} ${isPicture({ type }) ? target : zipText(zip, `word/${target}`)}`

const contentType = ({ type }: Relation): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${KIND.exec(type)?.[1] ?? ''}+xml`

type Numbers = { readonly add: (zip: Uint8Array, body: string) => string; readonly xml: () => string }

/** The lists of all documents; the ones of a later document are counted on. The first is the library's own, of bullets. */
function createNumbers(first: Uint8Array): Numbers {
  const all = [...numsOf(first)]
  return {
    add: (zip, body) => {
      const later = numsOf(zip).slice(1)
      const shift = (xml: string): string =>
        xml.replace(/(<w:numId w:val|<w:num w:numId)="(\d+)"/g, (_, nama: string, n: string) => `${nama}="${Number(n) + dari}"`)
      const dari = all.length - 1
      all.push(...later.map(shift))
      return shift(body)
    },
    xml: () => zipText(first, NUMBERS).replace(/<w:num .*<\/w:num>/s, all.join(''))
  }
}

const numsOf = (zip: Uint8Array): readonly string[] => zipText(zip, NUMBERS).match(/<w:num .*?<\/w:num>/gs) ?? []
