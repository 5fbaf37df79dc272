import { describe, expect, it } from 'vitest'
import { complaintsAbout } from './names'
import { sourcesBelow } from './source-files'

it('keeps every file in the form of the house', () => {
  expect(
    sourcesBelow('src', 'electron', 'tests')
      .filter((f) => !f.path.startsWith('tests/architecture/names'))
      .flatMap(complaintsAbout)
  ).toEqual([])
})

describe('the form of a file', () => {
  it.each([
    ['a capital in the name', { path: 'src/ui/Kartu.tsx', text: '' }, 'kebab-case'],
    ['a drawer for everything', { path: 'src/ui/utils.ts', text: '' }, 'name the subject'],
    ['a folder for everything', { path: 'src/common/kartu.ts', text: '' }, 'name the subject'],
    ['a default export', { path: 'src/a.ts', text: 'export default 1' }, 'export by name'],
    ['a compiler suppression', { path: 'src/a.ts', text: '// @ts-ignore\nx' }, 'remove the suppression'],
    ['a lint suppression', { path: 'src/a.ts', text: '// oxlint-disable-next-line\nx' }, 'remove the suppression'],
    ['a wish', { path: 'src/a.ts', text: '// TODO later' }, 'wish list'],
    ['a mark of work left undone', { path: 'src/a.ts', text: '// XXX' }, 'wish list'],
    ['any', { path: 'src/a.ts', text: 'const x: any = 1' }, 'switches the compiler off'],
    ['301 lines', { path: 'src/a.ts', text: 'x\n'.repeat(301) }, '301 lines']
  ])('refuses %s', (_, file, complaint) => {
    expect(complaintsAbout(file)).toEqual([expect.stringContaining(complaint)])
  })

  it.each([
    { path: 'tests/vitest.config.ts', text: 'export default {}' },
    { path: 'src/domain/organisasi/d3-flextree.d.ts', text: '' },
    { path: 'src/domain/mutasi/rules/r-01-masa-jabatan.ts', text: 'x\n'.repeat(300) },
    { path: 'src/domain/pegawai/satyalancana.ts', text: "const teks = 'Satyalancana XXX'" },
    { path: 'src/ui/features/bagan/bagan-screen.test.tsx', text: '/** Not export default, in any case. */' }
  ])('accepts $path', (file) => {
    expect(complaintsAbout(file)).toEqual([])
  })
})
