import { memuatKata } from '../../../../domain/kit/memuat-kata'
import { KELOMPOK_LAPORAN, type Laporan } from '../../../../domain/laporan/laporan'
import { teksKatalog as teks } from '../../../text/laporan'

/** Reports of the catalogue under one title. */
export type BagianKatalog = { readonly judul: string; readonly laporan: readonly Laporan[] }

type Lihat = { readonly cari: string; readonly favorit: readonly string[] }

/** The catalogue: those with a star first, the others in their groups; a search leaves those whose name or meaning holds every word. */
export function bagianKatalog(semua: readonly Laporan[], { cari, favorit }: Lihat): readonly BagianKatalog[] {
  const memuat = memuatKata(cari)
  const cocok = semua.filter(({ judul, arti, id }) => memuat(`${judul} ${arti} ${id}`))
  const lain = cocok.filter(({ id }) => !favorit.includes(id))
  return [
    { judul: teks.favorit, laporan: cocok.filter(({ id }) => favorit.includes(id)) },
    ...KELOMPOK_LAPORAN.map((kelompok) => ({ judul: teks.kelompok[kelompok], laporan: lain.filter((l) => l.kelompok === kelompok) }))
  ].filter(({ laporan }) => laporan.length > 0)
}
