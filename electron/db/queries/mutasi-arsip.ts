import { gatherArsip } from '../../../src/domain/mutasi/arsip'
import type { Query } from './query'

/** The dossiers the rules read. */
export const mutasiArsip: Query<'mutasi.arsip'> = ({ read }) => {
  const rows = gatherArsip(read)
  return {
    penempatan: [...rows.penempatan],
    jabatan: [...rows.jabatan],
    unor: [...rows.unor],
    predikat: [...rows.predikat],
    pelatihan: [...rows.pelatihan],
    asesmen: [...rows.asesmen],
    hukdis: [...rows.hukdis],
    hubungan: [...rows.hubungan],
    catatan: [...rows.catatan],
    masaLarangan: [...rows.masaLarangan],
    imporTerakhir: rows.imporTerakhir
  }
}
