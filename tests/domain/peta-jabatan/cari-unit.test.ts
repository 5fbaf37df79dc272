import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { cariUnit } from '../../../src/domain/peta-jabatan/cari-unit'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'
import { anUnor, aSnapshot } from '../../support/builders'

const kota = aSnapshot({
  unor: [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH' }),
    ...['Kesehatan', 'Perhubungan'].flatMap((nama, urut) => [
      anUnor({ id: nama, nama: `Dinas ${nama}`, indukId: 'kota', urut }),
      anUnor({ id: `sek-${nama}`, nama: 'Sekretariat', jenis: 'SEKRETARIAT', indukId: nama }),
      anUnor({ id: `umum-${nama}`, nama: 'Subbagian Umum', jenis: 'SUBBAGIAN', indukId: `sek-${nama}` })
    ]),
    anUnor({ id: 'bidang', nama: 'Bidang Dinas Luar', jenis: 'BIDANG', indukId: 'Kesehatan', urut: 2 })
  ]
})
const cari = (kata: string) => cariUnit(kota, rekapPeta(kota, null, ATURAN_ABK_BAKU), kata)
const ids = (kata: string): string[] => cari(kata).map(({ unit }) => unit.unor.id)

it.each([
  ['nothing', '  ', []],
  ['a perangkat daerah before what lies deeper', 'DINAS', ['Kesehatan', 'Perhubungan', 'bidang']],
  ['the one meant, by what it stands in', 'perhubungan subbagian', ['umum-Perhubungan']],
  ['no unit by the words of its surroundings alone', 'perhubungan', ['Perhubungan']],
  ['never the city, which has its own entry', 'pemerintah', []],
  ['nothing by a word nobody bears', 'umum antariksa', []]
])('finds %s', (_, kata, expected) => expect(ids(kata)).toEqual(expected))

it('tells namesakes apart by what they stand in; a perangkat daerah stands by itself', () => {
  expect(cari('umum').map(({ tempat }) => tempat)).toEqual(['Sekretariat – Dinas Kesehatan', 'Sekretariat – Dinas Perhubungan'])
  expect(cari('dinas kesehatan')[0]?.tempat).toBeNull()
})
