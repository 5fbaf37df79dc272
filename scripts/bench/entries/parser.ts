import { peakMemory } from '../peak-memory.mjs'
import { readWorkbook } from '../../../electron/parser/read-workbook'

const [berkas] = process.argv.slice(2)
if (!berkas) throw new Error('usage: parser WORKBOOK')

// the parser alone, as the measure of memory: the workbook is held as its caller holds it
const start = performance.now()
const buku = await readWorkbook(berkas)
process.stdout.write(
  JSON.stringify({
    ms: performance.now() - start,
    baris: buku.lembar.reduce((n, { baris }) => n + baris.length, 0),
    memori: peakMemory()
  })
)
