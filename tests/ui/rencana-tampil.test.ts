import { expect, test } from 'vitest'
import { type RencanaRingkas, rencanaTampil } from '../../src/ui/features/rotasi/rencana-ringkas'
import { aRencana } from '../support/builders'

const ringkas = (said: Parameters<typeof aRencana>[0]): RencanaRingkas => ({ ...aRencana(said), jumlahLangkah: 3 })

const semua = [
  ringkas({ id: 'lama', nama: 'Pengisian camat', jenis: 'PENGISIAN', status: 'SIDANG', dibuatPada: '2026-01-01T00:00:00Z' }),
  ringkas({ id: 'b', nama: 'Lebih hati-hati', indukId: 'a', skenario: 'B', dibuatPada: '2026-03-02T00:00:00Z' }),
  ringkas({ id: 'a', nama: 'Rotasi triwulan I', skenario: 'A', tmt: '2027-01-04', dibuatPada: '2026-03-01T00:00:00Z' }),
  ringkas({
    id: 'c',
    nama: 'Cadangan',
    indukId: 'a',
    skenario: 'C',
    diarsipkanPada: '2026-04-01T00:00:00Z',
    dibuatPada: '2026-03-03T00:00:00Z'
  })
]

const tampil = (teks = '', isArsip = false): readonly string[] =>
  rencanaTampil(semua, { isArsip, teks }).map((k) => k.skenario.map((r) => String(r.id)).join('+'))

test('lists scenarios under their plan, the newest plan first, what was put away apart', () => {
  expect(tampil()).toEqual(['a+b', 'lama'])
  expect(tampil('', true)).toEqual(['c'])
})

test('finds by name of any scenario, by kind, by status and by TMT', () => {
  expect(tampil('HATI-HATI')).toEqual(['a+b'])
  expect(tampil('jabatan kosong')).toEqual(['lama'])
  expect(tampil('sidang')).toEqual(['lama'])
  expect(tampil('2027-01-04')).toEqual(['a+b'])
  expect(tampil('tidak ada')).toEqual([])
})
