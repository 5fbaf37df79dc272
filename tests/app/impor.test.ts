import { afterEach, describe, expect, it } from 'vitest'
import { FileProblem, type Host } from '../../electron/app/host'
import { readWorkbook } from '../../electron/parser/read-workbook'
import type { DrafImpor } from '../../src/contract/impor'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import { type TestApp, testApp } from '../support/test-app'

const FIXTURE = 'tests/fixtures/siasn-data-utama.xlsx'
let app: TestApp
const open = (host: Partial<Host> = {}): TestApp => {
  app = testApp({ host: { chooseFiles: () => Promise.resolve([FIXTURE]), readWorkbook, ...host } })
  return app
}
afterEach(() => app.close())

async function buka(jalur: readonly string[] | null = null): Promise<DrafImpor> {
  const draf = await app.ask('impor.buka', { jalur: jalur && [...jalur] })
  if (!draf) throw new Error('no draft')
  return draf
}

describe('importing a SIASN workbook', () => {
  it('says before it does anything what it would do', async () => {
    open()
    const draf = await buka()
    expect(draf.lembar.map((l) => [l.aturan.lembar, l.aturan.jenis, l.aturan.barisJudul, l.jumlahBaris])).toEqual([
      ['Data Utama', 'PEGAWAI', 4, 106],
      ['Referensi', null, 0, 0]
    ])
    expect(draf.ringkasan).toMatchObject({
      barisDibaca: 106,
      barisDitolak: 2,
      beda: {
        pegawai: { baru: 104, berubah: 0, sama: 0, hilang: 0, bentrok: 0 },
        unor: { baru: 30, berubah: 0, sama: 0, hilang: 0, bentrok: 0 }
      }
    })
    expect((await app.ask('aplikasi.info', null)).jumlah).toEqual({ unor: 0, jabatan: 0, pegawai: 0 })
  })

  it('is one step: saved whole, undone whole, and nothing to do the second time', async () => {
    open()
    const draf = await buka()
    const { label } = await app.ask('impor.simpan', { drafId: draf.drafId })
    expect(label).toBe('Impor 104 pegawai dari siasn-data-utama.xlsx')
    expect((await app.ask('aplikasi.info', null)).jumlah).toMatchObject({ unor: 30, pegawai: 104 })

    const lagi = await buka()
    expect(lagi.ringkasan).toMatchObject({
      akanDisimpan: 0,
      beda: {
        unor: { baru: 0, berubah: 0, hilang: 0 },
        jabatan: { baru: 0, berubah: 0, hilang: 0 },
        pegawai: { baru: 0, berubah: 0, sama: 104, hilang: 0 }
      }
    })
    await expect(app.ask('impor.simpan', { drafId: lagi.drafId })).rejects.toThrow(/sama dengan data/)

    await app.ask('history.undo', null)
    expect((await app.ask('aplikasi.info', null)).jumlah).toEqual({ unor: 0, jabatan: 0, pegawai: 0 })
  })

  it('puts the values that the dirt hid where they belong', async () => {
    open()
    await app.ask('impor.simpan', { drafId: (await buka()).drafId })
    const snapshot = await app.ask('organisasi.snapshot', { tanggal: null })
    const holders = (nama: string): readonly (string | undefined)[] => {
      const posts = new Set(snapshot.jabatan.filter((j) => j.nama === nama).map((j) => j.id))
      return snapshot.penempatan.filter((p) => posts.has(p.jabatanId)).map((p) => snapshot.pegawai.find((o) => o.id === p.pegawaiId)?.nama)
    }
    expect(holders('Lurah Contoh Indah')).toEqual(['HAMZAH PILIANG'])
    expect(holders('Kepala Seksi Pemerintahan')).toEqual([])
    expect(snapshot.pegawai.filter((p) => p.golongan === null)).toEqual([])
    expect(snapshot.pegawai.map((p) => p.jenisAsn)).toEqual(expect.arrayContaining(['PNS', 'CPNS', 'PPPK']))
    expect(snapshot.penempatan.some((p) => p.tmtMulai === '2023-05-12')).toBe(true)
  })
})

describe('what does not come to an import', () => {
  const kosong: BukuKerja = {
    sistem1904: false,
    format: 'xlsx',
    isBermakro: false,
    lembar: [{ nama: 'Lembar1', baris: [{ nomor: 1, sel: ['Halo'] }] }]
  }

  it('a file that was not chosen is no answer', async () =>
    expect(await open({ chooseFiles: () => Promise.resolve([]) }).ask('impor.buka', { jalur: null })).toBeNull())
  it('a file that cannot be read is told in its own words', async () => {
    await expect(
      open({ readWorkbook: () => Promise.reject(new FileProblem('Berkas rusak.')) }).ask('impor.buka', { jalur: null })
    ).rejects.toMatchObject({ code: 'FILE', message: 'Berkas rusak.' })
    expect(app.heard.at(-1)).toEqual({ event: 'kerja.maju', payload: { tahap: null, selesai: 0, total: null } })
  })
  it('a file of another kind is refused before it is opened', async () => {
    await expect(open().ask('impor.buka', { jalur: ['/etc/passwd'] })).rejects.toMatchObject({ code: 'FILE' })
  })
  it('a workbook without a known table is shown, to be corrected by hand', async () => {
    open({ readWorkbook: () => Promise.resolve(kosong) })
    const draf = await buka()
    expect(draf.lembar).toMatchObject([{ aturan: { lembar: 'Lembar1', jenis: null }, atas: [{ nomor: 1, sel: ['Halo'] }] }])
    expect(draf.ringkasan.akanDisimpan).toBe(0)
  })
  it('a draft that is gone is refused', async () => {
    await expect(open().ask('impor.simpan', { drafId: 'sudah-lama' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it('a reading that is stopped ends at once, even though its process fails later', async () => {
    const macet: Host['readWorkbook'] = (_, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new FileProblem('proses berhenti'))))
    const reading = open({ readWorkbook: macet }).ask('impor.buka', { jalur: null })
    await new Promise((resolve) => setImmediate(resolve))
    await app.ask('kerja.batal', null)
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await app.ask('impor.draf', null)).toBeNull()
  })
})
