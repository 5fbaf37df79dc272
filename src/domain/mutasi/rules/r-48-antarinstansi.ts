import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import { tagih } from '../butir-izin'
import { gabungHasil } from '../gabung-hasil'
import { butirAntarinstansi } from '../izin-langkah'
import { isAntarinstansi } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/** Only a PNS moves between agencies, with the agreement of both and the Pertek of BKN. */
export const antarinstansi = defineRule({
  id: 'R-48',
  judul: 'Mutasi antarinstansi',
  dasar: 'PerBKN 5/2019',
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    const { langkah, pegawai } = tinjauan
    if (!isAntarinstansi(tinjauan)) return lulus
    return gabungHasil([
      pegawai.jenisAsn === 'PNS' ? lulus : blok(`${namaLengkap(pegawai)} bukan PNS; mutasi antarinstansi hanya untuk PNS.`),
      ...butirAntarinstansi(tinjauan).map(tagih),
      langkah.instansi === null ? tidakDapatDiperiksa(`instansi tujuan ${namaLengkap(pegawai)}`) : lulus
    ])
  }
})
