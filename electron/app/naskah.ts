import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import { type Given, invalid, notFound, type Refusal } from '../../src/domain/kit/command'
import type { Dokumen } from '../../src/domain/kit/document'
import { refuse, type Result } from '../../src/domain/kit/result'
import { isTanggal } from '../../src/domain/kit/tanggal'
import { isianOf } from '../../src/domain/naskah/isian'
import { isianTersimpan } from '../../src/domain/naskah/isian-tersimpan'
import { nomorTerpakai, pemakaiNomor } from '../../src/domain/naskah/nomor-naskah'
import { documents } from '../../src/domain/registry'
import { fileName } from './file-name'
import type { Host } from './host'
import { need } from './refused'
import { saveFile } from './save-file'
import { JENIS_DOKUMEN, writeDokumen } from './write-dokumen'

/** What the papers are made with. `run` executes a command under an idempotency key. */
export type NaskahParts = {
  readonly host: Host
  readonly read: Reader
  readonly given: () => Given
  readonly run: (name: 'naskah.issue' | 'naskah.simpan-isian', input: unknown, kunci: string) => Result<{ readonly label: string }, Refusal>
}

/** The routes of the papers. */
export type NaskahRoutes = {
  readonly isian: (input: RouteInput<'naskah.isian'>) => RouteOutput<'naskah.isian'>
  readonly pratinjau: (input: RouteInput<'naskah.pratinjau'>) => Promise<RouteOutput<'naskah.pratinjau'>>
  readonly ekspor: (input: RouteInput<'naskah.ekspor'>) => Promise<RouteOutput<'naskah.ekspor'>>
}

/** Creates the papers' part of the application: fields, preview and export. */
export function createNaskah({ host, read, given, run }: NaskahParts): NaskahRoutes {
  type Ekspor = RouteInput<'naskah.ekspor'>
  type Permintaan = Pick<Ekspor, 'dokumen' | 'rencanaId' | 'isian'>

  const documentOf = (id: string): (typeof documents)[number] => need(found(documents.find((d) => d.id === id)))
  const make = (input: Permintaan): Dokumen => need(documentOf(input.dokumen).make(read, input, given()))

  async function ekspor(input: Ekspor): Promise<RouteOutput<'naskah.ekspor'>> {
    const { formats, judul, penomoran } = documentOf(input.dokumen)
    if (!formats.includes(input.format)) return need(refuse(invalid(`${judul} tidak tersedia dalam format ${input.format}.`)))
    const dokumen = make(input)
    const nomor = input.format === 'pdf' && penomoran ? penomoran(input) : null
    if (nomor) assertBebas(nomor.nomor, input.rencanaId)
    const path = await host.chooseTarget(`Simpan ${judul}`, fileName(nameOf(input, judul), input.format), JENIS_DOKUMEN[input.format])
    if (path === null) return { berkas: null }
    const bytes = await writeDokumen(dokumen, input.format, host)
    keepIsian(input)
    await saveFile(path, bytes)
    if (nomor) issue(input, dokumen, nomor)
    return { berkas: path }
  }

  function assertBebas(nomor: string, rencanaId: Ekspor['rencanaId']): void {
    const lain = pemakaiNomor(read.list('naskah'), nomor, rencanaId)
    if (lain) need(refuse(invalid(nomorTerpakai(lain))))
  }

  const nameOf = ({ rencanaId, isian }: Permintaan, judul: string): string =>
    `${judul} ${isianOf(isian).nomor_sk || (read.get('rencana', rencanaId)?.nama ?? '')}`

  function keepIsian({ rencanaId, isian }: Permintaan): void {
    const saved = isianTersimpan(read, rencanaId, given().today)
    const isChanged = JSON.stringify({ ...saved, ...isianOf({ ...saved, ...isian }) }) !== JSON.stringify(saved)
    if (isChanged) need(run('naskah.simpan-isian', { rencanaId, isian }, given().newId()))
  }

  /** A paper with number and date is issued; the same paper printed again is not issued again. */
  function issue(
    { dokumen: jenis, rencanaId }: Permintaan,
    dokumen: Dokumen,
    { nomor, tanggal }: { readonly nomor: string; readonly tanggal: string }
  ): void {
    const isi = JSON.stringify(dokumen)
    const isIssued = read.list('naskah').some((n) => n.rencanaId === rencanaId && n.nomor === nomor && n.isi === isi)
    if (nomor === '' || !isTanggal(tanggal) || isIssued) return
    need(run('naskah.issue', { rencanaId, jenis, nomor, tanggal, judul: dokumen.judul, isi }, given().newId()))
  }

  return {
    isian: ({ rencanaId }) => isianTersimpan(read, rencanaId, given().today),
    pratinjau: async (input) => {
      const { toHtml } = await import('../documents/html')
      const dokumen = make(input)
      return { html: toHtml(dokumen), peringatan: [...dokumen.peringatan] }
    },
    ekspor
  }
}

const found = (document: (typeof documents)[number] | undefined): Result<(typeof documents)[number], Refusal> =>
  document ? { ok: true, value: document } : refuse(notFound('Naskah'))
