import { expect, it, test } from 'vitest'
import { traceLine, traceOf } from '../../electron/shell/error-trace'

const NIP = '199005122015031002'
const NAMA = 'Budi Santoso, S.Sos.'

it('keeps the kind of an error and where it was, and nothing it says', () => {
  const text = [
    `TypeError: Pegawai ${NAMA} (${NIP}) tidak ditemukan`,
    `  baris kedua tentang ${NAMA}`,
    `    at findPegawai (file:///C:/Users/${NAMA}/Programs/Penata/resources/app.asar/out/main/core.js:12:34)`,
    '    at async answer (/opt/Penata/resources/app.asar/out/main/core.js:99:1)',
    '    at C:\\Users\\budi\\Penata\\core.js:5:6',
    '    at <anonymous>'
  ].join('\n')
  expect(traceOf(text)).toBe('TypeError\n    at findPegawai core.js:12:34\n    at async answer core.js:99:1\n    at core.js:5:6\n')
})

test.each([
  [`Uncaught SqliteError: UNIQUE constraint failed: ${NIP}`, 'SqliteError'],
  ['Error', 'Error'],
  ['SqliteError SQLITE_FULL', 'SqliteError SQLITE_FULL'],
  [`TypeError ${NAMA.toUpperCase()}`, 'TypeError'],
  [`Erroneous ${NAMA}`, null],
  [`${NAMA} TypeError`, null],
  [NIP, null],
  [`{"nama":"${NAMA}"}`, null],
  ['', null]
])('%s leaves %s', (line, expected) => {
  expect(traceLine(line)).toBe(expected)
})
