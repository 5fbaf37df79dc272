import type { AppRoute, Handlers } from '../../../src/contract/routes'
import { acuanList } from './acuan-list'
import { aplikasiInfo } from './aplikasi-info'
import { cariSemua } from './cari-semua'
import { gajiPokokList } from './gaji-pokok-list'
import { jabatanDetail } from './jabatan-detail'
import { ketentuanJejak } from './ketentuan-jejak'
import { ketentuanList } from './ketentuan-list'
import { masaLaranganList } from './masa-larangan-list'
import { mutasiArsip } from './mutasi-arsip'
import { naskahList } from './naskah-list'
import { organisasiSnapshot } from './organisasi-snapshot'
import { organisasiWaktu } from './organisasi-waktu'
import { pegawaiDetail } from './pegawai-detail'
import { predikatTahun } from './predikat-tahun'
import type { Query, QueryContext } from './query'
import { rencanaDetail } from './rencana-detail'
import { rencanaList } from './rencana-list'
import { saringanList } from './saringan-list'

/** The routes that are answered by a read alone. */
const queries = {
  'aplikasi.info': aplikasiInfo,
  'cari.semua': cariSemua,
  'organisasi.snapshot': organisasiSnapshot,
  'organisasi.waktu': organisasiWaktu,
  'predikat.tahun': predikatTahun,
  'jabatan.detail': jabatanDetail,
  'acuan.list': acuanList,
  'gaji-pokok.list': gajiPokokList,
  'pegawai.detail': pegawaiDetail,
  'saringan.list': saringanList,
  'rencana.list': rencanaList,
  'rencana.detail': rencanaDetail,
  'mutasi.arsip': mutasiArsip,
  'ketentuan.list': ketentuanList,
  'ketentuan.jejak': ketentuanJejak,
  'masa-larangan.list': masaLaranganList,
  'naskah.list': naskahList
} satisfies { readonly [R in AppRoute]?: Query<R> }

type QueryRoute = keyof typeof queries

/** The handlers of these routes; the context is asked for at each call, because the day may have changed. */
export function queryHandlers(context: () => QueryContext): Pick<Handlers, QueryRoute> {
  const bound = Object.entries(queries).map(([route, ask]) => [route, (input: never) => ask(context(), input)] as const)
  // sound: each handler is the query that `queries` lists under that very route
  return Object.fromEntries(bound) as Pick<Handlers, QueryRoute>
}
