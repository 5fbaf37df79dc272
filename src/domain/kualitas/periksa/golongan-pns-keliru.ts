import { ordinalGolongan } from '../../pegawai/pangkat'
import { periksaPegawai } from '../periksa'

/** A PNS whose golongan is none of the seventeen. */
export const golonganPnsKeliru = periksaPegawai({
  id: 'K-04',
  judul: 'PNS tanpa golongan ruang yang sah',
  mengapa: 'Golongan PNS dan CPNS adalah I/a sampai IV/e (PP 99/2000).',
  kelompok: 'KONSISTENSI',
  isian: 'golongan',
  kata: ({ golongan, jenisAsn }) =>
    golongan !== null && !jenisAsn.startsWith('PPPK') && ordinalGolongan(golongan) === null
      ? `“${golongan}” bukan golongan ruang PNS.`
      : null
})
