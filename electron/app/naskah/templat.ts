import { basename } from 'node:path'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import { type Given, notFound, type Refusal } from '../../../src/domain/kit/command'
import { refuse, type Result } from '../../../src/domain/kit/result'
import { type TemplatWord, TemplatWordId } from '../../../src/domain/naskah/pola/templat-word'
import { fileName } from '../file-name'
import { FileProblem, type Host } from '../host'
import { readSmallFile } from '../read-small-file'
import { need } from '../refused'
import { saveFile } from '../save-file'
import { JENIS_DOKUMEN, writeDokumen } from '../write-dokumen'
import { contohTemplat } from './contoh-templat'
import { createIsiTemplat, isDikenal } from './isi-templat'
import type { MejaNaskah } from './meja-naskah'
import { periksaDocx } from './periksa-docx'
import type { TemplatBerlaku } from './tulis-lembar'

/** The routes of the office's own Word templates, and the one in use for a kind of paper. */
export type TemplatRoutes = {
  readonly list: () => RouteOutput<'templat.list'>
  readonly pilih: (input: RouteInput<'templat.pilih'>) => Promise<RouteOutput<'templat.pilih'>>
  readonly simpan: (input: RouteInput<'templat.simpan'>) => RouteOutput<'templat.simpan'>
  readonly contoh: (input: RouteInput<'templat.contoh'>) => Promise<RouteOutput<'templat.contoh'>>
  readonly ekspor: (input: RouteInput<'templat.ekspor'>) => Promise<RouteOutput<'templat.ekspor'>>
  readonly berlaku: TemplatBerlaku
}

type Parts = {
  readonly host: Pick<Host, 'chooseFiles' | 'chooseTarget' | 'print'>
  readonly read: Reader
  readonly given: () => Given
  readonly meja: MejaNaskah
  /** Runs a command of the core's own. */
  readonly run: (name: string, input: unknown, kunci: string) => Result<unknown, Refusal>
}

const MAKS_BYTE = 5 * 1024 * 1024

type Calon = Pick<TemplatWord, 'id' | 'jenis' | 'nama' | 'data'>

/** Creates the part of the application for it. A file chosen is kept in mind until it is saved or another is chosen. */
export function createTemplat({ host, read, given, meja, run }: Parts): TemplatRoutes {
  let calon: Calon | null = null
  return {
    list: () => read.list('templatWord').map(({ data: _data, ...lain }) => lain),
    pilih: async ({ jenis: id }) => {
      const jenis = meja.jenisOf(id)
      const [path] = await host.chooseFiles(`Pilih templat Word untuk ${jenis.judul}`, JENIS_DOKUMEN.docx)
      calon = null
      if (path === undefined) return { nama: null, medan: [], masalah: [], id: null }
      const nama = basename(path)
      if (!/\.docx$/i.test(nama))
        throw new FileProblem('Templat harus dokumen Word (.docx). Buka di Word, pilih Simpan Sebagai “Dokumen Word (.docx)”.')
      const bytes = await readSmallFile(path, MAKS_BYTE)
      await periksaDocx(path)
      const { readWordTemplate } = await import('../../documents/word-template')
      const { medan, salah } = readWordTemplate(bytes)
      const dikenal = isDikenal(jenis)
      const masalah = [...salah, ...medan.filter((m) => !dikenal(m)).map((m) => `Isian {${m}} tidak dikenal.`)]
      if (masalah.length === 0)
        calon = { id: TemplatWordId.parse(given().newId()), jenis: id, nama, data: Buffer.from(bytes).toString('base64') }
      return { nama, medan: [...medan], masalah, id: calon?.id ?? null }
    },
    simpan: ({ id }) => {
      if (calon?.id !== id) return need(refuse(notFound('Templat yang dipilih')))
      need(run('templat.simpan', calon, given().newId()))
      calon = null
      return null
    },
    contoh: async ({ jenis: id }) => {
      const kerja = meja.buka({ jenis: id, rencanaId: null, pegawaiIds: [], isian: {} })
      const { judul } = kerja.jenis
      const path = await host.chooseTarget(`Simpan contoh templat ${judul}`, fileName(`Templat ${judul}`, 'docx'), JENIS_DOKUMEN.docx)
      if (path === null) return { berkas: null }
      await saveFile(path, await writeDokumen(contohTemplat(kerja), 'docx', host))
      return { berkas: path }
    },
    ekspor: async ({ id }) => {
      const templat = read.get('templatWord', id) ?? need(refuse(notFound('Templat Word')))
      const path = await host.chooseTarget('Simpan templat Word', templat.nama, JENIS_DOKUMEN.docx)
      if (path === null) return { berkas: null }
      await saveFile(path, Buffer.from(templat.data, 'base64'))
      return { berkas: path }
    },
    berlaku: (jenis) => {
      const templat = read.where('templatWord', 'jenis', jenis.id).find((t) => t.isDipakai)
      return templat ? createIsiTemplat(jenis, templat.data) : null
    }
  }
}
