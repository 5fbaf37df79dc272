import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RouteInput } from '../../../src/contract/routes'
import { inserted, updated } from '../../../src/domain/kit/changeset'
import { GambarId } from '../../../src/domain/naskah/gambar/gambar'
import { NaskahId } from '../../../src/domain/naskah/naskah'
import { BukuNomorId } from '../../../src/domain/naskah/nomor/buku-nomor'
import { PolaTersimpanId } from '../../../src/domain/naskah/pola/pola-tersimpan'
import { jenisNaskahOf } from '../../../src/domain/naskah/semua-naskah'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { createStore } from '../../../electron/db/store'
import { aNaskah, aNomor, aPegawai, aPenempatan } from '../../support/builders'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { type KotaApp, kotaApp, putRows } from '../../support/kota-app'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-terbit-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Terbitkan = RouteInput<'naskah.terbitkan'>
const PENGANGKATAN = BukuNomorId.parse('pengangkatan')

const permintaan = (lain: Partial<Terbitkan> = {}): Terbitkan => ({
  jenis: 'spp',
  rencanaId: RENCANA_UJI,
  pegawaiIds: [],
  kunci: null,
  isian: isianLengkap,
  tanggal: '2026-11-20',
  bukuId: PENGANGKATAN,
  nomor: null,
  ...lain
})
const sk = (lain: Partial<Terbitkan> = {}): Terbitkan => permintaan({ jenis: 'sk-mutasi', bukuId: BukuNomorId.parse('keputusan'), ...lain })
const surat = (lain: Partial<Terbitkan> = {}): Terbitkan => permintaan({ jenis: 'nota-dinas', bukuId: BukuNomorId.parse('umum'), ...lain })

const terbit = async (app: KotaApp, input: Terbitkan): Promise<readonly string[]> =>
  (await app.ask('naskah.terbitkan', input)).naskah.map((n) => `${n.subjek} ${n.nomor}`)
const buku = async (app: KotaApp, bukuId = PENGANGKATAN): Promise<readonly string[]> =>
  (await app.ask('nomor.laporan', { bukuId, tahun: 2026 })).nomor.map((n) => `${n.teks} ${n.status}`)

describe('naskah.terbitkan', () => {
  it('issues the decree under the number in the form and keeps that number for everything else', async () => {
    const app = kotaApp()
    expect(await terbit(app, sk())).toEqual(['rencana 800.1.3.3/12/BKPSDM/2026'])
    expect(await buku(app, sk().bukuId)).toEqual(['800.1.3.3/12/BKPSDM/2026 TERPAKAI'])
    const { isian } = await app.ask('naskah.isian', { rencanaId: RENCANA_UJI, jenis: 'spp' })
    expect(isian).toMatchObject({ nomor_sk: '800.1.3.3/12/BKPSDM/2026', tgl_sk: '2026-11-20' })
  })

  it('issues decrees made apart each under its own number, and copies only what has been issued', async () => {
    const app = kotaApp()
    const { nomor_sk: _nomor, tgl_sk: _tanggal, ...isian } = isianLengkap
    const pisah = (jenis: string, nomor: string | null) => sk({ jenis, isian, nomor, tanggal: '2026-11-20' })
    await expect(terbit(app, sk({ jenis: 'salinan' }))).rejects.toThrow('Belum ada keputusan rencana ini yang terbit')
    expect(await terbit(app, pisah('sk-jpt', '31/2026'))).toEqual(['rencana 31/2026'])
    expect((await app.ask('naskah.isian', { rencanaId: RENCANA_UJI, jenis: 'sk-administrator-pengawas' })).isian['nomor_sk']).toBe('')
    await expect(terbit(app, pisah('sk-administrator-pengawas', null))).rejects.toThrow('ketik nomornya')
    expect(await terbit(app, pisah('sk-administrator-pengawas', '32/2026'))).toEqual(['rencana 32/2026'])
    const petikan = await terbit(app, permintaan({ jenis: 'petikan', isian }))
    expect(petikan).toEqual(['l-budi 31/2026', 'l-ani 32/2026', 'l-citra 32/2026'])
  })

  it('gives each person the next number of the book, in order', async () => {
    const app = kotaApp()
    expect(await terbit(app, permintaan())).toEqual([
      'l-budi 800.1.3.3/1/BKPSDM/2026',
      'l-ani 800.1.3.3/2/BKPSDM/2026',
      'l-citra 800.1.3.3/3/BKPSDM/2026'
    ])
    expect((await app.ask('nomor.buku', { tahun: 2026 })).find((b) => b.id === PENGANGKATAN)).toMatchObject({
      berikut: '800.1.3.3/4/BKPSDM/2026',
      terpakai: 3
    })
  })

  it('issues the rest where some have theirs already, and nothing twice', async () => {
    const app = kotaApp()
    await terbit(app, permintaan({ kunci: ['l-ani'] }))
    expect(await terbit(app, permintaan())).toEqual(['l-budi 800.1.3.3/2/BKPSDM/2026', 'l-citra 800.1.3.3/3/BKPSDM/2026'])
    await expect(terbit(app, permintaan({ kunci: ['l-ani'] }))).rejects.toThrow('a.n. Dra. Ani Malayu, M.Si. sudah terbit')
    await expect(terbit(app, permintaan())).rejects.toThrow('sudah terbit')
    expect(await buku(app)).toHaveLength(3)
  })

  it('issues once when the button is pressed twice, letters too', async () => {
    const app = kotaApp()
    for (const input of [permintaan(), surat(), sk()]) {
      const dua = await Promise.allSettled([terbit(app, input), terbit(app, input)])
      expect(dua.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    }
    expect((await app.ask('naskah.list', null)).map((n) => n.jenis).toSorted()).toEqual(['nota-dinas', 'sk-mutasi', 'spp', 'spp', 'spp'])
  })

  it('issues a letter again when it says something else', async () => {
    const app = kotaApp()
    await terbit(app, surat())
    expect(await terbit(app, surat({ isian: { ...isianLengkap, hal: 'Hal yang lain' } }))).toEqual(['rencana 800/2/BKPSDM/2026'])
  })

  it('counts a letter without a plan as issued where it says the very same, and for whom it was', async () => {
    const kepala = aPegawai({ id: 'dewi', nama: 'Dewi Contoh', nip: '197001011995012001' })
    const app = kotaApp({
      ...kotaUji,
      pegawai: [...kotaUji.pegawai, kepala],
      penempatan: [...kotaUji.penempatan, aPenempatan({ pegawaiId: 'dewi', jabatanId: 'kadis-a' })]
    })
    const dasar = { jenis: 'pernyataan-menduduki', rencanaId: null, isian: isianLengkap }
    const untuk = (id: string) => ({ ...dasar, pegawaiIds: [PegawaiId.parse(id)], kunci: null })
    const [satu] = (await app.ask('naskah.terbitkan', { ...permintaan(), ...untuk('ani'), bukuId: surat().bukuId })).naskah
    const sama = async (lain: object = {}) =>
      (await app.ask('naskah.pratinjau', { ...untuk('ani'), kunci: 'ani', pola: null, ...lain })).sama
    expect(await sama()).toBe(satu?.id)
    expect(await sama({ isian: { ...isianLengkap, kota: 'Kota Lain' } })).toBeNull()
    const terbitDi = async (id: string) =>
      (await app.ask('naskah.jenis', { rencanaId: null, pegawaiIds: [PegawaiId.parse(id)] })).find((j) => j.id === dasar.jenis)?.terbit
    expect([await terbitDi('ani'), await terbitDi('citra')]).toEqual([1, 0])
  })

  it('refuses what is not complete, names the persons, and takes no number', async () => {
    const app = kotaApp({ ...kotaUji, pegawai: kotaUji.pegawai.map((p) => (p.id === 'ani' ? { ...p, golongan: null } : p)) })
    await expect(terbit(app, permintaan())).rejects.toThrow(
      'Belum dapat diterbitkan. Pangkat dan golongan ruang Dra. Ani Malayu, M.Si. belum tercatat; lengkapi pada data pegawai.'
    )
    await expect(terbit(app, sk({ isian: { ...isianLengkap, nama_wali_kota: '' } }))).rejects.toThrow('Nama Wali Kota belum diisi.')
    expect(await buku(app)).toEqual([])
    expect(await app.ask('naskah.list', null)).toEqual([])
  })

  it('issues nothing that has no number, and no decree without one', async () => {
    const app = kotaApp()
    await expect(terbit(app, permintaan({ jenis: 'daftar-hadir' }))).rejects.toThrow('tidak bernomor')
    await expect(terbit(app, sk({ isian: { ...isianLengkap, nomor_sk: '' } }))).rejects.toThrow('ketik nomornya')
    await expect(terbit(app, permintaan({ kunci: ['l-tiada'] }))).rejects.toThrow('Tidak ada orang')
  })

  it('cannot be undone', async () => {
    const app = kotaApp()
    await terbit(app, permintaan())
    expect(await app.ask('history.undo', null)).toMatchObject({ label: null })
    expect(await app.ask('naskah.list', null)).toHaveLength(3)
  })
})

describe('numbers', () => {
  it('uses reserved numbers from the one typed on, then free ones', async () => {
    const app = kotaApp()
    await app.run('nomor.pesan', { bukuId: PENGANGKATAN, tanggal: '2026-11-20', jumlah: 2, perihal: 'Pelantikan Desember' })
    expect(await terbit(app, permintaan({ nomor: '800.1.3.3/1/bkpsdm/2026' }))).toEqual([
      'l-budi 800.1.3.3/1/BKPSDM/2026',
      'l-ani 800.1.3.3/2/BKPSDM/2026',
      'l-citra 800.1.3.3/3/BKPSDM/2026'
    ])
    expect(await buku(app)).toEqual([1, 2, 3].map((n) => `800.1.3.3/${n}/BKPSDM/2026 TERPAKAI`))
  })

  it('takes a typed number as it is, for one paper', async () => {
    const app = kotaApp()
    expect(await terbit(app, permintaan({ kunci: ['l-ani'], nomor: 'B-7/XI/2026' }))).toEqual(['l-ani B-7/XI/2026'])
    await expect(terbit(app, permintaan({ nomor: 'B-8/XI/2026' }))).rejects.toThrow('hanya untuk satu naskah')
  })

  it.each(['800.1.3.3/12/BKPSDM/2026', '800.1.3.3 / 12 / bkpsdm / 2026'])('refuses %s, which another paper bears', async (nomor) => {
    const lain = { nomor: '800.1.3.3/12/BKPSDM/2026', judul: 'Naskah lain', jenis: 'spmt', subjek: 'x' }
    for (const rows of [
      { ...kotaUji, naskah: [aNaskah({ ...lain, rencanaId: RENCANA_UJI })] },
      { ...kotaUji, nomor: [aNomor({ id: 'n12', urut: 12 })], naskah: [aNaskah({ ...lain, rencanaId: null, nomorId: 'n12' })] }
    ])
      await expect(terbit(kotaApp(rows), permintaan({ kunci: ['l-ani'], nomor }))).rejects.toThrow('sudah dipakai untuk “Naskah lain”')
  })

  it('is free again for the paper that mends a void one, but not once the number is void', async () => {
    const app = kotaApp()
    const { naskah } = await app.ask('naskah.terbitkan', permintaan({ kunci: ['l-ani'] }))
    const [lama] = naskah
    if (!lama?.nomorId) throw new Error('Nothing was issued')
    await app.run('naskah.batal', { ids: [lama.id], alasan: 'Nama salah tulis' })
    await expect(terbit(app, permintaan({ kunci: ['l-budi'], nomor: lama.nomor }))).rejects.toThrow('sudah dipakai')
    expect(await terbit(app, permintaan({ kunci: ['l-ani'], nomor: lama.nomor }))).toEqual([`l-ani ${lama.nomor}`])
    const semua = await app.ask('naskah.list', null)
    expect(semua.map((n) => n.alasanBatal).toSorted()).toEqual(['Nama salah tulis', null])
    const { label } = await app.run('nomor.batal', { ids: [lama.nomorId], alasan: 'Dua kali terbit' })
    expect(label).toBe('Batalkan nomor 800.1.3.3/1/BKPSDM/2026 beserta 1 naskahnya')
    await expect(terbit(app, permintaan({ kunci: ['l-ani'], nomor: lama.nomor }))).rejects.toThrow('sudah dibatalkan (Dua kali terbit)')
    expect(await terbit(app, permintaan({ kunci: ['l-ani'] }))).toEqual(['l-ani 800.1.3.3/2/BKPSDM/2026'])
    expect(await buku(app)).toEqual(['800.1.3.3/1/BKPSDM/2026 BATAL', '800.1.3.3/2/BKPSDM/2026 TERPAKAI'])
  })
})

describe('what follows from a decree', () => {
  it('needs it issued, and bears its number and day', async () => {
    const app = kotaApp()
    const petikan = permintaan({ jenis: 'petikan', tanggal: '2026-11-22' })
    await expect(terbit(app, petikan)).rejects.toThrow('keputusannya belum diterbitkan')
    await terbit(app, sk())
    const { naskah } = await app.ask('naskah.terbitkan', petikan)
    expect(naskah.map((n) => [n.pegawaiId, n.nomor, n.tanggal])).toEqual(
      ['budi', 'ani', 'citra'].map((id) => [id, '800.1.3.3/12/BKPSDM/2026', '2026-11-20'])
    )
    expect(new Set((await app.ask('naskah.list', null)).map((n) => n.nomorId)).size).toBe(1)
    await expect(terbit(app, petikan)).rejects.toThrow('sudah terbit')
  })

  it('brings a decree from before there were books into its book', async () => {
    const lama = aNaskah({ id: 'lama', rencanaId: RENCANA_UJI, nomor: '800.1.3.3/12/BKPSDM/2026' })
    const app = kotaApp({ ...kotaUji, naskah: [lama] })
    await terbit(app, permintaan({ jenis: 'petikan', bukuId: BukuNomorId.parse('keputusan') }))
    expect(await buku(app, BukuNomorId.parse('keputusan'))).toEqual(['800.1.3.3/12/BKPSDM/2026 TERPAKAI'])
    expect(new Set((await app.ask('naskah.list', null)).map((n) => n.nomorId))).not.toContain(null)
  })

  it('falls with its number, and says that the plan stays', async () => {
    const app = kotaApp({
      ...kotaUji,
      rencana: kotaUji.rencana.map((r) => ({ ...r, status: 'SK_TERBIT' as const, tanggalSk: '2026-11-20' }))
    })
    const { naskah } = await app.ask('naskah.terbitkan', sk())
    await terbit(app, permintaan({ jenis: 'petikan' }))
    const id = naskah[0]?.nomorId
    if (!id) throw new Error('The decree has no number')
    const { label } = await app.run('nomor.batal', { ids: [id], alasan: 'Keliru' })
    expect(label).toBe('Batalkan nomor 800.1.3.3/12/BKPSDM/2026 beserta 4 naskahnya; rencana “Rotasi uji” tetap pada tahapnya')
    expect((await app.ask('naskah.list', null)).every((n) => n.alasanBatal === 'Keliru')).toBe(true)
    expect((await app.ask('rencana.detail', { id: RENCANA_UJI }))?.rencana.status).toBe('SK_TERBIT')
  })
})

describe('a decree declared void', () => {
  const nomorDi = async (app: KotaApp, jenis: string): Promise<readonly (string | undefined)[]> => {
    const { isian } = await app.ask('naskah.isian', { rencanaId: RENCANA_UJI, jenis })
    return [isian['nomor_sk'], isian['tgl_sk']]
  }
  const { nomor_sk: nomor = '', ...tanpaNomor } = isianLengkap
  const { tgl_sk: _tanggal, ...isian } = tanpaNomor
  const KOSONG = ['', '']

  it.each(['naskah.batal', 'nomor.batal'] as const)(
    'by %s: its number leaves the form, papers to come ask for one, issued ones stay',
    async (perintah) => {
      const app = kotaApp()
      await app.run('naskah.simpan-isian', { rencanaId: RENCANA_UJI, jenis: 'sk-mutasi', isian: { nomor_sk: nomor, tgl_sk: '2026-11-20' } })
      const [keputusan] = (await app.ask('naskah.terbitkan', sk())).naskah
      const [sudah] = (await app.ask('naskah.terbitkan', permintaan({ kunci: ['l-ani'], isian }))).naskah
      if (!keputusan?.nomorId || !sudah) throw new Error('Nothing was issued')
      expect(await nomorDi(app, 'spp')).toEqual([nomor, '2026-11-20'])
      if (perintah === 'naskah.batal') await app.run(perintah, { ids: [keputusan.id], alasan: 'Keliru' })
      else await app.run(perintah, { ids: [keputusan.nomorId], alasan: 'Keliru' })
      expect([await nomorDi(app, 'spp'), await nomorDi(app, 'sk-mutasi')]).toEqual([KOSONG, KOSONG])
      await expect(terbit(app, permintaan({ kunci: ['l-budi'], isian }))).rejects.toThrow('Nomor keputusan belum diisi.')
      await app.ask('naskah.baca', { id: sudah.id })
      expect(app.dicetak.at(-1)).toContain(nomor)
      await terbit(app, sk({ isian: tanpaNomor, nomor: '13/2026', tanggal: '2026-11-25' }))
      expect(await nomorDi(app, 'spp')).toEqual(['13/2026', '2026-11-25'])
    }
  )

  it('gives its own number up, not that of another decree', async () => {
    const app = kotaApp()
    const pisah = (jenis: string, teks: string) => sk({ jenis, isian: tanpaNomor, nomor: teks })
    const [jpt] = (await app.ask('naskah.terbitkan', pisah('sk-jpt', '31/2026'))).naskah
    await terbit(app, pisah('sk-administrator-pengawas', '32/2026'))
    if (!jpt) throw new Error('Nothing was issued')
    await app.run('naskah.batal', { ids: [jpt.id], alasan: 'Keliru' })
    expect(await nomorDi(app, 'sk-jpt')).toEqual(KOSONG)
    expect(await nomorDi(app, 'sk-administrator-pengawas')).toEqual(['32/2026', '2026-11-20'])
  })

  it('takes its day along that the plan goes by', async () => {
    const rencana = kotaUji.rencana.map((r) => ({ ...r, status: 'SK_TERBIT' as const, tanggalSk: '2026-11-20' }))
    const app = kotaApp({ ...kotaUji, rencana })
    const [keputusan] = (await app.ask('naskah.terbitkan', sk())).naskah
    if (!keputusan) throw new Error('Nothing was issued')
    await app.run('naskah.batal', { ids: [keputusan.id], alasan: 'Keliru' })
    expect(await nomorDi(app, 'spp')).toEqual(KOSONG)
  })

  it('is like minutes declared void, which the decree no longer cites', async () => {
    const app = kotaApp({ ...kotaUji, naskah: [aNaskah({ id: 'ba', rencanaId: RENCANA_UJI, jenis: 'ba-sidang', nomor: '7/2026' })] })
    const noBa = async () => (await app.ask('naskah.isian', { rencanaId: RENCANA_UJI, jenis: 'sk-mutasi' })).isian['no_ba_tpk']
    await app.run('naskah.simpan-isian', { rencanaId: RENCANA_UJI, jenis: 'sk-mutasi', isian: { no_ba_tpk: '7 / 2026' } })
    expect(await noBa()).toBe('7 / 2026')
    await app.run('naskah.batal', { ids: [NaskahId.parse('ba')], alasan: 'Keliru' })
    expect(await noBa()).toBe('')
  })
})

/** The page without the marks by which the screen finds its blocks. */
const tanpaTanda = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replaceAll(/<nav.*?<\/nav>/g, '')
    .replaceAll(/ id="blok-[\d-]+"/g, '')

describe('an issued paper', () => {
  const lambang = (id: string, data: string, dibuatPada: string) =>
    inserted('gambar', {
      id: GambarId.parse(id),
      kunci: 'LAMBANG_DAERAH',
      nama: id,
      tipe: 'image/png',
      data,
      lebar: 10,
      tinggi: 10,
      dibuatPada
    })

  it('is printed as it was, whatever names, template and emblem are since', async () => {
    const file = join(folder, 'kota.db')
    const awal = kotaApp(kotaUji, { file })
    putRows(awal, [lambang('lama', 'TEFNQQ==', '2026-01-01T00:00:00.000Z')])
    const { naskah } = await awal.ask('naskah.terbitkan', permintaan({ kunci: ['l-ani'] }))
    const [ani] = naskah
    if (!ani) throw new Error('Nothing was issued')
    await awal.ask('naskah.baca', { id: ani.id })
    const [asli = ''] = awal.dicetak
    expect(asli).toContain('Ani Malayu')
    expect(asli).toContain('TEFNQQ==')
    expect(asli).not.toContain('>KONSEP<')

    const { read } = createStore(awal.db)
    const pegawai = read.list('pegawai').find((p) => p.id === 'ani')
    const jabatan = read.list('jabatan').find((j) => j.id === 'sekdis-b')
    const pola = jenisNaskahOf('spp')?.pola
    if (!pegawai || !jabatan || !pola) throw new Error('The city is not whole')
    const isi = JSON.stringify({ ...pola, rupaHuruf: 'BOOKMAN', bagian: pola.bagian.map((b) => ({ ...b, blok: b.blok.slice(0, 3) })) })
    putRows(awal, [
      lambang('baru', 'QkFSVQ==', '2026-02-01T00:00:00.000Z'),
      updated('pegawai', pegawai, { nama: 'Nama Lain' }),
      updated('jabatan', jabatan, { nama: 'Jabatan Lain' }),
      inserted('polaTersimpan', {
        id: PolaTersimpanId.parse('p1'),
        jenis: 'spp',
        versi: 1,
        isi,
        catatan: '',
        dibuatPada: '2026-02-01T00:00:00.000Z'
      })
    ])
    awal.close()

    const nanti = kotaApp({}, { file, pilih: (nama) => join(folder, nama) })
    await nanti.ask('naskah.baca', { id: ani.id })
    await nanti.ask('naskah.cetak-ulang', { ids: [ani.id], format: 'pdf', bentuk: 'SATU' })
    const { rencanaId, pegawaiIds, isian } = permintaan()
    const ekspor = { jenis: 'spp', rencanaId, pegawaiIds, isian, format: 'pdf', bentuk: 'SATU' } as const
    await nanti.ask('naskah.ekspor', { ...ekspor, kunci: ['l-ani'] })
    expect(nanti.dicetak.map(tanpaTanda)).toEqual(Array.from({ length: 3 }, () => tanpaTanda(asli)))

    await nanti.ask('naskah.ekspor', { ...ekspor, kunci: ['l-budi'] })
    expect(nanti.dicetak.at(-1)).toContain('QkFSVQ==')
    expect(nanti.dicetak.at(-1)).toContain('KONSEP')
    nanti.close()
  })

  it('says so when its snapshot cannot be read', async () => {
    const app = kotaApp({ ...kotaUji, naskah: [aNaskah({ id: 'rusak', rencanaId: RENCANA_UJI, isi: '{"judul":' })] })
    const [rusak] = await app.ask('naskah.list', null)
    if (!rusak) throw new Error('Nothing there')
    await expect(app.ask('naskah.baca', { id: rusak.id })).rejects.toThrow('tidak dapat dibaca')
  })
})
