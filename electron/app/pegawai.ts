import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import { type Given, notFound, type Refusal } from '../../src/domain/kit/command'
import { refuse, type Result } from '../../src/domain/kit/result'
import { planMassal } from '../../src/domain/pegawai/sunting-massal'
import { tabelPegawai } from '../../src/domain/pegawai/tabel-pegawai'
import type { DaftarPegawai } from './daftar-pegawai'
import { bukaBagian } from './buka-bagian'
import type { Ekspor } from './ekspor'
import { need } from './refused'

/** What the register of people is made with. `run` executes a command under an idempotency key. */
export type PegawaiParts = {
  readonly read: Reader
  readonly given: () => Given
  readonly daftar: DaftarPegawai
  readonly ekspor: Ekspor
  readonly run: (
    name: 'pegawai.reveal' | 'pegawai.reveal-berkas',
    input: unknown,
    kunci: string
  ) => Result<{ readonly label: string }, Refusal>
}

type Answer<R extends 'pegawai.tampilkan' | 'pegawai.berkas' | 'pegawai.tinjau-massal'> = (input: RouteInput<R>) => RouteOutput<R>

type LaterAnswer<R extends 'pegawai.list' | 'pegawai.ids' | 'pegawai.ekspor'> = (input: RouteInput<R>) => Promise<RouteOutput<R>>

/** The routes of the register of people that are more than a read of the database. */
export type PegawaiRoutes = {
  readonly list: LaterAnswer<'pegawai.list'>
  readonly ids: LaterAnswer<'pegawai.ids'>
  readonly tampilkan: Answer<'pegawai.tampilkan'>
  readonly berkas: Answer<'pegawai.berkas'>
  readonly tinjauMassal: Answer<'pegawai.tinjau-massal'>
  readonly ekspor: LaterAnswer<'pegawai.ekspor'>
  /** Loads the register before anybody asks for it. */
  readonly prepare: () => void
}

/** Creates the register's part of the application. */
export const createPegawai = ({ read, given, daftar, ekspor, run }: PegawaiParts): PegawaiRoutes => ({
  list: async ({ mulai, jumlah, ...tampilan }) => {
    const rows = await daftar.rows(tampilan)
    return { total: rows.length, baris: rows.slice(mulai, mulai + jumlah) }
  },
  ids: async (tampilan) => (await daftar.rows(tampilan)).map(({ id }) => id),
  tampilkan: ({ id, medan, kunci }) => {
    need(run('pegawai.reveal', { id, medan }, kunci))
    const nilai = read.get('pegawai', id)?.[medan] ?? null
    return nilai === null ? need(refuse(notFound('Data itu'))) : { nilai }
  },
  berkas: ({ id, bagian, kunci }) => {
    need(run('pegawai.reveal-berkas', { id, bagian }, kunci))
    return bukaBagian(read, id, bagian)
  },
  tinjauMassal: ({ ids, patch }) => {
    const dipilih = new Set(ids)
    const rows = read.list('pegawai').filter((p) => dipilih.has(p.id))
    const { berubah, tetap, tertolak } = planMassal(rows, patch, given().today)
    return { berubah: berubah.length, tetap, tertolak: [...tertolak] }
  },
  ekspor: async ({ kolom, format, ids, ...tampilan }) => {
    const dipilih = ids === null ? null : new Set(ids)
    const rows = (await daftar.rows(tampilan)).filter(({ id }) => dipilih?.has(id) ?? true)
    return ekspor.tabel(tabelPegawai(rows, kolom), format)
  },
  prepare: daftar.prepare
})
