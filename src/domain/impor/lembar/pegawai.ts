import type { DefinisiLembar } from '../definisi-lembar'
import { daftarMedan } from '../medan-lembar'
import { DIKENAL_PEGAWAI, type Kolom, MEDAN_PEGAWAI } from '../kolom'
import { readBaris } from '../read-baris'
import { openTabel } from '../sel-pembaca'

/** A list of people: SIASN data utama (PNS, PPPK, PPPK Paruh Waktu) or a nominatif in any wording. */
export const lembarPegawai: DefinisiLembar = {
  nama: 'Daftar pegawai',
  medan: daftarMedan(MEDAN_PEGAWAI),
  dikenal: DIKENAL_PEGAWAI,
  kunci: 'nip',
  isianMinimum: 3,
  isCocok: (judul) => judul.has('nip') && judul.size >= 4,
  open: (bahan) => {
    const open = openTabel<Kolom>(bahan)
    return (baris) => readBaris(bahan, { baris, sel: open(baris) })
  }
}
