import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ekorAudit } from '../../electron/db/ekor-audit'
import { createStore } from '../../electron/db/store'
import { sesiOf } from '../../src/domain/akses/sesi'
import { inserted, updated } from '../../src/domain/kit/changeset'
import { SARINGAN_RIWAYAT_KOSONG, type SaringanRiwayat } from '../../src/domain/riwayat/saringan-riwayat'
import { aJabatan, aPegawai, aPenempatan, anUnor } from '../support/builders'
import { anEntry } from '../support/audit-entry'
import { type TestApp, testApp } from '../support/test-app'

const unor = anUnor({ id: 'unor-uji', nama: 'Dinas Perhubungan' })
const jabatan = aJabatan({ id: 'jabatan-uji', unorId: unor.id, nama: 'Kepala Dinas' })
const rahmi = aPegawai({ id: 'pegawai-rahmi', nama: 'Rahmi Chaniago', nik: '1373012345670003' })
const budi = aPegawai({ id: 'pegawai-budi', nama: 'Budi Koto', nik: '1373012345670011' })
const KUNCI = 'kunci-uji-riwayat'

let folder = ''
let target: string | null = null
let app: TestApp
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-riwayat-'))
  target = null
  app = open('ADMIN')
  const store = createStore(app.db)
  store.apply(
    [inserted('unor', unor), inserted('jabatan', jabatan), inserted('pegawai', rahmi), inserted('pegawai', budi)],
    anEntry({ perintah: 'impor.commit', label: 'Impor data', waktu: '2026-01-10T02:00:00.000Z', pelaku: 'Yulia' })
  )
  store.apply(
    [updated('pegawai', rahmi, { nik: '1373012345670004', golongan: 'IV/a' })],
    anEntry({ perintah: 'pegawai.update', label: 'Ubah Rahmi', waktu: '2026-02-10T02:00:00.000Z', peran: 'OPERATOR', alasan: 'KTP baru.' })
  )
  store.apply(
    [inserted('penempatan', aPenempatan({ id: 'kursi', pegawaiId: budi.id, jabatanId: jabatan.id }))],
    anEntry({ perintah: 'penempatan.open', label: 'Tempatkan Budi', waktu: '2026-03-10T02:00:00.000Z', jenis: 'undo' })
  )
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true })
})

function open(peran: 'ADMIN' | 'AUDITOR' | 'OPERATOR'): TestApp {
  return testApp({
    file: join(folder, 'penata.db'),
    host: { chooseTarget: () => Promise.resolve(target) },
    sesi: sesiOf(null, 'Penguji', peran)
  })
}

/** The same data with somebody else before it. */
function sebagai(peran: 'ADMIN' | 'AUDITOR' | 'OPERATOR'): void {
  app.close()
  app = open(peran)
}

const list = async (saringan: Partial<SaringanRiwayat> = {}): Promise<readonly number[]> =>
  (await app.ask('riwayat.list', { ...SARINGAN_RIWAYAT_KOSONG, ...saringan, mulai: 0, jumlah: 100 })).baris.map(({ seq }) => seq)

describe('the list of the trail', () => {
  test.each<[string, Partial<SaringanRiwayat>, number[]]>([
    ['everything, newest first', {}, [3, 2, 1]],
    ['a person', { pokok: { entitas: 'pegawai', id: budi.id } }, [3, 1]],
    ['a post', { pokok: { entitas: 'jabatan', id: jabatan.id } }, [3, 1]],
    ['a unit', { pokok: { entitas: 'unor', id: unor.id } }, [1]],
    ['a user', { pelaku: 'Yulia' }, [1]],
    ['an area', { bidang: 'pegawai' }, [2]],
    ['a kind', { jenis: 'undo' }, [3]],
    ['a period', { dari: '2026-02-01', sampai: '2026-02-28' }, [2]],
    ['words, in any order', { cari: 'budi tempat' }, [3]],
    ['a word with a sign that SQL knows', { cari: '%' }, []],
    ['a person and an area', { pokok: { entitas: 'pegawai', id: rahmi.id }, bidang: 'impor' }, [1]]
  ])('can be narrowed to %s', async (_apa, saringan, seqs) => {
    expect(await list(saringan)).toEqual(seqs)
  })

  test('shows what was written after it was last asked', async () => {
    await list()
    createStore(app.db).apply([updated('unor', unor, { nama: 'Dinas Perhubungan Kota' })], anEntry())
    expect(await list()).toEqual([4, 3, 2, 1])
  })

  test('offers whoever did something, the areas there are, and names the subject', async () => {
    expect(await app.ask('riwayat.pilihan', { pokok: { entitas: 'pegawai', id: budi.id } })).toEqual({
      pelaku: ['Yulia', 'penguji'],
      bidang: [
        { id: 'impor', nama: 'Impor data' },
        { id: 'pegawai', nama: 'Pegawai' },
        { id: 'penempatan', nama: 'Penempatan' }
      ],
      pokok: expect.stringContaining('Budi Koto')
    })
  })
})

describe('an opened entry', () => {
  const buka = { seq: 2, pokok: null, mulai: 0, jumlah: 50 }

  test('says who with which role, why, and each field before and after, personal data masked', async () => {
    const found = await app.ask('riwayat.detail', buka)
    expect(found?.entri).toMatchObject({ peran: 'OPERATOR', alasan: 'KTP baru.', bidang: 'Pegawai', versi: '1.0.0' })
    expect(found?.baris[0]?.medan).toEqual([
      { medan: 'Golongan', dari: 'III/d', jadi: 'IV/a', isPribadi: false },
      { medan: 'NIK', dari: '1373••••••••0003', jadi: '1373••••••••0004', isPribadi: true }
    ])
  })

  test('is narrowed to one subject, and counted by kind', async () => {
    const semua = await app.ask('riwayat.detail', { ...buka, seq: 1 })
    expect(semua?.rekap).toEqual([
      { jenis: 'Unit organisasi', jumlah: 1 },
      { jenis: 'Jabatan', jumlah: 1 },
      { jenis: 'Pegawai', jumlah: 2 }
    ])
    const satu = await app.ask('riwayat.detail', { ...buka, seq: 1, pokok: { entitas: 'pegawai', id: budi.id } })
    expect(satu).toMatchObject({ total: 1, baris: [{ pokok: { id: budi.id } }] })
    expect(await app.ask('riwayat.detail', { ...buka, seq: 99 })).toBeNull()
  })

  test('is opened wholly by whoever may, and that is written down, for the person too', async () => {
    const found = await app.ask('riwayat.tampilkan', { ...buka, kunci: KUNCI })
    expect(found?.baris[0]?.medan[1]).toMatchObject({ dari: '1373012345670003' })
    expect(await list({ pokok: { entitas: 'pegawai', id: rahmi.id } })).toEqual([4, 2, 1])
    expect((await app.ask('riwayat.detail', { ...buka, seq: 4 }))?.entri.label).toBe('Tampilkan data pribadi dalam riwayat nomor 2')
  })

  test('of many, opened for one person, is written down for that person', async () => {
    await app.ask('riwayat.tampilkan', { ...buka, seq: 1, pokok: { entitas: 'pegawai', id: budi.id }, kunci: KUNCI })
    expect(await list({ pokok: { entitas: 'pegawai', id: budi.id } })).toEqual([4, 3, 1])
    expect(await list({ pokok: { entitas: 'pegawai', id: rahmi.id } })).toEqual([2, 1])
  })

  test('is not opened by an auditor without that right, nor by an operator who may not read the trail', async () => {
    sebagai('AUDITOR')
    await expect(app.ask('riwayat.tampilkan', { ...buka, kunci: KUNCI })).rejects.toThrow(/tidak berhak/)
    sebagai('OPERATOR')
    await expect(app.ask('riwayat.tampilkan', { ...buka, kunci: KUNCI })).rejects.toThrow(/tidak berhak/)
    await expect(app.ask('riwayat.detail', buka)).rejects.toThrow(/tidak berhak/)
    sebagai('ADMIN')
    expect(await list()).toEqual([3, 2, 1])
  })
})

describe('an exported list', () => {
  test('holds no personal data, says where the chain ended, and is written down', async () => {
    target = join(folder, 'riwayat.csv')
    const { hash } = ekorAudit(app.db.sqlite)
    await app.ask('riwayat.ekspor', { ...SARINGAN_RIWAYAT_KOSONG, format: 'csv' })
    const teks = readFileSync(target, 'utf8')
    expect(teks).toContain('NIK: 1373••••••••0003 → 1373••••••••0004')
    expect(teks).toContain('KTP baru.')
    expect(teks).toContain(hash)
    expect(teks).not.toMatch(/13730123456700/)
    expect((await app.ask('riwayat.detail', { seq: 4, pokok: null, mulai: 0, jumlah: 1 }))?.entri.label).toContain(
      'Simpan riwayat (3 catatan)'
    )
  })

  test('of nowhere writes nothing down', async () => {
    await app.ask('riwayat.ekspor', { ...SARINGAN_RIWAYAT_KOSONG, format: 'xlsx' })
    expect(await list()).toEqual([3, 2, 1])
  })
})

describe('the check of the whole data', () => {
  const kalimat = async (): Promise<readonly string[]> => (await app.ask('riwayat.periksa', null)).hasil.flatMap(({ masalah }) => masalah)

  test('finds nothing in whole data, and is remembered', async () => {
    expect((await app.ask('riwayat.keutuhan', null)).pada).toBeNull()
    expect(await app.ask('riwayat.periksa', null)).toMatchObject({ entri: 3, jangkar: 0 })
    sebagai('ADMIN')
    const { pada, hasil } = await app.ask('riwayat.keutuhan', null)
    expect(pada).not.toBeNull()
    expect(hasil.flatMap(({ masalah }) => masalah)).toEqual([])
  })

  test('names a row that changed behind the back of the application', async () => {
    app.db.sqlite.exec(`update unor set nama = 'Dinas Perhubungen' where id = '${unor.id}'`)
    expect(await kalimat()).toEqual([`unor ${unor.id} berubah tanpa tercatat.`])
    expect((await app.ask('riwayat.keutuhan', null)).hasil.flatMap(({ masalah }) => masalah)).toHaveLength(1)
  })

  test('compares the chain with what the manifests of backups kept, and not with what is no manifest', async () => {
    const cadangan = join(folder, 'cadangan')
    mkdirSync(cadangan)
    const { seq, hash } = ekorAudit(app.db.sqlite)
    const manifes = (nama: string, isi: object): void => writeFileSync(join(cadangan, nama), JSON.stringify(isi))
    manifes('a.db.json', { skema: 11, pada: '2026-03-11T00:00:00.000Z', audit: { seq, hash } })
    manifes('lain.json', { apa: 'saja' })
    writeFileSync(join(cadangan, 'rusak.json'), '{')
    manifes('lama.db.json', { skema: 9, pada: '2026-01-11T00:00:00.000Z', audit: { seq: 1, hash: 'rantai lama' } })
    expect(await app.ask('riwayat.periksa', null)).toMatchObject({ jangkar: 1 })
    expect(await kalimat()).toEqual([])
    manifes('b.db.json', { skema: 11, pada: '2026-03-12T00:00:00.000Z', audit: { seq: 2, hash: 'lain' } })
    expect(await kalimat()).toEqual(['Rantai sampai baris 2 ditulis ulang: tidak sama dengan cadangan b.db.'])
  })

  test('is given up when the data is closed', async () => {
    const running = app.call('riwayat.periksa', null)
    app.close()
    expect(await running).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
    app = open('ADMIN')
  })
})

test('the page of a person shows what happened to them, from the index alone', async () => {
  const { baris, lanjut } = await app.ask('pegawai.audit', { id: budi.id, sebelum: null, jumlah: 1 })
  expect(baris.map(({ label }) => label)).toEqual(['Tempatkan Budi'])
  const tua = await app.ask('pegawai.audit', { id: budi.id, sebelum: lanjut, jumlah: 5 })
  expect(tua).toMatchObject({ lanjut: null, baris: [{ label: 'Impor data' }] })
})
