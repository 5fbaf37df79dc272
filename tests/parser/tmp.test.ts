import { test } from 'vitest'
import Excel from 'exceljs'
import { readWorkbook } from '../../electron/parser/read-workbook'
import { openArchive } from '../../electron/parser/archive'
test('x', async () => {
  for (let i = 0; i < 3; i++) {
    let a = performance.now()
    await readWorkbook('/tmp/impor-10k.xlsx')
    console.log('own', performance.now() - a)
    a = performance.now()
    let rows = 0
    for await (const ws of new Excel.stream.xlsx.WorkbookReader('/tmp/impor-10k.xlsx', { sharedStrings: 'cache', worksheets: 'emit', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' } as never)) for await (const row of ws) { rows++; void row.values }
    console.log('exceljs', performance.now() - a, rows)
    a = performance.now()
    const z = await openArchive('/tmp/impor-10k.xlsx', new AbortController().signal)
    let n = 0
    for await (const c of z.chunks('xl/worksheets/sheet1.xml')) n += c.length
    for await (const c of z.chunks('xl/sharedStrings.xml')) n += c.length
    z.close()
    console.log('inflate+crc', performance.now() - a, n)
  }
})
