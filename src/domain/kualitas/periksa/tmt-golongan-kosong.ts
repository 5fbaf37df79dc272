import { periksaPegawai } from '../periksa'

/** A PNS with a golongan of unknown begin. */
export const tmtGolonganKosong = periksaPegawai({
  id: 'L-07',
  judul: 'TMT golongan belum ada',
  mengapa: 'Urutan kepangkatan dan jadwal kenaikan pangkat dihitung dari TMT golongan (PP 99/2000 jo. PP 12/2002).',
  kelompok: 'KELENGKAPAN',
  isian: 'tmtGolongan',
  kata: ({ golongan, tmtGolongan, jenisAsn }) =>
    golongan !== null && tmtGolongan === null && !jenisAsn.startsWith('PPPK') ? `Golongan ${golongan} tanpa TMT.` : null
})
