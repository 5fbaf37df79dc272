import type { Reply } from '../../src/contract/errors'
import type { Emit } from '../../src/contract/events'
import type { RouteDef } from '../../src/contract/route'
import { type AppRoute, appRoutes, type Handlers } from '../../src/contract/routes'
import type { AlasanCadangan } from '../../src/domain/akses/alasan-cadangan'
import { type Pandangan, pandanganOf, samarkanBaris } from '../../src/domain/akses/data-pribadi'
import { type Sesi, tanpaHak } from '../../src/domain/akses/sesi'
import type { Changeset } from '../../src/domain/kit/changeset'
import type { Given, Refusal } from '../../src/domain/kit/command'
import type { Result } from '../../src/domain/kit/result'
import { TABEL_PROYEKSI } from '../../src/domain/rancangan/tabel-susunan'
import { commands } from '../../src/domain/registry'
import type { Db } from '../db/open'
import { countChanges } from '../db/count-changes'
import { diskRefusal } from '../db/disk-refusal'
import { tanpaIsi } from '../db/queries/tanpa-isi'
import { createStore, type Store } from '../db/store'
import { type AnyCommand, createCommander, type Done } from './commander'
import { createAbk } from './abk'
import { createBagikanRencana } from './bagikan-rencana'
import { createBeranda } from './beranda'
import { createCachedReader } from './cached-reader'
import { createCetak } from './cetak'
import { createDaftarJabatan } from './daftar-jabatan'
import { createDaftarPegawai } from './daftar-pegawai'
import { tempatOf } from './gerbang/tempat'
import { FileProblem, type Host } from './host'
import { jejakGalat } from './jejak-galat'
import { createEkspor } from './ekspor'
import { createEksporBanding } from './ekspor-banding'
import { createEksporGaji } from './gaji-pokok'
import { createFormasi } from './formasi'
import { createImpor } from './impor/create-impor'
import { createImporAbk } from './impor-abk'
import { createKalender } from './kalender'
import { createKualitas } from './kualitas'
import { createLaporan } from './laporan/laporan'
import { createLaporanSendiri } from './laporan/laporan-sendiri'
import { createMejaLaporan, type MejaLaporan } from './laporan/meja-laporan'
import { createMatriks } from './matriks'
import { createRuangNaskah } from './naskah/create-ruang-naskah'
import { createOrganisasi } from './organisasi'
import { createPegawai } from './pegawai'
import { createPetaDokumen } from './peta-dokumen'
import { createPetaJabatan } from './peta-jabatan'
import { openDaftarMusnah } from './daftar-musnah'
import { createPemusnahan } from './pemusnahan'
import { createSubjekData } from './subjek-data'
import { createRancangan } from './rancangan'
import { createRapat } from './rapat'
import { createKeutuhan } from './riwayat/keutuhan'
import { createRiwayat } from './riwayat/riwayat'
import { createSusulan } from './susulan'
import { createTransparansi } from './transparansi'
import { createUsulRotasi } from './usul-rotasi'
import { type Areas, createHandlers } from './handlers'
import { readKota } from './read-kota'
import { parseCall } from './parse-input'
import { need, Refused } from './refused'
import { createTampilkan } from './tertulis'
import { type Bacaan, samaranOf } from './samaran'
import { refused } from './transport'

/** The application: answers every route of the contract. Knows no Electron. */
export interface App {
  /** Parses the input, runs the handler, answers with an envelope; never rejects. */
  readonly call: (route: string, input: unknown) => Promise<Reply>
  /** Makes ready what the next screens will ask for, in small pieces between the calls. */
  readonly prepare: () => void
  /** Forgets what could be taken back: somebody else has come in. */
  readonly forget: () => void
  /** Runs a command of the core's own for the gate, in the name of `oleh`: at the door nobody works here yet. */
  readonly runDalam: (name: string, input: unknown, oleh: Sesi) => void
  readonly close: () => void
}

/** What the application is built on. */
export type AppParts = {
  readonly db: Db
  readonly host: Host
  readonly emit: Emit
  readonly given: () => Given
  readonly berkas: string
  readonly versi: string
  /** Who works here at the moment; asked at every call. */
  readonly sesi: () => Sesi
  /** Makes a backup, ahead of what cannot be taken back easily; throws `FileProblem` when it cannot. */
  readonly cadangkan: (alasan: AlasanCadangan) => Promise<void>
  /** Told of an error that a call ended with. */
  readonly onGagal?: (error: unknown) => void
}

/** Creates the application over an open database. */
export function createApp(parts: AppParts): App {
  const areas = createAreas(parts)
  areas.pemusnahan.ulangi()
  const handlers = createHandlers(areas)
  return {
    call: (route, input) => answer(handlers, parts, { route, input }),
    prepare: () => {
      areas.pegawai.prepare()
      areas.beranda.prepare()
      areas.riwayat.keutuhan.harian()
    },
    forget: areas.commander.forget,
    runDalam: (name, input, oleh) => void need(areas.commander.runDalam(name, input, { kunci: parts.given().newId(), tempat: null, oleh })),
    close: () => {
      areas.riwayat.keutuhan.tutup()
      parts.db.sqlite.close()
    }
  }
}

/** What all parts stand on: the data, as they are and as far as they may be seen, and the way to change them. */
function createLantai({ db, host: machine, emit, given, berkas, versi, sesi }: AppParts) {
  const host: Host = {
    ...machine,
    get pelaku() {
      return sesi().nama
    }
  }
  const stored = createStore(db)
  const daftar = createDaftarPegawai(stored, () => given().today)
  const daftarJabatan = createDaftarJabatan(db, () => given().today)
  const pandangan = (): Pandangan => pandanganOf(sesi().hak)
  const susulan = createSusulan(pandangan)
  const cached = createCachedReader(stored.read)
  const changes = countChanges(db)
  const keadaan = (): string => `${given().today} ${changes()}`
  const terang: Bacaan = { read: cached.read, stretches: stored.stretches }
  const { read, stretches } = samaranOf(terang, pandangan)
  /** What is kept of an answer is kept for those who may see as far. */
  const keadaanTampak = (): string => `${keadaan()} ${pandangan()}`
  const meja = createMejaLaporan({
    stretches: tanpaIsi(db, stretches),
    given,
    keadaan: keadaanTampak,
    samarkan: (name, row) => samarkanBaris(name, row, pandangan())
  })
  const store = followed({ ...stored, read: cached.read }, [cached, susulan, daftar, daftarJabatan, meja])
  // the registry's commands, each with its own input and facts, seen as one kind: `run` parses the input with the command's own schema
  const commander = createCommander({ commands: commands as unknown as readonly AnyCommand[], store, given, emit, sesi, versi })
  const runAt =
    (tempat: string | null) =>
    (name: string, input: unknown, kunci: string): Result<Done, Refusal> =>
      commander.run(name, input, { kunci, tempat })
  const runDalamAt =
    (tempat: string) =>
    (name: string, input: unknown, kunci: string): Result<Done, Refusal> =>
      commander.runDalam(name, input, { kunci, tempat })
  const query: Areas['query'] = () => ({ db, read, pandangan, today: given().today, revisi: susulan.revisi(), berkas, versi })
  const mejaTerang = (): MejaLaporan =>
    createMejaLaporan({ stretches: tanpaIsi(db, terang.stretches), given, keadaan, samarkan: (_name, row) => row })
  const tampak = { read, stretches, pandangan, keadaan: keadaanTampak, meja, mejaTerang, query }
  return { ...tampak, host, terang, keadaanData: keadaan, daftar, daftarJabatan, susulan, cached, commander, runAt, runDalamAt }
}

function createAreas(parts: AppParts): Areas {
  const { db, emit, given, berkas, versi, sesi } = parts
  const lantai = createLantai(parts)
  const { host, terang, read, stretches, pandangan, keadaan, keadaanData, meja, mejaTerang, query } = lantai
  const { daftar, daftarJabatan, susulan, cached, commander, runAt, runDalamAt } = lantai
  const ekspor = createEkspor({ host })
  const keutuhan = createKeutuhan({ db, tempat: tempatOf(berkas), given, emit })
  const rancangan = createRancangan({ read, given, versi: () => cached.versi(TABEL_PROYEKSI) })
  const beranda = createBeranda({ meja, daftar, keadaan, ekspor })
  const alatImpor = { host, ...terang, given, emit, ekspor, versi: keadaanData }
  return {
    query,
    abk: createAbk({ read, rancangan }),
    bagikanRencana: createBagikanRencana({ host, read, given, versi, run: runDalamAt('#/rotasi') }),
    beranda,
    kalender: createKalender({ meja, keadaan, host, given }),
    formasi: createFormasi({ host, read, given, emit, rancangan }),
    eksporGaji: createEksporGaji({ read, ekspor }),
    cetak: createCetak({ host, query, rancangan, given, emit }),
    usulRotasi: createUsulRotasi({ host, query, emit }),
    petaDokumen: createPetaDokumen({ host, given, emit, rancangan }),
    petaJabatan: createPetaJabatan({ host, query, given, emit, rancangan }),
    pemusnahan: createPemusnahan({
      db,
      read: terang.read,
      given,
      sesi,
      daftar: openDaftarMusnah(berkas),
      run: (name, input, oleh) => commander.runDalam(name, input, { kunci: given().newId(), tempat: null, oleh })
    }),
    subjekData: createSubjekData({ db, host, read: terang.read, given, ekspor, run: runDalamAt('#/pegawai') }),
    susulan,
    tampilkan: createTampilkan(host),
    rancangan,
    eksporBanding: createEksporBanding({ banding: rancangan.banding, ekspor }),
    commander,
    transparansi: createTransparansi({ host, meja, given }),
    laporan: createLaporan({ meja, mejaTerang, pandangan, sesi, host, read, given, emit, run: runDalamAt('#/laporan') }),
    laporanSendiri: createLaporanSendiri({ host, read, given, versi }),
    matriks: createMatriks({ read, given, ekspor }),
    rapat: createRapat({ read, given, ekspor }),
    riwayat: createRiwayat({ db, read, given, sesi, ekspor, keutuhan, run: runDalamAt('#/riwayat') }),
    ...createRuangNaskah({ host, read, stretches, query, given, emit, ekspor, keadaan, run: runDalamAt }),
    impor: createImpor({ ...alatImpor, run: runDalamAt('#/bagan') }),
    imporAbk: createImporAbk({ ...alatImpor, run: runDalamAt('#/peta-jabatan') }),
    kualitas: createKualitas({ bacaKota: () => readKota(terang.stretches, given().today), versi: keadaanData, ekspor }),
    organisasi: createOrganisasi({ daftar: daftarJabatan, read, given, ekspor }),
    pegawai: createPegawai({ read: terang.read, given, daftar, ekspor, run: runAt(null) })
  }
}

/** A store whose every write is told to those who follow it. */
const followed = (store: Store, followers: readonly { readonly follow: (changes: Changeset) => void }[]): Store => ({
  ...store,
  apply: (changes, entry) => {
    store.apply(changes, entry)
    for (const { follow } of followers) follow(changes)
  }
})

type Call = { readonly route: string; readonly input: unknown }

/** One call across the border: find, allow, parse, keep a backup where one is due, run, and put whatever happens into the envelope. */
async function answer(handlers: Handlers, { sesi, cadangkan, onGagal }: AppParts, { route, input }: Call): Promise<Reply> {
  if (!isRoute(route)) return refused('INVALID', 'Permintaan tidak dikenal.')
  const def: RouteDef = appRoutes[route]
  if (!sesi().hak.has(def.hak)) return refused('FORBIDDEN', tanpaHak(sesi()))
  const parsed = parseCall(def.input, input)
  if (!parsed.ok) return refused(parsed.error.code, parsed.error.pesan)
  try {
    const alasan = def.cadangkan ?? alasanPerintah(route, parsed.value)
    if (alasan) await cadangkan(alasan)
    // sound: the input was parsed by this very route's schema
    const handler = handlers[route] as (value: unknown) => unknown
    return { ok: true, value: await handler(parsed.value) }
  } catch (error) {
    onGagal?.(error)
    return refusalOf(error)
  }
}

/** The backup that a command wants before it runs. */
function alasanPerintah(route: AppRoute, input: unknown): AlasanCadangan | undefined {
  if (route !== 'command.run') return undefined
  const { name } = appRoutes['command.run'].input.parse(input)
  // the members of the registry, seen as one kind
  return (commands as unknown as readonly AnyCommand[]).find((command) => command.name === name)?.cadangkan
}

const isRoute = (route: string): route is AppRoute => Object.hasOwn(appRoutes, route)

/** What whoever asked is told of an error. */
export function refusalOf(error: unknown): Reply {
  if (error instanceof Refused) return refused(error.refusal.code, error.refusal.pesan)
  if (error instanceof FileProblem) return refused('FILE', error.message)
  const drive = diskRefusal(error)
  if (drive !== null) return refused('FILE', drive)
  if (error instanceof Error && error.name === 'AbortError') return refused('CANCELLED', 'Dibatalkan; tidak ada yang disimpan.')
  // a bug: the stack for the programmer, a plain sentence for the officer
  process.stderr.write(`${jejakGalat(error)}\n`)
  return refused('INTERNAL', 'Terjadi kesalahan di dalam aplikasi. Tidak ada yang disimpan; coba lagi, atau tutup dan buka kembali Penata.')
}
