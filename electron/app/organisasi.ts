import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import type { Given } from '../../src/domain/kit/command'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { tabelJabatan } from '../../src/domain/organisasi/tabel-jabatan'
import { tabelUnor } from '../../src/domain/organisasi/tabel-unor'
import { isAdaPada } from '../../src/domain/organisasi/unor'
import { isBerlaku } from '../../src/domain/pegawai/penempatan'
import type { DaftarJabatan } from './daftar-jabatan'
import type { Ekspor } from './ekspor'

/** The routes of the registers of posts and units that do more than read. */
export type OrganisasiRoutes = {
  readonly listJabatan: (input: RouteInput<'jabatan.list'>) => RouteOutput<'jabatan.list'>
  readonly idsJabatan: (input: RouteInput<'jabatan.ids'>) => RouteOutput<'jabatan.ids'>
  readonly eksporJabatan: (input: RouteInput<'jabatan.ekspor'>) => Promise<RouteOutput<'jabatan.ekspor'>>
  readonly eksporBagan: (input: RouteInput<'bagan.ekspor'>) => Promise<RouteOutput<'bagan.ekspor'>>
  readonly eksporUnor: (input: RouteInput<'unor.ekspor'>) => Promise<RouteOutput<'unor.ekspor'>>
}

type Parts = { readonly daftar: DaftarJabatan; readonly read: Reader; readonly given: () => Given; readonly ekspor: Ekspor }

/** Creates the registers' part of the application. */
export function createOrganisasi({ daftar, read, given, ekspor }: Parts): OrganisasiRoutes {
  return {
    listJabatan: ({ mulai, jumlah, ...tampilan }) => {
      const rows = daftar.rows(tampilan)
      return { total: rows.length, baris: rows.slice(mulai, mulai + jumlah) }
    },
    idsJabatan: (tampilan) => daftar.rows(tampilan).map(({ id }) => id),
    eksporJabatan: ({ kolom, format, ...tampilan }) => ekspor.tabel(tabelJabatan(daftar.rows(tampilan), kolom), format),
    eksporBagan: ({ tabel, format }) => ekspor.tabel(tabel, format),
    eksporUnor: ({ format }) => {
      const { today: tanggal } = given()
      const snapshot = indexSnapshot({
        tanggal,
        unor: read.list('unor').filter((u) => isAdaPada(u, tanggal)),
        jabatan: read.list('jabatan').filter((j) => isAdaPada(j, tanggal)),
        pegawai: read.list('pegawai'),
        penempatan: read.list('penempatan').filter((p) => isBerlaku(p, tanggal))
      })
      return ekspor.tabel(tabelUnor(snapshot), format)
    }
  }
}
