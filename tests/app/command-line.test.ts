import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runCommandLine } from '../../electron/cli/run-command-line'

const fixture = resolve(import.meta.dirname, '../fixtures/siasn-data-utama.xlsx')
let folder: string
let db: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-cli-'))
  db = join(folder, 'kota.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function penata(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await runCommandLine(argv, {
    say: (text) => (out += `${text}\n`),
    complain: (text) => (err += `${text}\n`),
    askSandi: () => Promise.resolve(process.env['PENATA_SANDI'] ?? null)
  })
  return { code, out, err }
}

const Plans = z.array(z.object({ id: z.string(), nama: z.string() }))

describe('the door without a window', () => {
  test('fills, lists, shows, examines and verifies the sample city', async () => {
    expect(await penata('contoh', '--db', db, '--pegawai', '200')).toMatchObject({ code: 0, err: '' })
    const list = await penata('plan', 'list', '--db', db, '--json')
    const [plan] = Plans.parse(JSON.parse(list.out))
    if (!plan) throw new Error('no plan in the sample')
    const show = await penata('plan', 'show', '--plan', plan.id, '--db', db)
    expect(show.out).toContain('ANGKAT')
    const check = await penata('plan', 'check', '--plan', plan.id, '--db', db)
    expect(check.out).toMatch(/\[BLOK\] R-23 .+direncanakan untuk 2 orang/)
    expect(check.code).toBe(1)
    const suggest = await penata('plan', 'suggest', '--plan', plan.id, '--db', db)
    expect(suggest).toMatchObject({ code: 0, err: '' })
    expect(suggest.out).toMatch(/^Usul 1: \d+ langkah, nilai naik [\d.]+.*\n {2}.+ → .+ \(\d/)
    expect(await penata('verify', '--db', db)).toMatchObject({ code: 0 })
  })

  test('imports a workbook with the messages of the screen, and only looks with --periksa', async () => {
    const look = await penata('import', fixture, '--db', db, '--periksa')
    expect(look.code).toBe(0)
    expect(look.out).toMatch(/\[TOLAK\] .+baris 13, NIP BARU .+tersimpan sebagai angka/)
    expect((await penata('plan', 'list', '--db', db)).out).toContain('Belum ada rencana')
    const done = await penata('import', fixture, '--db', db, '--json')
    expect(JSON.parse(done.out)).toMatchObject({ label: expect.stringMatching(/^Impor \d+ pegawai/) })
    const again = await penata('import', fixture, '--db', db, '--json', '--periksa')
    expect(JSON.parse(again.out)).toMatchObject({ ringkasan: { akanDisimpan: 0, beda: { pegawai: { baru: 0, berubah: 0 } } } })
  })

  test('writes papers of a plan by their own names, in one file or one for each person', async () => {
    await penata('contoh', '--db', db, '--pegawai', '200')
    const [plan] = Plans.parse(JSON.parse((await penata('plan', 'list', '--db', db, '--json')).out))
    if (!plan) throw new Error('no plan in the sample')
    const folder1 = join(folder, 'naskah')
    const dasar = ['--plan', plan.id, '--db', db, '--out', folder1, '--format', 'docx'] as const
    for (const jenis of ['sk', 'spp', 'undangan-pelantikan'])
      expect(await penata('document', jenis, ...dasar), jenis).toMatchObject({ code: 0 })
    expect(readdirSync(folder1)).toHaveLength(3)
    const tiap = await penata('document', 'petikan', ...dasar, '--per-orang', '--json')
    expect(JSON.parse(tiap.out)).toMatchObject({ jumlah: readdirSync(folder1).length - 3 })
    for (const salah of [['document', 'surat-cinta'], ['document', 'pernyataan-menduduki'], ['document']])
      expect(await penata(...salah, ...dasar)).toMatchObject({ code: 2, err: expect.stringContaining('sk-mutasi') })
    expect(await penata('document', 'spp', ...dasar.slice(0, -1), 'xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('tersedia sebagai')
    })
  })

  test('writes a report of a day and a unit', async () => {
    await penata('contoh', '--db', db, '--pegawai', '200')
    const laporan = join(folder, 'laporan')
    const dasar = ['--db', db, '--out', laporan] as const
    expect(await penata('report', 'bezetting', ...dasar)).toMatchObject({ code: 0, out: expect.stringContaining('Bezetting Pegawai.xlsx') })
    const dinas = await penata('report', 'nominatif', ...dasar, '--format', 'csv', '--unor', 'dinas perhubungan', '--tanggal', '2028-12-31')
    expect(dinas).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(laporan)).toEqual(['Bezetting Pegawai.xlsx', 'Daftar Nominatif Pegawai Dinas Perhubungan.csv'])
    for (const [salah, pesan] of [
      [['report', 'laporan-cinta', ...dasar], 'nominatif'],
      [['report', 'nominatif', ...dasar, '--format', 'docx'], '--format'],
      [['report', 'nominatif', ...dasar, '--tanggal', '2028-02-30'], '--tanggal'],
      [['report', 'riwayat-pegawai', ...dasar, '--unor', 'Dinas Perhubungan'], 'tidak mengenal --unor'],
      [['report', 'nominatif', '--db', db], '--out']
    ] as const)
      expect(await penata(...salah), pesan).toMatchObject({ code: 2, err: expect.stringContaining(pesan) })
    expect(await penata('report', 'nominatif', ...dasar, '--unor', 'Dinas Cinta')).toMatchObject({
      code: 1,
      err: expect.stringContaining('“Dinas Cinta” tidak ada')
    })
  })

  test('makes a backup elsewhere, looks at it, and restores it after the data was lost', async () => {
    const luar = join(folder, 'luar')
    mkdirSync(luar)
    await penata('contoh', '--db', db, '--pegawai', '150')
    const cadangan = await penata('backup', '--db', db, '--out', luar)
    expect(cadangan).toMatchObject({ code: 0, err: '', out: expect.stringContaining('150 pegawai') })
    const [berkas = ''] = cadangan.out.split('\n')
    expect(readdirSync(luar).toSorted()).toEqual([basename(berkas), `${basename(berkas)}.json`])
    const periksa = await penata('restore', '--db', db, '--dari', berkas, '--periksa')
    expect(periksa).toMatchObject({ code: 0, out: expect.stringContaining('0 perubahan sejak itu akan hilang') })
    rmSync(db)
    expect(await penata('verify', '--db', db)).toMatchObject({ code: 1 })
    expect(await penata('restore', '--db', db, '--dari', berkas)).toMatchObject({ code: 0, err: '' })
    expect(await penata('verify', '--db', db)).toMatchObject({ code: 0 })
    expect(await penata('restore', '--db', db, '--dari', join(folder, 'tidak-ada.db'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/tidak ada lagi/)
    })
    expect(await penata('restore', '--db', db)).toMatchObject({ code: 2 })
  })

  test('says 1 and why when it is refused', async () => {
    await penata('contoh', '--db', db, '--pegawai', '150')
    expect(await penata('contoh', '--db', db)).toMatchObject({ code: 1, err: expect.stringMatching(/\S/) })
    const bukan = join(folder, 'bukan.xlsx')
    writeFileSync(bukan, 'ini bukan buku kerja')
    expect(await penata('import', bukan, '--db', db)).toMatchObject({ code: 1, out: '' })
    expect(await penata('verify', '--db', join(folder, 'tidak-ada.db'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('tidak ada')
    })
    expect(await penata('plan', 'show', '--plan', 'x', '--db', db)).toMatchObject({
      code: 1,
      err: expect.stringContaining('tidak ditemukan')
    })
  })

  test('says 2 and how to use it when it is used wrongly', async () => {
    for (const argv of [[], ['terbang'], ['plan', '--db', db], ['verify'], ['verify', '--lagu', 'x'], ['import', '--db', db]]) {
      await penata('contoh', '--db', db, '--pegawai', '150')
      expect(await penata(...argv), argv.join(' ')).toMatchObject({ code: 2, err: expect.stringContaining('Pemakaian') })
    }
  })
})
