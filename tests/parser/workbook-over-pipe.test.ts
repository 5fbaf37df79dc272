import { describe, expect, it } from 'vitest'
import { FileProblem } from '../../electron/app/host'
import { type ParserMessage, type Pipe, type Readings, workbookOver } from '../../electron/app/workbook-over-pipe'

const BARIS: ParserMessage = { jenis: 'baris', baris: [{ nomor: 1, sel: ['a'] }] }
const LEMBAR: ParserMessage = { jenis: 'lembar', lembar: { nama: 'Data' } }
const BUKU: ParserMessage = { jenis: 'buku', buku: { format: 'xlsx', sistem1904: false, isBermakro: false } }

/** A reading whose process sends those messages, and then does what `after` says; what was stopped is listed. */
function reading(messages: readonly ParserMessage[], after: Promise<void> = new Promise(() => undefined)) {
  const started: string[] = []
  const stopped: string[] = []
  const pipe: Pipe = {
    postMessage: () => undefined,
    start: () => undefined,
    on: (_, listener) => messages.forEach((data, n) => setTimeout(() => listener({ data }), n))
  }
  const readings: Readings = {
    start: async ({ bacaan }, onPipe) => {
      started.push(bacaan)
      onPipe(pipe)
      await after
    },
    stop: (bacaan) => Promise.resolve(void stopped.push(bacaan))
  }
  return { read: workbookOver(readings), started, stopped }
}
const never = new AbortController().signal
const nothing = (): void => undefined

describe('a workbook that comes through a pipe', () => {
  it('is put together, its rows are counted, and the process is ended', async () => {
    const { read, started, stopped } = reading([BARIS, BARIS, LEMBAR, LEMBAR, BUKU])
    const heard: number[] = []
    expect(await read('/x.xlsx', never, (n) => heard.push(n))).toEqual({
      format: 'xlsx',
      sistem1904: false,
      isBermakro: false,
      lembar: [
        { nama: 'Data', baris: [...BARIS.baris, ...BARIS.baris] },
        { nama: 'Data', baris: [] }
      ]
    })
    expect(heard).toEqual([1, 2])
    expect([started.length, stopped]).toEqual([1, started])
  })
  it('ends with the words of the parser', async () => {
    const { read, started, stopped } = reading([BARIS, { jenis: 'tolak', pesan: 'Berkas rusak.' }])
    await expect(read('/x.xlsx', never, nothing)).rejects.toThrow(new FileProblem('Berkas rusak.'))
    expect(stopped).toEqual(started)
  })
  it('ends with the words of the shell when the process dies or takes too long', async () => {
    const { read, started, stopped } = reading([BARIS], Promise.reject(new FileProblem('Pembacaan berkas terhenti.')))
    await expect(read('/x.xlsx', never, nothing)).rejects.toThrow('Pembacaan berkas terhenti.')
    expect(stopped).toEqual(started)
  })
  it('ends at once when it is cancelled, and the process with it', async () => {
    const { read, started, stopped } = reading([BARIS, LEMBAR])
    const controller = new AbortController()
    const result = read('/x.xlsx', controller.signal, () => controller.abort())
    await expect(result).rejects.toMatchObject({ name: 'AbortError' })
    expect(stopped).toEqual(started)
  })
  it('is not even begun when it was cancelled before', async () => {
    const { read, started } = reading([BUKU])
    await expect(read('/x.xlsx', AbortSignal.abort(), nothing)).rejects.toMatchObject({ name: 'AbortError' })
    expect(started).toEqual([])
  })
})
