// The comparison of the import bench: exceljs' streaming reader reading every cell of the same file, and nothing else.
import { createRequire } from 'node:module'
import { peakMemory } from './peak-memory.mjs'

const Excel = createRequire(import.meta.url)('exceljs')
const start = performance.now()
let cells = 0
const reader = new Excel.stream.xlsx.WorkbookReader(process.argv[2], {
  worksheets: 'emit',
  sharedStrings: 'cache',
  styles: 'cache',
  hyperlinks: 'ignore'
})
for await (const sheet of reader) for await (const row of sheet) cells += row.cellCount
process.stdout.write(JSON.stringify({ ms: performance.now() - start, cells, memori: peakMemory() }))
