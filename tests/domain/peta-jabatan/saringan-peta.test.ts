import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'
import { isSaringanPetaKosong, SARINGAN_PETA_KOSONG, type SaringanPeta, saringRekap } from '../../../src/domain/peta-jabatan/saringan-peta'
import { kotaPeta } from './kota-peta'

const saring = (part: Partial<SaringanPeta>) =>
  saringRekap(rekapPeta(kotaPeta(), null, ATURAN_ABK_BAKU), { ...SARINGAN_PETA_KOSONG, ...part }, ATURAN_ABK_BAKU)
const posts = (part: Partial<SaringanPeta>): string[] => saring(part).flatMap(({ baris }) => baris.map((b) => b.jabatan.id))

it.each<[string, Partial<SaringanPeta>, string[]]>([
  ['nothing narrowed', {}, ['kadis-a', 'muda', 'telaah', 'kadis-b']],
  ['too few people', { selisih: 'KURANG' }, ['muda', 'kadis-b']],
  ['too many people', { selisih: 'LEBIH' }, ['telaah']],
  ['without an ABK', { isTanpaAbk: true }, ['kadis-a', 'telaah', 'kadis-b']],
  ['a kind', { jenis: ['PELAKSANA'] }, ['telaah']],
  ['two classes', { kelas: [9, 7] }, ['muda', 'telaah']],
  ['a level', { tingkat: ['II.b'] }, ['kadis-a', 'kadis-b']],
  ['a class and a kind that do not meet', { kelas: [9], jenis: ['PELAKSANA'] }, []],
  ['words of the post, in any order', { cari: 'muda  ANALIS' }, ['muda']],
  ['words of the unit', { cari: 'bidang a' }, ['muda', 'telaah']]
])('keeps posts by %s', (_, part, expected) => {
  expect(posts(part)).toEqual(expected)
})

it('drops units with nothing left, keeps those above, and totals what is left', () => {
  const [kota, dinas, bidang, lain] = saring({ selisih: 'LEBIH' })
  expect([kota, dinas, bidang, lain].map((u) => u?.unor.id)).toEqual(['kota', 'dinas-a', 'bidang-a', undefined])
  expect(kota?.cabang).toEqual({ pns: 1, pppk: 1, jumlah: 2, kebutuhan: 1, selisih: 1 })
})

it('knows when nothing is narrowed, also by blanks', () => {
  expect(isSaringanPetaKosong({ ...SARINGAN_PETA_KOSONG, cari: '  ' })).toBe(true)
  expect(isSaringanPetaKosong({ ...SARINGAN_PETA_KOSONG, isTanpaAbk: true })).toBe(false)
})
