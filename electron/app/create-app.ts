import type { Reply } from '../../src/contract/errors'
import type { Emit } from '../../src/contract/events'
import { type Handlers, type Route, routes } from '../../src/contract/routes'
import type { Given } from '../../src/domain/kit/command'
import { commands } from '../../src/domain/registry'
import type { Db } from '../db/open'
import { countChanges } from '../db/count-changes'
import { acuanList } from '../db/queries/acuan-list'
import { aplikasiInfo } from '../db/queries/aplikasi-info'
import { cariSemua } from '../db/queries/cari-semua'
import { readKota } from '../db/queries/kualitas-kota'
import { jabatanDetail } from '../db/queries/jabatan-detail'
import { jabatanIds, jabatanList } from '../db/queries/jabatan-list'
import { ketentuanList } from '../db/queries/ketentuan-list'
import { naskahList } from '../db/queries/naskah-list'
import { organisasiSnapshot } from '../db/queries/organisasi-snapshot'
import { pegawaiAudit } from '../db/queries/pegawai-audit'
import { pegawaiDetail } from '../db/queries/pegawai-detail'
import type { Query } from '../db/queries/query'
import { rencanaDetail } from '../db/queries/rencana-detail'
import { rencanaList } from '../db/queries/rencana-list'
import { riwayatList } from '../db/queries/riwayat-list'
import { saringanList } from '../db/queries/saringan-list'
import { createStore, type Store } from '../db/store'
import { type AnyCommand, createCommander } from './commander'
import { createDaftarPegawai } from './daftar-pegawai'
import { FileProblem, type Host } from './host'
import { createEkspor } from './ekspor'
import { createImpor } from './impor/create-impor'
import { createKualitas } from './kualitas'
import { createNaskah } from './naskah'
import { createOrganisasi } from './organisasi'
import { createPegawai } from './pegawai'
import { need, Refused } from './refused'
import { refused } from './transport'

/** The application: answers every route of the contract. Knows no Electron. */
export interface App {
  /** Parses the input, runs the handler, answers with an envelope; never rejects. */
  readonly call: (route: string, input: unknown) => Promise<Reply>
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
}

/** Creates the application over an open database. */
export function createApp({ db, host, emit, given, berkas, versi }: AppParts): App {
  const stored = createStore(db)
  const daftar = createDaftarPegawai(stored.read, () => given().today)
  const store: Store = {
    ...stored,
    apply: (changes, entry) => {
      stored.apply(changes, entry)
      daftar.follow(changes)
    }
  }
  // the registry's commands, each with its own input and facts, seen as one kind: `run` parses the input with the command's own schema
  const commander = createCommander({ commands: commands as unknown as readonly AnyCommand[], store, given, emit, pelaku: host.pelaku })
  const naskah = createNaskah({
    host,
    read: store.read,
    given,
    run: (name, input, kunci) => commander.run(name, input, { kunci, tempat: '#/naskah' })
  })
  const ekspor = createEkspor({ host })
  const changes = countChanges(db)
  const impor = createImpor({
    host,
    read: store.read,
    given,
    emit,
    ekspor,
    versi: () => `${given().today} ${changes()}`,
    run: (name, input, kunci) => commander.runDalam(name, input, { kunci, tempat: '#/bagan' })
  })
  const kualitas = createKualitas({
    bacaKota: () => readKota(db, given().today),
    versi: () => `${given().today} ${changes()}`,
    ekspor
  })
  const organisasi = createOrganisasi({ db, host, read: store.read, given })
  const pegawai = createPegawai({
    read: store.read,
    given,
    daftar,
    ekspor,
    run: (name, input, kunci) => commander.run(name, input, { kunci, tempat: null })
  })
  const query =
    <R extends Route>(ask: Query<R>) =>
    (input: Parameters<Query<R>>[1]): ReturnType<Query<R>> =>
      ask({ db, read: store.read, today: given().today, berkas, versi }, input)

  const handlers: Handlers = {
    'aplikasi.info': query(aplikasiInfo),
    'command.run': ({ name, input, kunci, tempat }) => need(commander.run(name, input, { kunci, tempat })),
    'history.state': () => commander.state(),
    'history.undo': () => need(commander.undo()),
    'history.redo': () => need(commander.redo()),
    'riwayat.list': query(riwayatList),
    'cari.semua': query(cariSemua),
    'kerja.batal': () => {
      impor.batal()
      return null
    },
    'organisasi.snapshot': query(organisasiSnapshot),
    'jabatan.list': query(jabatanList),
    'jabatan.ids': query(jabatanIds),
    'jabatan.detail': query(jabatanDetail),
    'jabatan.ekspor': organisasi.eksporJabatan,
    'unor.ekspor': organisasi.eksporUnor,
    'acuan.list': query(acuanList),
    'pegawai.list': pegawai.list,
    'pegawai.ids': pegawai.ids,
    'pegawai.detail': query(pegawaiDetail),
    'pegawai.audit': (input) => pegawaiAudit({ db, read: store.read }, input),
    'pegawai.tampilkan': pegawai.tampilkan,
    'pegawai.tinjau-massal': pegawai.tinjauMassal,
    'pegawai.ekspor': pegawai.ekspor,
    'saringan.list': query(saringanList),
    'rencana.list': query(rencanaList),
    'rencana.detail': query(rencanaDetail),
    'ketentuan.list': query(ketentuanList),
    'impor.buka': impor.buka,
    'impor.draf': impor.draf,
    'impor.atur': impor.atur,
    'impor.masalah': impor.masalah,
    'impor.usul': impor.usul,
    'impor.beda': impor.beda,
    'impor.putus': impor.putus,
    'impor.simpan': impor.simpan,
    'impor.laporan': impor.laporan,
    'impor.tutup': impor.tutup,
    'naskah.list': query(naskahList),
    'naskah.isian': naskah.isian,
    'naskah.pratinjau': naskah.pratinjau,
    'naskah.ekspor': naskah.ekspor,
    'kualitas.ringkasan': kualitas.ringkasan,
    'kualitas.anomali': kualitas.anomali,
    'kualitas.ekspor': kualitas.ekspor
  }

  return { call: (route, input) => answer(handlers, route, input), close: () => db.sqlite.close() }
}

/** One call across the border: find, parse, run, and put whatever happens into the envelope. */
async function answer(handlers: Handlers, route: string, input: unknown): Promise<Reply> {
  if (!isRoute(route)) return refused('INVALID', 'Permintaan tidak dikenal.')
  const parsed = routes[route].input.safeParse(input)
  if (!parsed.success) return refused('INVALID', parsed.error.issues.map((issue) => issue.message).join(' '))
  try {
    // sound: the input was parsed by this very route's schema
    const handler = handlers[route] as (value: unknown) => unknown
    return { ok: true, value: await handler(parsed.data) }
  } catch (error) {
    return refusalOf(error)
  }
}

const isRoute = (route: string): route is Route => Object.hasOwn(routes, route)

function refusalOf(error: unknown): Reply {
  if (error instanceof Refused) return refused(error.refusal.code, error.refusal.pesan)
  if (error instanceof FileProblem) return refused('FILE', error.message)
  if (error instanceof Error && error.name === 'AbortError') return refused('CANCELLED', 'Dibatalkan; tidak ada yang disimpan.')
  // a bug: the stack for the programmer, a plain sentence for the officer
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return refused('INTERNAL', 'Terjadi kesalahan di dalam aplikasi. Tidak ada yang disimpan; coba lagi, atau tutup dan buka kembali Penata.')
}
