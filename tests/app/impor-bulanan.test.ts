import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableName } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileProblem } from '../../electron/app/host'
import { tables } from '../../electron/db/schema/index'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { DrafImpor } from '../../src/contract/impor'
import type { Beda, Putusan } from '../../src/domain/impor/beda'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import { aBaris, aBuku, type Baris } from '../domain/impor/buku'
import { type TestApp, testApp } from '../support/test-app'

const HALAMAN = { mulai: 0, jumlah: 500 }
let app: TestApp
let berkas: BukuKerja
let target: string | null = null
beforeEach(() => {
  app = testApp({
    host: {
      chooseFiles: () => Promise.resolve(['bulan.xlsx']),
      chooseTarget: () => Promise.resolve(target),
      readWorkbook: (path) => (path.includes('rusak') ? Promise.reject(new FileProblem('Berkas rusak.')) : Promise.resolve(berkas))
    }
  })
})
afterEach(() => app.close())

async function buka(...baris: readonly Baris[]): Promise<DrafImpor> {
  berkas = aBuku(baris)
  const draf = await app.ask('impor.buka', { jalur: null })
  if (!draf) throw new Error('no draft')
  return draf
}
const simpan = ({ drafId }: DrafImpor): Promise<{ label: string }> => app.ask('impor.simpan', { drafId })
const putus = ({ drafId }: DrafImpor, ...putusan: readonly Putusan[]) => app.ask('impor.putus', { drafId, putusan: [...putusan] })
const halaman = async ({ drafId }: DrafImpor, jenis: Beda['jenis'] | 'BENTROK'): Promise<readonly Beda[]> =>
  (await app.ask('impor.beda', { drafId, entitas: 'pegawai', jenis, cari: '', ...HALAMAN })).baris

/** Every row of every business table, as one number; the audit trail and the search numbers are no data. */
function isiData(): string {
  const names = Object.values(tables).map((table) => getTableName(table))
  const rows = names.map((name) => [name, app.db.sqlite.prepare(`select * from "${name}" order by id`).all()])
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}

const two = (n: number): string => String(n).padStart(2, '0')
/** The n-th of the people of a small dinas; the first leads it. */
const orang = (n: number, said: Baris = {}): Baris =>
  aBaris({
    'PNS ID': `P-${n}`,
    'NIP BARU': `19800${1 + (n % 9)}${two(1 + (n % 28))}2005011${String(100 + n)}`,
    NAMA: `PEGAWAI ${String.fromCharCode(65 + (n % 26))} ${n}`,
    'TANGGAL LAHIR': `${two(1 + (n % 28))}-0${1 + (n % 9)}-1980`,
    'JENIS JABATAN ID': '4',
    'JABATAN NAMA': 'Penelaah Teknis Kebijakan',
    'ESELON NAMA': null,
    'TMT JABATAN': '01-02-2020',
    ...said
  })
const bulanSatu = Array.from({ length: 40 }, (_, n) => orang(n))

describe('an office that imports every month', () => {
  it('month 1, two edits by hand, month 2 with 12 changes, 3 new, 2 gone and 1 conflict: saved, undone byte for byte', async () => {
    await simpan(await buka(...bulanSatu))
    const { pegawai } = await app.ask('organisasi.snapshot', { tanggal: null })
    const idOf = (n: number): (typeof pegawai)[number]['id'] => {
      const found = pegawai.find((p) => p.siasnId === `P-${n}`)
      if (!found) throw new Error(`person ${n} is not there`)
      return found.id
    }
    await app.run('pegawai.update', { id: idOf(5), patch: { golongan: 'IV/a' } })
    await app.run('pegawai.update', { id: idOf(6), patch: { agama: 'Islam' } })
    const sebelum = isiData()

    const bulanDua = [
      ...bulanSatu.slice(0, 38).map((_, n) => {
        if (n === 5) return orang(n, { 'GOL AKHIR NAMA': 'III/c' })
        return n >= 10 && n < 22 ? orang(n, { 'TMT GOLONGAN': '01-10-2026' }) : orang(n)
      }),
      orang(100),
      orang(101),
      orang(102)
    ]
    const draf = await buka(...bulanDua)
    expect(draf.ringkasan.beda.pegawai).toEqual({ baru: 3, berubah: 13, sama: 25, hilang: 2, bentrok: 1 })
    expect(draf.ringkasan).toMatchObject({ akanDisimpan: 17, bentrokDiambil: 0, barisDitolak: 0 })
    expect((await halaman(draf, 'BENTROK')).map((b) => b.medan)).toEqual([
      [{ medan: 'golongan', judul: 'Golongan', lama: 'IV/a', baru: 'III/c', isBentrok: true, isDiambil: false }]
    ])
    expect(isiData()).toBe(sebelum)

    await simpan(draf)
    const sesudah = await app.ask('organisasi.snapshot', { tanggal: null })
    expect(sesudah.pegawai.filter((p) => p.tidakDiBerkasSejak !== null).map((p) => p.siasnId)).toEqual(['P-38', 'P-39'])
    expect(sesudah.pegawai.filter((p) => p.tmtGolongan === '2026-10-01')).toHaveLength(12)
    expect(sesudah.pegawai.find((p) => p.siasnId === 'P-5')?.golongan).toBe('IV/a')
    expect(sesudah.pegawai).toHaveLength(43)

    await app.ask('history.undo', null)
    expect(isiData()).toBe(sebelum)
  })

  it('asks again when the data has changed since the comparison', async () => {
    await simpan(await buka(...bulanSatu))
    const draf = await buka(orang(0, { 'GOL AKHIR NAMA': 'IV/a' }), ...bulanSatu.slice(1))
    const { pegawai } = await app.ask('organisasi.snapshot', { tanggal: null })
    const id = pegawai.find((p) => p.siasnId === 'P-0')?.id
    if (!id) throw new Error('nobody')
    await app.run('pegawai.update', { id, patch: { golongan: 'IV/b' } })
    await expect(simpan(draf)).rejects.toMatchObject({ code: 'STALE' })
    expect((await halaman(draf, 'BENTROK'))[0]?.medan).toMatchObject([{ lama: 'IV/b', baru: 'IV/a', isDiambil: false }])
    await expect(simpan(draf)).rejects.toThrow(/sama dengan data/)
    await putus(draf, { tentang: 'SEMUA', entitas: null, jenis: 'BENTROK', isDiambil: true })
    await simpan(draf)
    expect((await app.ask('organisasi.snapshot', { tanggal: null })).pegawai.find((p) => p.id === id)?.golongan).toBe('IV/a')
  })

  it('finds the draft again, decides row by row, and pages through it', async () => {
    const draf = await buka(...bulanSatu)
    const ringkasan = await putus(
      draf,
      { tentang: 'SEMUA', entitas: 'pegawai', jenis: 'BARU', isDiambil: false },
      { tentang: 'BARIS', kunci: 'pegawai|0|Data|3', isDiambil: true }
    )
    expect(await app.ask('impor.draf', null)).toEqual({ ...draf, ringkasan })
    const { total, baris } = await app.ask('impor.beda', {
      drafId: draf.drafId,
      entitas: 'pegawai',
      jenis: 'BARU',
      cari: 'pegawai b',
      mulai: 0,
      jumlah: 1
    })
    expect([total, baris.map((b) => [b.judul, b.isDiambil])]).toEqual([2, [['PEGAWAI B 1, S.Sos.', true]]])
    await simpan(draf)
    expect((await app.ask('aplikasi.info', null)).jumlah.pegawai).toBe(1)
    expect(await app.ask('impor.tutup', { drafId: draf.drafId })).toBeNull()
    expect(await app.ask('impor.draf', null)).toBeNull()
  })

  it('puts accepted offers into effect, and takes them back', async () => {
    const draf = await buka(orang(0, { NAMA: 'Drs. PEGAWAI SATU, M.Si.', 'GELAR BELAKANG': null }))
    expect(draf.ringkasan.usul.PISAH_GELAR).toBe(1)
    const diterima = await putus(draf, { tentang: 'SEMUA_USUL', jenis: 'PISAH_GELAR', isDiterima: true })
    expect(diterima.usul.PISAH_GELAR).toBe(0)
    expect((await halaman(draf, 'BARU'))[0]?.judul).toBe('Drs. PEGAWAI SATU, M.Si.')
    expect((await halaman(draf, 'BARU'))[0]?.medan).toContainEqual(expect.objectContaining({ medan: 'nama', baru: 'PEGAWAI SATU' }))
    const [usul] = (await app.ask('impor.usul', { drafId: draf.drafId, jenis: null, ...HALAMAN })).baris
    await putus(draf, { tentang: 'USUL', id: usul?.id ?? '', isDiterima: false })
    expect((await halaman(draf, 'BARU'))[0]?.medan).toContainEqual(
      expect.objectContaining({ medan: 'nama', baru: 'Drs. PEGAWAI SATU, M.Si.' })
    )
  })

  it('writes its report as a workbook, after it was saved as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'penata-laporan-'))
    try {
      target = join(folder, 'laporan.xlsx')
      const draf = await buka(...bulanSatu.slice(0, 2))
      await simpan(draf)
      expect(await app.ask('impor.laporan', { drafId: draf.drafId })).toEqual({ berkas: target })
      const buku = await readWorkbook(target)
      const sel = buku.lembar.flatMap((l) => l.baris.map((b) => b.sel[0]))
      expect(sel.filter((s) => s === 'Diambil').length).toBeGreaterThanOrEqual(2)
    } finally {
      target = null
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('remembers columns the officer set, without a step of undo, for the next file of that shape', async () => {
    const judul = ['NIP', 'NAMA', 'JABATAN', 'UNIT KERJA', 'CATATAN ANEH']
    const buku = (nip: string): BukuKerja => ({
      ...aBuku([]),
      lembar: [
        {
          nama: 'Data',
          baris: [judul, [nip, 'BUDI', 'Pengadministrasi', 'Dinas Contoh', '01-04-2022']].map((sel, i) => ({ nomor: i + 1, sel }))
        }
      ]
    })
    berkas = buku('198003172005011001')
    const draf = await app.ask('impor.buka', { jalur: null })
    const [lembar] = draf?.lembar ?? []
    if (!draf || !lembar) throw new Error('no draft')
    const diatur = await app.ask('impor.atur', {
      drafId: draf.drafId,
      aturan: [{ ...lembar.aturan, kolom: { ...lembar.aturan.kolom, 4: 'tmtGolongan' } }]
    })
    expect(diatur.lembar[0]?.asal[4]).toBe('TANGAN')
    expect(await app.ask('history.state', null)).toEqual({ undo: null, redo: null })
    berkas = buku('198507122010012002')
    const lain = await app.ask('impor.buka', { jalur: null })
    expect(lain?.lembar[0]).toMatchObject({ aturan: { kolom: { 4: 'tmtGolongan' } }, asal: { 4: 'INGAT' } })
  })
})

describe('an import that does not come to its end', () => {
  const kerja = async (): Promise<string> => {
    await simpan(await buka(...bulanSatu))
    return isiData()
  }
  it('leaves the data as it was: stopped while comparing', async () => {
    const sebelum = await kerja()
    berkas = aBuku(
      Array.from({ length: 1500 }, (_, n) =>
        orang(n % 899, { 'NIP BARU': `1980${two(1 + (n % 12))}${two(1 + (n % 28))}2005${two(1 + (n % 12))}1${String(100 + (n % 899))}` })
      )
    )
    const reading = app.ask('impor.buka', { jalur: null })
    while (!app.heard.some((h) => h.event === 'kerja.maju' && JSON.stringify(h.payload).includes('Memeriksa')))
      await new Promise((done) => setImmediate(done))
    await app.ask('kerja.batal', null)
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' })
    expect([isiData(), await app.ask('impor.draf', null)]).toEqual([sebelum, null])
  })
  it('leaves the data as it was: refused file, closed draft, nothing taken', async () => {
    const sebelum = await kerja()
    await expect(app.ask('impor.buka', { jalur: ['rusak.xlsx'] })).rejects.toMatchObject({ code: 'FILE', message: 'Berkas rusak.' })
    const draf = await buka(orang(0, { 'GOL AKHIR NAMA': 'IV/a' }))
    await app.ask('impor.tutup', { drafId: draf.drafId })
    await expect(simpan(draf)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const lain = await buka(orang(0, { 'GOL AKHIR NAMA': 'IV/a' }))
    for (const jenis of ['BERUBAH', 'HILANG'] as const) await putus(lain, { tentang: 'SEMUA', entitas: null, jenis, isDiambil: false })
    await expect(simpan(lain)).rejects.toThrow(/sama dengan data/)
    expect(isiData()).toBe(sebelum)
  })
  it('is not for the window to run by itself', async () => {
    await expect(app.ask('command.run', { name: 'impor.commit', input: {}, kunci: 'kunci-dari-luar', tempat: null })).rejects.toMatchObject(
      { code: 'INVALID' }
    )
  })
})
