import type { SourceFile } from './source-files'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))*\.[a-z]+$/
const JUNK = ['util', 'utils', 'helper', 'helpers', 'types', 'constants', 'common', 'misc', 'shared']
const SUPPRESSION = /(@ts-(ignore|nocheck|expect-error)|(eslint|oxlint|biome)-(disable|ignore)|prettier-ignore|istanbul ignore)/
const MAX_LINES = 300

/** What is wrong with the name or the form of a file, each in a sentence that says what to do. */
export function complaintsAbout({ path, text }: SourceFile): readonly string[] {
  const name = path.split('/').at(-1) ?? ''
  const words = path.split('/').map((part) => part.split('.')[0] ?? '')
  const lines = text.trimEnd().split('\n').length
  const code = withoutComments(text)
  return [
    ...when(!KEBAB.test(name), `${path}: write the file name in kebab-case; Windows and Linux disagree about capitals.`),
    ...when(
      words.some((word) => JUNK.includes(word)),
      `${path}: name the subject of the file; "${JUNK.join('", "')}" say nothing and attract everything.`
    ),
    ...when(
      /^\s*export\s+default\b/m.test(code) && !name.includes('.config.'),
      `${path}: export by name, so that a thing has one name everywhere.`
    ),
    ...when(SUPPRESSION.test(text), `${path}: remove the suppression and repair what the compiler or linter says.`),
    // three X are a mark in a comment alone: a Satyalancana bears them too
    ...when(/\b(TODO|FIXME)\b|(\/\/|\*) *XXX\b/.test(text), `${path}: do it now or drop it; the code carries no wish list.`),
    ...when(/(:|<|as)\s*any\b/.test(code), `${path}: "any" switches the compiler off; say what it is, or unknown.`),
    ...when(lines > MAX_LINES && !path.startsWith('tests/'), `${path}: ${lines} lines; split it by subject (at most ${MAX_LINES}).`)
  ]
}

const when = (isWrong: boolean, complaint: string): readonly string[] => (isWrong ? [complaint] : [])
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
