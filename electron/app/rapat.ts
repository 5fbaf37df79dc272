import { bupBerlaku } from '../../src/domain/ketentuan/setelan'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import type { Given } from '../../src/domain/kit/command'
import { agendaBerurut, agendaRapat } from '../../src/domain/mutasi/agenda-rapat'
import { barisBeritaAcara } from '../../src/domain/mutasi/berita-acara'
import { rantaiOf } from '../../src/domain/mutasi/rantai'
import { namaRencana } from '../../src/domain/mutasi/skenario'
import { tabelBeritaAcara } from '../../src/domain/mutasi/tabel-berita-acara'
import { gatherBahan } from '../../src/domain/naskah/bahan-mutasi'
import type { Ekspor } from './ekspor'
import { need } from './refused'

/** What the meeting stands on. */
export type RapatParts = { readonly read: Reader; readonly given: () => Given; readonly ekspor: Ekspor }

/** The routes of the meeting. */
export type RapatRoutes = { readonly ekspor: (input: RouteInput<'rapat.ekspor'>) => Promise<RouteOutput<'rapat.ekspor'>> }

/** Creates the meeting's part of the application: its result, worked out from what is stored. */
export const createRapat = ({ read, given, ekspor }: RapatParts): RapatRoutes => ({
  ekspor: async ({ rencanaId, urutan, format }) => {
    const { rencana, proyeksi, berkas, setelanOf, temuan } = need(gatherBahan(read, { rencanaId, pegawaiIds: [] }, given()))
    const { sikap } = berkas
    const agenda = agendaRapat({
      proyeksi,
      rantai: rantaiOf(proyeksi, { sikap, horizonBulan: rencana.horizonBulan, setelan: bupBerlaku(setelanOf) }),
      keputusan: read.list('keputusanRapat').filter((k) => k.rencanaId === rencanaId)
    })
    const baris = barisBeritaAcara(agendaBerurut(agenda, urutan), proyeksi, { perLangkah: temuan })
    return ekspor.tabel(tabelBeritaAcara(namaRencana(rencana), baris), format)
  }
})
