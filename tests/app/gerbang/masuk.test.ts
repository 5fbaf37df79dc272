import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { SARINGAN_RIWAYAT_KOSONG } from '../../../src/domain/riwayat/saringan-riwayat'
import { readBerkasKunci, writeBerkasKunci } from '../../../electron/app/gerbang/berkas-kunci'
import { writePilihan } from '../../../electron/app/gerbang/pilihan-komputer'
import { gerbangUji, type GerbangUji, pasangSandi, SANDI_UJI } from '../../support/gerbang-uji'

// the real cost has its own test; two dozen doors need not wait for it
vi.mock(import('../../../electron/app/gerbang/kdf'), async (original) => ({
  ...(await original()),
  kdfBaru: () => ({ n: 2, r: 1, p: 1, garam: '00' }),
  isMurah: () => false
}))

/** Closes the gate and opens another on the same files, as after a restart of the program. */
function mulaiLagi(lama: GerbangUji): GerbangUji {
  lama.gerbang.closeNow()
  return gerbangUji({ folder: dirname(lama.tempat.berkas) })
}

/** A change that can be undone. */
const ACUAN = { daftar: 'JF', kode: 'Penguji Coba', nama: 'Penguji Coba', sebutan: '', isDipakai: true } as const

const masuk = (uji: GerbangUji, sandi = SANDI_UJI, namaMasuk = 'admin') => uji.call('gerbang.masuk', { namaMasuk, sandi })

async function jejak(uji: GerbangUji): Promise<readonly string[]> {
  const { baris } = await uji.ask('riwayat.list', { ...SARINGAN_RIWAYAT_KOSONG, mulai: 0, jumlah: 50 })
  return baris.map(({ label }) => label).toReversed()
}

async function tambah(uji: GerbangUji, namaMasuk: string, peran: 'ADMIN' | 'OPERATOR' | 'ANALIS' | 'PIMPINAN' | 'AUDITOR') {
  await uji.run('pengguna.create', { namaMasuk, nama: `Orang ${namaMasuk}`, peran })
  const orang = (await uji.ask('pengguna.list', null)).find((p) => p.namaMasuk === namaMasuk)
  if (!orang) throw new Error('The user is not there')
  await uji.ask('sandi.pasang', { penggunaId: orang.id, sandi: SANDI_UJI })
  return orang.id
}

describe.each([
  { sebutan: 'an open file', isTersandi: false },
  { sebutan: 'an encrypted file', isTersandi: true }
])('the door of $sebutan', ({ isTersandi }) => {
  test('a first admin, a restart, a wrong password, the right one', async () => {
    const awal = gerbangUji()
    expect(await awal.keadaan()).toEqual({ jenis: 'PERTAMA' })
    const kunci = await pasangSandi(awal, isTersandi)
    expect(kunci).toMatch(/^([A-HJKMNP-Z2-9]{5}-){5}[A-HJKMNP-Z2-9]{5}$/)
    expect(await awal.keadaan()).toMatchObject({ jenis: 'TERBUKA', isTersandi, sesi: { nama: 'Rina Caniago', peran: 'ADMIN' } })

    const uji = mulaiLagi(awal)
    expect(await uji.keadaan()).toMatchObject({
      jenis: 'TERKUNCI',
      alasan: 'AWAL',
      pengguna: [{ namaMasuk: 'admin', nama: 'Rina Caniago' }]
    })
    expect(await uji.call('aplikasi.info', null)).toMatchObject({ ok: false, error: { code: 'LOCKED' } })
    expect(await masuk(uji, 'bukan sandinya')).toMatchObject({ ok: false, error: { pesan: 'Nama atau sandi tidak cocok.' } })
    expect(await masuk(uji, 'bukan sandinya', 'tidakada')).toMatchObject({ ok: false, error: { pesan: 'Nama atau sandi tidak cocok.' } })
    expect(await masuk(uji)).toMatchObject({ ok: true })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    expect(await jejak(uji)).toEqual([
      'Pasang sandi; Admin pertama Rina Caniago',
      'Gagal masuk sebagai admin',
      'Gagal masuk sebagai tidakada',
      'Masuk'
    ])
    expect(readFileSync(uji.tempat.berkas).includes('Rina Caniago')).toBe(!isTersandi)
  })

  test('the recovery key sets a new password, typed with small letters and spaces', async () => {
    const awal = gerbangUji()
    const kunci = await pasangSandi(awal, isTersandi)
    const uji = mulaiLagi(awal)
    const ketik = kunci.toLowerCase().replaceAll('-', ' ')
    const salah = await uji.call('gerbang.pulihkan-sandi', {
      namaMasuk: 'admin',
      kunciPemulihan: ketik.slice(1),
      sandiBaru: 'tujuh belas pintu'
    })
    expect(salah).toMatchObject({ ok: false })
    await uji.ask('gerbang.pulihkan-sandi', { namaMasuk: 'admin', kunciPemulihan: ketik, sandiBaru: 'tujuh belas pintu' })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    const lagi = mulaiLagi(uji)
    expect(await masuk(lagi)).toMatchObject({ ok: false })
    expect(await masuk(lagi, 'tujuh belas pintu')).toMatchObject({ ok: true })
  })

  test('the recovery key opens the door for an admin whose password was never stored', async () => {
    const awal = gerbangUji()
    const kunci = await pasangSandi(awal, isTersandi)
    const berkas = readBerkasKunci(awal.tempat)
    if (!berkas) throw new Error('There is no key file')
    writeBerkasKunci(awal.tempat, { ...berkas, slot: berkas.slot.filter((s) => s.penggunaId === null) })
    const uji = mulaiLagi(awal)
    expect(await masuk(uji)).toMatchObject({ ok: false })
    await uji.ask('gerbang.pulihkan-sandi', { namaMasuk: 'admin', kunciPemulihan: kunci, sandiBaru: 'tujuh belas pintu' })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
  })

  test('whoever has left comes in no longer, and their slot is gone', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji, isTersandi)
    const id = await tambah(uji, 'budi', 'OPERATOR')
    expect(readBerkasKunci(uji.tempat)?.slot).toHaveLength(3)
    await uji.run('pengguna.deactivate', { id })
    expect(readBerkasKunci(uji.tempat)?.slot).toHaveLength(2)
    await uji.ask('gerbang.keluar', null)
    expect(await masuk(uji, SANDI_UJI, 'budi')).toMatchObject({ ok: false })
  })

  test('a slot that was kept aside opens nothing for whoever has left', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji, isTersandi)
    const id = await tambah(uji, 'budi', 'OPERATOR')
    const dulu = readBerkasKunci(uji.tempat)
    await uji.run('pengguna.deactivate', { id })
    await uji.ask('gerbang.keluar', null)
    if (dulu) writeBerkasKunci(uji.tempat, dulu)
    expect(await masuk(uji, SANDI_UJI, 'budi')).toMatchObject({ ok: false, error: { pesan: 'Nama atau sandi tidak cocok.' } })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI' })
  })

  test('nobody becomes an admin by writing their own slot under the name of one', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji, isTersandi)
    const id = await tambah(uji, 'budi', 'OPERATOR')
    await uji.ask('sandi.pasang', { penggunaId: id, sandi: 'sandi milik si budi' })
    await uji.ask('gerbang.keluar', null)
    const berkas = readBerkasKunci(uji.tempat)
    const admin = berkas?.slot.find((s) => s.namaMasuk === 'admin')
    const budi = berkas?.slot.find((s) => s.namaMasuk === 'budi')
    if (!berkas || !admin || !budi) throw new Error('There are no slots')
    const palsu = { ...budi, penggunaId: admin.penggunaId, namaMasuk: 'admin', nama: admin.nama }
    writeBerkasKunci(uji.tempat, { ...berkas, slot: [palsu] })
    expect(await masuk(uji, 'sandi milik si budi')).toMatchObject({ ok: false, error: { pesan: 'Nama atau sandi tidak cocok.' } })
  })

  test('a colleague changes the password they were given; the old one opens nothing', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji, isTersandi)
    await tambah(uji, 'budi', 'ANALIS')
    await uji.ask('gerbang.keluar', null)
    await uji.ask('gerbang.masuk', { namaMasuk: ' Budi ', sandi: SANDI_UJI })
    expect(await uji.call('sandi.ganti', { sandiLama: 'salah sama sekali', sandiBaru: 'gajah makan rumput' })).toMatchObject({ ok: false })
    expect(await uji.call('sandi.ganti', { sandiLama: SANDI_UJI, sandiBaru: 'budi1234' })).toMatchObject({ ok: false })
    await uji.ask('sandi.ganti', { sandiLama: SANDI_UJI, sandiBaru: 'gajah makan rumput' })
    const lagi = mulaiLagi(uji)
    expect(await masuk(lagi, SANDI_UJI, 'budi')).toMatchObject({ ok: false })
    expect(await masuk(lagi, 'gajah makan rumput', 'budi')).toMatchObject({ ok: true })
  })

  test('a new recovery key takes the place of the old one', async () => {
    const uji = gerbangUji()
    const lama = await pasangSandi(uji, isTersandi)
    const { kunciPemulihan } = await uji.ask('sandi.kunci-pemulihan', { sandi: SANDI_UJI })
    await uji.ask('gerbang.keluar', null)
    const pulih = (kunci: string) =>
      uji.call('gerbang.pulihkan-sandi', { namaMasuk: 'admin', kunciPemulihan: kunci, sandiBaru: 'tujuh belas pintu' })
    expect(await pulih(lama)).toMatchObject({ ok: false })
    expect(await pulih(kunciPemulihan)).toMatchObject({ ok: true })
  })
})

describe('the door', () => {
  test('locks after minutes without a hand, by time that no clock can turn back, and says so', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji)
    await uji.ask('gerbang.kunci-otomatis', { menit: 5 })
    uji.jam.maju(4 * 60_000)
    await uji.ask('gerbang.giat', null)
    uji.jam.maju(4 * 60_000)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    uji.jam.maju(60_000)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI', alasan: 'DIAM', terakhir: 'admin' })
    expect(await uji.call('aplikasi.info', null)).toMatchObject({ ok: false, error: { code: 'LOCKED' } })
    await uji.ask('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })
    expect((await jejak(uji)).slice(-3)).toEqual(['Kunci otomatis setelah 5 menit', 'Terkunci: tidak dipakai', 'Masuk'])
  })

  test('sleep locks at once where passwords are in use, and does nothing where there are none', async () => {
    const uji = gerbangUji()
    await uji.ask('gerbang.tanpa-sandi', null)
    uji.gerbang.kunci()
    uji.jam.maju(24 * 3_600_000)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA', kunciSetelah: null })
    await pasangSandi(uji)
    uji.gerbang.kunci()
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI', alasan: 'TIDUR' })
  })

  test('passwords are set later on a PC that had none; then they cannot be set past the door once more', async () => {
    const uji = gerbangUji()
    await uji.ask('gerbang.tanpa-sandi', null)
    await pasangSandi(uji)
    await expect(pasangSandi(uji)).rejects.toMatchObject({ message: 'Komputer ini sudah memakai sandi.' })
    await uji.ask('gerbang.kunci', null)
    await expect(pasangSandi(uji)).rejects.toMatchObject({ message: 'Komputer ini sudah memakai sandi.' })
  })

  test('a password that is easy to guess is not taken, and nothing is left behind', async () => {
    const uji = gerbangUji()
    for (const sandi of ['pendek', 'bismillah123', 'rinacaniago', '199005122015031002'])
      expect(await uji.call('gerbang.pasang-sandi', { namaMasuk: 'admin', nama: 'Rina Caniago', sandi, isTersandi: false })).toMatchObject({
        ok: false
      })
    expect(existsSync(uji.tempat.kunci)).toBe(false)
    expect(await uji.keadaan()).toEqual({ jenis: 'PERTAMA' })
  })

  test('the last admin can neither leave nor be made less', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji)
    const [admin] = await uji.ask('pengguna.list', null)
    if (!admin) throw new Error('There is no admin')
    await expect(uji.run('pengguna.deactivate', { id: admin.id })).rejects.toThrow('satu-satunya Admin')
    await expect(uji.run('pengguna.update', { id: admin.id, nama: 'Rina', peran: 'AUDITOR' })).rejects.toThrow('satu-satunya Admin')
  })

  test('whoever changes their own role works in the new one at once', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji)
    await tambah(uji, 'budi', 'ADMIN')
    const admin = (await uji.ask('pengguna.list', null)).find((p) => p.namaMasuk === 'admin')
    if (!admin) throw new Error('There is no admin')
    await uji.run('pengguna.update', { id: admin.id, nama: 'Rina C.', peran: 'AUDITOR' })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA', sesi: { nama: 'Rina C.', peran: 'AUDITOR' } })
    expect(await uji.call('pengguna.list', null)).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  })

  test('the same person finds their undo again, another one does not', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji)
    await tambah(uji, 'budi', 'ADMIN')
    await uji.run('acuan.set', ACUAN)
    await uji.ask('gerbang.kunci', null)
    await masuk(uji)
    expect((await uji.ask('history.state', null)).undo).not.toBeNull()
    await uji.ask('gerbang.kunci', null)
    await masuk(uji, SANDI_UJI, 'budi')
    expect((await uji.ask('history.state', null)).undo).toBeNull()
  })

  test('a wrong kept choice of minutes locks after ten', async () => {
    const uji = gerbangUji()
    await pasangSandi(uji)
    writePilihan(uji.tempat, { kunciSetelah: 0 })
    await uji.ask('gerbang.kunci', null)
    await masuk(uji)
    uji.jam.maju(10 * 60_000)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI' })
  })
})
