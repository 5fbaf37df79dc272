import { expect, it } from 'vitest'
import { tombolDari, tombolTeks } from '../../src/ui/lib/tombol'

const TANPA = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

it.each([
  ['a letter is the same in any case', { key: 'x', ctrlKey: true }, 'mod+X', 'Ctrl+X'],
  ['Command stands for Ctrl', { key: 'v', metaKey: true }, 'mod+V', 'Ctrl+V'],
  ['a named key', { key: 'F2' }, 'F2', 'F2'],
  ['Shift with a named key', { key: 'Insert', shiftKey: true }, 'shift+Insert', 'Shift+Insert'],
  ['Shift with a letter', { key: 'P', ctrlKey: true, shiftKey: true }, 'mod+shift+P', 'Ctrl+Shift+P'],
  ['a sign is itself, whatever it takes to type it', { key: '/', shiftKey: true }, '/', '/'],
  ['arrows', { key: 'ArrowUp', altKey: true }, 'alt+ArrowUp', 'Alt+↑']
] as const)('writes keys: %s', (_, event, tombol, teks) => {
  expect(tombolDari({ ...TANPA, ...event })).toBe(tombol)
  expect(tombolTeks(tombol)).toBe(teks)
})
