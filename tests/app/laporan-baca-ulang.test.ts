import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { LembarKerja, Sel } from '../../src/domain/impor/buku-kerja'
import { tanggalOfSel } from '../../src/domain/impor/nilai/tanggal-sel'
import { selTeks } from '../../src/domain/impor/nilai/teks'
import { tanggalPendek } from '../../src/domain/kit/tanggal'
import { semuaLaporan } from '../../src/domain/laporan/semua-laporan'
import { APA_ADANYA, type BarisJawab, isianContoh, mintaLaporan, type TabelUtuh, tabelUtuh } from '../support/laporan-utuh'
import { type TestApp, testApp } from '../support/test-app'

let folder = ''
let app: TestApp
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-baca-ulang-'))
  app = testApp({ host: { chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)) } })
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterAll(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a report as the officer does and gives what it should hold. */
async function tulis(id: string, format: 'xlsx' | 'csv'): Promise<{ path: string; lain: readonly string[]; tabel: readonly TabelUtuh[] }> {
  const permintaan = mintaLaporan(id, isianContoh(app, id))
  const { berkas, lain } = await app.ask('laporan.ekspor', { permintaan, tampilan: APA_ADANYA, format, lengkap: 'REKONSILIASI' })
  return { path: berkas ?? '', lain, tabel: await tabelUtuh(app.ask, permintaan) }
}

/** What a row of a report says in a file: days as days, shares and numbers as numbers. */
const harapan = ({ kolom }: TabelUtuh, { sel }: BarisJawab): readonly unknown[] => kolom.map((_, at) => sel[at] ?? null)

/** A cell of a file as what the column holds. */
function nilai(sel: Sel | undefined, jenis: TabelUtuh['kolom'][number]['jenis']): unknown {
  if (sel === null || sel === undefined || sel === '') return null
  if (jenis !== 'TANGGAL') return typeof sel === 'object' ? Number(sel.angka) : sel
  const hari = tanggalOfSel(sel, false)
  return hari.jenis === 'ada' ? hari.tanggal : selTeks(sel)
}

const ada = (b: BarisJawab | undefined): BarisJawab => b ?? { at: 0, jenis: 'ISI', sel: [], tuju: null }
const isi = (semua: readonly BarisJawab[]): readonly BarisJawab[] => semua.filter((b) => b.jenis === 'ISI')

/** The rows of a sheet below its numbered columns. */
function badan({ kolom, baris }: TabelUtuh, lembar: LembarKerja | undefined): readonly (readonly Sel[])[] {
  const semua = (lembar?.baris ?? []).map(({ sel }) => sel)
  const nomor = semua.findIndex((sel) => sel.length >= kolom.length && kolom.every((_, at) => nilai(sel[at], 'ANGKA') === at + 1))
  expect(nomor, 'the row of column numbers').toBeGreaterThan(2)
  return semua.slice(nomor + 1, nomor + 1 + Math.max(1, baris.length))
}

describe.each(semuaLaporan.map(({ id }) => id))('report %s as a workbook, read back by the reader of imports', (id) => {
  it('holds every table on a sheet, row for row, its NIP whole and as text, and ends with totals', async () => {
    const { path, tabel } = await tulis(id, 'xlsx')
    const { lembar } = await readWorkbook(path)
    expect(lembar).toHaveLength(tabel.length)
    for (const [at, satu] of tabel.entries()) {
      const rows = badan(satu, lembar[at])
      if (satu.baris.length === 0) {
        expect(rows[0]?.[0]).toBe('Tidak ada data.')
        continue
      }
      const dibaca = satu.baris.map((b, n) =>
        b.jenis === 'KELOMPOK' ? [rows[n]?.[0]] : satu.kolom.map(({ jenis }, k) => nilai(rows[n]?.[k], jenis))
      )
      const tertulis = satu.baris.map((b) => (b.jenis === 'KELOMPOK' ? [b.sel[0]] : harapan(satu, b)))
      expect(dibaca).toHaveLength(tertulis.length)
      for (const n of [0, 1, tertulis.length - 2, tertulis.length - 1]) expect(dibaca[n], `row ${n}`).toEqual(tertulis[n])
      const beda = tertulis.findIndex((sel, n) => JSON.stringify(dibaca[n]) !== JSON.stringify(sel))
      expect([beda, dibaca[beda]]).toEqual([-1, undefined])
      const nip = satu.kolom.findIndex(({ kunci }) => kunci === 'nip')
      if (nip >= 0)
        for (const [n, b] of satu.baris.entries()) if (b.jenis === 'ISI' && b.sel[nip]) expect(rows[n]?.[nip]).toMatch(/^\d{18}$/)
    }
  })

  it('has every table as CSV: the main one, and the others beside it', async () => {
    const { path, lain, tabel } = await tulis(id, 'csv')
    expect(lain).toHaveLength(tabel.length - 1)
    for (const [at, satu] of tabel.entries()) {
      const { lembar } = await readWorkbook(at === 0 ? path : join(folder, lain[at - 1] ?? ''))
      const rows = (lembar[0]?.baris ?? []).map(({ sel }) => sel.map((s) => selTeks(s)))
      const kepala = rows.findIndex((sel) => satu.kolom.every((k, n) => sel[n]?.endsWith(k.judul) === true))
      expect(kepala, satu.judul ?? 'main').toBeGreaterThanOrEqual(0)
      expect(rows.length - kepala - 1).toBe(Math.max(1, satu.baris.length))
      const pertama = ada(isi(satu.baris)[0])
      const dibaca = rows[kepala + 1 + satu.baris.indexOf(pertama)]
      if (pertama.sel.length > 0)
        expect(satu.kolom.map((_, n) => dibaca?.[n] ?? '')).toEqual(satu.kolom.map(({ jenis }, n) => csv(pertama.sel[n] ?? null, jenis)))
    }
  })
})

/** A cell as CSV has it. */
function csv(sel: string | number | null, jenis: TabelUtuh['kolom'][number]['jenis']): string {
  if (sel === null) return ''
  if (typeof sel === 'number') return jenis === 'PERSEN' ? `${(sel * 100).toFixed(1).replace('.', ',')}%` : String(sel).replace('.', ',')
  if (jenis === 'TANGGAL' && /^\d{4}-\d\d-\d\d$/.test(sel)) return tanggalPendek(sel)
  return sel
}
