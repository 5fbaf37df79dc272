import { GOLONGAN_PPPK } from '../../pegawai/pangkat'
import { periksaPegawai } from '../periksa'

/** A PPPK with a golongan of a PNS. */
export const pppkBerpangkat = periksaPegawai({
  id: 'K-05',
  judul: 'PPPK dengan golongan PNS',
  mengapa: 'PPPK tidak mempunyai pangkat; golongannya I sampai XVII (Perpres 98/2020 jo. 11/2024).',
  kelompok: 'KONSISTENSI',
  isian: 'golongan',
  kata: ({ golongan, jenisAsn }) =>
    golongan !== null && jenisAsn.startsWith('PPPK') && !PPPK.has(golongan) ? `Tercatat PPPK dengan golongan ${golongan}.` : null
})

const PPPK: ReadonlySet<string> = new Set(GOLONGAN_PPPK)
