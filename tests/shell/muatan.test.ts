import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { parseInput } from '../../electron/app/parse-input'
import { routes } from '../../src/contract/routes'
import { commands } from '../../src/domain/registry'
import { testApp, type TestApp } from '../support/test-app'

// What a page that has been taken over could send: anything that crosses the port, on every route and to every command.
const PER_ROUTE = 1000

let app: TestApp
let written: () => unknown
beforeAll(() => {
  app = testApp()
  const changes = app.db.sqlite.prepare('select total_changes() as n').pluck()
  written = () => changes.get()
})
afterAll(() => app.close())

const NASTY = [
  '',
  '\u0000',
  '\u202e\u2066',
  "' OR 1=1 --",
  '../../../etc/passwd',
  'C:\\Windows\\win.ini',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  'x'.repeat(20_000),
  '2026-02-30',
  '0000-00-00',
  '1990-01-01T00:00:00Z'
]

// anything at all is slow to make: a stock of it is made once
const STOCK = fc.sample(fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 2 }), 500)
const leaf = fc.constantFrom<unknown>(...NASTY, null, undefined, true, false, 0, -1, 1e308, Number.NaN, Infinity, 2 ** 53, ...STOCK)

/** Payloads that come near what a schema asks for: its own keys, with values of no sense. */
function payloadFor(schema: unknown): fc.Arbitrary<unknown> {
  if (!(schema instanceof z.ZodObject)) return leaf
  const keys = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }))]))
  return fc.oneof({ weight: 4, arbitrary: fc.record(keys, { requiredKeys: [] }) }, { weight: 1, arbitrary: leaf })
}

/** Sends a payload; what comes back is an answer or a refusal in words, and what the schema refuses has written nothing. */
async function send(route: string, input: unknown, isAccepted: boolean): Promise<void> {
  const before = written()
  const reply = await app.call(route, input)
  if (!reply.ok) {
    expect(reply.error.code, `${route}: ${reply.error.pesan}`).not.toBe('INTERNAL')
    expect(reply.error.pesan.length).toBeGreaterThan(0)
  }
  if (isAccepted) return
  expect(reply.ok, `${route} took what its schema refuses`).toBe(false)
  expect(written()).toEqual(before)
}

const known = Object.entries(routes).filter(([name]) => name !== 'command.run')

it.each(known.map(([name, { input }]) => ({ name, input })))(
  `$name refuses ${PER_ROUTE} hostile payloads in words`,
  async ({ name, input }) => {
    await fc.assert(
      fc.asyncProperty(payloadFor(input), (payload) => send(name, payload, parseInput(input, payload).ok)),
      { numRuns: PER_ROUTE }
    )
  }
)

it.each(commands.map(({ name, input }) => ({ name, input })))(
  `command $name refuses ${PER_ROUTE} hostile inputs in words`,
  async ({ name, input }) => {
    await fc.assert(
      fc.asyncProperty(payloadFor(input), fc.uuid(), (payload, kunci) =>
        send('command.run', { name, input: payload, kunci, tempat: null }, parseInput(input, payload).ok)
      ),
      { numRuns: PER_ROUTE }
    )
  }
)

it('routes and commands there are none of are refused', async () => {
  const names = fc.oneof(fc.constantFrom(...NASTY, 'toString', 'hasOwnProperty', 'valueOf'), fc.string())
  await fc.assert(
    fc.asyncProperty(names, leaf, async (name, payload) => {
      await send(name, payload, false)
      await send('command.run', { name, input: payload, kunci: 'kunci-uji-0001', tempat: null }, false)
    }),
    { numRuns: PER_ROUTE }
  )
})
