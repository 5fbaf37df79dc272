import { expect, it } from 'vitest'
import { akibatOf } from '../../../src/domain/rancangan/akibat'
import { aJabatan, anUnor, aPegawai, aPenempatan, aSnapshot } from '../../support/builders'

it('counts what applying a draft does: posts that come and go, and the people who are left without one', () => {
  const unor = anUnor({ id: 'unor-1' })
  const [tetap, ditutup, baru] = [aJabatan({ id: 'j-tetap' }), aJabatan({ id: 'j-tutup' }), aJabatan({ id: 'j-baru' })]
  const [ani, budi] = [aPegawai({ id: 'ani' }), aPegawai({ id: 'budi' })]
  const budiPlt = aPenempatan({ pegawaiId: 'budi', jabatanId: 'j-tetap', jenis: 'PLT' })
  const aniTetap = aPenempatan({ pegawaiId: 'ani', jabatanId: 'j-tetap' })
  const budiDitutup = aPenempatan({ pegawaiId: 'budi', jabatanId: 'j-tutup' })
  const before = aSnapshot({ unor: [unor], jabatan: [tetap, ditutup], pegawai: [ani, budi], penempatan: [aniTetap, budiDitutup, budiPlt] })
  const after = aSnapshot({ unor: [unor], jabatan: [tetap, baru], pegawai: [ani, budi], penempatan: [aniTetap, budiPlt] })
  expect(akibatOf(before, after)).toMatchObject({ jabatanBaru: 1, jabatanDitutup: 1, pegawaiLepas: 1 })
  expect(akibatOf(before, before)).toMatchObject({ jabatanBaru: 0, jabatanDitutup: 0, pegawaiLepas: 0, unit: { BARU: 0, DITUTUP: 0 } })
})
