import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { keteranganBaris } from '../../../src/domain/peta-jabatan/keterangan-baris'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aSnapshot } from '../../support/builders'

const kadis = { isPimpinan: true, jenis: 'JPT_PRATAMA', eselon: 'II.b' } as const

it('tells who acts in an empty structural post, that it is empty, or that only some of its posts have an ABK', () => {
  const snapshot = aSnapshot({
    unor: ['a', 'b', 'c'].map((id, urut) => anUnor({ id, urut })),
    jabatan: [
      aJabatan({ ...kadis, id: 'berplt', unorId: 'a' }),
      aJabatan({ ...kadis, id: 'kosong', unorId: 'b' }),
      aJabatanFungsional({ id: 'satu', unorId: 'c', bebanKerja: 1000 }),
      aJabatanFungsional({ id: 'dua', unorId: 'c' }),
      aJabatanFungsional({ id: 'lain', unorId: 'c', nama: 'Arsiparis Ahli Muda' })
    ],
    pegawai: [aPegawai({ id: 'p', nama: 'Rina Sari', gelarBelakang: 'S.H.' })],
    penempatan: [aPenempatan({ pegawaiId: 'p', jabatanId: 'berplt', jenis: 'PLT' })]
  })
  const baris = rekapPeta(snapshot, null, ATURAN_ABK_BAKU).flatMap((u) => u.baris)
  expect(baris.map((b) => [b.jabatan.id, keteranganBaris(snapshot, b)])).toEqual([
    ['berplt', 'Plt. Rina Sari, S.H.'],
    ['kosong', 'Kosong'],
    ['satu', 'ABK 1 dari 2 jabatan'],
    ['lain', '']
  ])
})
