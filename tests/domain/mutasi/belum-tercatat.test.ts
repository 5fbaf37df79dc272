import { expect, it } from 'vitest'
import { belumTercatat } from '../../../src/domain/mutasi/belum-tercatat'
import { aJabatan, aPenempatan, aSnapshot, anArsip } from '../../support/builders'

const jabatan = ['lama', 'baru', 'lowong', 'tanpa-tmt'].map((id) => aJabatan({ id }))
const penempatan = [
  aPenempatan({ jabatanId: 'lama', tmtMulai: '2012-01-01', tmtSelesai: '2014-12-31' }),
  aPenempatan({ jabatanId: 'lama', tmtMulai: '2020-01-01' }),
  aPenempatan({ jabatanId: 'baru', tmtMulai: '2020-01-01' }),
  aPenempatan({ jabatanId: 'tanpa-tmt', tmtMulai: null })
]

it.each([
  ['the day before the first known holder', '2019-12-31', 1],
  ['that very day', '2020-01-01', 0],
  ['before anybody is known', '2011-12-31', 2]
])('tells posts that are only not recorded yet from those that are vacant: %s', (_, tanggal, jumlah) => {
  const snapshot = aSnapshot({ tanggal, jabatan, penempatan })
  expect(belumTercatat(snapshot, anArsip({ penempatan }))).toEqual({ jumlah, dari: 4 })
})
