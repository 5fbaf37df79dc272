import { expect, it } from 'vitest'
import { strukturalKosong } from '../../../src/domain/organisasi/jabatan-kosong'
import { aJabatan, aJabatanFungsional, anUnor, aPenempatan, aSnapshot } from '../../support/builders'

const dinas = anUnor({ id: 'dinas' })
const kadis = aJabatan({ id: 'kadis', unorId: 'dinas', jenis: 'JPT_PRATAMA', eselon: 'II.b', urut: 9 })
const kasubbag = aJabatan({ id: 'kasubbag', unorId: 'dinas', jenis: 'PENGAWAS', eselon: 'IV.a', urut: 1 })
const analis = aJabatanFungsional({ id: 'analis', unorId: 'dinas' })
const snapshot = aSnapshot({ unor: [dinas], jabatan: [kasubbag, analis, kadis] })

it('lists structural posts nobody holds, highest first; JF posts are a matter of need, not of vacancy', () => {
  expect(strukturalKosong(snapshot, () => []).map((j) => j.id)).toEqual(['kadis', 'kasubbag'])
})

it('takes the holders it is given: a plan that fills a post takes it off the list, a Plt does not', () => {
  const filled = aPenempatan({ jabatanId: 'kadis' })
  const acting = aPenempatan({ jabatanId: 'kasubbag', jenis: 'PLT' })
  expect(strukturalKosong(snapshot, (id) => (id === kadis.id ? [filled] : [acting])).map((j) => j.id)).toEqual(['kasubbag'])
})
