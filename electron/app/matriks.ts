import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import type { Given } from '../../src/domain/kit/command'
import { barisMatriks } from '../../src/domain/mutasi/matriks'
import { tabelMatriks } from '../../src/domain/mutasi/tata-matriks'
import { gatherBahan } from '../../src/domain/naskah/bahan-mutasi'
import type { Ekspor } from './ekspor'
import { need } from './refused'

/** What the matrix stands on. */
export type MatriksParts = { readonly read: Reader; readonly given: () => Given; readonly ekspor: Ekspor }

/** The routes of the matrix of a plan. */
export type MatriksRoutes = { readonly ekspor: (input: RouteInput<'matriks.ekspor'>) => Promise<RouteOutput<'matriks.ekspor'>> }

/** Creates the matrix' part of the application: the rows the screen shows, in its order, worked out from what is stored. */
export const createMatriks = ({ read, given, ekspor }: MatriksParts): MatriksRoutes => ({
  ekspor: async ({ rencanaId, langkahIds, format }) => {
    const { rencana, proyeksi, berkas, setelanOf, temuan } = need(gatherBahan(read, { rencanaId, pegawaiIds: [] }, given()))
    const keputusan = read.list('keputusanRapat').filter((k) => k.rencanaId === rencanaId)
    const semua = barisMatriks({ proyeksi, bahan: { berkas, setelanOf }, perLangkah: temuan, keputusan })
    const milik = new Map(semua.map((b) => [b.langkah.id, b]))
    return ekspor.tabel(
      tabelMatriks(
        rencana.nama,
        langkahIds.flatMap((id) => milik.get(id) ?? [])
      ),
      format
    )
  }
})
