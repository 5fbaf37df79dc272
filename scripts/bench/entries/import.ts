import { sesiTunggal } from '../../../src/domain/akses/sesi'
import { peakMemory } from '../peak-memory.mjs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { systemGiven } from '../../../electron/app/clock'
import { createApp } from '../../../electron/app/create-app'
import { openDatabase } from '../../../electron/db/open'
import { readWorkbook } from '../../../electron/parser/read-workbook'
import { DrafImpor } from '../../../src/contract/impor'

const [berkas, file] = process.argv.slice(2)
if (!berkas || !file) throw new Error('usage: import WORKBOOK DATABASE')

// the whole of what an officer waits for: reading, checks, comparison, one durable transaction with audit and search index
const db = openDatabase(file)
const host = {
  pelaku: 'bench',
  chooseFiles: () => Promise.resolve([berkas]),
  chooseTarget: () => Promise.resolve(null),
  print: () => Promise.reject(new Error('no printer')),
  draw: () => Promise.reject(new Error('no printer')),
  readWorkbook
}
const tahap: { readonly nama: string; readonly pada: number }[] = []
const app = createApp({
  db,
  host,
  emit: (_event, payload) => {
    const nama = 'tahap' in payload ? (payload.tahap ?? 'selesai') : ''
    if (nama !== '' && tahap.at(-1)?.nama !== nama) tahap.push({ nama, pada: performance.now() })
  },
  given: systemGiven,
  berkas: file,
  versi: 'bench',
  sesi: () => sesiTunggal('penguji'),
  cadangkan: () => Promise.resolve()
})
const start = performance.now()
const reading = app.call('impor.buka', { jalur: null })
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
const preview = await reading
delay.disable()
if (!preview.ok) throw new Error(preview.error.pesan)
const { drafId, ringkasan } = DrafImpor.parse(preview.value)
const read = performance.now()
const saved = await app.call('impor.simpan', { drafId })
if (!saved.ok) throw new Error(saved.error.pesan)
const end = performance.now()
app.close()
const lama = tahap.map(({ nama, pada }, n) => [nama.replace(/ .*/, ''), Math.round((tahap[n + 1]?.pada ?? end) - pada)])
process.stdout.write(
  JSON.stringify({
    ms: end - start,
    bacaMs: read - start,
    simpanMs: end - read,
    pegawaiBaru: ringkasan.beda.pegawai.baru,
    macetMs: delay.max / 1e6,
    tahap: lama,
    memori: peakMemory()
  })
)
