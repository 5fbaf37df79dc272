import type { Archive } from './archive'
import { refuseFile } from './refusals'
import { attributeOf, readXml } from './xml'

/** A sheet as the workbook lists it: its name, its part in the archive, and whether it is hidden. */
export type SheetEntry = { readonly nama: string; readonly part: string; readonly isHidden: boolean }

/** The table of contents of a workbook, in the order of its tabs. */
export type WorkbookIndex = {
  readonly sheets: readonly SheetEntry[]
  readonly sistem1904: boolean
  /** It carries macros of either age; they are never run. */
  readonly isBermakro: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
}

/** Reads which sheets a workbook has and where its parts are. */
export async function readIndex(archive: Archive): Promise<WorkbookIndex> {
  const workbook = await workbookPart(archive)
  const rels = await readRels(archive, workbook)
  const targetOf = (type: string): string | null =>
    rels.find((rel) => rel.type === type && archive.names.includes(rel.target))?.target ?? null
  const listed = await readSheets(archive, workbook)
  const sheets = listed.sheets.flatMap(({ nama, id, isHidden }) => {
    const rel = rels.find((r) => r.id === id)
    return rel?.type === 'worksheet' ? [{ nama, part: rel.target, isHidden }] : []
  })
  if (sheets.length === 0) throw refuseFile('tanpaLembar')
  return {
    sheets,
    sistem1904: listed.sistem1904,
    isBermakro: archive.names.some((name) => MAKRO.test(name)),
    sharedStrings: targetOf('sharedStrings'),
    styles: targetOf('styles')
  }
}

const MAKRO = /(^|\/)(vbaProject\.bin$|macrosheets\/)/i

type Rel = { readonly id: string; readonly type: string; readonly target: string }

async function workbookPart(archive: Archive): Promise<string> {
  const root = archive.names.includes('_rels/.rels') ? await readRels(archive, '') : []
  const found = root.find((rel) => rel.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (found.endsWith('.bin')) throw refuseFile('xlsb')
  if (archive.names.includes(found) && found.startsWith('xl/')) return found
  throw refuseFile(foreignKind(archive.names))
}

/** What a zip is that is no workbook of Excel. */
function foreignKind(names: readonly string[]): 'ods' | 'dokumen' | 'arsip' {
  const has = (name: RegExp): boolean => names.some((each) => name.test(each))
  if (has(/^(word|ppt)\//)) return 'dokumen'
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'ods' : 'arsip'
}

async function readRels(archive: Archive, part: string): Promise<readonly Rel[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`
  if (!archive.names.includes(name)) throw refuseFile('rusak')
  const rels: Rel[] = []
  await readXml(archive.chunks(name), {
    open: (tag, { Id, Type, Target }) => {
      if (tag !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined) return
      rels.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolvePart(folder, Target) })
    }
  })
  return rels
}

/** `worksheets/sheet1.xml` beside `xl/workbook.xml` is `xl/worksheets/sheet1.xml`; a leading slash means the root. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

type Listed = { readonly nama: string; readonly id: string; readonly isHidden: boolean }

async function readSheets(
  archive: Archive,
  workbook: string
): Promise<{ readonly sheets: readonly Listed[]; readonly sistem1904: boolean }> {
  const sheets: Listed[] = []
  let sistem1904 = false
  await readXml(archive.chunks(workbook), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') sistem1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (tag !== 'sheet') return
      const state = attributes['state'] ?? 'visible'
      sheets.push({ nama: attributes['name'] ?? '', id: attributeOf(attributes, 'id') ?? '', isHidden: state !== 'visible' })
    }
  })
  return { sheets, sistem1904 }
}
