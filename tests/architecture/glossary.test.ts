import { describe, expect, it } from 'vitest'
import { glossary, type Istilah } from '../../src/domain/glossary'
import { type SourceFile, sourcesBelow } from './source-files'

/** Exported names of the domain that use a word the glossary rejects, each with the word to use. */
function rejectedNames(files: readonly SourceFile[], istilah: readonly Istilah[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    exportedNames(text).flatMap((name) => {
      const words = wordsOf(name)
      return istilah.flatMap((i) =>
        i.hindari.filter((word) => words.includes(word)).map((word) => `${path}: ${name} says "${word}"; the word here is "${i.istilah}".`)
      )
    })
  )
}

const exportedNames = (text: string): readonly string[] =>
  [...text.matchAll(/^export (?:async )?(?:const|let|function|class|type|interface|enum) (\w+)/gm)].map((match) => match[1] ?? '')

/** `isJabatanKunci` → is, jabatan, kunci; `JENIS_ASN` → jenis, asn. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')

describe('glossary', () => {
  it('names the things of the domain: no export uses a word it rejects', () => {
    expect(rejectedNames(sourcesBelow('src/domain'), glossary)).toEqual([])
  })

  it('finds a rejected word inside a longer name, and only as a whole word', () => {
    const file = { path: 'src/domain/x.ts', text: 'export const vacantPosts = 1\nexport type Composition = 1\nconst post = 2' }
    expect(rejectedNames([file], glossary)).toEqual(['src/domain/x.ts: vacantPosts says "posts"; the word here is "Jabatan".'])
  })

  it('explains each term once, with its source', () => {
    expect(new Set(glossary.map((i) => i.istilah)).size).toBe(glossary.length)
    expect(glossary.filter((i) => i.arti === '' || i.dasar === '' || i.english === '' || !i.arti.endsWith('.'))).toEqual([])
  })

  it('rejects no word twice and stays short: past sixty terms we translate ordinary words', () => {
    const words = glossary.flatMap((i) => i.hindari)
    expect(words.filter((word, n) => words.indexOf(word) !== n)).toEqual([])
    expect(glossary.length).toBeLessThanOrEqual(60)
  })
})
