import { describe, expect, it } from 'vitest'
import type { EntityName } from '../../../src/domain/entities'
import { isTanggal } from '../../../src/domain/kit/tanggal'
import { type BahanLaporan, createBahan, TABEL_DASAR } from '../../../src/domain/laporan/bahan-laporan'
import { dokumenLaporan } from '../../../src/domain/laporan/dokumen-laporan'
import type { HasilLaporan, KolomLaporan, SelLaporan } from '../../../src/domain/laporan/hasil-laporan'
import { KELOMPOK_LAPORAN, type Laporan } from '../../../src/domain/laporan/laporan'
import { laporanOf, semuaLaporan } from '../../../src/domain/laporan/semua-laporan'
import { KANTOR_UJI } from '../../documents/laporan-uji'
import { HARI_INI } from '../../support/given'
import { aContoh, rowsOf } from '../contoh/sample'
import { hasilOf } from '../../support/bahan-uji'

const contoh = aContoh()
const KOSONG = rowsOf([])

/** Rows of which a report sees only what it has named. */
function bahanFor({ memakai }: Laporan, rows = contoh): BahanLaporan {
  const boleh = new Set<EntityName>([...TABEL_DASAR, ...memakai])
  return createBahan((name) => {
    if (!boleh.has(name)) throw new Error(`reads ${name} and has not said so`)
    return rows[name]
  }, HARI_INI)
}

/** The first person and plan of the city, for reports about one of them. */
function isianOf({ parameter }: Laporan): Readonly<Record<string, string>> {
  const id = { PEGAWAI: contoh.pegawai[0]?.id, RENCANA: contoh.rencana[0]?.id }
  return Object.fromEntries(
    Object.entries(parameter).flatMap(
      ([
        nama,
        {
          bentuk: { jenis }
        }
      ]) => {
        const nilai = jenis === 'PEGAWAI' || jenis === 'RENCANA' ? id[jenis] : undefined
        return nilai === undefined ? [] : [[nama, nilai]]
      }
    )
  )
}

const cellsOf = (hasil: HasilLaporan): readonly (readonly [KolomLaporan, SelLaporan])[] =>
  hasil.tabel.flatMap(({ kolom, baris }) =>
    baris.flatMap((b) => (b.jenis === 'KELOMPOK' ? [] : kolom.map((k, at) => [k, b.sel[at] ?? null] as const)))
  )

/** A year written as a number would stand on paper as `2.027`. */
const isTahun = (sel: SelLaporan): boolean => typeof sel === 'number' && sel > 1940 && sel < 2100 && Number.isInteger(sel)

describe.each(semuaLaporan.map((l) => [l.id, l] as const))('report %s', (id, laporan) => {
  it('is found by its id, and says what it is for', () => {
    expect(laporanOf(id)).toBe(laporan)
    expect(KELOMPOK_LAPORAN).toContain(laporan.kelompok)
    expect(laporan.arti).toMatch(/\.$/)
  })

  it.each(['2021-03-01', HARI_INI, '2031-12-31'])('is made on %s of what it has named alone', (hari) => {
    const tanggal = Object.fromEntries(
      Object.entries(laporan.parameter).flatMap(([nama, { bentuk }]) => (bentuk.jenis === 'TANGGAL' ? [[nama, hari]] : []))
    )
    const hasil = hasilOf(laporan, bahanFor(laporan), { ...isianOf(laporan), ...tanggal })
    expect(hasil.tabel.length).toBeGreaterThan(0)
    for (const { kolom, baris } of hasil.tabel) {
      expect(new Set(kolom.map((k) => k.kunci)).size, 'each column its own name').toBe(kolom.length)
      for (const b of baris) if (b.jenis !== 'KELOMPOK') expect(b.sel.length).toBe(kolom.length)
    }
    for (const [kolom, sel] of cellsOf(hasil)) {
      if (typeof sel === 'number') expect(Number.isFinite(sel), kolom.judul).toBe(true)
      if (kolom.jenis === 'TANGGAL' && typeof sel === 'string')
        expect(isTanggal(sel) || !/^\d/.test(sel), `${kolom.judul} ${sel}`).toBe(true)
      if (kolom.jenis === 'TEKS') expect(typeof sel, kolom.judul).not.toBe('number')
    }
  })

  it('writes no year as a number', () => {
    const cells = cellsOf(hasilOf(laporan, bahanFor(laporan), isianOf(laporan)))
    const perKolom = Map.groupBy(cells, ([kolom]) => kolom)
    for (const [kolom, isi] of perKolom) {
      const angka = isi.filter(([, sel]) => sel !== null)
      if (kolom.jenis === 'ANGKA' && angka.length > 3)
        expect(
          angka.every(([, sel]) => isTahun(sel)),
          kolom.judul
        ).toBe(false)
    }
  })

  it('is made of a city without anything, and with nothing chosen', () => {
    const hasil = hasilOf(laporan, bahanFor(laporan, KOSONG))
    expect(hasil.judul[0]).toBeTruthy()
    expect(dokumenLaporan(hasil, KANTOR_UJI).bagian.length).toBeGreaterThan(0)
  })

  it('refuses a day there never was', () => {
    const tanggal = Object.entries(laporan.parameter).find(([, { bentuk }]) => bentuk.jenis === 'TANGGAL')
    if (tanggal) expect(laporan.susun(bahanFor(laporan, KOSONG), { [tanggal[0]]: '2026-02-30' })).toMatchObject({ ok: false })
  })
})
