import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { RouteOutput } from '../../src/contract/routes'
import type { IsianLaporan } from '../../src/domain/laporan/parameter'
import { semuaLaporan } from '../../src/domain/laporan/semua-laporan'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

// twenty thousand people, counted once by the reports and once by SQL that knows nothing of them
const ORANG = 20_000
let app: TestApp
beforeAll(async () => {
  app = testApp()
  await app.run('contoh.load', { jumlahPegawai: ORANG, benih: 7 })
}, 120_000)

const SEMUA = { cari: '', urut: null, turun: false }
type Baris = RouteOutput<'laporan.baris'>['baris'][number]

/** All rows of a table of a report, as the window gets them. */
async function barisOf(id: string, isian: IsianLaporan = {}, tabel = 0): Promise<readonly Baris[]> {
  const semua: Baris[] = []
  for (;;) {
    const permintaan = { sumber: { jenis: 'BAKU', id } as const, isian }
    const { total, baris } = await app.ask('laporan.baris', { permintaan, tabel, tampilan: SEMUA, mulai: semua.length, jumlah: 500 })
    semua.push(...baris)
    if (semua.length >= total) return semua
  }
}

const isi = (semua: readonly Baris[]): readonly Baris[] => semua.filter((b) => b.jenis === 'ISI')
const jumlahOf = (semua: readonly Baris[]): readonly unknown[] => semua.findLast((b) => b.jenis === 'JUMLAH')?.sel ?? []

const Angka = z.record(z.string(), z.number())
const count = (sql: string, ...values: readonly string[]): Readonly<Record<string, number>> =>
  Angka.parse(app.db.sqlite.prepare(sql).get(...values))
const Pasangan = z.array(z.object({ kunci: z.string().nullable(), n: z.number() }))
const counts = (sql: string): ReadonlyMap<string | null, number> =>
  new Map(Pasangan.parse(app.db.sqlite.prepare(sql).all()).map(({ kunci, n }) => [kunci, n]))

const BERTUGAS = `kedudukan_hukum not in ('PENSIUN', 'MENINGGAL', 'TIDAK_AKTIF') and (tmt_cpns is null or tmt_cpns <= '${HARI_INI}')`
const BERLAKU = `(tmt_mulai is null or tmt_mulai <= '${HARI_INI}') and (tmt_selesai is null or tmt_selesai > '${HARI_INI}')`
const ADA = `(aktif_dari is null or aktif_dari <= '${HARI_INI}') and (aktif_sampai is null or aktif_sampai > '${HARI_INI}')`
/** The post held for good today: where the data hold two, the later one. */
const DUDUK = `duduk as (
  select pegawai_id, jabatan_id from (
    select *, row_number() over (partition by pegawai_id order by coalesce(tmt_mulai, '') desc, rowid desc) as ke
    from penempatan where jenis = 'DEFINITIF' and ${BERLAKU}
  ) where ke = 1)`

describe('reports of twenty thousand people', () => {
  it('nominatif lists everybody in service, by kind of ASN and by unit', async () => {
    const { semua, pppk } = count(`select count(*) as semua, sum(jenis_asn like 'PPPK%') as pppk from pegawai where ${BERTUGAS}`)
    expect(isi(await barisOf('nominatif'))).toHaveLength(semua ?? -1)
    expect(isi(await barisOf('nominatif', { jenisAsn: 'PPPK' }))).toHaveLength(pppk ?? -1)
    const dinas = z
      .object({ id: z.string() })
      .parse(app.db.sqlite.prepare("select id from unor where jenis = 'DINAS' order by nama limit 1").get())
    const { n } = count(
      `with recursive dalam(id) as (select ? union all select u.id from unor u join dalam d on u.induk_id = d.id), ${DUDUK}
       select count(*) as n from pegawai p join duduk d on d.pegawai_id = p.id join jabatan j on j.id = d.jabatan_id
       where j.unor_id in (select id from dalam) and ${BERTUGAS}`,
      dinas.id
    )
    expect(n).toBeGreaterThan(20)
    expect(isi(await barisOf('nominatif', { unor: dinas.id }))).toHaveLength(n ?? -1)
  })

  it('bezetting adds up to all posts and everybody who holds one', async () => {
    const { kebutuhan, posts } = count(`select sum(kebutuhan) as kebutuhan, count(*) as posts from jabatan where ${ADA}`)
    const { pns = 0, pppk = 0 } = count(
      `select sum(g.jenis_asn not like 'PPPK%') as pns, sum(g.jenis_asn like 'PPPK%') as pppk
       from penempatan p join pegawai g on g.id = p.pegawai_id join jabatan j on j.id = p.jabatan_id
       where p.jenis = 'DEFINITIF' and ${BERLAKU.replaceAll('tmt_', 'p.tmt_')} and ${ADA.replaceAll('aktif_', 'j.aktif_')}`
    )
    const semua = await barisOf('bezetting')
    expect(jumlahOf(semua).slice(5, 9)).toEqual([pns, pppk, kebutuhan, pns + pppk - (kebutuhan ?? 0)])
    expect(isi(semua).filter(({ sel }) => sel[0] !== null)).toHaveLength(posts ?? -1)
  })

  it('statistik counts everybody in each of its tables, and each value as SQL does', async () => {
    const { tabel } = await app.ask('laporan.buka', { sumber: { jenis: 'BAKU', id: 'statistik' }, isian: {} })
    const { semua } = count(`select count(*) as semua from pegawai where ${BERTUGAS}`)
    for (const at of tabel.keys()) expect(jumlahOf(await barisOf('statistik', {}, at)).at(-2), tabel[at]?.judul ?? '').toBe(semua)
    const perNilai = async (judul: string) =>
      new Map(
        isi(
          await barisOf(
            'statistik',
            {},
            tabel.findIndex((t) => t.judul === judul)
          )
        ).map(({ sel }) => [sel[1], sel.at(-2)])
      )
    const orang = (kolom: string) => counts(`select ${kolom} as kunci, count(*) as n from pegawai where ${BERTUGAS} group by 1`)
    expect(await perNilai('Golongan ruang')).toEqual(orang("coalesce(golongan, 'Tidak tercatat')"))
    expect(await perNilai('Agama')).toEqual(orang("coalesce(agama, 'Tidak tercatat')"))
    const kelamin = orang('jenis_kelamin')
    expect(jumlahOf(await barisOf('statistik')).slice(2, 4)).toEqual([kelamin.get('L'), kelamin.get('P')])
  })

  it('proyeksi pensiun tells for each year as many as SQL reckons from birth and post', async () => {
    const tahun = counts(
      `with ${DUDUK}, usia as (
         select p.tanggal_lahir as lahir, coalesce(j.bup, case j.jenis when 'JPT_PRATAMA' then 60
           when 'JF' then case j.jenjang when 'AHLI_UTAMA' then 65 when 'AHLI_MADYA' then 60 else 58 end else 58 end) as bup
         from pegawai p join duduk d on d.pegawai_id = p.id join jabatan j on j.id = d.jabatan_id
         where ${BERTUGAS} and p.tanggal_lahir is not null),
       bulan as (select (cast(substr(lahir, 1, 4) as int) + bup) * 12 + cast(substr(lahir, 6, 2) as int) as ke from usia)
       select cast(ke / 12 as text) as kunci, count(*) as n from bulan
       where printf('%04d-%02d-01', ke / 12, ke % 12 + 1) > '${HARI_INI}' and ke / 12 < 2031 group by 1`
    )
    const semua = isi(await barisOf('proyeksi-pensiun'))
    const perTahun = Map.groupBy(semua, ({ sel }) =>
      String(sel.find((s) => typeof s === 'string' && /^20\d\d-\d\d-01$/.test(s))).slice(0, 4)
    )
    expect(new Map([...perTahun].map(([t, rows]) => [t, rows.length] as const).toSorted())).toEqual(tahun)
    expect(jumlahOf(await barisOf('proyeksi-pensiun', {}, 1)).at(-2)).toBe(semua.length)
    expect(jumlahOf(await barisOf('proyeksi-pensiun', {}, 2)).at(-2)).toBe(semua.length)
  })

  it('jabatan kosong lists every structural post nobody holds', async () => {
    const { n } = count(
      `select count(*) as n from jabatan j where j.jenis not in ('JF', 'PELAKSANA') and ${ADA} and not exists (
         select 1 from penempatan p where p.jabatan_id = j.id and p.jenis in ('DEFINITIF', 'TUGAS_TAMBAHAN') and ${BERLAKU})`
    )
    const struktural = isi(await barisOf('jabatan-kosong')).filter(({ sel }) => String(sel[3]).match(/^I/))
    expect(n).toBeGreaterThan(0)
    expect(struktural).toHaveLength(n ?? -1)
  })

  it.each(semuaLaporan.map(({ id }) => id))('%s is made of so many people on a day to come', async (id) => {
    const { tabel } = await app.ask('laporan.buka', { sumber: { jenis: 'BAKU', id }, isian: { tanggal: '2028-12-31' } })
    expect(tabel.length).toBeGreaterThan(0)
  })
})
