import type { Handlers } from '../../src/contract/routes'
import { queryHandlers } from '../db/queries/index'
import { pegawaiAudit } from '../db/queries/pegawai-audit'
import type { QueryContext } from '../db/queries/query'
import type { CetakRoutes } from './cetak'
import type { Commander } from './commander'
import type { EksporBanding } from './ekspor-banding'
import type { Impor } from './impor/create-impor'
import type { KualitasRoutes } from './kualitas'
import type { NaskahRoutes } from './naskah'
import type { OrganisasiRoutes } from './organisasi'
import type { PegawaiRoutes } from './pegawai'
import type { RancanganRoutes } from './rancangan'
import { need } from './refused'
import type { Susulan } from './susulan'

/** The parts of the application that answer routes. */
export type Areas = {
  readonly query: () => QueryContext
  readonly cetak: CetakRoutes
  readonly commander: Commander
  readonly impor: Impor
  readonly kualitas: KualitasRoutes
  readonly naskah: NaskahRoutes
  readonly organisasi: OrganisasiRoutes
  readonly pegawai: PegawaiRoutes
  readonly rancangan: RancanganRoutes
  readonly eksporBanding: EksporBanding
  readonly susulan: Susulan
}

/** Which part answers which route. A route without an answer does not compile. */
export const createHandlers = (areas: Areas): Handlers => {
  const { query, commander, impor, kualitas, naskah, organisasi, pegawai, rancangan, susulan } = areas
  return {
    ...queryHandlers(query),
    'command.run': ({ name, input, kunci, tempat }) => need(commander.run(name, input, { kunci, tempat })),
    'history.state': () => commander.state(),
    'history.undo': () => need(commander.undo()),
    'history.redo': () => need(commander.redo()),
    'kerja.batal': () => {
      impor.batal()
      areas.cetak.batal()
      return null
    },
    'organisasi.susulan': susulan.since,
    'rancangan.list': rancangan.list,
    'rancangan.detail': rancangan.detail,
    'rancangan.banding': rancangan.banding,
    'rancangan.ekspor-banding': areas.eksporBanding,
    'jabatan.list': organisasi.listJabatan,
    'jabatan.ids': organisasi.idsJabatan,
    'jabatan.ekspor': organisasi.eksporJabatan,
    'unor.ekspor': organisasi.eksporUnor,
    'bagan.ekspor': organisasi.eksporBagan,
    'bagan.penandatangan': areas.cetak.penandatangan,
    'bagan.cetak': areas.cetak.cetak,
    'pegawai.list': pegawai.list,
    'pegawai.ids': pegawai.ids,
    'pegawai.audit': (input) => pegawaiAudit(query(), input),
    'pegawai.tampilkan': pegawai.tampilkan,
    'pegawai.tinjau-massal': pegawai.tinjauMassal,
    'pegawai.ekspor': pegawai.ekspor,
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
    'naskah.isian': naskah.isian,
    'naskah.pratinjau': naskah.pratinjau,
    'naskah.ekspor': naskah.ekspor,
    'kualitas.ringkasan': kualitas.ringkasan,
    'kualitas.anomali': kualitas.anomali,
    'kualitas.ekspor': kualitas.ekspor
  }
}
