import { expect, test } from 'vitest'
import { forbiddenSwitch } from '../../electron/shell/forbidden-switch'

const given =
  (...names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name)

test.each([
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'disable-web-security',
  'load-extension'
])('--%s is refused, to root as well', (name) => {
  expect(forbiddenSwitch(given('lang', name), false)).toBe(name)
  expect(forbiddenSwitch(given('lang', name), true)).toBe(name)
})

test('without the sandbox only root may start it: Chromium leaves root no choice', () => {
  expect(forbiddenSwitch(given('no-sandbox'), false)).toBe('no-sandbox')
  expect(forbiddenSwitch(given('no-sandbox'), true)).toBeNull()
})

test('an ordinary start is not refused', () => {
  expect(forbiddenSwitch(given('user-data-dir', 'lang'), false)).toBeNull()
})
