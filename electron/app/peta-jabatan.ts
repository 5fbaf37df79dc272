import type { Emit } from '../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { pemerintahOf } from '../../src/domain/cetak/rangka'
import { type Given, invalid } from '../../src/domain/kit/command'
import { refuse } from '../../src/domain/kit/result'
import { indexSnapshot, type Snapshot } from '../../src/domain/organisasi/snapshot'
import { type BerkasHalaman, type HasilPeta, langkahPeta } from '../../src/domain/peta-jabatan/halaman-berkas'
import { perangkatPeta } from '../../src/domain/peta-jabatan/halaman-perangkat'
import { organisasiSnapshot } from '../db/queries/organisasi-snapshot'
import type { QueryContext } from '../db/queries/query'
import { fileName } from './file-name'
import type { Host } from './host'
import { createAntrean } from './impor/antrean'
import { inTurns } from './in-turns'
import { createProgress } from './long-work'
import type { DataRancangan } from './rancangan'
import { need } from './refused'
import { saveSet } from './save-set'

/** The route of official peta jabatan, and the stop of what is being printed. */
export type PetaJabatanRoutes = {
  readonly cetak: (input: Permintaan) => Promise<RouteOutput<'peta-jabatan.cetak'>>
  readonly batal: () => void
}

type Permintaan = RouteInput<'peta-jabatan.cetak'>

type Parts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print'>
  readonly query: () => QueryContext
  readonly given: () => Given
  readonly emit: Emit
  readonly rancangan: DataRancangan
}

/** Creates the printing of official peta jabatan: from the same pages as the preview. */
export function createPetaJabatan(parts: Parts): PetaJabatanRoutes {
  const antrean = createAntrean(parts.emit)
  return {
    cetak: async (input) => {
      const snapshot = snapshotOf(parts, input)
      const judul = judulOf(snapshot, input)
      const path = await parts.host.chooseTarget('Simpan peta jabatan', fileName(judul, 'pdf'), { nama: 'Dokumen PDF', akhiran: ['pdf'] })
      if (path === null) return { berkas: null, jumlah: 0, halaman: 0 }
      return antrean.work(async (signal) => {
        const { berkas, bytes } = await printed(parts, { input, snapshot, judul }, signal)
        signal.throwIfAborted()
        const halaman = berkas.reduce((sum, { lembar }) => sum + lembar.length, 0)
        return { berkas: await saveSet(path, bytes, berkas.length > 1 ? berkas.map((b) => b.nama) : []), jumlah: berkas.length, halaman }
      })
    },
    batal: antrean.stop
  }
}

/** The organisation on a day, or as a draft makes it. */
function snapshotOf({ query, rancangan }: Parts, { tanggal, rancanganId }: Permintaan): Snapshot {
  const context = { ...query(), read: rancangan.reader(rancanganId) }
  return indexSnapshot(organisasiSnapshot(context, { tanggal: tanggal ?? rancangan.tanggal(rancanganId) }))
}

/** What the file is called: after its only perangkat daerah, else after the city. */
function judulOf(snapshot: Snapshot, { akar }: Permintaan): string {
  const [first, ...rest] = perangkatPeta(snapshot, akar)
  if (!first) return need(refuse(invalid('Belum ada perangkat daerah, jadi belum ada peta jabatan yang dicetak.')))
  return `Peta Jabatan ${rest.length === 0 ? first.unor.nama : pemerintahOf(snapshot).nama}`
}

type Pesanan = { readonly input: Permintaan; readonly snapshot: Snapshot; readonly judul: string }
type Tercetak = { readonly berkas: readonly BerkasHalaman[]; readonly bytes: readonly Uint8Array[] }

/** Lays out pages between the turns of the core, then prints them; whoever waits longer than a second is told how far it is. */
async function printed({ host, given, emit }: Parts, { input, snapshot, judul }: Pesanan, signal: AbortSignal): Promise<Tercetak> {
  const { maju, over } = createProgress(emit)
  let selesai = 0
  const onStep = (): void => maju({ tahap: 'Menyusun halaman', selesai: (selesai += 1), total: null })
  try {
    const steps = langkahPeta({ snapshot, hariIni: given().today }, input)
    const { berkas } = await inTurns<undefined, HasilPeta>(steps, { onStep, signal })
    const total = berkas.reduce((sum, { lembar }) => sum + lembar.length, 0)
    // loaded when the first page is printed: fonts and libraries would cost every start time
    const { chartPdf } = await import('../documents/chart-pdf')
    const bytes: Uint8Array[] = []
    let tertulis = 0
    for (const { nama, lembar } of berkas) {
      const onSheets = (jumlah: number): void => {
        signal.throwIfAborted()
        maju({ tahap: 'Menulis berkas', selesai: tertulis + jumlah, total })
      }
      onSheets(0)
      const sebutan = { judul: nama === '' ? judul : `Peta Jabatan ${nama}`, pembuat: pemerintahOf(snapshot).nama }
      bytes.push(await chartPdf(lembar, { ...sebutan, print: host.print, onSheets }))
      tertulis += lembar.length
    }
    return { berkas, bytes }
  } finally {
    over()
  }
}
