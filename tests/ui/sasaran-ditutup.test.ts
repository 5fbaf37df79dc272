import { expect, it } from 'vitest'
import { siapkanSeret } from '../../src/ui/features/bagan/aturan-seret'
import type { UnorId } from '../../src/domain/organisasi/unor'
import { anUnor, aSnapshot } from '../support/builders'

it('lets nothing be put below or beside a unit that the draft closes, though it is still drawn', () => {
  const kota = anUnor({ id: 'kota', jenis: 'PEMERINTAH' })
  const [satu, dua] = [anUnor({ id: 'satu', indukId: 'kota' }), anUnor({ id: 'dua', indukId: 'kota' })]
  const ditutup = anUnor({ id: 'ditutup', indukId: 'kota' })
  const { tolak } = siapkanSeret(aSnapshot({ unor: [kota, satu, dua] }), { jenis: 'UNOR', ids: [satu.id] })
  const diSela = (diId: UnorId) => ({ jenis: 'SELA', indukId: kota.id, diId, letak: 'SESUDAH', isTegak: true }) as const
  expect(tolak({ jenis: 'UNOR', id: ditutup.id })).toContain('ditutup')
  expect(tolak(diSela(ditutup.id))).toContain('ditutup')
  expect(tolak(diSela(dua.id))).toBeNull()
  expect(tolak({ jenis: 'TUNGGU' })).toBeNull()
})
