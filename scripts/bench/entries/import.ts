import { createApp } from '../../../electron/app/create-app'
import { systemGiven } from '../../../electron/app/clock'
import { openDatabase } from '../../../electron/db/open'
import { readWorkbook } from '../../../electron/parser/read-workbook'
import { PratinjauImpor } from '../../../src/contract/impor'

const [berkas, file] = process.argv.slice(2)
if (!berkas || !file) throw new Error('usage: import WORKBOOK DATABASE')

// the whole of what an officer waits for: reading, checks, preview, one durable transaction with audit and search index
const db = openDatabase(file)
const host = {
  pelaku: 'bench',
  chooseFile: () => Promise.resolve(berkas),
  chooseTarget: () => Promise.resolve(null),
  print: () => Promise.reject(new Error('no printer')),
  readWorkbook
}
const app = createApp({ db, host, emit: () => undefined, given: systemGiven, berkas: file, versi: 'bench' })
const start = performance.now()
const preview = await app.call('impor.baca', null)
if (!preview.ok) throw new Error(preview.error.pesan)
const { drafId, pegawaiBaru } = PratinjauImpor.parse(preview.value)
const read = performance.now()
const saved = await app.call('impor.simpan', { drafId })
if (!saved.ok) throw new Error(saved.error.pesan)
const end = performance.now()
app.close()
process.stdout.write(JSON.stringify({ ms: end - start, bacaMs: read - start, simpanMs: end - read, pegawaiBaru }))
