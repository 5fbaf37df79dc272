import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { SARINGAN_RIWAYAT_KOSONG } from '../../../src/domain/riwayat/saringan-riwayat'
import { manifesOf } from '../../../electron/app/gerbang/manifes'
import type { Host } from '../../../electron/app/host'
import { type GerbangUji, gerbangUji, pasangSandi, SANDI_UJI } from '../../support/gerbang-uji'

let folder = ''
let uji: GerbangUji
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-pulih-'))
  uji = gerbangUji({ folder })
  await uji.ask('gerbang.tanpa-sandi', null)
})
afterEach(() => {
  uji.gerbang.closeNow()
  rmSync(folder, { recursive: true, force: true })
})

async function ubah(nama: string): Promise<void> {
  await uji.run('acuan.set', { daftar: 'JF', kode: nama, nama, sebutan: '', isDipakai: true })
}

/** What is in the data, by its audit trail. */
async function jejak(): Promise<readonly string[]> {
  const { baris } = await uji.ask('riwayat.list', { ...SARINGAN_RIWAYAT_KOSONG, mulai: 0, jumlah: 50 })
  return baris.map(({ label }) => label).toReversed()
}

const tinjau = (berkas: string, sandi: string | null = null) => uji.ask('cadangan.tinjau', { berkas, sandi })
const pulihkan = (berkas: string, sandi: string | null = null) => uji.ask('cadangan.pulihkan', { berkas, sandi })

function mulaiLagi(host: Partial<Host> = {}): void {
  uji.gerbang.closeNow()
  uji = gerbangUji({ folder, host })
}

describe('restoring', () => {
  test('shows what would be gone, keeps today first, and can itself be taken back', async () => {
    await ubah('Satu')
    const cadangan = await uji.ask('cadangan.buat', null)
    await ubah('Dua')
    await ubah('Tiga')
    const tinjauan = await tinjau(cadangan.berkas)
    expect(tinjauan).toMatchObject({ jenis: 'TINJAUAN', cadangan, hubungan: 'LEBIH_LAMA', kembali: 0, hilang: { jumlah: 2 } })
    expect(tinjauan.jenis === 'TINJAUAN' && tinjauan.hilang.teratas.map(({ label }) => label)).toEqual([
      expect.stringContaining('Tiga'),
      expect.stringContaining('Dua')
    ])
    const { sebelum } = await pulihkan(cadangan.berkas)
    expect(sebelum).toContain('sebelum-pulih')
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    expect(await jejak()).toEqual([expect.stringContaining('Satu'), `Pulihkan data dari cadangan ${cadangan.nama}`])
    expect(readdirSync(folder).filter((nama) => nama.includes('pulih'))).toEqual([])

    const [terbaru] = await uji.ask('cadangan.list', null)
    expect(terbaru?.nama).toBe(sebelum)
    const balik = await tinjau(terbaru?.berkas ?? '')
    expect(balik).toMatchObject({ hubungan: 'BERCABANG', hilang: { jumlah: 1 }, kembali: 2 })
    await pulihkan(terbaru?.berkas ?? '')
    expect(await jejak()).toEqual([
      expect.stringContaining('Satu'),
      expect.stringContaining('Dua'),
      expect.stringContaining('Tiga'),
      `Pulihkan data dari cadangan ${sebelum}`
    ])
    mulaiLagi()
    expect(await jejak()).toHaveLength(4)
  })

  test('a backup of other data says so, and of a new PC loses nothing', async () => {
    await ubah('Satu')
    const lain = gerbangUji()
    await lain.ask('gerbang.tanpa-sandi', null)
    await lain.run('acuan.set', { daftar: 'JF', kode: 'Asing', nama: 'Asing', sebutan: '', isDipakai: true })
    const { berkas } = await lain.ask('cadangan.buat', null)
    mulaiLagi({ chooseFiles: () => Promise.resolve([berkas]) })
    await expect(tinjau(berkas)).rejects.toThrow('Pilih cadangan dari daftar')
    await uji.ask('cadangan.pilih', null)
    expect(await tinjau(berkas)).toMatchObject({ hubungan: 'LAIN', hilang: { jumlah: 1 }, kembali: 1 })
    lain.gerbang.closeNow()

    const baru = gerbangUji({ host: { chooseFiles: () => Promise.resolve([berkas]) } })
    expect(await baru.keadaan()).toMatchObject({ jenis: 'PERTAMA' })
    await baru.ask('cadangan.pilih', null)
    expect(await baru.ask('cadangan.tinjau', { berkas, sandi: null })).toMatchObject({ hubungan: 'KOSONG', hilang: { jumlah: 0 } })
    expect(await baru.ask('cadangan.pulihkan', { berkas, sandi: null })).toMatchObject({ sebelum: null })
    expect(await baru.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    baru.gerbang.closeNow()
  })

  test('what was committed while it was being made ready is kept too', async () => {
    await ubah('Satu')
    const { berkas } = await uji.ask('cadangan.buat', null)
    const berjalan = pulihkan(berkas)
    await ubah('Menyusul')
    await berjalan
    const [terbaru] = await uji.ask('cadangan.list', null)
    await pulihkan(terbaru?.berkas ?? '')
    expect((await jejak())[1]).toContain('Menyusul')
  })

  test('the backup to be restored does not go to make room for the one made before', async () => {
    for (const nama of ['Satu', 'Dua', 'Tiga']) {
      await ubah(nama)
      await uji.gerbang.close()
      uji = gerbangUji({ folder })
    }
    const [, , pertama] = await uji.ask('cadangan.list', null)
    await ubah('Empat')
    await pulihkan(pertama?.berkas ?? '')
    expect(await jejak()).toEqual([expect.stringContaining('Satu'), expect.stringContaining('Pulihkan')])
    expect(await uji.ask('cadangan.list', null)).toHaveLength(4)
  })

  test('a damaged data file is laid aside, and anyone at the PC may restore', async () => {
    await ubah('Satu')
    const cadangan = await uji.ask('cadangan.buat', null)
    uji.gerbang.closeNow()
    const rusak = Buffer.concat([Buffer.from('bukan basis data'), readFileSync(uji.tempat.berkas)])
    writeFileSync(uji.tempat.berkas, rusak)
    writeFileSync(`${uji.tempat.berkas}-wal`, 'sisa')
    uji = gerbangUji({ folder })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'MASALAH', kode: 'RUSAK' })
    expect(await tinjau(cadangan.berkas)).toMatchObject({ hubungan: 'TAK_TERBACA', sekarang: null })
    expect(await pulihkan(cadangan.berkas)).toMatchObject({ sebelum: null })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA' })
    expect(await jejak()).toHaveLength(2)
    const [disisihkan] = readdirSync(uji.tempat.rusak)
    expect(readFileSync(join(uji.tempat.rusak, disisihkan ?? '', 'penata.db')).equals(rusak)).toBe(true)
    expect(readFileSync(join(uji.tempat.rusak, disisihkan ?? '', 'penata.db-wal'), 'utf8')).toBe('sisa')
  })

  test('a lost data file comes back', async () => {
    await ubah('Satu')
    const { berkas } = await uji.ask('cadangan.buat', null)
    uji.gerbang.closeNow()
    rmSync(uji.tempat.berkas)
    uji = gerbangUji({ folder })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'MASALAH', kode: 'HILANG' })
    await pulihkan(berkas)
    expect(await jejak()).toHaveLength(2)
    expect(existsSync(uji.tempat.rusak)).toBe(false)
  })
})

describe('passwords', () => {
  test('locked, nothing is restored; open, only whoever manages the data may', async () => {
    await pasangSandi(uji)
    const { berkas } = await uji.ask('cadangan.buat', null)
    await uji.run('pengguna.create', { namaMasuk: 'sari', nama: 'Sari Wulandari', peran: 'OPERATOR' })
    const sari = (await uji.ask('pengguna.list', null)).find(({ namaMasuk }) => namaMasuk === 'sari')
    await uji.ask('sandi.pasang', { penggunaId: sari?.id ?? ('' as never), sandi: SANDI_UJI })
    await uji.ask('gerbang.keluar', null)
    await expect(tinjau(berkas)).rejects.toThrow('terkunci')
    await uji.ask('gerbang.masuk', { namaMasuk: 'sari', sandi: SANDI_UJI })
    await expect(tinjau(berkas)).rejects.toThrow('tidak berhak')
    await expect(pulihkan(berkas)).rejects.toThrow('tidak berhak')
  })

  test('whoever restored goes on, and the password of today holds: the one of the backup does not come back', async () => {
    await pasangSandi(uji)
    const { berkas } = await uji.ask('cadangan.buat', null)
    await uji.ask('sandi.ganti', { sandiLama: SANDI_UJI, sandiBaru: 'lima kuda laut hijau' })
    await pulihkan(berkas)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERBUKA', sesi: { nama: 'Rina Caniago' } })
    mulaiLagi()
    expect(await uji.call('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })).toMatchObject({ ok: false })
    expect(await uji.call('gerbang.masuk', { namaMasuk: 'admin', sandi: 'lima kuda laut hijau' })).toMatchObject({ ok: true })
  })

  test('an encrypted backup asks for a password on another PC, by the recovery key too, and stays encrypted there', async () => {
    const kunciPemulihan = await pasangSandi(uji, true)
    await ubah('Satu')
    const { berkas } = await uji.ask('cadangan.buat', null)
    const dibawa = join(mkdtempSync(join(tmpdir(), 'penata-tongkat-')), basename(berkas))
    copyFileSync(berkas, dibawa)
    copyFileSync(manifesOf(berkas), manifesOf(dibawa))
    const lain = gerbangUji({ host: { chooseFiles: () => Promise.resolve([dibawa]) } })
    await lain.ask('cadangan.pilih', null)
    const coba = (sandi: string | null) => lain.ask('cadangan.tinjau', { berkas: dibawa, sandi })
    expect(await coba(null)).toEqual({ jenis: 'SANDI', pesan: '' })
    expect(await coba('salah sama sekali')).toEqual({ jenis: 'SANDI', pesan: 'Sandi itu tidak membuka cadangan ini.' })
    expect(await coba(kunciPemulihan)).toMatchObject({ jenis: 'TINJAUAN' })
    await lain.ask('cadangan.pulihkan', { berkas: dibawa, sandi: SANDI_UJI })
    expect(await lain.keadaan()).toMatchObject({ jenis: 'TERKUNCI' })
    lain.gerbang.closeNow()
    expect(readFileSync(lain.tempat.berkas).includes('Rina Caniago')).toBe(false)
    const lagi = gerbangUji({ folder: join(lain.tempat.berkas, '..') })
    expect(await lagi.keadaan()).toMatchObject({ jenis: 'TERKUNCI', isTersandi: true })
    expect(await lagi.call('gerbang.masuk', { namaMasuk: 'admin', sandi: SANDI_UJI })).toMatchObject({ ok: true })
    lagi.gerbang.closeNow()
  })

  test('what was open once does not open the data of today: a plain backup is encrypted as it is restored', async () => {
    await ubah('Satu')
    const { berkas } = await uji.ask('cadangan.buat', null)
    await pasangSandi(uji, true)
    await pulihkan(berkas)
    uji.gerbang.closeNow()
    expect(readFileSync(uji.tempat.berkas).subarray(0, 15).toString()).not.toBe('SQLite format 3')
    uji = gerbangUji({ folder })
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI', isTersandi: true })
  })
})
