import { basename } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { FileProblem, type Host } from '../../electron/app/host'
import { readWorkbook } from '../../electron/parser/read-workbook'
import { type TestApp, testApp } from '../support/test-app'

const FIXTURE = 'tests/fixtures/siasn-data-utama.xlsx'
let app: TestApp
const open = (host: Partial<Host> = {}): TestApp => {
  app = testApp({ host: { chooseFile: () => Promise.resolve(FIXTURE), readWorkbook, ...host } })
  return app
}
afterEach(() => app.close())

describe('importing a SIASN workbook', () => {
  it('says before it does anything what it would do', async () => {
    const pratinjau = await open().ask('impor.baca', null)
    expect(pratinjau).toMatchObject({
      berkas: basename(FIXTURE),
      lembar: 'Data Utama',
      barisJudul: 4,
      jumlahBaris: 106,
      barisDitolak: 2,
      pegawaiBaru: 104,
      pegawaiBerubah: 0,
      pegawaiSama: 0,
      unorBaru: 30,
      kolomTidakDikenal: []
    })
    expect(pratinjau?.contoh[0]).toMatchObject({ jabatan: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia' })
    expect((await app.ask('aplikasi.info', null)).jumlah).toEqual({ unor: 0, jabatan: 0, pegawai: 0 })
  })

  it('names every piece of dirt at its row and column', async () => {
    const pratinjau = await open().ask('impor.baca', null)
    expect(pratinjau?.masalah.map((m) => [m.baris, m.kolom, m.parah, m.pesan.slice(0, 24)])).toEqual([
      [13, 'NIP BARU (kolom B)', 'TOLAK', 'NIP tersimpan sebagai an'],
      [14, 'TANGGAL LAHIR (kolom I)', 'PERINGATAN', '“31-04-1985” bukan tangg'],
      [16, 'NAMA (kolom D)', 'INFO', 'Gelar di dalam nama (Drs'],
      [21, 'JENIS KELAMIN (kolom J)', 'PERINGATAN', 'Jenis kelamin berbeda da'],
      [24, null, 'INFO', '1 baris tersembunyi (dis'],
      [102, null, 'INFO', 'Kedudukan hukum “pensiun'],
      [106, null, 'PERINGATAN', 'Jabatan “Lurah Contoh In'],
      [110, 'NIP BARU (kolom B)', 'TOLAK', 'NIP ini sudah ada di lem'],
      [111, null, 'PERINGATAN', 'Jabatan “Lurah Contoh In'],
      [0, null, 'INFO', 'Lembar tersembunyi tidak']
    ])
  })

  it('is one step: saved whole, undone whole, and nothing to do the second time', async () => {
    const pratinjau = await open().ask('impor.baca', null)
    const { label } = await app.ask('impor.simpan', { drafId: pratinjau?.drafId ?? '' })
    expect(label).toBe('Impor 104 pegawai dari siasn-data-utama.xlsx')
    expect((await app.ask('aplikasi.info', null)).jumlah).toMatchObject({ unor: 30, pegawai: 104 })

    const lagi = await app.ask('impor.baca', null)
    expect(lagi).toMatchObject({
      pegawaiBaru: 0,
      pegawaiBerubah: 0,
      pegawaiSama: 104,
      pegawaiTidakDiBerkas: 0,
      unorBaru: 0,
      jabatanBaru: 0
    })
    await expect(app.ask('impor.simpan', { drafId: lagi?.drafId ?? '' })).rejects.toThrow(/sama dengan data/)

    await app.ask('history.undo', null)
    expect((await app.ask('aplikasi.info', null)).jumlah).toEqual({ unor: 0, jabatan: 0, pegawai: 0 })
  })

  it('puts the values that the dirt hid where they belong', async () => {
    const pratinjau = await open().ask('impor.baca', null)
    await app.ask('impor.simpan', { drafId: pratinjau?.drafId ?? '' })
    const snapshot = await app.ask('organisasi.snapshot', { tanggal: null })
    const holders = (nama: string): readonly (string | undefined)[] => {
      const posts = new Set(snapshot.jabatan.filter((j) => j.nama === nama).map((j) => j.id))
      return snapshot.penempatan.filter((p) => posts.has(p.jabatanId)).map((p) => snapshot.pegawai.find((o) => o.id === p.pegawaiId)?.nama)
    }
    expect(holders('Lurah Contoh Indah')).toEqual(['HAMZAH PILIANG'])
    expect(holders('Kepala Seksi Pemerintahan')).toEqual([])
    expect(snapshot.pegawai.every((p) => p.nama === p.nama.trim() && !/[\u00a0,]/.test(p.nama))).toBe(true)
    expect(snapshot.pegawai.filter((p) => p.golongan === null)).toEqual([])
    expect(snapshot.pegawai.map((p) => p.jenisAsn)).toEqual(expect.arrayContaining(['PNS', 'CPNS', 'PPPK']))
    expect(snapshot.penempatan.some((p) => p.tmtMulai === '2023-05-12')).toBe(true)
  })
})

describe('what does not come to an import', () => {
  it('a file that was not chosen is no answer', async () =>
    expect(await open({ chooseFile: () => Promise.resolve(null) }).ask('impor.baca', null)).toBeNull())
  it('a file that cannot be read is told in its own words', async () => {
    await expect(
      open({ readWorkbook: () => Promise.reject(new FileProblem('Berkas rusak.')) }).ask('impor.baca', null)
    ).rejects.toMatchObject({ code: 'FILE', message: 'Berkas rusak.' })
    expect(app.heard.at(-1)).toEqual({ event: 'kerja.maju', payload: { tahap: null, selesai: 0, total: null } })
  })
  it('a workbook without a table of people says what is needed', async () => {
    const kosong = { sistem1904: false, lembar: [{ nama: 'Lembar1', baris: [{ nomor: 1, sel: ['Halo'] }] }] }
    await expect(open({ readWorkbook: () => Promise.resolve(kosong) }).ask('impor.baca', null)).rejects.toThrow(
      /Tidak ditemukan tabel pegawai/
    )
  })
  it('a draft that is gone is refused', async () => {
    await expect(open().ask('impor.simpan', { drafId: 'sudah-lama' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  it('a reading that is stopped ends at once, even though its process fails later', async () => {
    const macet: Host['readWorkbook'] = (_, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new FileProblem('proses berhenti'))))
    const reading = open({ readWorkbook: macet }).ask('impor.baca', null)
    await Promise.resolve()
    await app.ask('kerja.batal', null)
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})
