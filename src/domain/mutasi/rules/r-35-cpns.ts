import { blok, defineRule, lulus } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** A CPNS is neither moved nor promoted, nor acts for anybody, before becoming PNS. */
export const cpns = defineRule({
  id: 'R-35',
  judul: 'CPNS belum dapat dipindahkan',
  dasar: 'PP 11/2017 (masa percobaan)',
  perluDicek: true,
  setelan: {},
  check: ({ langkah, pegawai }: Tinjauan) =>
    langkah.jenis !== 'LEPAS' && pegawai.jenisAsn === 'CPNS' ? blok(`${namaLengkap(pegawai)} masih CPNS (masa percobaan).`) : lulus
})
