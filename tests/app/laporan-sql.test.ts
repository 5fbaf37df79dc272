import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { GajiPokokId } from '../../src/domain/acuan/gaji-pokok'
import type { IsianLaporan } from '../../src/domain/laporan/parameter'
import { semuaLaporan } from '../../src/domain/laporan/semua-laporan'
import { GOLONGAN_PNS } from '../../src/domain/pegawai/pangkat'
import type { Bukti } from '../support/bukti'
import { SEMUA_BUKTI } from '../support/bukti-laporan'
import { mintaLaporan, type TabelUtuh, tabelUtuh } from '../support/laporan-utuh'
import { type TestApp, testApp } from '../support/test-app'

type Sel = string | number | null

const Baris = z.array(z.array(z.union([z.string(), z.number(), z.null()])))

/** The table of a report that is compared; one of people about whom nothing is missing is not there at all. */
async function tabelOf(app: TestApp, { id, tabel }: Bukti, isian: IsianLaporan): Promise<Pick<TabelUtuh, 'kolom' | 'baris'>> {
  const semua = await tabelUtuh(app.ask, mintaLaporan(id, isian))
  return (tabel === undefined ? semua[0] : semua.find(({ judul }) => judul === tabel)) ?? { kolom: [], baris: [] }
}

/** The columns that are compared, or a cross table as rows of row, column and number. */
function selOf(
  { kolom: dibanding, baris: jenis = 'ISI' }: Bukti,
  { kolom, baris }: Pick<TabelUtuh, 'kolom' | 'baris'>
): readonly (readonly Sel[])[] {
  const isi = baris.filter((b) => b.jenis === jenis)
  const at = (kunci: string): number => {
    const found = kolom.findIndex((k) => k.kunci === kunci)
    if (found < 0) throw new Error(`No column ${kunci}`)
    return found
  }
  if (dibanding !== 'SILANG')
    return isi.map(({ sel, tuju }) => dibanding.map((k) => (k === 'tuju' ? (tuju?.id ?? null) : (sel[at(k)] ?? null))))
  const nilai = kolom.flatMap(({ kunci, judul }, n) => (/^k\d+$/.test(kunci) ? [{ judul, n }] : []))
  return isi.flatMap(({ sel }) => nilai.flatMap(({ judul, n }) => (sel[n] === 0 ? [] : [[sel[1] ?? null, judul, sel[n] ?? null]])))
}

/** The first rows that differ, both sides. */
function bedaOf(laporan: readonly (readonly Sel[])[], sql: readonly (readonly Sel[])[], isUrut: boolean): readonly unknown[] {
  const baris = (rows: readonly (readonly Sel[])[]): readonly string[] => {
    const teks = rows.map((r) => JSON.stringify(r))
    return isUrut ? teks : teks.toSorted()
  }
  const [a, b] = [baris(laporan), baris(sql)]
  const panjang = Math.max(a.length, b.length)
  const beda = Array.from({ length: panjang }, (_, n) => n).filter((n) => a[n] !== b[n])
  return beda.slice(0, 3).map((n) => ({ laporan: a[n], sql: b[n] }))
}

/** A pay table of invented sums: every golongan, every second year. */
const GAJI = GOLONGAN_PNS.flatMap((golongan, n) =>
  Array.from({ length: 17 }, (_, k) => ({ golongan, mk: k * 2 + (n < 8 ? 1 : 0), rupiah: 1_700_000 + n * 110_000 + k * 47_300 }))
)

/** What happens in a real office: people leave, die, are punished and honoured, hold a post for years or two at once; data are missing. */
const TIDAK_RAPI = [
  "update pegawai set kedudukan_hukum = 'PENSIUN' where rowid % 41 = 3",
  "update pegawai set kedudukan_hukum = 'MENINGGAL' where rowid % 97 = 5",
  "update penempatan set tmt_selesai = '2026-0' || (1 + rowid % 9) || '-17' where tmt_selesai is null and pegawai_id in (select id from pegawai where kedudukan_hukum in ('PENSIUN', 'MENINGGAL'))",
  'update pegawai set golongan = null where rowid % 53 = 7',
  'update pegawai set tmt_golongan = null where rowid % 59 = 11',
  "update pegawai set tmt_cpns = '2027-03-01' where rowid % 151 = 20",
  'update pegawai set tanggal_lahir = null where rowid % 67 = 30',
  'update pegawai set jenis_kelamin = null, agama = null where rowid % 71 = 9',
  'update pegawai set tingkat_pendidikan = null where rowid % 73 = 10',
  "update penempatan set tmt_mulai = '2021-11-22' where rowid % 29 = 4 and tmt_selesai is null",
  "update penempatan set tmt_mulai = '2021-11-21' where rowid % 29 = 5 and tmt_selesai is null",
  "update penempatan set tmt_selesai = '2026-10-01' where rowid % 43 = 6 and tmt_selesai is null",
  'delete from kgb where rowid % 7 = 2',
  "update kgb set golongan = 'II/d' where rowid % 5 = 1",
  "update pegawai set golongan = 'III/c', tmt_golongan = '2022-04-01', tmt_cpns = '2005-01-01' where rowid % 4 = 1 and jenis_asn = 'PNS'",
  "update penempatan set tmt_mulai = '2020-01-01' where tmt_selesai is null and pegawai_id in (select id from pegawai where rowid % 4 = 1)",
  "insert into hukdis (id, pegawai_id, tingkat, uraian, mulai, selesai) select 'h' || rowid, id, case rowid % 3 when 0 then 'RINGAN' when 1 then 'SEDANG' else 'BERAT' end, 'uji', '2015-05-31', iif(rowid % 2, '2016-05-31', null) from pegawai where rowid % 37 = 8",
  "insert into penghargaan (id, pegawai_id, jenis, nama, tahun, nomor) select 'p' || rowid, id, 'SATYALANCANA_XX', 'uji', 2020, null from pegawai where rowid % 31 = 12",
  "update jabatan set aktif_dari = '2026-02-01' where rowid % 61 = 1"
]

const KOTA_UJI = [
  ['the sample city', 600, []],
  ['a sample city in disorder', 900, TIDAK_RAPI],
  ['twenty thousand people', 20_000, []]
] as const

const namaBukti = ({ id, tabel, isian, baris }: Bukti): string =>
  [id, tabel, baris === 'JUMLAH' ? 'totals' : null, isian && JSON.stringify(isian)].filter(Boolean).join(', ')

describe.each(KOTA_UJI)('reports of %s, held against SQL', (_, jumlahPegawai, ubah) => {
  let app: TestApp
  beforeAll(async () => {
    app = testApp()
    await app.run('contoh.load', { jumlahPegawai, benih: 7 })
    await app.run('gaji-pokok.set', { gaji: GAJI.map((g) => ({ ...g, id: GajiPokokId.parse(`${g.golongan}-${g.mk}`) })) })
    for (const sql of ubah) app.db.sqlite.exec(sql)
  }, 120_000)
  afterAll(() => app.close())

  it.each(SEMUA_BUKTI.map((bukti) => [namaBukti(bukti), bukti] as const))(
    '%s',
    async (__, bukti) => {
      const dicari = Object.entries(bukti.dicari ?? {}).map(([nama, sql]) => [
        nama,
        z.string().parse(app.db.sqlite.prepare(sql).pluck().get())
      ])
      const tabel = await tabelOf(app, bukti, { ...bukti.isian, ...Object.fromEntries(dicari) })
      const sql = Baris.parse(app.db.sqlite.prepare(bukti.sql).raw().all())
      expect(bedaOf(selOf(bukti, tabel), sql, bukti.isUrut === true)).toEqual([])
    },
    60_000
  )
})

it('speaks of every report there is', () => {
  expect([...new Set(SEMUA_BUKTI.map(({ id }) => id))].toSorted()).toEqual(semuaLaporan.map(({ id }) => id).toSorted())
})
