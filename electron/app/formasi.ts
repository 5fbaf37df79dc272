import type { Emit } from '../../src/contract/events'
import type { FormatFormasi } from '../../src/contract/formasi'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import { naskahFormasi } from '../../src/domain/formasi/naskah-formasi'
import { proyeksiFormasi } from '../../src/domain/formasi/proyeksi-formasi'
import { bupBerlaku, setelanPada } from '../../src/domain/ketentuan/setelan'
import type { Given } from '../../src/domain/kit/command'
import type { Dokumen } from '../../src/domain/kit/document'
import { gatherBahanNaskah } from '../../src/domain/peta-jabatan/naskah/bahan-naskah'
import { fileName } from './file-name'
import type { Host } from './host'
import { createAntrean } from './impor/antrean'
import { createProgress } from './long-work'
import type { DataRancangan } from './rancangan'
import { saveFile } from './save-file'
import { JENIS_DOKUMEN, writeDokumen } from './write-dokumen'

/** The routes of the formation plan, and the stop of what is being written. */
export type FormasiRoutes = {
  readonly list: () => RouteOutput<'formasi.list'>
  readonly ekspor: (input: RouteInput<'formasi.ekspor'>) => Promise<RouteOutput<'formasi.ekspor'>>
  readonly batal: () => void
}

type FormasiParts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print' | 'pelaku'>
  readonly read: Reader
  readonly given: () => Given
  readonly emit: Emit
  readonly rancangan: DataRancangan
}

/** Creates the part of the application that answers about the formation plan. */
export function createFormasi({ host, read, given, emit, rancangan }: FormasiParts): FormasiRoutes {
  const antrean = createAntrean(emit)

  function naskah({ akar, tahunMulai, rancanganId }: RouteInput<'formasi.ekspor'>): Dokumen {
    const hariIni = given().today
    const tanggal = rancangan.tanggal(rancanganId)
    const bahan = gatherBahanNaskah(rancangan.reader(rancanganId), { tanggal, hariIni, pelaku: host.pelaku })
    const setelanBup = bupBerlaku(setelanPada(read.list('ketentuan'), hariIni))
    const units = proyeksiFormasi(bahan.snapshot, { akar, tahunMulai, formasi: read.list('formasi'), setelanBup })
    return naskahFormasi({ ...bahan, units, tahunMulai })
  }

  async function written(dokumen: Dokumen, format: FormatFormasi, signal: AbortSignal): Promise<Uint8Array> {
    const { maju, over } = createProgress(emit)
    const onSections = (selesai: number): void => maju({ tahap: 'Menulis berkas', selesai, total: dokumen.bagian.length })
    const bytes = await writeDokumen(dokumen, format, { print: host.print, onSections, signal }).finally(over)
    signal.throwIfAborted()
    return bytes
  }

  return {
    list: () => [...read.list('formasi')],
    ekspor: async (input) => {
      const dokumen = naskah(input)
      const path = await host.chooseTarget('Simpan rencana formasi', fileName(dokumen.judul, input.format), JENIS_DOKUMEN[input.format])
      if (path === null) return { berkas: null }
      await antrean.work(async (signal) => saveFile(path, await written(dokumen, input.format, signal)))
      return { berkas: path }
    },
    batal: antrean.stop
  }
}
