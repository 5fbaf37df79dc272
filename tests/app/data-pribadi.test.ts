import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samaranOf } from '../../electron/app/samaran'
import { appRoutes, type AppRoute } from '../../src/contract/routes'
import { DATA_PRIBADI_ENTITAS, samarkanBaris } from '../../src/domain/akses/data-pribadi'
import { PERAN, type Peran } from '../../src/domain/akses/peran'
import { sesiOf } from '../../src/domain/akses/sesi'
import { inserted } from '../../src/domain/kit/changeset'
import { commands, semuaLaporan, semuaNaskah } from '../../src/domain/registry'
import { aCatatan, aHukdis, anAsesmen, aNaskah, aPegawai } from '../support/builders'
import { changesOf, putRows } from '../support/kota-app'
import { kotaUji } from '../support/kota-uji'
import { masukanContoh } from '../support/masukan-contoh'
import { type TestApp, testApp } from '../support/test-app'
import { partsOf } from '../support/xlsx-file'

/** Values nobody else has: wherever one of them turns up, it came from the person. */
const NIK = '1371234509860987'
const HP = '081299887766'
const SUREL = 'tanda.khusus@contoh.go.id'
const TEMPAT = 'Kampung Penanda'
const HUKUMAN = 'uraian hukuman penanda'
const SAKIT = 'uraian kesehatan penanda'
const ASESMEN = 'uraian asesmen penanda'

const SATU_SATU = [NIK, HP, SUREL]
const SEMUA = [...SATU_SATU, TEMPAT, HUKUMAN, SAKIT, ASESMEN]

const ani = aPegawai({
  ...kotaUji.pegawai[0],
  nik: NIK,
  noHp: HP,
  email: SUREL,
  tempatLahir: TEMPAT,
  tanggalLahir: '1986-09-26',
  kedudukanHukum: 'AKTIF'
})

/** A paper as it was issued, which writes the birth place as papers do. */
const terbit = aNaskah({
  id: 'naskah-ani',
  rencanaId: null,
  pegawaiId: ani.id,
  jenis: 'petikan',
  isi: JSON.stringify({
    judul: 'Petikan',
    pembuat: 'BKPSDM',
    rupaHuruf: 'BOOKMAN',
    tata: { kertas: { lebar: 215, tinggi: 330 }, margin: { kiri: 30, atas: 25, bawah: 25, kanan: 20 } },
    peringatan: [],
    bagian: [
      {
        nama: 'Petikan',
        orientasi: 'TEGAK',
        huruf: 12,
        nomorHalaman: 'TANPA',
        blok: [
          {
            jenis: 'PARAGRAF',
            rata: 'KIRI',
            teks: `NIP 19860926 201505 2 001, lahir ${TEMPAT}, 26 September 1986; ${TEMPAT},\n26 September 1986`
          }
        ]
      }
    ]
  })
})

const KOTA = {
  ...kotaUji,
  pegawai: [ani, ...kotaUji.pegawai.slice(1)],
  naskah: [terbit],
  hukdis: [aHukdis({ id: 'h1', pegawaiId: ani.id, uraian: HUKUMAN, mulai: '2026-01-01', selesai: null })],
  catatan: [aCatatan({ id: 'c1', pegawaiId: ani.id, jenis: 'KESEHATAN', uraian: SAKIT })],
  asesmen: [anAsesmen({ id: 'a1', pegawaiId: ani.id, uraian: ASESMEN })]
}

const NILAI: Readonly<Record<string, string>> = {
  id: 'ani',
  pegawaiId: 'ani',
  pegawaiIds: 'ani',
  ids: 'ani',
  rencanaId: 'rencana-uji',
  jabatanId: 'kabid-a',
  unorId: 'bidang-a',
  entitas: 'pegawai',
  tanggal: '2026-11-22',
  dari: '2020-01-01',
  sampai: '2030-01-01',
  jenis: 'petikan',
  cari: 'Ani',
  teks: 'Ani',
  kunci: 'uji-kunci-panjang'
}

type Meja = { readonly app: TestApp; readonly folder: string; readonly cetakan: string[] }

function buka(peran: Peran): Meja {
  const folder = mkdtempSync(join(tmpdir(), 'penata-pribadi-'))
  const cetakan: string[] = []
  let nomor = 0
  const app = testApp({
    sesi: sesiOf(null, 'Penguji', peran),
    host: {
      chooseTarget: (_judul, nama) => Promise.resolve(join(folder, `${(nomor += 1)}-${nama}`)),
      chooseFolder: () => Promise.resolve(folder),
      print: async (html) => {
        cetakan.push(html)
        const pdf = await PDFDocument.create()
        pdf.addPage([609, 935])
        return pdf.save()
      }
    }
  })
  return { app, folder, cetakan }
}

/** The small city with the marked person, as another session would have written it. */
function putKota(app: TestApp): void {
  const { hukdis, catatan, asesmen } = KOTA
  putRows(app, [
    ...changesOf(KOTA),
    ...hukdis.map((row) => inserted('hukdis', row)),
    ...catatan.map((row) => inserted('catatan', row)),
    ...asesmen.map((row) => inserted('asesmen', row))
  ])
}

/** Every text in a file, inflated where it is an archive. */
const isiBerkas = (path: string): string => {
  const bytes = readFileSync(path)
  return path.endsWith('.xlsx') || path.endsWith('.docx') || path.endsWith('.zip')
    ? Object.values(partsOf(bytes)).join('\n')
    : bytes.toString('latin1') + bytes.toString('utf8')
}

const semuaBerkas = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((nama) => join(folder, nama))
    .filter((path) => statSync(path).isFile())

const ISIAN_RENCANA = { cari: '', urut: null, turun: false }

/** What each route is asked: made from its schema, with the ids of the small city. */
const masukan = (route: AppRoute): unknown =>
  masukanContoh(appRoutes[route].input, { teks: (jalan) => NILAI[jalan.at(-1) ?? ''] ?? 'ani', angka: 50 })

/** Everything a role can be told: each route once, each report looked at and written, each paper looked at. */
async function tanyaSemua({
  app,
  folder,
  cetakan
}: Meja): Promise<{ readonly jawaban: string; readonly berkas: string; readonly terjawab: number }> {
  const jawaban: string[] = []
  let terjawab = 0
  const tanya = async (route: AppRoute, input: unknown): Promise<void> => {
    const reply = await app.call(route, input)
    if (reply.ok) terjawab += 1
    jawaban.push(`${route} ${JSON.stringify(reply)}`)
  }
  for (const route of Object.keys(appRoutes) as AppRoute[]) if (!TERPISAH.has(route)) await tanya(route, masukan(route))
  for (const { id } of semuaLaporan) {
    const permintaan = { sumber: { jenis: 'BAKU', id }, isian: { hp: true, pegawaiId: 'ani', pegawai: 'ani' } }
    await tanya('laporan.buka', permintaan)
    for (const tabel of [0, 1, 2, 3]) await tanya('laporan.baris', { permintaan, tabel, tampilan: ISIAN_RENCANA, mulai: 0, jumlah: 100 })
    for (const format of ['xlsx', 'csv', 'pdf']) await tanya('laporan.ekspor', { permintaan, tampilan: ISIAN_RENCANA, format })
  }
  for (const { id } of semuaNaskah)
    await tanya('naskah.pratinjau', { jenis: id, rencanaId: 'rencana-uji', pegawaiIds: [], kunci: null, isian: {}, pola: null })
  await tanya('naskah.baca', { id: 'naskah-ani' })
  await tanya('pegawai.detail', { id: 'ani' })
  await tanya('pegawai.audit', { id: 'ani', sebelum: null, jumlah: 50 })
  await tanya('organisasi.snapshot', { tanggal: null })
  await tanya('mutasi.arsip', null)
  await tanya('cari.semua', { teks: NIK, jumlah: 20 })
  for (const periksa of ['K-01', 'T-09', 'T-08'])
    await tanya('kualitas.anomali', { periksa, cari: '', urut: 'nama', turun: false, mulai: 0, jumlah: 50 })
  return {
    jawaban: [...jawaban, ...cetakan, JSON.stringify(app.heard)].join('\n'),
    berkas: semuaBerkas(folder).map(isiBerkas).join('\n'),
    terjawab
  }
}

/** What shows one value on purpose, or changes something: tried by tests of their own. */
const TERPISAH: ReadonlySet<string> = new Set([
  'pegawai.tampilkan',
  'pegawai.berkas',
  'riwayat.tampilkan',
  'command.run',
  'history.undo',
  'history.redo',
  'subjek.laporan',
  'musnah.usulkan',
  'musnah.setujui',
  'rotasi.usulkan'
])

const bocor = (teks: string, nilai: readonly string[]): readonly string[] => nilai.filter((n) => teks.includes(n))

describe('personal data of a marked person', () => {
  const meja: Meja[] = []
  afterAll(() => {
    for (const { app, folder } of meja) {
      app.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each(PERAN)(
    'are in no answer, no event, no print and no file that %s gets unasked',
    async (peran) => {
      const satu = buka(peran)
      meja.push(satu)
      putKota(satu.app)
      const { jawaban, berkas, terjawab } = await tanyaSemua(satu)
      expect(terjawab).toBeGreaterThan(peran === 'AUDITOR' ? 60 : 80)
      const nilai = satu.app && peran !== 'PIMPINAN' && peran !== 'AUDITOR' ? SATU_SATU : SEMUA
      expect(jawaban.split('\n').filter((baris) => bocor(baris, nilai).length > 0)).toEqual([])
      expect(bocor(berkas, SEMUA)).toEqual([])
      // the person was in what was looked at
      expect(jawaban).toContain('Ani Malayu')
    },
    120_000
  )

  test('are in a file only for a purpose, which stands on it and in the trail', async () => {
    const satu = buka('ANALIS')
    meja.push(satu)
    putKota(satu.app)
    const permintaan = { sumber: { jenis: 'BAKU' as const, id: 'nominatif' }, isian: { hp: true } }
    const tampilan = { cari: '', urut: null, turun: false }
    for (const format of ['xlsx', 'csv', 'pdf'] as const) {
      satu.cetakan.length = 0
      const { berkas } = await satu.app.ask('laporan.ekspor', { permintaan, tampilan, format, lengkap: 'REKONSILIASI' })
      const isi = format === 'pdf' ? satu.cetakan.join() : isiBerkas(berkas ?? '')
      expect(isi).toContain(HP)
      expect(isi).toContain(TEMPAT)
      expect(isi).toContain('Data pribadi – untuk rekonsiliasi data dengan BKN, oleh Penguji, 22 November 2026')
      expect(isi).toContain('MEMUAT DATA PRIBADI')
    }
    const catatan = satu.app.db.sqlite.prepare("select label, input from audit where perintah = 'laporan.catat'").all() as {
      label: string
      input: string
    }[]
    expect(catatan).toHaveLength(3)
    expect(catatan[0]?.label).toBe('Simpan laporan Daftar Nominatif Pegawai sebagai xlsx, data lengkap untuk rekonsiliasi data dengan BKN')
    expect(JSON.parse(catatan[0]?.input ?? '')).toMatchObject({ tujuan: 'REKONSILIASI', baris: expect.any(Number) })
  })

  test('go into no file of whoever lacks the right, purpose or not', async () => {
    const satu = buka('PIMPINAN')
    meja.push(satu)
    putKota(satu.app)
    const permintaan = { sumber: { jenis: 'BAKU', id: 'nominatif' }, isian: { hp: true } }
    const reply = await satu.app.call('laporan.ekspor', { permintaan, tampilan: ISIAN_RENCANA, format: 'csv', lengkap: 'REKONSILIASI' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
    expect(readdirSync(satu.folder)).toEqual([])
  })

  test('a facts the rules read stay: a plan is checked alike for whoever may not read why', () => {
    const [hukdis] = KOTA.hukdis
    if (!hukdis) throw new Error('no row')
    expect(samarkanBaris('hukdis', hukdis, 'SAMAR')).toEqual({ ...hukdis, uraian: '••••••••' })
    expect(samarkanBaris('hukdis', hukdis, 'LAYAR')).toBe(hukdis)
    expect(samarkanBaris('pegawai', ani, 'LAYAR')).toMatchObject({ nik: '1371••••••••0987', tempatLahir: TEMPAT })
    expect(samarkanBaris('pegawai', ani, 'LENGKAP')).toBe(ani)
  })

  test('a command still works on the whole row, though its screen is masked', async () => {
    const satu = buka('OPERATOR')
    meja.push(satu)
    putKota(satu.app)
    await satu.app.run('pegawai.update', { id: ani.id, patch: { pendidikan: 'S-2 Hukum' } })
    expect(satu.app.db.sqlite.prepare('select nik, no_hp, email from pegawai where id = ?').get('ani')).toEqual({
      nik: NIK,
      no_hp: HP,
      email: SUREL
    })
  })
})

describe('the registry of personal data', () => {
  let nama: readonly string[] = []
  beforeAll(() => {
    nama = Object.keys(DATA_PRIBADI_ENTITAS)
  })

  test('is what a masked reader goes by', () => {
    const rows = { pegawai: [ani], hukdis: KOTA.hukdis, catatan: KOTA.catatan, asesmen: KOTA.asesmen }
    const read = { get: () => null, where: () => [], list: (name: keyof typeof rows) => rows[name] }
    const samar = samaranOf({ read: read as never, stretches: (() => []) as never }, () => 'SAMAR').read
    for (const entitas of nama) expect(bocor(JSON.stringify(samar.list(entitas as 'pegawai')), SEMUA)).toEqual([])
    expect(commands.length).toBeGreaterThan(100)
  })
})
