import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addMonths, addYears } from '../../src/domain/kit/tanggal'
import { snapshotPada } from '../../src/domain/organisasi/snapshot-pada'
import { barisBagan, tabelBagan } from '../../src/domain/organisasi/tabel-bagan'
import { indexSnapshot } from '../../src/domain/organisasi/snapshot'
import { buildTree } from '../../src/domain/organisasi/tree'
import { createWaktu } from '../../src/domain/organisasi/waktu'
import { BUP_BAKU } from '../../src/domain/pegawai/bup'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

let app: TestApp
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-bagan-'))
  app = testApp({ host: { chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)) } })
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true })
})

const ids = (rows: Iterable<{ readonly id: string }>): readonly string[] => [...rows].map(({ id }) => id).toSorted()

it('works out on the window the very days that main reads', async () => {
  const { unor } = await app.ask('organisasi.snapshot', { tanggal: null })
  const leaf = unor.find((u) => u.jenis === 'BIDANG' && !unor.some((anak) => anak.indukId === u.id))
  if (!leaf) throw new Error('No leaf in the sample city')
  const sampai = addMonths(HARI_INI, 3)
  await app.run('unor.end', { ids: [leaf.id], sampai, bawahan: 'IKUT', pegawai: 'LEPAS' })

  const waktu = createWaktu(await app.ask('organisasi.waktu', null), BUP_BAKU)
  const days = [HARI_INI, addYears(HARI_INI, -1), addYears(HARI_INI, -5), addMonths(HARI_INI, -7)]
  for (const tanggal of days) {
    const stored = await app.ask('organisasi.snapshot', { tanggal })
    const { rows } = snapshotPada(waktu, tanggal)
    for (const tabel of ['unor', 'jabatan', 'pegawai', 'penempatan'] as const)
      expect(ids(rows[tabel]), `${tabel} ${tanggal}`).toEqual(ids(stored[tabel]))
    expect(new Map(rows.unor.map((u) => [u.id, u]))).toEqual(new Map(stored.unor.map((u) => [u.id, u])))
  }
  expect(snapshotPada(waktu, addMonths(HARI_INI, 2)).snapshot.unor.has(leaf.id)).toBe(true)
  expect(snapshotPada(waktu, sampai).snapshot.unor.has(leaf.id)).toBe(false)
})

it('sends nothing personal to the slider of days', async () => {
  const { pegawai } = await app.ask('organisasi.waktu', null)
  expect(pegawai.length).toBeGreaterThan(0)
  for (const orang of pegawai) for (const medan of ['nik', 'noHp', 'email']) expect(orang).not.toHaveProperty(medan)
})

it('tells the predikat of one year', async () => {
  const tahun = Number(HARI_INI.slice(0, 4)) - 1
  const rows = await app.ask('predikat.tahun', { tahun })
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map((r) => r.pegawaiId)).size).toBe(rows.length)
  expect(await app.ask('predikat.tahun', { tahun: 2001 })).toEqual([])
})

it('writes the table of the chart as it stands', async () => {
  const stored = await app.ask('organisasi.snapshot', { tanggal: null })
  const snapshot = indexSnapshot(stored)
  const rows = barisBagan(buildTree(snapshot, { akar: null, tingkat: 2, lipatan: new Map() }))
  const tabel = tabelBagan(snapshot, rows, { lapisan: 'Jenis unit', kelasOf: () => null, temuanOf: () => [] })
  const { berkas } = await app.ask('bagan.ekspor', {
    tabel: { ...tabel, kolom: [...tabel.kolom], baris: tabel.baris.map((row) => [...row]) },
    format: 'csv'
  })
  expect(berkas !== null && existsSync(berkas)).toBe(true)
  const lines = readFileSync(berkas ?? '', 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(lines.filter((line) => /^"[12]";/.test(line))).toHaveLength(rows.length)
})
