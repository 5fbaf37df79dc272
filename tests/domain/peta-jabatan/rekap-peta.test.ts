import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'
import { anUnor, aSnapshot } from '../../support/builders'
import { kotaPeta } from './kota-peta'

const rekap = () => rekapPeta(kotaPeta(), null, ATURAN_ABK_BAKU)

it('lists units in the order of the chart, with their depth', () => {
  expect(rekap().map(({ unor, tingkat }) => [unor.nama, tingkat])).toEqual([
    ['Pemerintah Kota', 0],
    ['Dinas A', 1],
    ['Bidang A', 2],
    ['Dinas B', 1]
  ])
})

it('totals a unit by itself and with everything below it, PPPK apart', () => {
  const [kota, dinas, bidang] = rekap()
  expect(bidang?.sendiri).toEqual({ pns: 2, pppk: 1, jumlah: 3, kebutuhan: 3, selisih: 0 })
  expect(dinas?.sendiri).toEqual({ pns: 1, pppk: 0, jumlah: 1, kebutuhan: 1, selisih: 0 })
  expect(dinas?.cabang).toEqual({ pns: 3, pppk: 1, jumlah: 4, kebutuhan: 4, selisih: 0 })
  expect(kota?.cabang).toEqual({ pns: 3, pppk: 1, jumlah: 4, kebutuhan: 5, selisih: -1 })
})

it('measures the workload against the holders of posts with an ABK only', () => {
  const [kota, , bidang] = rekap()
  expect(bidang?.bebanSendiri).toEqual({ jabatan: 2, berAbk: 1, beban: 150_000, kasar: 2, riil: 1, efektivitas: 2, prestasi: 'A' })
  expect(kota?.bebanCabang).toEqual({ ...bidang?.bebanSendiri, jabatan: 4 })
})

it('leaves units in the waiting tray out of the city, yet shows one that is asked for', () => {
  const menunggu = anUnor({ id: 'tunggu', nama: 'Dinas Baru' })
  const snapshot = aSnapshot({ unor: [anUnor({ id: 'kota', jenis: 'PEMERINTAH' }), menunggu] })
  expect(rekapPeta(snapshot, null, ATURAN_ABK_BAKU).map(({ unor }) => unor.id)).toEqual(['kota'])
  expect(rekapPeta(snapshot, menunggu.id, ATURAN_ABK_BAKU).map(({ unor }) => unor.id)).toEqual(['tunggu'])
})
