import { blok, defineRule, lulus } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** Nobody holds two definitive posts after the plan. */
export const satuOrangSatuJabatan = defineRule({
  id: 'R-24',
  judul: 'Satu orang satu jabatan definitif',
  dasar: 'PP 11/2017 Ps 98 (larangan rangkap jabatan)',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai, proyeksi }: Tinjauan) => {
    if (langkah.jenis !== 'ANGKAT') return lulus
    const jabatan = new Set(
      proyeksi
        .penempatanDari(pegawai.id)
        .filter((p) => p.jenis === 'DEFINITIF')
        .map((p) => p.jabatanId)
    )
    return jabatan.size < 2 ? lulus : blok(`${namaLengkap(pegawai)} direncanakan pada ${jabatan.size} jabatan definitif.`)
  }
})
