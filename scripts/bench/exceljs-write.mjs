// The comparison of the report bench: exceljs writing the same rows and nothing else, by stream or from memory.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { peakMemory } from './peak-memory.mjs'

const Excel = createRequire(import.meta.url)('exceljs')
const [, , rows, target, how] = process.argv
const semua = JSON.parse(readFileSync(rows, 'utf8'))

async function byStream() {
  const book = new Excel.stream.xlsx.WorkbookWriter({ filename: target })
  const sheet = book.addWorksheet('Laporan')
  for (const row of semua) sheet.addRow(row).commit()
  sheet.commit()
  await book.commit()
}

async function inMemory() {
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('Laporan')
  for (const row of semua) sheet.addRow(row)
  await book.xlsx.writeFile(target)
}

const ms = []
for (let n = 0; n < 2; n += 1) {
  const start = performance.now()
  await (how === 'stream' ? byStream() : inMemory())
  ms.push(performance.now() - start)
  // one workbook from memory is what is measured: a second would only wait for the first to be collected
  if (how !== 'stream') break
}
process.stdout.write(JSON.stringify({ ms, memori: peakMemory() }))
