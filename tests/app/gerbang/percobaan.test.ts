import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPercobaan, type Percobaan } from '../../../electron/app/gerbang/percobaan'
import { jedaMasuk } from '../../../src/domain/akses/jeda-masuk'
import { type JamUji, jamUji } from '../../support/gerbang-uji'

const JAM = 3_600_000

function baru(percobaan = join(mkdtempSync(join(tmpdir(), 'penata-percobaan-')), 'percobaan.json'), jam: JamUji = jamUji()) {
  return { percobaan: createPercobaan({ percobaan }, jam), jam, berkas: percobaan }
}

/** Tries wrong passwords as fast as the door takes them, and counts them. */
function serang(percobaan: Percobaan, jam: JamUji, selama: number): number {
  const akhir = jam.lewat() + selama
  let kali = 0
  while (jam.lewat() + percobaan.tunggu('budi') * 1000 < akhir) {
    jam.maju(percobaan.tunggu('budi') * 1000)
    percobaan.hitung('budi')
    kali += 1
    // a try takes as long as scrypt does
    jam.maju(250)
  }
  return kali
}

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 2],
  [5, 4],
  [6, 8],
  [10, 128],
  [11, 256],
  [12, 300],
  [500, 300]
])('after %i wrong passwords the next try waits %i seconds', (gagal, detik) => expect(jedaMasuk(gagal)).toBe(detik))

test('whoever tries all day gets no more than twelve tries in an hour', () => {
  const { percobaan, jam } = baru()
  expect(serang(percobaan, jam, JAM)).toBeLessThan(30)
  for (let jamKe = 2; jamKe <= 24; jamKe += 1) expect(serang(percobaan, jam, JAM)).toBeLessThanOrEqual(12)
})

test('starting the program anew begins the whole wait again, and shortens nothing', () => {
  const { percobaan, berkas } = baru()
  for (let n = 0; n < 6; n += 1) percobaan.hitung('budi')
  const lagi = baru(berkas)
  expect(lagi.percobaan.tunggu('budi')).toBe(8)
  lagi.jam.maju(5000)
  expect(lagi.percobaan.tunggu('budi')).toBe(3)
  // ended just before the wait was over: it begins again
  expect(baru(berkas).percobaan.tunggu('budi')).toBe(8)
})

test('a wait belongs to one name; the right password ends it', () => {
  const { percobaan, jam } = baru()
  for (let n = 0; n < 5; n += 1) percobaan.hitung('budi')
  expect(percobaan.tunggu('budi')).toBe(4)
  expect(percobaan.tunggu('rina')).toBe(0)
  jam.maju(4000)
  expect(percobaan.tunggu('budi')).toBe(0)
  percobaan.lupakan('budi')
  percobaan.hitung('budi')
  expect(percobaan.tunggu('budi')).toBe(0)
})

test('nonsense typed all night neither fills the disk nor frees the name that was tried last', () => {
  const { percobaan } = baru()
  for (let n = 0; n < 300; n += 1) percobaan.hitung(`orang${n}`)
  for (let n = 0; n < 5; n += 1) percobaan.hitung('budi')
  expect(percobaan.tunggu('budi')).toBe(4)
  for (let n = 0; n < 300; n += 1) percobaan.titip({ waktu: '2026-11-22T02:00:00.000Z', namaMasuk: `orang${n}` })
  expect(percobaan.ambil()).toHaveLength(200)
  expect(percobaan.ambil()).toEqual([])
})

test('a file a power cut has damaged counts as none', () => {
  const { berkas } = baru()
  writeFileSync(berkas, '\0\0\0\0')
  expect(baru(berkas).percobaan.tunggu('budi')).toBe(0)
})
