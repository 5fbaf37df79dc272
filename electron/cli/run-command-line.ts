import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { systemGiven } from '../app/clock'
import { type App, createApp } from '../app/create-app'
import { DatabaseProblem } from '../db/database-problem'
import { BELUM_MASUK } from '../../src/domain/akses/sesi'
import type { Route, RouteInput, RouteOutput } from '../../src/contract/routes'
import { openData } from './open-data'
import { terminalHost } from './terminal-host'
import { need, Refusal, UsageProblem, type Verb, type VerbGerbang, type VerbReply, type Words } from './verb'
import { verbs } from './verbs/index'

/** Where a command line writes: answers, and everything else. */
export type Terminal = {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  /** The password of whoever sits there; null when there is nobody to ask. */
  readonly askSandi: () => Promise<string | null>
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const OPTIONS = {
  db: text,
  dari: text,
  plan: text,
  out: text,
  format: text,
  pegawai: text,
  benih: text,
  tanggal: text,
  unor: text,
  pengguna: text,
  json: flag,
  periksa: flag,
  'per-orang': flag,
  help: flag
} as const

/** Runs one command line and gives its exit code: 0 done, 1 refused or not sound, 2 used wrongly. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const { name, words } = parse(argv)
    if (words.options['help'] !== undefined) {
      terminal.say(usage())
      return 0
    }
    const verb = verbs.find((v) => v.nama === name)
    if (!verb) throw new UsageProblem(name === undefined ? 'Sebutkan apa yang harus dilakukan.' : `Perintah "${name}" tidak dikenal.`)
    const reply = 'runGerbang' in verb ? await runGerbang(verb, words, terminal) : await runVerb(verb, words, terminal)
    terminal.say(words.options['json'] === undefined ? reply.lines.join('\n') : JSON.stringify(reply.data, null, 2))
    return reply.ok ? 0 : 1
  } catch (error) {
    return explain(error, terminal)
  }
}

function parse(argv: readonly string[]): { readonly name: string | undefined; readonly words: Words } {
  try {
    const { positionals, values } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true })
    const options = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
    const [name, ...positional] = positionals
    return { name, words: { positional, options } }
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error))
  }
}

function runGerbang({ runGerbang: run, mayCreate }: VerbGerbang, words: Words, { askSandi }: Terminal): Promise<VerbReply> {
  const berkas = resolve(need(words, 'db'))
  if (!existsSync(berkas) && !mayCreate) throw new Refusal(`Berkas data ${berkas} tidak ada.`)
  mkdirSync(dirname(berkas), { recursive: true })
  return run({ words, berkas, askSandi })
}

async function runVerb(verb: Verb, words: Words, terminal: Terminal): Promise<VerbReply> {
  const file = resolve(need(words, 'db'))
  const mayCreate = verb.nama === 'contoh' || verb.nama === 'import'
  if (!existsSync(file) && !mayCreate) throw new Refusal(`Berkas data ${file} tidak ada.`)
  const answers = verb.answers(words)
  mkdirSync(dirname(file), { recursive: true })
  const host = terminalHost(answers)
  const pengetuk = { pelaku: host.pelaku, namaMasuk: words.options['pengguna'], sandi: terminal.askSandi }
  const { db, sesi, kejadian } = await openData(file, pengetuk)
  const app = createApp({
    db,
    host,
    emit: () => undefined,
    sesi: () => sesi,
    cadangkan: () => Promise.resolve(),
    given: systemGiven,
    berkas: file,
    versi: 'baris perintah'
  })
  try {
    for (const satu of kejadian) app.runDalam('akses.catat', satu, satu.jenis === 'GAGAL' ? BELUM_MASUK : sesi)
    return await verb.run({ words, db, ask: (route, input) => ask(app, route, input) })
  } finally {
    app.close()
  }
}

async function ask<R extends Route>(app: App, route: R, input: RouteInput<R>): Promise<RouteOutput<R>> {
  const reply = await app.call(route, input)
  if (!reply.ok) throw new Refusal(reply.error.pesan)
  // the handler of this very route gave it
  return reply.value as RouteOutput<R>
}

function explain(error: unknown, terminal: Terminal): 1 | 2 {
  if (error instanceof UsageProblem) {
    terminal.complain(`${error.message}\n\n${usage()}`)
    return 2
  }
  if (error instanceof Refusal || error instanceof DatabaseProblem) {
    terminal.complain(error.message)
    return 1
  }
  throw error
}

const usage = (): string =>
  ['Pemakaian: npm run penata -- <perintah> [--json] [--pengguna NAMA]', ...verbs.map((v) => `  ${v.pakai}\n      ${v.arti}`)].join('\n')
