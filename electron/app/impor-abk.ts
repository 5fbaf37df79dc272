import { basename } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PutusanAbkDraf } from '../../src/contract/abk-impor'
import type { Handlers } from '../../src/contract/routes'
import { bacaAbkSteps } from '../../src/domain/abk/impor/baca-abk'
import { daftarAbk } from '../../src/domain/abk/impor/daftar-abk'
import { type DataAbk, rencanaSteps } from '../../src/domain/abk/impor/rencana-abk'
import { aturanAbkKini } from '../../src/domain/ketentuan/setelan'
import type { Refusal } from '../../src/domain/kit/command'
import type { Result } from '../../src/domain/kit/result'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { isAdaPada } from '../../src/domain/organisasi/unor'
import type { CommandInput } from '../../src/domain/registry'
import type { Ekspor } from './ekspor'
import type { Host } from './host'
import { createAntrean } from './impor/antrean'
import { type BahanDraf, readBuku } from './impor/baca-draf'
import { type DrafImporAbk, butirPage, drafAbk, isiAbk, planned, putusanBaru, tugasButir } from './impor-abk-draf'
import { inTurns, readAll } from './in-turns'
import { need, Refused } from './refused'

/** What the import of ABK stands on. `run` runs the command under an idempotency key. */
export type ImporAbkParts = Pick<BahanDraf, 'read' | 'stretches' | 'given' | 'emit' | 'versi'> & {
  readonly host: Pick<Host, 'chooseFiles' | 'readWorkbook'>
  readonly ekspor: Ekspor
  readonly run: (name: 'abk.import', input: CommandInput<'abk.import'>, kunci: string) => Result<{ readonly label: string }, Refusal>
}

type Rute = 'buka' | 'draf' | 'butir' | 'tugas' | 'atur' | 'simpan' | 'tutup' | 'ekspor'

/** The import of ABK: the answers to its routes, and the stop of what it is working on. */
export type ImporAbk = { readonly [R in Rute]: Handlers[`abk-impor.${R}`] } & { readonly batal: () => void }

type Ruang = {
  readonly parts: ImporAbkParts
  readonly work: ReturnType<typeof createAntrean>['work']
  readonly now: () => DrafImporAbk | null
  readonly put: (draf: DrafImporAbk | null) => void
}

/** Creates the import of ABK. It keeps one draft; long work runs one after another, with turns of the core in between. */
export function createImporAbk(parts: ImporAbkParts): ImporAbk {
  let draf: DrafImporAbk | null = null
  const antrean = createAntrean(parts.emit)
  const ruang: Ruang = { parts, work: antrean.work, now: () => draf, put: (next) => (draf = next) }
  return {
    buka: async ({ jalur }) => {
      const dipilih = jalur ?? (await parts.host.chooseFiles('Pilih berkas ABK', JENIS))
      if (dipilih.length === 0) return null
      antrean.stop()
      return drafAbk(await open(ruang, dipilih))
    },
    draf: async () => (draf === null ? null : drafAbk(await fresh(ruang, draf))),
    butir: (halaman) => butirPage(needDraf(ruang, halaman.drafId), halaman),
    tugas: ({ drafId, id }) => tugasButir(needDraf(ruang, drafId), id),
    atur: async ({ drafId, putusan }) => drafAbk(await decide(ruang, drafId, putusan)),
    simpan: ({ drafId }) => save(ruang, drafId),
    tutup: ({ drafId }) => {
      if (draf?.id === drafId) draf = null
      return null
    },
    ekspor: async ({ akar, format }) => {
      const data = await inTurns(readData(parts))
      const snapshot = indexSnapshot({ tanggal: parts.given().today, unor: data.unor, jabatan: data.jabatan, pegawai: [], penempatan: [] })
      return parts.ekspor.tabel(daftarAbk(snapshot, new Map(data.abk.map((a) => [a.id, a])), akar), format)
    },
    batal: antrean.stop
  }
}

const JENIS = { nama: 'Excel atau CSV', akhiran: ['xlsx', 'xls', 'xlsm', 'csv'] }

/** Reads files into a new draft and holds them against the data. */
const open = ({ parts, work, put }: Ruang, jalur: readonly string[]): Promise<DrafImporAbk> =>
  work(async (signal) => {
    put(null)
    const buku = await readBuku(parts, jalur, signal)
    await nextTurn()
    const aturan = aturanAbkKini(parts.read.list('ketentuan'))
    const bacaan = await inTurns(bacaAbkSteps(buku, aturan), {
      signal,
      onStep: (maju) => parts.emit('kerja.maju', { tahap: 'Membaca ABK', ...maju })
    })
    const dasar = {
      id: parts.given().newId(),
      berkas: jalur.map((path) => basename(path)),
      bacaan,
      putusan: new Map(),
      keadaan: 0,
      label: null
    }
    const draf = planned({ ...dasar, ...(await present(parts, bacaan.abk, signal)) })
    put(draf)
    return draf
  })

/** The data of now, and the plan of every ABK against it. */
async function present(
  parts: ImporAbkParts,
  abk: DrafImporAbk['bacaan']['abk'],
  signal: AbortSignal
): Promise<Pick<DrafImporAbk, 'versi' | 'data' | 'rencanaOf'>> {
  const versi = parts.versi()
  const data = await inTurns(readData(parts), { signal })
  const onStep = (maju: { readonly selesai: number; readonly total: number }): void =>
    parts.emit('kerja.maju', { tahap: 'Mencocokkan jabatan', ...maju })
  return { versi, data, rencanaOf: await inTurns(rencanaSteps(abk, data), { signal, onStep }) }
}

function* readData({ stretches, read, given }: ImporAbkParts): Generator<undefined, DataAbk> {
  const { today } = given()
  const unor = yield* readAll(stretches, 'unor')
  const jabatan = yield* readAll(stretches, 'jabatan')
  return {
    unor: unor.filter((u) => isAdaPada(u, today)),
    jabatan: jabatan.filter((j) => isAdaPada(j, today)),
    abk: yield* readAll(stretches, 'abk'),
    informasi: yield* readAll(stretches, 'informasiJabatan'),
    aturan: aturanAbkKini(read.list('ketentuan'))
  }
}

function needDraf({ now }: Ruang, drafId: string): DrafImporAbk {
  const draf = now()
  if (draf?.id === drafId) return draf
  throw new Refused({ code: 'NOT_FOUND', pesan: 'Hasil baca berkas ini sudah tidak tersimpan. Pilih berkasnya sekali lagi.' })
}

/** The same draft held against the data anew, when that has changed since. */
async function fresh({ parts, work, put }: Ruang, kini: DrafImporAbk): Promise<DrafImporAbk> {
  if (kini.label !== null || kini.versi === parts.versi()) return kini
  return work(async (signal) => {
    const draf = planned({ ...kini, ...(await present(parts, kini.bacaan.abk, signal)), keadaan: kini.keadaan + 1 })
    put(draf)
    return draf
  })
}

async function decide(ruang: Ruang, drafId: string, putusan: PutusanAbkDraf): Promise<DrafImporAbk> {
  const kini = await fresh(ruang, needOpen(ruang, drafId))
  const draf = planned({ ...kini, putusan: putusanBaru(kini, putusan), keadaan: kini.keadaan + 1 })
  ruang.put(draf)
  return draf
}

function needOpen(ruang: Ruang, drafId: string): DrafImporAbk {
  const draf = needDraf(ruang, drafId)
  if (draf.label === null) return draf
  throw new Refused({ code: 'INVALID', pesan: 'Impor ini sudah disimpan. Pilih berkas lagi untuk impor berikutnya.' })
}

/** Commits what is taken; when the data has changed since the officer looked, the new comparison is shown first. */
async function save(ruang: Ruang, drafId: string): Promise<{ label: string }> {
  const { parts, put } = ruang
  const dilihat = needDraf(ruang, drafId)
  if (dilihat.label !== null) return { label: dilihat.label }
  const kini = await fresh(ruang, dilihat)
  if (ringkas(kini) !== ringkas(dilihat))
    throw new Refused({
      code: 'STALE',
      pesan: 'Data di aplikasi berubah sesudah berkas ini dibandingkan. Perbandingannya sudah diperbarui; periksa lagi, lalu simpan.'
    })
  parts.emit('kerja.maju', { tahap: 'Menyimpan…', selesai: 0, total: null, isTetap: true })
  await nextTurn()
  try {
    const { label } = need(parts.run('abk.import', { butir: isiAbk(kini), berkas: kini.berkas.join(', ') }, drafId))
    put({ ...kini, label, keadaan: kini.keadaan + 1 })
    return { label }
  } finally {
    parts.emit('kerja.maju', { tahap: null, selesai: 0, total: null })
  }
}

/** What would be written, as text. */
const ringkas = (draf: DrafImporAbk): string => JSON.stringify(isiAbk(draf))
