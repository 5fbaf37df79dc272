import { expect, it } from 'vitest'
import { UnorId } from '../../src/domain/organisasi/unor'
import { RancanganId } from '../../src/domain/rancangan/rancangan'
import { bacaKeadaan, type KeadaanPeta, tulisKeadaan } from '../../src/ui/features/peta-jabatan/keadaan-peta'

const AWAL = bacaKeadaan({})

it('begins with every post of the whole city', () => {
  expect(AWAL).toMatchObject({ akar: null, rancangan: null, tab: 'kebutuhan', lihat: 'rinci', urut: null })
  expect(tulisKeadaan(AWAL)).toEqual({})
})

it.each<[string, Partial<KeadaanPeta>]>([
  ['a unit in a draft', { akar: UnorId.parse('unor-1'), rancangan: RancanganId.parse('rancangan-1') }],
  ['a tab and its shape', { tab: 'beban', lihatBeban: 'belum', lihat: 'kelas' }],
  [
    'filters',
    {
      saringan: {
        cari: 'analis & arsiparis',
        selisih: 'KURANG',
        isTanpaAbk: true,
        jenis: ['JF'],
        tingkat: ['III.b', 'AHLI_MUDA'],
        kelas: [9, 0]
      }
    }
  ],
  ['an order, turned round', { urut: { key: 'selisih', turun: true } }],
  ['an order', { urut: { key: 'nama', turun: false } }],
  ['a task whose norms differ', { tab: 'norma', isBeda: true, tugas: 'Menyusun telaahan, 50% selesai' }],
  ['workloads', { bacaan: ['BERLEBIH', 'LONGGAR'] }]
])('comes back from the address as it was: %s', (_, part) => {
  const keadaan = { ...AWAL, ...part }
  expect(bacaKeadaan(tulisKeadaan(keadaan))).toEqual(keadaan)
})

it('leaves out what makes no sense', () => {
  expect(bacaKeadaan({ tab: 'lain', jenis: 'JF,RAJA', kelas: '9,sembilan', selisih: 'banyak' })).toMatchObject({
    tab: 'kebutuhan',
    saringan: { jenis: ['JF'], kelas: [9], selisih: null }
  })
})
