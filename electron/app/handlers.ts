import type { Handlers } from '../../src/contract/routes'
import { queryHandlers } from '../db/queries/index'
import { pegawaiAudit } from '../db/queries/pegawai-audit'
import type { QueryContext } from '../db/queries/query'
import type { Commander } from './commander'
import type { Impor } from './impor/create-impor'
import type { KualitasRoutes } from './kualitas'
import type { NaskahRoutes } from './naskah'
import type { OrganisasiRoutes } from './organisasi'
import type { PegawaiRoutes } from './pegawai'
import { need } from './refused'

/** The parts of the application that answer routes. */
export type Areas = {
  readonly query: () => QueryContext
  readonly commander: Commander
  readonly impor: Impor
  readonly kualitas: KualitasRoutes
  readonly naskah: NaskahRoutes
  readonly organisasi: OrganisasiRoutes
  readonly pegawai: PegawaiRoutes
}

/** Which part answers which route. A route without an answer does not compile. */
export const createHandlers = ({ query, commander, impor, kualitas, naskah, organisasi, pegawai }: Areas): Handlers => ({
  ...queryHandlers(query),
  'command.run': ({ name, input, kunci, tempat }) => need(commander.run(name, input, { kunci, tempat })),
  'history.state': () => commander.state(),
  'history.undo': () => need(commander.undo()),
  'history.redo': () => need(commander.redo()),
  'kerja.batal': () => {
    impor.batal()
    return null
  },
  'jabatan.list': organisasi.listJabatan,
  'jabatan.ids': organisasi.idsJabatan,
  'jabatan.ekspor': organisasi.eksporJabatan,
  'unor.ekspor': organisasi.eksporUnor,
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
})
