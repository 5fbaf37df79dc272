import { expect, test } from 'vitest'
import { KATA_LAZIM } from '../../../src/domain/akses/kata-lazim'
import { kekuatanSandi, tolakSandi } from '../../../src/domain/akses/sandi'

const RINA = { namaMasuk: 'rina.c', nama: 'Rina Caniago, S.Sos.' }

test.each([
  ['pendek1', 'terlalu pendek', 'paling sedikit 8'],
  ['aaaaaaaa', 'satu huruf', 'berulang'],
  ['ababababab', 'dua huruf', 'berulang'],
  ['12345678', 'deret angka', 'berurutan'],
  ['87654321', 'deret terbalik', 'berurutan'],
  ['qwertyuiop', 'deret papan ketik', 'berurutan'],
  ['Qwerty123', 'deret dan angka', 'berurutan'],
  ['199005122015031002', 'NIP', 'hanya angka'],
  ['17-08-1945', 'tanggal', 'hanya angka'],
  ['0812-3456-7788', 'telepon', 'hanya angka'],
  ['rinacaniago', 'nama', 'nama Anda'],
  ['Caniago2026', 'nama keluarga dan tahun', 'nama Anda'],
  ['rina.c123', 'nama masuk', 'nama Anda'],
  ['sandi123', 'kata lazim', 'sering dipakai'],
  ['Bismillah1!', 'kata lazim', 'sering dipakai'],
  ['P@ssw0rd', 'huruf yang diganti', 'sering dipakai'],
  ['Indonesia45', 'kata lazim', 'sering dipakai'],
  ['sawahlunto2026', 'nama kota', 'sering dipakai'],
  ['BKPSDM2026!', 'nama kantor', 'sering dipakai'],
  ['!!jakarta!!', 'nama kota', 'sering dipakai']
])('%s is not taken (%s)', (sandi, _mengapa, kata) => expect(tolakSandi(sandi, RINA)).toContain(kata))

test.each([
  ['kuda laut', 'CUKUP'],
  ['Merapi-2891', 'KUAT'],
  ['empat kuda laut biru', 'KUAT'],
  ['rendang tanpa santan', 'KUAT'],
  ['k7#mQz2p', 'CUKUP']
] as const)('%s is taken: %s', (sandi, kuat) => {
  expect(tolakSandi(sandi, RINA)).toBeNull()
  expect(kekuatanSandi(sandi, RINA)).toBe(kuat)
})

test('what is refused is weak, and the list holds a thousand words in small letters', () => {
  expect(kekuatanSandi('bismillah', RINA)).toBe('LEMAH')
  expect(KATA_LAZIM.size).toBeGreaterThan(1000)
  expect([...KATA_LAZIM].filter((kata) => !/^[a-z]+$/.test(kata))).toEqual([])
})
