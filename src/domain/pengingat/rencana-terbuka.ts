import type { EntityName } from '../entities'
import type { BahanLaporan } from '../laporan/bahan-laporan'
import { tanpaTerapan } from '../mutasi/pijakan-rencana'
import { project, type Proyeksi } from '../mutasi/proyeksi'
import type { Langkah, RencanaMutasi } from '../mutasi/rencana'
import { isSudah } from '../mutasi/tahap-aturan'
import { indexSnapshot, type Snapshot } from '../organisasi/snapshot'
import { isAdaPada } from '../organisasi/unor'
import { ringkas } from '../pegawai/pegawai'
import { isBerlaku } from '../pegawai/penempatan'

/** The tables plans are made of. */
export const TABEL_RENCANA = ['rencana', 'langkah'] as const satisfies readonly EntityName[]

/** A plan on its way, with what it leads to. */
export type RencanaTerbuka = { readonly rencana: RencanaMutasi; readonly proyeksi: Proyeksi }

/** Every plan on its way: neither put away nor finished. */
export function rencanaBerjalan({ tabel }: BahanLaporan): readonly RencanaMutasi[] {
  return tabel('rencana').filter((r) => r.diarsipkanPada === null && !isSudah(r.status, 'SELESAI'))
}

/** The plans on their way that `isPerlu` names, each with its projection. */
export function rencanaTerbuka(bahan: BahanLaporan, isPerlu: (rencana: RencanaMutasi) => boolean): readonly RencanaTerbuka[] {
  const langkah = Map.groupBy(bahan.tabel('langkah'), (l) => l.rencanaId)
  return rencanaBerjalan(bahan)
    .filter(isPerlu)
    .map((rencana) => {
      const isi = langkah.get(rencana.id) ?? []
      return { rencana, proyeksi: project(pijakanSempit(bahan, { rencana, langkah: isi }), rencana, isi) }
    })
}

/** The ground of a plan (`gatherPijakan`), of which only what its own steps touch is indexed: Beranda looks at every plan at once. */
function pijakanSempit(
  { tabel }: BahanLaporan,
  isi: { readonly rencana: Pick<RencanaMutasi, 'tmt'>; readonly langkah: readonly Langkah[] }
): Snapshot {
  const { tmt } = isi.rencana
  const orang = new Set<string>(isi.langkah.map((l) => l.pegawaiId))
  const kursi = new Set<string | null>(isi.langkah.map((l) => l.jabatanId))
  return indexSnapshot({
    tanggal: tmt,
    unor: tabel('unor').filter((u) => isAdaPada(u, tmt)),
    jabatan: tabel('jabatan').filter((j) => isAdaPada(j, tmt)),
    pegawai: tabel('pegawai')
      .filter((p) => orang.has(p.id))
      .map(ringkas),
    penempatan: tanpaTerapan(
      tabel('penempatan').filter((p) => orang.has(p.pegawaiId) || kursi.has(p.jabatanId)),
      isi
    ).filter((p) => isBerlaku(p, tmt))
  })
}
