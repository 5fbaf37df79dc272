import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Handlers } from '../../../src/contract/routes'
import type { AturanLembar } from '../../../src/domain/impor/aturan-lembar'
import { laporanImpor } from '../../../src/domain/impor/laporan-impor'
import { decidedIsi } from '../../../src/domain/impor/putusan'
import type { Refusal } from '../../../src/domain/kit/command'
import type { Result } from '../../../src/domain/kit/result'
import type { CommandInput } from '../../../src/domain/registry'
import type { Ekspor } from '../ekspor'
import type { Host } from '../host'
import { need, Refused } from '../refused'
import { type Antrean, createAntrean } from './antrean'
import { type BahanDraf, firstHasil, readBerkas } from './baca-draf'
import type { Draf } from './draf'
import { pemetaanOfLembar } from './ingatan'
import { bedaPage, drafImpor, masalahPage, namaBerkas, ringkasanOf, usulPage } from './lihat-draf'
import { createMeja, type Meja } from './meja'
import { decideDraf } from './putus-draf'

type Perintah = 'impor.commit' | 'pemetaan.save'

/** What the import stands on. `run` runs a command under an idempotency key. */
export type ImporParts = BahanDraf & {
  readonly host: Pick<Host, 'chooseFiles' | 'readWorkbook'>
  readonly ekspor: Ekspor
  readonly run: <N extends Perintah>(name: N, input: CommandInput<N>, kunci: string) => Result<{ readonly label: string }, Refusal>
}

type Rute = 'buka' | 'draf' | 'atur' | 'masalah' | 'usul' | 'beda' | 'putus' | 'simpan' | 'laporan' | 'tutup'

/** The import of files: the answers to its routes, and the stop of what it is working on. */
export type Impor = { readonly [R in Rute]: Handlers[`impor.${R}`] } & { readonly batal: () => void }

/** Creates the import. It keeps one draft; long work runs one after another, with turns of the core in between. */
export function createImpor(parts: ImporParts): Impor {
  const antrean = createAntrean(parts.emit)
  const meja = createMeja(parts, antrean)
  const ruang: Ruang = { parts, antrean, meja }
  return {
    buka: async ({ jalur }) => viewed(await open(ruang, jalur)),
    draf: async () => {
      const kini = meja.now()
      return viewed(kini && (await meja.fresh(kini)))
    },
    atur: async ({ drafId, aturan }) => drafImpor(await readAgain(ruang, drafId, aturan)),
    masalah: (halaman) => masalahPage(meja.need(halaman.drafId), halaman),
    usul: (halaman) => usulPage(meja.need(halaman.drafId), halaman),
    beda: (halaman) => bedaPage(meja.need(halaman.drafId), halaman),
    putus: async ({ drafId, putusan }) => ringkasanOf(await decideDraf(ruang, drafId, putusan)),
    simpan: ({ drafId }) => save(ruang, drafId),
    laporan: ({ drafId }) => report(ruang, drafId),
    tutup: ({ drafId }) => {
      if (meja.now()?.id === drafId) meja.put(null)
      return null
    },
    batal: antrean.stop
  }
}

type Ruang = { readonly parts: ImporParts; readonly antrean: Antrean; readonly meja: Meja }

const viewed = (draf: Draf | null) => draf && drafImpor(draf)

const JENIS = { nama: 'Excel atau CSV', akhiran: ['xlsx', 'xls', 'xlsm', 'csv'] }

/** Reads files into a new draft; whatever was being read is stopped. */
async function open({ parts, antrean, meja }: Ruang, dipilih: readonly string[] | null): Promise<Draf | null> {
  const jalur = dipilih ?? (await parts.host.chooseFiles('Pilih berkas data', JENIS))
  if (jalur.length === 0) return null
  antrean.stop()
  return antrean.work(async (signal) => {
    meja.put(null)
    const berkas = await readBerkas(parts, { jalur, aturan: null }, signal)
    const hasil = await firstHasil(parts, berkas, signal)
    const draf = { id: parts.given().newId(), berkas, hasil, keputusan: new Map(), label: null }
    meja.put(draf)
    return draf
  })
}

/** Reads the files of a draft again by other rules, and remembers these for the next file of the same shape. */
const readAgain = ({ parts, antrean, meja }: Ruang, drafId: string, aturan: readonly AturanLembar[]): Promise<Draf> =>
  antrean.work(async (signal) => {
    const { jalur } = meja.needOpen(drafId).berkas
    const berkas = await readBerkas(parts, { jalur, aturan }, signal)
    const hasil = await firstHasil(parts, berkas, signal)
    const pemetaan = berkas.lembar.flatMap(pemetaanOfLembar)
    if (pemetaan.length > 0) need(parts.run('pemetaan.save', { pemetaan }, parts.given().newId()))
    const draf = { ...meja.needOpen(drafId), berkas, hasil: { ...hasil, versi: parts.versi() }, keputusan: new Map() }
    meja.put(draf)
    return draf
  })

/** Commits what was decided; when the data has changed since the officer looked, the new comparison is shown first. */
async function save({ parts, meja }: Ruang, drafId: string): Promise<{ label: string }> {
  const dilihat = meja.need(drafId)
  const kini = await meja.fresh(dilihat)
  if (JSON.stringify(ringkasanOf(kini)) !== JSON.stringify(ringkasanOf(dilihat)))
    throw new Refused({
      code: 'STALE',
      pesan: 'Data di aplikasi berubah sesudah berkas ini dibandingkan. Perbandingannya sudah diperbarui; periksa lagi, lalu simpan.'
    })
  parts.emit('kerja.maju', { tahap: 'Menyimpan…', selesai: 0, total: null, isTetap: true })
  await nextTurn()
  try {
    const isi = decidedIsi(kini.hasil.perbandingan, kini.keputusan)
    const { label } = need(parts.run('impor.commit', { ...isi, berkas: namaBerkas(kini).join(', ') }, drafId))
    // it stays for its report
    meja.put({ ...kini, label })
    return { label }
  } finally {
    parts.emit('kerja.maju', { tahap: null, selesai: 0, total: null })
  }
}

function report({ parts, meja }: Ruang, drafId: string): Promise<{ berkas: string | null }> {
  const kini = meja.need(drafId)
  const { perbandingan, masalah } = kini.hasil
  return parts.ekspor.tabel(laporanImpor({ berkas: namaBerkas(kini), perbandingan, keputusan: kini.keputusan, masalah }), 'xlsx')
}
