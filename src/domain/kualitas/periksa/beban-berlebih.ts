import { efektivitas } from '../../abk/hitung-abk'
import { duaDesimal } from '../../abk/kata-abk'
import { bezettingOf } from '../../organisasi/kartu'
import { periksaJabatan } from '../periksa'

/** EJ from which on people carry half as much again as they can. */
const BATAS = 1.5

/** A post whose people have far too much to do. */
export const bebanBerlebih = periksaJabatan({
  id: 'O-14',
  judul: 'Beban kerja sangat berlebih',
  mengapa:
    'EJ di atas 1,5: pemangkunya memikul satu setengah kali waktu efektif atau lebih (PermenPANRB 1/2020). Tambah pegawai, atau periksa volumenya.',
  kelompok: 'ORGANISASI',
  kata: ({ id, bebanKerja }, { snapshot, aturanAbk }) => {
    if (bebanKerja === null) return null
    const orang = bezettingOf(snapshot.byJabatan.get(id) ?? [])
    const ej = efektivitas(bebanKerja, orang, aturanAbk)
    return ej === null || ej <= BATAS ? null : `EJ ${duaDesimal(ej)} dengan ${orang} pemangku.`
  }
})
