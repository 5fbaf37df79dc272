import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileProblem, type Host } from '../../electron/app/host'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { ButirAbk, DrafAbk, SaringanAbk } from '../../src/contract/abk-impor'
import type { RouteOutput } from '../../src/contract/routes'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import type { Jabatan, JabatanId } from '../../src/domain/organisasi/jabatan'
import { buku, n, type Rows } from '../domain/abk/impor/berkas-abk'
import { aTugas } from '../domain/abk/kota-abk'
import { type TestApp, testApp } from '../support/test-app'

let app: TestApp
let folder: string
let snapshot: RouteOutput<'organisasi.snapshot'>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-abk-'))
})
afterEach(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The sample city without any ABK, and a file that holds what a test says. */
async function open(isi: BukuKerja, host: Partial<Host> = {}): Promise<void> {
  app = testApp({ host: { chooseFiles: () => Promise.resolve(['abk.xlsx']), readWorkbook: () => Promise.resolve(isi), ...host } })
  await app.run('contoh.load', { benih: 7, jumlahPegawai: 200 })
  const berabk = (await app.ask('abk.tugas', { rancanganId: null })).map(({ id }) => id)
  if (berabk.length > 0) await app.run('abk.remove', { jabatanIds: berabk })
  snapshot = await app.ask('organisasi.snapshot', { tanggal: null })
}

async function buka(): Promise<DrafAbk> {
  const draf = await app.ask('abk-impor.buka', { jalur: null })
  if (!draf) throw new Error('no draft')
  return draf
}

const butir = async ({ drafId, keadaan }: DrafAbk, saringan: SaringanAbk = 'SEMUA', cari = ''): Promise<readonly ButirAbk[]> =>
  (await app.ask('abk-impor.butir', { drafId, keadaan, saringan, cari, mulai: 0, jumlah: 100 })).baris

const HEAD = ['No', 'Uraian Tugas', 'Hasil Kerja', 'Jumlah Hasil', 'Waktu Penyelesaian (menit)']
const form = (nama: string, ...tugas: Rows): Rows => [['Nama Jabatan', ':', nama], HEAD, ...tugas, ['JUMLAH']]
const SEKDA = form('Sekretaris Daerah', [n(1), 'Memimpin rapat', 'Notula', n(100), n(60)])
const TAK_DIKENAL = form('Juru Masak', [n(1), 'Memasak', 'Hidangan', n(2500), n(60)])
const CACAT = form('Inspektur', [n(1), 'Memeriksa', 'Laporan', n(10), n(60)], [n(2), 'Mengawasi', 'Laporan', 'sering', n(60)])
const SEMUA = buku(...SEKDA, ...TAK_DIKENAL, ...CACAT)

const jabatan = (nama: string): Jabatan => {
  const found = snapshot.jabatan.find((j) => j.nama === nama)
  if (!found) throw new Error(`No ${nama}`)
  return found
}
const pelaksana = (): Jabatan => snapshot.jabatan.find((j) => j.jenis === 'PELAKSANA') ?? jabatan('-')
const detail = (jabatanId: JabatanId) => app.ask('abk.detail', { jabatanId, rancanganId: null })

describe('importing ABK', () => {
  it('says before it does anything what it would do', async () => {
    await open(SEMUA)
    const draf = await buka()
    expect(draf).toMatchObject({
      berkas: ['abk.xlsx'],
      jumlah: { BARU: 2, BERUBAH: 0, SAMA: 0, AMBIGU: 0, TAK_DIKENAL: 1, GANDA: 0 },
      bermasalah: 1,
      akanDisimpan: 1,
      label: null
    })
    expect((await butir(draf)).map((b) => [b.nama, b.status, b.tugasNanti, b.ditolak, b.isDiambil])).toEqual([
      ['Sekretaris Daerah', 'BARU', 1, 0, true],
      ['Juru Masak', 'TAK_DIKENAL', 1, 0, false],
      ['Inspektur', 'BARU', 1, 1, false]
    ])
    expect((await detail(jabatan('Sekretaris Daerah').id))?.abk).toBeNull()
  })

  it('tells sheet, row and column of what it could not read', async () => {
    await open(SEMUA)
    const [cacat] = await butir(await buka(), 'BERMASALAH')
    expect(cacat?.masalah).toEqual([
      expect.objectContaining({ lembar: 'ABK', baris: 12, kolom: 'Jumlah Hasil (kolom D)', nilai: 'sering', parah: 'TOLAK' })
    ])
  })

  it('is one step: saved whole, undone whole, and nothing to do the second time', async () => {
    await open(SEMUA)
    const draf = await buka()
    const [, masak] = await butir(draf)
    const tujuan = pelaksana()
    const dipilih = await app.ask('abk-impor.atur', {
      drafId: draf.drafId,
      putusan: { jenis: 'JABATAN', id: masak?.id ?? '', jabatanId: tujuan.id }
    })
    expect(dipilih).toMatchObject({ jumlah: { BARU: 3, TAK_DIKENAL: 0 }, akanDisimpan: 2 })

    const { label } = await app.ask('abk-impor.simpan', { drafId: draf.drafId })
    expect(label).toBe('Impor ABK 2 jabatan dari abk.xlsx')
    expect(await app.ask('abk-impor.simpan', { drafId: draf.drafId })).toEqual({ label })
    expect((await detail(tujuan.id))?.jabatan).toMatchObject({ bebanKerja: 150_000, kebutuhan: 2 })
    expect((await detail(jabatan('Sekretaris Daerah').id))?.jabatan).toMatchObject({ bebanKerja: 6_000, kebutuhan: 1 })

    expect(await buka()).toMatchObject({ jumlah: { BARU: 1, SAMA: 1, TAK_DIKENAL: 1 }, akanDisimpan: 0 })
    await app.ask('history.undo', null)
    expect((await detail(tujuan.id))?.jabatan).toMatchObject({ bebanKerja: null, kebutuhan: tujuan.kebutuhan })
    expect((await app.ask('abk-impor.draf', null))?.jumlah).toMatchObject({ BARU: 2, SAMA: 0 })
  })

  it('takes and leaves what the officer says', async () => {
    await open(SEMUA)
    const { drafId } = await buka()
    const putus = (putusan: Parameters<typeof app.ask<'abk-impor.atur'>>[1]['putusan']): Promise<DrafAbk> =>
      app.ask('abk-impor.atur', { drafId, putusan })
    expect((await putus({ jenis: 'SEMUA', isDiambil: false })).akanDisimpan).toBe(0)
    await expect(app.ask('abk-impor.simpan', { drafId })).rejects.toThrow(/tidak ada yang perlu disimpan/)
    const semua = await putus({ jenis: 'SEMUA', isDiambil: true })
    expect(semua.akanDisimpan).toBe(2)
    const [sekda] = await butir(semua, 'SEMUA', 'sekretaris')
    expect((await putus({ jenis: 'AMBIL', id: sekda?.id ?? '', isDiambil: false })).akanDisimpan).toBe(1)
  })

  it('shows the tasks as they would be saved, beside those there are', async () => {
    await open(SEMUA)
    const { drafId, keadaan } = await buka()
    const sekda = jabatan('Sekretaris Daerah').id
    const tugas = async () => {
      const draf = await app.ask('abk-impor.draf', null)
      const [b] = draf ? await butir(draf, 'SEMUA', 'sekretaris') : []
      return app.ask('abk-impor.tugas', { drafId, keadaan, id: b?.id ?? '' })
    }
    expect(await tugas()).toEqual({
      tugas: [expect.objectContaining({ uraian: 'Memimpin rapat', volume: 100, beban: 6_000 })],
      ubahan: null
    })
    await app.run('abk.save', { jabatanId: sekda, tugas: [aTugas({ uraian: 'Membina pegawai' })] })
    expect((await tugas()).ubahan).toBe('1 tugas ditambah, 1 dihapus')
  })

  it('takes one of two ABK for a post, the one ticked last', async () => {
    await open(buku(...SEKDA, ...form('Sekretaris Daerah', [n(1), 'Memimpin rapat', 'Notula', n(200), n(60)])))
    const draf = await buka()
    expect(draf).toMatchObject({ jumlah: { GANDA: 2 }, akanDisimpan: 0 })
    const [satu, dua] = await butir(draf)
    for (const id of [satu?.id ?? '', dua?.id ?? ''])
      await app.ask('abk-impor.atur', { drafId: draf.drafId, putusan: { jenis: 'AMBIL', id, isDiambil: true } })
    expect((await butir(draf)).map((b) => [b.status, b.isDiambil])).toEqual([
      ['GANDA', false],
      ['BARU', true]
    ])
    await app.ask('abk-impor.simpan', { drafId: draf.drafId })
    expect((await detail(jabatan('Sekretaris Daerah').id))?.jabatan.bebanKerja).toBe(12_000)
  })

  it('takes the only post each may be for, when the officer says so', async () => {
    await open(buku(...SEKDA, ['Nama Jabatan: Kepala Dinas Pendidikan'], ['Unit Kerja: Dinas Lain'], ...SEKDA.slice(1)))
    const draf = await buka()
    expect(draf).toMatchObject({ jumlah: { BARU: 1, AMBIGU: 1 }, calonTunggal: 1 })
    const jadi = await app.ask('abk-impor.atur', { drafId: draf.drafId, putusan: { jenis: 'CALON_TUNGGAL' } })
    expect(jadi).toMatchObject({ jumlah: { BARU: 2, AMBIGU: 0 }, calonTunggal: 0, akanDisimpan: 2 })
  })

  it('shows the comparison again when the data have moved on', async () => {
    await open(SEMUA)
    const { drafId } = await buka()
    const tugas = [
      {
        uraian: 'Memimpin rapat',
        hasil: 'Notula',
        satuan: '',
        volume: 100,
        periode: 'TAHUN' as const,
        norma: 60,
        satuanNorma: 'MENIT' as const
      }
    ]
    await app.run('abk.save', { jabatanId: jabatan('Sekretaris Daerah').id, tugas })
    await expect(app.ask('abk-impor.simpan', { drafId })).rejects.toMatchObject({ code: 'STALE' })
    expect((await app.ask('abk-impor.draf', null))?.jumlah).toMatchObject({ SAMA: 1 })
  })
})

describe('the list of ABK that is exchanged', () => {
  it.each(['xlsx', 'csv'] as const)('is read again as the same, as %s', async (format) => {
    const path = join(folder, `daftar.${format}`)
    await open(SEMUA, { chooseFiles: () => Promise.resolve([path]), chooseTarget: () => Promise.resolve(path), readWorkbook })
    const empatPuluh = snapshot.jabatan.filter((j) => j.jenis !== 'JPT_PRATAMA').slice(0, 40)
    for (const { id } of empatPuluh)
      await app.run('abk.save', {
        jabatanId: id,
        tugas: [
          {
            uraian: '=Menyusun; "laporan"',
            hasil: '',
            satuan: 'Laporan',
            volume: 0.25,
            periode: 'SEMESTER',
            norma: 1.5,
            satuanNorma: 'JAM'
          }
        ]
      })
    expect(await app.ask('abk-impor.ekspor', { akar: null, format })).toEqual({ berkas: path })
    expect(await buka()).toMatchObject({ jumlah: { SAMA: 40, BARU: 0, BERUBAH: 0, AMBIGU: 0 }, bermasalah: 0, akanDisimpan: 0 })
  })
})

describe('what does not come to an import of ABK', () => {
  it('a file that was not chosen is no answer', async () => {
    await open(SEMUA, { chooseFiles: () => Promise.resolve([]) })
    expect(await app.ask('abk-impor.buka', { jalur: null })).toBeNull()
  })
  it('a file that cannot be read is told in its own words, and nothing lies there', async () => {
    await open(SEMUA, { readWorkbook: () => Promise.reject(new FileProblem('Berkas rusak.')) })
    await expect(buka()).rejects.toMatchObject({ code: 'FILE', message: 'Berkas rusak.' })
    expect(await app.ask('abk-impor.draf', null)).toBeNull()
  })
  it('a reading that is stopped ends at once', async () => {
    const macet: Host['readWorkbook'] = (_, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new FileProblem('proses berhenti'))))
    await open(SEMUA, { readWorkbook: macet })
    const reading = buka()
    await new Promise((resolve) => setImmediate(resolve))
    await app.ask('kerja.batal', null)
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' })
  })
  it('a draft that is gone is refused', async () => {
    await open(SEMUA)
    await expect(app.ask('abk-impor.simpan', { drafId: 'sudah-lama' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it('a window that runs the command itself is refused', async () => {
    await open(SEMUA)
    await expect(app.run('abk.import', { berkas: 'x', butir: [] })).rejects.toThrow(/hanya dijalankan oleh aplikasi/)
  })
})
