import type { z } from 'zod'
import { abkRoutes } from './abk'
import { abkImporRoutes } from './abk-impor'
import { acuanRoutes } from './acuan'
import { aplikasiRoutes } from './aplikasi'
import { berandaRoutes } from './beranda'
import { cetakRoutes } from './cetak'
import { formasiRoutes } from './formasi'
import { type GerbangRoute, gerbangRoutes } from './gerbang'
import { imporRoutes } from './impor'
import { kalenderRoutes } from './kalender'
import { ketentuanRoutes } from './ketentuan'
import { kualitasRoutes } from './kualitas'
import { laporanRoutes } from './laporan'
import { matriksRoutes } from './matriks'
import { mutasiRoutes } from './mutasi'
import { naskahRoutes } from './naskah'
import { organisasiRoutes } from './organisasi'
import { pegawaiRoutes } from './pegawai'
import { petaDokumenRoutes } from './peta-dokumen'
import { petaJabatanRoutes } from './peta-jabatan'
import { polaRoutes } from './pola'
import { rancanganRoutes } from './rancangan'
import { rapatRoutes } from './rapat'
import { riwayatRoutes } from './riwayat'
import { subjekDataRoutes } from './subjek-data'
import { transparansiRoutes } from './transparansi'
import { usulRotasiRoutes } from './usul-rotasi'

/** What the application answers once its data is open. */
export const appRoutes = {
  ...aplikasiRoutes,
  ...organisasiRoutes,
  ...acuanRoutes,
  ...pegawaiRoutes,
  ...mutasiRoutes,
  ...matriksRoutes,
  ...rapatRoutes,
  ...imporRoutes,
  ...naskahRoutes,
  ...polaRoutes,
  ...kualitasRoutes,
  ...ketentuanRoutes,
  ...rancanganRoutes,
  ...abkRoutes,
  ...abkImporRoutes,
  ...formasiRoutes,
  ...petaDokumenRoutes,
  ...petaJabatanRoutes,
  ...cetakRoutes,
  ...usulRotasiRoutes,
  ...berandaRoutes,
  ...kalenderRoutes,
  ...transparansiRoutes,
  ...subjekDataRoutes,
  ...laporanRoutes,
  ...riwayatRoutes
} as const

/** Everything the renderer may ask: of the gate, and of the application behind it. */
export const routes = { ...gerbangRoutes, ...appRoutes } as const

export type Route = keyof typeof routes
export type AppRoute = keyof typeof appRoutes
export type RouteInput<R extends Route> = z.infer<(typeof routes)[R]['input']>
export type RouteOutput<R extends Route> = z.infer<(typeof routes)[R]['output']>

type Answers<Name extends Route> = { readonly [R in Name]: (input: RouteInput<R>) => RouteOutput<R> | Promise<RouteOutput<R>> }

/** Exactly one handler per route: a missing or a stray one does not compile. */
export type Handlers = Answers<AppRoute>

/** The same for the gate. */
export type GerbangHandlers = Answers<GerbangRoute>
