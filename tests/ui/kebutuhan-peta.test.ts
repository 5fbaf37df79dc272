import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../src/domain/abk/aturan-abk'
import { rekapPeta } from '../../src/domain/peta-jabatan/rekap-peta'
import { barisKebutuhan, jabatanKebutuhan } from '../../src/ui/features/peta-jabatan/baris-kebutuhan'
import { urutkan } from '../../src/ui/features/peta-jabatan/urut-peta'
import { kotaPeta } from '../domain/peta-jabatan/kota-peta'

const rekap = rekapPeta(kotaPeta(), null, ATURAN_ABK_BAKU)

it('puts posts under their unit, set in by depth, with the total of the branch above and of all below', () => {
  const rows = barisKebutuhan(rekap, 'JUMLAH').map((row) => [
    row.jenis === 'JUMLAH' ? row.judul : `${'  '.repeat(row.tingkat)}${row.jenis === 'UNIT' ? row.unor.nama : row.baris.jabatan.id}`,
    row.bezetting.selisih
  ])
  expect(rows).toEqual([
    ['Pemerintah Kota', -1],
    ['  Dinas A', 0],
    ['    kadis-a', 0],
    ['    Bidang A', 0],
    ['      muda', -1],
    ['      telaah', 1],
    ['  Dinas B', -1],
    ['    kadis-b', -1],
    ['JUMLAH', -1]
  ])
})

it('has no total of nothing', () => {
  expect(barisKebutuhan([], 'JUMLAH')).toEqual([])
})

const COLUMNS = [
  {
    key: 'kelas',
    title: '',
    width: 1,
    render: () => null,
    kunci: (row: ReturnType<typeof jabatanKebutuhan>[number]) => row.baris.jabatan.kelas
  },
  { key: 'lain', title: '', width: 1, render: () => null }
]

it.each([
  ['as they are', null, ['kadis-a', 'muda', 'telaah', 'kadis-b']],
  ['smallest first', { key: 'kelas', turun: false }, ['telaah', 'muda', 'kadis-a', 'kadis-b']],
  ['largest first', { key: 'kelas', turun: true }, ['kadis-a', 'kadis-b', 'muda', 'telaah']],
  ['as they are by a column without an order', { key: 'lain', turun: true }, ['kadis-a', 'muda', 'telaah', 'kadis-b']]
])('orders posts %s', (_, sort, expected) => {
  expect(urutkan(jabatanKebutuhan(rekap), COLUMNS, sort).map((row) => row.baris.jabatan.id)).toEqual(expected)
})
