import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { verifyDatabase } from '../../electron/db/verify'
import { PenggunaId } from '../../src/domain/akses/pengguna'
import { type Sesi, sesiOf, sesiTunggal } from '../../src/domain/akses/sesi'
import { inserted } from '../../src/domain/kit/changeset'
import type { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { aCatatan, aHukdis, aNaskah, aPegawai, aPenempatan } from '../support/builders'
import { changesOf, putRows } from '../support/kota-app'
import { kotaUji } from '../support/kota-uji'
import { type TestApp, testApp } from '../support/test-app'
import { partsOf } from '../support/xlsx-file'

const NIP = '196501011990031099'
const NIK = '1371230101650987'
const RAHASIA = 'uraian hukuman penanda'

const lama = aPegawai({
  id: 'lama',
  nip: NIP,
  nama: 'Pensiunan Penanda',
  gelarBelakang: null,
  nik: NIK,
  noHp: '081299887766',
  kedudukanHukum: 'PENSIUN',
  tempatLahir: 'Kampung Penanda'
})
const id: PegawaiId = lama.id
const hukdis = aHukdis({ id: 'h9', pegawaiId: 'lama', uraian: RAHASIA, mulai: '2010-01-01', selesai: '2011-01-01' })

const folders: string[] = []
const apps: TestApp[] = []
afterEach(() => {
  for (const app of apps.splice(0)) app.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function tempat(): string {
  const folder = mkdtempSync(join(tmpdir(), 'penata-musnah-'))
  folders.push(folder)
  return folder
}

/** The small city with somebody who has retired, on a disk. */
function kota(folder: string, sesi: Sesi = sesiTunggal('Operator Uji'), lain: Parameters<typeof putRows>[1] = []): TestApp {
  const app = testApp({
    file: join(folder, 'penata.db'),
    sesi,
    host: { chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)) }
  })
  apps.push(app)
  if (app.db.sqlite.prepare('select count(*) from pegawai').pluck().get() === 0)
    putRows(app, [...changesOf(kotaUji), inserted('pegawai', lama), inserted('hukdis', hukdis), ...lain])
  return app
}

const USUL = { pegawaiId: id, dasar: 'JRA', alasan: 'Masa simpan berkas telah habis.' } as const

const bytesOf = (folder: string): string =>
  readdirSync(folder)
    .filter((nama) => nama.startsWith('penata.'))
    .map((nama) => readFileSync(join(folder, nama), 'latin1'))
    .join('')

describe('pemusnahan', () => {
  test('leaves no byte of the person, keeps the trail whole, and says what it did', async () => {
    const folder = tempat()
    const app = kota(folder)
    await app.run('pegawai.update', { id, patch: { email: 'penanda@contoh.go.id' } })
    expect(bytesOf(folder)).toContain(NIK)
    await app.ask('musnah.usulkan', USUL)
    const { usul } = await app.ask('musnah.list', null)
    expect(usul).toMatchObject([{ nama: 'Pensiunan Penanda', pengusul: 'Operator Uji', halangan: [], tetap: [], isTanpaSandi: true }])
    const { seq } = await app.ask('musnah.setujui', { pegawaiId: id, pejabat: 'Kepala Uji' })
    const sisa = bytesOf(folder)
    for (const nilai of [NIK, NIP, RAHASIA, '081299887766', 'Kampung Penanda', 'penanda@contoh.go.id']) expect(sisa).not.toContain(nilai)
    expect(await app.ask('cari.semua', { teks: 'Pensiunan', jumlah: 10 })).toEqual([])
    expect(app.db.sqlite.prepare("select count(*) from sidik where id in ('lama', 'h9')").pluck().get()).toBe(0)
    expect(verifyDatabase(app.db).flatMap(({ masalah }) => masalah)).toEqual([])
    const { selesai } = await app.ask('musnah.list', null)
    expect(selesai).toMatchObject([{ seq, inisial: 'P.P.', pengusul: 'Operator Uji', penyetuju: 'Kepala Uji' }])
    const { berkas } = await app.ask('musnah.berita-acara', { seq, format: 'xlsx' })
    expect(existsSync(berkas ?? '')).toBe(true)
    expect(await app.ask('history.state', null)).toEqual({ undo: null, redo: null })
  })

  test('is decided by somebody else than it was proposed by', async () => {
    const folder = tempat()
    const app = kota(folder)
    await app.ask('musnah.usulkan', USUL)
    await expect(app.ask('musnah.setujui', { pegawaiId: id, pejabat: ' operator UJI ' })).rejects.toThrow('orang lain')
    await expect(app.ask('musnah.setujui', { pegawaiId: id, pejabat: null })).rejects.toThrow('nama pejabat')
    const admin = sesiOf(PenggunaId.parse('u1'), 'Admin Satu', 'ADMIN')
    const lagi = kota(tempat(), admin)
    await lagi.ask('musnah.usulkan', USUL)
    await expect(lagi.ask('musnah.setujui', { pegawaiId: id, pejabat: 'Orang Lain' })).rejects.toThrow('orang lain')
    expect(app.db.sqlite.prepare('select nik from pegawai where id = ?').pluck().get('lama')).toBe(NIK)
  })

  test('is refused while something about the person is not settled, and says what', async () => {
    const app = kota(tempat(), sesiTunggal('Operator Uji'), [
      inserted('catatan', aCatatan({ id: 'c9', pegawaiId: 'lama', jenis: 'PROSES_HUKUM', selesai: null })),
      inserted('hukdis', aHukdis({ id: 'h8', pegawaiId: 'lama', mulai: '2026-01-01', selesai: null })),
      inserted('penempatan', aPenempatan({ id: 'p9', pegawaiId: 'lama', jabatanId: 'jf', tmtMulai: '2020-01-01' }))
    ])
    await expect(app.ask('musnah.usulkan', USUL)).rejects.toThrow(
      /masih memegang jabatan.*Hukuman disiplinnya masih berjalan.*Proses disiplin atau hukumnya/
    )
    await expect(app.ask('musnah.usulkan', { ...USUL, pegawaiId: lain('ani') })).rejects.toThrow(
      /masih bekerja.*rencana terbuka Rotasi uji/
    )
    expect(await app.call('command.run', { name: 'musnah.laksanakan', input: {}, kunci: 'kunci-uji-1', tempat: null })).toMatchObject({
      ok: false
    })
  })

  test('keeps what an issued decree rests on, and nothing more', async () => {
    const folder = tempat()
    const app = kota(folder, sesiTunggal('Operator Uji'), [
      inserted(
        'penempatan',
        aPenempatan({ id: 'p9', pegawaiId: 'lama', jabatanId: 'jf', tmtMulai: '2000-01-01', tmtSelesai: '2025-02-01' })
      ),
      inserted('naskah', aNaskah({ id: 'n9', rencanaId: null, pegawaiId: 'lama' }))
    ])
    await app.ask('musnah.usulkan', USUL)
    const { usul } = await app.ask('musnah.list', null)
    expect(usul[0]?.tetap.map(({ apa }) => apa)).toEqual(['naskah terbit', 'NIP, nama, gelar dan golongan', 'riwayat jabatan'])
    await app.ask('musnah.setujui', { pegawaiId: id, pejabat: 'Kepala Uji' })
    expect(
      app.db.sqlite.prepare('select nip, nama, nik, no_hp, tempat_lahir, tanggal_lahir from pegawai where id = ?').get('lama')
    ).toEqual({
      nip: NIP,
      nama: 'Pensiunan Penanda',
      nik: null,
      no_hp: null,
      tempat_lahir: null,
      tanggal_lahir: null
    })
    const sisa = bytesOf(folder)
    for (const nilai of [NIK, RAHASIA, '081299887766', 'Kampung Penanda']) expect(sisa).not.toContain(nilai)
    expect(verifyDatabase(app.db).flatMap(({ masalah }) => masalah)).toEqual([])
  })

  test('is done again when an older backup brings the person back', async () => {
    const folder = tempat()
    const app = kota(folder)
    const cadangan = join(folder, 'lama.db')
    app.db.sqlite.exec(`vacuum into '${cadangan}'`)
    await app.ask('musnah.usulkan', USUL)
    await app.ask('musnah.setujui', { pegawaiId: id, pejabat: 'Kepala Uji' })
    app.close()
    apps.splice(0)
    const sesudah = readFileSync(join(folder, 'penata.musnah.json'), 'utf8')
    expect(sesudah).not.toContain(NIP)
    rmSync(join(folder, 'penata.db'))
    rmSync(join(folder, 'penata.db-wal'), { force: true })
    copyFileSync(cadangan, join(folder, 'penata.db'))
    const lagi = kota(folder)
    expect(lagi.db.sqlite.prepare('select count(*) from pegawai where id = ?').pluck().get('lama')).toBe(0)
    expect(bytesOf(folder)).not.toContain(NIK)
    expect((await lagi.ask('musnah.list', null)).selesai).toHaveLength(1)
    lagi.close()
    apps.splice(0)
    // opened once more there is nothing left to do
    expect((await kota(folder).ask('musnah.list', null)).selesai).toHaveLength(1)
  })
})

describe('laporan data dan rekam jejak', () => {
  test('holds all that is stored of a person and who looked at it, and is written down', async () => {
    const folder = tempat()
    const app = kota(folder)
    await app.ask('pegawai.tampilkan', { id, medan: 'nik', kunci: 'buka-nik-uji' })
    const { berkas } = await app.ask('subjek.laporan', { id, format: 'xlsx' })
    const isi = Object.values(partsOf(readFileSync(berkas ?? ''))).join('\n')
    for (const nilai of [NIK, NIP, RAHASIA, 'Kampung Penanda', 'Tampilkan NIK Pensiunan Penanda', 'RAHASIA', 'Data pribadi – untuk'])
      expect(isi).toContain(nilai)
    const akses = await app.ask('subjek.akses', { dari: '2026-01-01', sampai: '2026-12-31', mulai: 0, jumlah: 10 })
    expect(akses).toMatchObject({ total: 2, dibuka: 1, diekspor: 1 })
    expect(akses.baris[0]?.label).toContain('Simpan laporan data dan rekam jejak Pensiunan Penanda')
    const ekspor = await app.ask('subjek.ekspor-akses', { dari: '2026-01-01', sampai: '2026-12-31', format: 'csv' })
    expect(readFileSync(ekspor.berkas ?? '', 'utf8')).toContain('Tampilkan NIK Pensiunan Penanda')
  })
})

const lain = (teks: string): PegawaiId => aPegawai({ id: teks }).id
