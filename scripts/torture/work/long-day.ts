import { openSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { acknowledge, type Office, openOffice, settle } from '../open-office'
import { ACK } from '../power/states'
import { type Chance, chanceOf, oneOf } from '../random/chance'
import { smallCity } from '../random/small-city'
import type { Work } from './index'

const SAMPLES = 20
const READ_EVERY = 20

/** Hours of ordinary work: edits that leave as many rows as there were, with the screens reading between them: `FOLDER COMMITS`. */
export const longDay: Work = async ([folder = '', commits = '1000']) => {
  const ack = openSync(join(folder, ACK), 'a')
  const file = join(folder, 'penata.db')
  const office = openOffice(file)
  settle(office, smallCity)
  const chance = chanceOf(8)
  const day = { office, chance, slowest: [] as number[] }
  const every = Math.floor(Number(commits) / SAMPLES)
  for (let done = 0; done < Number(commits);) {
    const before = done
    done += await edit(day, done)
    if (Math.floor(done / READ_EVERY) > Math.floor(before / READ_EVERY)) await look(day)
    if (Math.floor(done / every) > Math.floor(before / every)) acknowledge(ack, measured(file, day.slowest))
  }
  office.close()
}

type Day = { readonly office: Office; readonly chance: Chance; readonly slowest: number[] }

/** One edit, or one and its taking back; how many commits it took. */
async function edit({ office, chance, slowest }: Day, n: number): Promise<number> {
  const start = performance.now()
  const [name, input] = oneOf(chance, EDITS(n, `p${chance.upTo(20)}`)) ?? ['', null]
  const done = await office.call('command.run', { name, input, kunci: `sehari-${n}`, tempat: null })
  slowest.push(performance.now() - start)
  if (!done.ok) throw new Error(`${name}: ${done.error.pesan}`)
  if (name === 'pegawai.update') return 1
  await office.ask('history.undo', null)
  return 2
}

const EDITS = (n: number, pegawaiId: string): readonly (readonly [string, unknown])[] => [
  ['pegawai.update', { id: pegawaiId, patch: { tempatLahir: `Kota ${n}` } }],
  ['catatan.save', { id: null, pegawaiId, jenis: 'LAINNYA', uraian: `Catatan ${n}`, tahun: null, mulai: null, selesai: null }],
  ['langkah.place', { rencanaId: 'rencana-draf', pegawaiId: 'p20', jabatanId: 'staf4', tambahan: false }]
]

/** What screens read. */
async function look({ office }: Day): Promise<void> {
  await office.ask('beranda.ringkasan', null)
  await office.ask('organisasi.snapshot', { tanggal: null })
  await office.ask('history.state', null)
}

function measured(file: string, times: number[]): unknown {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const sorted = times.splice(0).toSorted((a, b) => a - b)
  return {
    rss: megabytes(rss),
    heap: megabytes(heapUsed),
    data: megabytes(statSync(file).size),
    wal: megabytes(statSync(`${file}-wal`).size),
    handles: readdirSync('/proc/self/fd').length,
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0
  }
}

const megabytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10
