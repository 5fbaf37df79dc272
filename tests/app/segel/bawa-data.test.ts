import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SARINGAN_RIWAYAT_KOSONG } from '../../../src/domain/riwayat/saringan-riwayat'
import { type GerbangUji, gerbangUji, pasangSandi, SANDI_UJI } from '../../support/gerbang-uji'

const SANDI = 'perahu di hulu sungai'

let folder = ''
let asal: GerbangUji
let lain: GerbangUji
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-bawa-'))
  const host = { chooseTarget: () => Promise.resolve(berkas()), chooseFiles: () => Promise.resolve([berkas()]) }
  asal = gerbangUji({ host })
  lain = gerbangUji({ host })
  await pasangSandi(asal, true)
  await asal.run('acuan.set', { daftar: 'JF', kode: 'Rahasia Sekali', nama: 'Rahasia Sekali', sebutan: '', isDipakai: true })
})
afterEach(() => {
  asal.gerbang.closeNow()
  lain.gerbang.closeNow()
  rmSync(folder, { recursive: true, force: true })
})

const berkas = (): string => join(folder, 'data.penata-data')
const sisaSegel = (): readonly string[] => readdirSync(join(lain.tempat.berkas, '..')).filter((nama) => nama.includes('.segel'))

test('all data goes to a new PC under a password of its own, encrypted all the way, and opens there with the passwords of before', async () => {
  expect(await asal.ask('cadangan.bawa', { sandi: SANDI })).toEqual({ berkas: berkas() })
  expect(readFileSync(berkas()).includes('Rahasia')).toBe(false)
  const pilihan = await lain.ask('cadangan.pilih', null)
  expect(pilihan).toEqual({ berkas: berkas() })
  const buka = (sandi: string | null) => lain.ask('cadangan.tinjau', { berkas: berkas(), sandi })
  expect(await buka(null)).toMatchObject({ jenis: 'SANDI', pesan: '' })
  expect(await buka('bukan sandinya')).toMatchObject({ jenis: 'SANDI', pesan: 'Sandi itu tidak membuka berkas ini.' })
  expect(await buka(SANDI)).toMatchObject({ jenis: 'TINJAUAN' })
  expect(sisaSegel()).toEqual([])
  await lain.ask('cadangan.pulihkan', { berkas: berkas(), sandi: SANDI })
  expect(sisaSegel()).toEqual([])
  expect(await lain.keadaan()).toMatchObject({ jenis: 'TERKUNCI', isTersandi: true })
  await lain.ask('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
  expect((await lain.ask('acuan.list', null)).some(({ nama }) => nama === 'Rahasia Sekali')).toBe(true)
})

test('one in which a byte was changed is refused, and leaves nothing', async () => {
  await asal.ask('cadangan.bawa', { sandi: SANDI })
  const bytes = readFileSync(berkas())
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 5000) ^ 1, bytes.length - 5000)
  writeFileSync(berkas(), bytes)
  await lain.ask('cadangan.pilih', null)
  await expect(lain.ask('cadangan.pulihkan', { berkas: berkas(), sandi: SANDI })).rejects.toThrow('berubah atau rusak')
  expect(sisaSegel()).toEqual([])
  expect(existsSync(`${lain.tempat.berkas}.pulih`)).toBe(false)
})

test('that data was carried away is written down', async () => {
  await asal.ask('cadangan.bawa', { sandi: '' })
  const label = asal.ask('riwayat.list', { ...SARINGAN_RIWAYAT_KOSONG, mulai: 0, jumlah: 5 })
  expect((await label).baris[0]?.label).toBe('Simpan seluruh data untuk dibawa')
})
