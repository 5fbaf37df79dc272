import type { Emit } from '../../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import { notFound } from '../../../src/domain/kit/command'
import type { Dokumen } from '../../../src/domain/kit/document'
import { refuse } from '../../../src/domain/kit/result'
import type { Naskah } from '../../../src/domain/naskah/naskah'
import { fileName } from '../file-name'
import type { Host } from '../host'
import type { Antrean } from '../impor/antrean'
import { createProgress } from '../long-work'
import { need } from '../refused'
import { saveSet } from '../save-set'
import { JENIS_DOKUMEN, writeBerletak } from '../write-dokumen'
import { withGambar } from './meja-naskah'
import { thaw } from './snapshot'
import { writeBerkas } from './write-berkas'

/** The routes that show and print what was issued, from its snapshot. */
export type CetakUlang = {
  readonly baca: (input: RouteInput<'naskah.baca'>) => Promise<RouteOutput<'naskah.baca'>>
  readonly cetakUlang: (input: RouteInput<'naskah.cetak-ulang'>) => Promise<RouteOutput<'naskah.cetak-ulang'>>
}

type Parts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print'>
  readonly read: Reader
  readonly emit: Emit
  readonly antrean: Pick<Antrean, 'work'>
}

/** Creates the reprint of issued papers: the same words, whatever data and templates say now. */
export function createCetakUlang({ host, read, emit, antrean }: Parts): CetakUlang {
  const naskahOf = (id: Naskah['id']): Naskah => read.get('naskah', id) ?? need(refuse(notFound('Naskah')))
  const dokumenOf = (naskah: Naskah): Dokumen => withGambar(thaw(naskah.isi), read)

  async function cetakUlang({ ids, format, bentuk }: RouteInput<'naskah.cetak-ulang'>): Promise<RouteOutput<'naskah.cetak-ulang'>> {
    const naskah = ids.map(naskahOf)
    const judul = naskah.length === 1 ? (naskah[0]?.judul ?? '') : `${naskah.length} naskah terbit`
    const path = await host.chooseTarget(`Simpan ${judul}`, fileName(judul, format), JENIS_DOKUMEN[format])
    if (path === null) return { berkas: null, jumlah: 0 }
    return antrean.work(async (signal) => {
      const semua = naskah.map(dokumenOf)
      const { maju, over } = createProgress(emit)
      const total = semua.reduce((jumlah, { bagian }) => jumlah + bagian.length, 0)
      const onSections = (selesai: number): void => maju({ tahap: 'Mencetak ulang', selesai, total })
      const bytes = await writeBerkas(semua, { format, bentuk, judul }, { print: host.print, onSections, signal }).finally(over)
      const sebutan = bytes.length === 1 ? [] : naskah.map((n) => n.judul)
      return { berkas: await saveSet(path, bytes, sebutan), jumlah: bytes.length }
    })
  }

  return {
    baca: async ({ id }) => {
      const { bytes, halaman } = await writeBerletak(dokumenOf(naskahOf(id)), host)
      return { pdf: Buffer.from(bytes).toString('base64'), halaman }
    },
    cetakUlang
  }
}
