import { expect, it } from 'vitest'
import type { Bridge } from '../../src/ui/lib/bridge'
import { onePenata } from '../support/launch-penata'
import { withFile, workbookParts, worksheet, zipOf } from '../support/xlsx-file'

const penata = onePenata()
const PEMBACA = 'Penata Pembaca Berkas'

/** 190,000 rows of four cells: long enough to be interrupted while it is read, also on a busy machine. */
const panjang = (): Buffer => {
  const rows = Array.from({ length: 190_000 }, (_, n) => {
    const cells = ['A', 'B', 'C', 'D'].map((column) => `<c r="${column}${n + 1}" t="str"><v>baris ${n}</v></c>`)
    return `<row r="${n + 1}">${cells.join('')}</row>`
  })
  return zipOf(workbookParts(worksheet(`<sheetData>${rows.join('')}</sheetData>`)))
}

/** The processes that read files at this moment. */
const readers = (): Promise<readonly number[]> =>
  penata.app.evaluate(({ app }, name) => app.getAppMetrics().flatMap((m) => (m.name === name ? [m.pid] : [])), PEMBACA)

/** Kills the process that reads a file; there has to be one (0 would be this very test's group). */
const killReader = (): Promise<void> =>
  penata.app.evaluate(({ app }, name) => {
    const reader = app.getAppMetrics().find((m) => m.name === name)
    if (!reader) throw new Error('No process reads a file')
    process.kill(reader.pid, 'SIGKILL')
  }, PEMBACA)

/** Begins to read a file; once rows have come, `meanwhile` is done. Answers with what the window is told in the end. */
async function readAnd(path: string, meanwhile: () => Promise<unknown>): Promise<string> {
  const rowsCame = penata.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const bridge: Bridge = window.penata
        const off = bridge.on('kerja.maju', ({ selesai }) => {
          if (selesai === 0) return
          off()
          resolve()
        })
      })
  )
  const reply = penata.page.evaluate((jalur) => window.penata.call('impor.buka', { jalur: [jalur] }), path)
  await rowsCame
  await meanwhile()
  return reply
}

it('says so when the process that reads a file dies, reads the next file, and leaves no process behind', async () => {
  await withFile(panjang(), async (path) => {
    const reply = await readAnd(path, killReader)
    expect(JSON.parse(reply)).toMatchObject({ ok: false, error: { pesan: expect.stringContaining('Pembacaan berkas terhenti.') } })
  })
  const next = await penata.page.evaluate(
    (jalur) => window.penata.call('impor.buka', { jalur: [jalur] }),
    `${process.cwd()}/tests/fixtures/tabel-libreoffice.xls`
  )
  expect(JSON.parse(next)).toMatchObject({ ok: true })
  await expect.poll(readers, { timeout: 5_000 }).toEqual([])
})

it('ends the process at once when the officer cancels', async () => {
  await withFile(panjang(), async (path) => {
    const reply = await readAnd(path, () => penata.page.evaluate(() => window.penata.call('kerja.batal', null)))
    expect(JSON.parse(reply)).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  })
  await expect.poll(readers, { timeout: 5_000 }).toEqual([])
})
