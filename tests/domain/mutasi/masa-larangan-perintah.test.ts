import { describe, expect, it } from 'vitest'
import { removeMasaLarangan } from '../../../src/domain/mutasi/commands/remove-masa-larangan'
import { saveMasaLarangan } from '../../../src/domain/mutasi/commands/save-masa-larangan'
import { MasaLarangan, MasaLaranganId } from '../../../src/domain/mutasi/masa-larangan'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const pilkada = MasaLarangan.parse({
  id: 'pilkada',
  jenis: 'PILKADA',
  nama: 'Pemilihan Wali Kota',
  mulai: '2027-09-22',
  sampai: '2028-02-20',
  dasar: null
})
const kota: Rows = { masaLarangan: [pilkada] }
const baru = { id: null, jenis: 'PELANTIKAN_KDH', nama: 'Pelantikan', mulai: '2028-02-20', sampai: null, dasar: null }

function save(raw: object): readonly string[] | string {
  const input = saveMasaLarangan.input.safeParse(raw)
  if (!input.success) return input.error.issues.map((i) => i.message).join(' ')
  const facts = saveMasaLarangan.gather(memoryReader(kota), input.data, aGiven())
  if (!facts.ok) return facts.error.pesan
  const decided = saveMasaLarangan.decide(facts.value, input.data, aGiven())
  if (!decided.ok) return decided.error.pesan
  return (applied(kota, decided.value).masaLarangan ?? []).map((m) => `${m.nama} ${m.mulai}..${m.sampai ?? ''}`)
}

describe('masa-larangan.save', () => {
  it('menambah masa larangan', () => expect(save(baru)).toEqual(['Pemilihan Wali Kota 2027-09-22..2028-02-20', 'Pelantikan 2028-02-20..']))
  it('memperbaiki masa larangan', () =>
    expect(save({ ...pilkada, sampai: '2028-03-01' })).toEqual(['Pemilihan Wali Kota 2027-09-22..2028-03-01']))
  it('boleh berlaku satu hari saja', () => expect(save({ ...baru, sampai: '2028-02-20' })).toHaveLength(2))
  it.each([
    ['tanpa nama', { ...baru, nama: '  ' }, 'Nama belum diisi.'],
    ['yang mundur', { ...baru, sampai: '2028-02-19' }, 'Tanggal akhir tidak boleh sebelum tanggal mulai.'],
    [
      'yang kembar',
      { ...baru, jenis: 'PILKADA', mulai: '2027-09-22' },
      'Pemilihan Wali Kota sudah tercatat dengan jenis dan tanggal mulai yang sama.'
    ],
    ['yang tidak ada', { ...baru, id: 'lain' }, 'Masa larangan tidak ditemukan.'],
    ['yang tidak berubah', pilkada, 'Tidak ada yang berubah.']
  ])('menolak %s', (_, raw, pesan) => expect(save(raw)).toBe(pesan))
})

it('menghapus masa larangan, dan menolak yang tidak ada', () => {
  const hapus = (id: string): unknown => {
    const input = { id: MasaLaranganId.parse(id) }
    const facts = removeMasaLarangan.gather(memoryReader(kota), input, aGiven())
    const decided = facts.ok ? removeMasaLarangan.decide(facts.value, input, aGiven()) : facts
    return decided.ok ? applied(kota, decided.value).masaLarangan : decided.error.pesan
  }
  expect(hapus('pilkada')).toEqual([])
  expect(hapus('lain')).toBe('Masa larangan tidak ditemukan.')
})
