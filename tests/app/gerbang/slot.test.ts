import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import type { BerkasKunci } from '../../../electron/app/gerbang/berkas-kunci'
import { BIAYA_BAKU, isMurah, kdfBaru, stretch } from '../../../electron/app/gerbang/kdf'
import {
  emptySlot,
  kunciDataOf,
  makeSlot,
  newKunciPemulihan,
  newKunciRumah,
  normalKunciPemulihan,
  openAnySlot,
  openSlot,
  sidikRumahOf,
  wrapKunciData
} from '../../../electron/app/gerbang/slot'
import { PenggunaId } from '../../../src/domain/akses/pengguna'

const BUDI = { id: PenggunaId.parse('b'), namaMasuk: 'budi', nama: 'Budi' }
const heks = (teks: string): string => Buffer.from(teks).toString('hex')

// RFC 7914 section 12
test.each([
  {
    sandi: 'password',
    kdf: { n: 1024, r: 8, p: 16, garam: heks('NaCl') },
    hasil:
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640'
  },
  {
    sandi: 'pleaseletmein',
    kdf: { n: 16384, r: 8, p: 1, garam: heks('SodiumChloride') },
    hasil:
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887'
  }
])('scrypt gives what its standard says for $sandi', async ({ sandi, kdf, hasil }) => {
  const { bukti, kunci } = await stretch(sandi, kdf)
  expect(Buffer.concat([bukti, kunci]).toString('hex')).toBe(hasil)
})

test('the same letters typed on another keyboard are the same password', async () => {
  const kdf = { n: 2, r: 1, p: 1, garam: '00' }
  expect(await stretch('caf\u00e9 padang', kdf)).toEqual(await stretch('cafe\u0301 padang', kdf))
})

test('a slot opens with its own password alone, and costs what is meant to be', async () => {
  const rumah = newKunciRumah()
  const slot = await makeSlot(BUDI, 'empat kuda laut', rumah)
  expect(slot.kdf).toMatchObject(BIAYA_BAKU)
  expect(await openSlot(slot, 'empat kuda laut')).toEqual(rumah)
  expect(await openSlot(slot, 'empat kuda darat')).toBeNull()
  expect(JSON.stringify(slot)).not.toContain(rumah.toString('hex'))
})

test('a slot with one byte changed, or under another name, opens nothing', async () => {
  const slot = await makeSlot(BUDI, 'empat kuda laut', newKunciRumah())
  const { bungkus } = slot
  const lain = `${bungkus.isi.startsWith('0') ? '1' : '0'}${bungkus.isi.slice(1)}`
  expect(await openSlot({ ...slot, bungkus: { ...bungkus, isi: lain } }, 'empat kuda laut')).toBeNull()
  expect(await openSlot({ ...slot, penggunaId: PenggunaId.parse('admin') }, 'empat kuda laut')).toBeNull()
})

test('a name nobody has takes as long as one somebody has', async () => {
  const slot = await makeSlot(BUDI, 'empat kuda laut', newKunciRumah())
  const lama = async (work: () => Promise<unknown>): Promise<number> => {
    const awal = performance.now()
    await work()
    return performance.now() - awal
  }
  await openSlot(emptySlot(), 'pemanasan')
  const [ada, tidak] = [await lama(() => openSlot(slot, 'salah')), await lama(() => openSlot(emptySlot(), 'salah'))]
  expect(Math.max(ada, tidak) / Math.min(ada, tidak)).toBeLessThan(4)
  expect(Math.min(ada, tidak)).toBeGreaterThan(20)
})

test('the recovery key and any password open the same data key; a key of another house does not', async () => {
  const rumah = newKunciRumah()
  const kunciPemulihan = newKunciPemulihan()
  const data = 'ab'.repeat(32)
  const berkas: BerkasKunci = {
    bentuk: 1,
    slot: [await makeSlot(BUDI, 'empat kuda laut', rumah), await makeSlot(null, normalKunciPemulihan(kunciPemulihan), rumah)],
    sidikRumah: sidikRumahOf(rumah),
    kunciData: wrapKunciData(data, rumah)
  }
  for (const sandi of ['empat kuda laut', kunciPemulihan, kunciPemulihan.toLowerCase().replaceAll('-', ' ')]) {
    const terbuka = await openAnySlot(berkas, sandi)
    expect(terbuka && kunciDataOf(berkas, terbuka)).toBe(data)
  }
  expect(await openAnySlot(berkas, 'bukan apa-apa')).toBeNull()
  expect(kunciDataOf(berkas, newKunciRumah())).toBeNull()
})

test('recovery keys are never the same, and hold no letter that is mistaken for another', () => {
  const semua = Array.from({ length: 2000 }, newKunciPemulihan)
  expect(new Set(semua).size).toBe(2000)
  expect(semua.join('')).not.toMatch(/[ILO01a-z]/)
  const seluruh = new Set(semua.join('').replaceAll('-', ''))
  expect(seluruh.size).toBe(31)
})

test('a password stored at a lower cost is known as such', () => {
  expect(isMurah(kdfBaru())).toBe(false)
  expect(isMurah({ ...kdfBaru(), n: 2 ** 14 })).toBe(true)
  expect(isMurah({ ...kdfBaru(), p: 1 })).toBe(true)
})
