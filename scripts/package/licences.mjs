import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'

/** Licences under which a package may be used here: free to pass on in a program, source of ours not asked for. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT/X11',
  'MPL-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib'
])

const LINE = '='.repeat(80)
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i
const FONTS = ['OFL.txt', 'GUST-FONT-LICENSE.txt']

/**
 * True when a licence expression (`A AND B`, `(A OR B)`) leaves a way that is allowed.
 * @param {string} expression
 */
export function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, '')
  return plain.split(' OR ').some((way) => way.split(' AND ').every((licence) => ALLOWED.has(licence)))
}

/**
 * The text that goes with the program: every package in it with its version and its licence.
 * @param {readonly import('./shipped-packages.mjs').Locked[]} packages
 */
export function licencesText(packages) {
  const head = [
    'PENATA: LISENSI PERANGKAT LUNAK DAN HURUF DI DALAMNYA',
    '',
    readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
    '',
    `Penata memuat ${packages.length} paket berikut. Chromium di dalam Electron: lihat LICENSES.chromium.html.`,
    'SQLite di dalam better-sqlite3-multiple-ciphers adalah milik umum (public domain).',
    ''
  ]
  return [...head, ...packages.map(packageText), ...FONTS.map(fontText), ''].join('\n')
}

function packageText(each) {
  const texts = licenceFiles(join(root, each.path))
  const body =
    texts.length > 0 ? texts.join('\n\n') : 'Pembuatnya tidak menyertakan berkas lisensi; yang berlaku ialah lisensi bernama di atas.'
  return [LINE, `${each.name} ${each.version} (${each.license})`, LINE, body, ''].join('\n')
}

const fontText = (file) => [LINE, `Huruf: ${file}`, LINE, readFileSync(join(root, 'resources/fonts', file), 'utf8').trim(), ''].join('\n')

function licenceFiles(folder) {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => LICENCE_FILE.test(name))
  return names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8').trim())
}
