import type { Dokumen, FormatDokumen } from '../../src/domain/kit/document'
import type { BerkasPdf, PdfBerletak } from '../documents/pdf'
import type { OnSections } from '../documents/print-sections'
import type { Host, JenisBerkas } from './host'

/** The kinds of file a paper is written to, as dialogs name them. */
export const JENIS_DOKUMEN: Readonly<Record<FormatDokumen, JenisBerkas>> = {
  pdf: { nama: 'Dokumen PDF', akhiran: ['pdf'] },
  docx: { nama: 'Dokumen Word', akhiran: ['docx'] },
  xlsx: { nama: 'Buku kerja Excel', akhiran: ['xlsx'] }
}

/** What writing needs. `onSections` hears how many sections are written, and is waited for; whoever stops waits for no printer. */
export type Penulisan = Pick<Host, 'print'> & { readonly onSections?: OnSections; readonly signal?: AbortSignal }

/** Writes papers of one look, each to the bytes of a file. */
export async function writeSemua(naskah: readonly Dokumen[], format: FormatDokumen, penulisan: Penulisan): Promise<readonly Uint8Array[]> {
  const alat = createAlat(penulisan)
  await alat.menulis(0)
  return WRITERS[format](naskah, alat)
}

/** Writes one paper to the bytes of a file. */
export async function writeDokumen(dokumen: Dokumen, format: FormatDokumen, penulisan: Penulisan): Promise<Uint8Array> {
  const [bytes] = await writeSemua([dokumen], format, penulisan)
  if (!bytes) throw new Error('A paper was not written')
  return bytes
}

/** Papers of any looks, one after another, as one PDF. */
export async function writeGabung(berkas: BerkasPdf, penulisan: Penulisan): Promise<Uint8Array> {
  const { toPdfFiles } = await import('../documents/pdf')
  const { print, menulis } = createAlat(penulisan)
  const [bytes] = await toPdfFiles([berkas], print, menulis)
  if (!bytes) throw new Error('A paper was not written')
  return bytes
}

/** One paper as PDF, with the page each block of its template begins on. */
export const writeBerletak = async (dokumen: Dokumen, { print }: Pick<Host, 'print'>): Promise<PdfBerletak> =>
  (await import('../documents/pdf')).toPdfBerletak(dokumen, print)

type Alat = Pick<Host, 'print'> & { readonly menulis: (jumlah: number) => Promise<void> }

const createAlat = ({ print, onSections, signal }: Penulisan): Alat => ({
  print: (html) => unlessStopped(print(html), signal),
  menulis: async (jumlah) => {
    signal?.throwIfAborted()
    await onSections?.(jumlah)
  }
})

/** The writers and their libraries are loaded when the first paper is made: they would cost every start half a second. */
const WRITERS: Readonly<Record<FormatDokumen, (naskah: readonly Dokumen[], alat: Alat) => Promise<readonly Uint8Array[]>>> = {
  pdf: async (naskah, { print, menulis }) => (await import('../documents/pdf')).toPdfs(naskah, print, menulis),
  docx: async (naskah, { menulis }) => oneByOne(naskah, menulis, (await import('../documents/docx')).toDocx),
  xlsx: async (naskah, { menulis }) => oneByOne(naskah, menulis, (await import('../documents/xlsx')).toXlsx)
}

type TulisSatu = (dokumen: Dokumen, onSections: Alat['menulis']) => Promise<Uint8Array>

async function oneByOne(naskah: readonly Dokumen[], menulis: Alat['menulis'], write: TulisSatu): Promise<readonly Uint8Array[]> {
  const bytes: Uint8Array[] = []
  let selesai = 0
  for (const dokumen of naskah) {
    const sebelum = selesai
    bytes.push(await write(dokumen, (jumlah) => menulis(sebelum + jumlah)))
    selesai += dokumen.bagian.length
  }
  return bytes
}

/** Fails at once when it is stopped: the printer ends by itself, and nobody reads what it gives. */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = (): void => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  // a pack has hundreds of prints: none of them may stay behind
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop))
}
