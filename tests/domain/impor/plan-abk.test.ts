import { describe, expect, it } from 'vitest'
import { aJabatan, aJabatanFungsional, aKetentuan, anUnor } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'
import { anAbk, menit } from '../abk/kota-abk'
import { aBarisJabatan, aDraf, bedaBernama, impor, medanTeks } from './plan-draf'

const BIDANG = { siasnId: 'S-2' }
const ANALIS = 'Analis SDM Aparatur Ahli Muda'

const ada = {
  unor: [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota Contoh', jenis: 'PEMERINTAH' }),
    anUnor({ id: 'bidang', nama: 'Bidang Mutasi', jenis: 'BIDANG', indukId: 'kota', siasnId: 'S-2' })
  ],
  jabatan: [
    aJabatan({ id: 'kabid', unorId: 'bidang', nama: 'Kepala Bidang Mutasi', isPimpinan: true, bebanKerja: 160_000 }),
    aJabatanFungsional({ id: 'analis', unorId: 'bidang', nama: ANALIS, kebutuhan: 1, bebanKerja: 112_000, disunting: 'kebutuhan' }),
    aJabatanFungsional({ id: 'isian', unorId: 'bidang', nama: 'Arsiparis Ahli Muda', kebutuhan: 1 })
  ],
  abk: [anAbk('kabid', menit(160_000)), anAbk('analis', menit(112_000))]
} satisfies Rows

const jabatan = (rows: Rows, id: string) => rows.jabatan?.find((j) => j.id === id)
const baris = (nama: string, isi: Parameters<typeof aBarisJabatan>[1] | object) =>
  aBarisJabatan(2, { nama, jenis: 'JF', jenjang: 'AHLI_MUDA', ...isi }, BIDANG)

describe('a list of posts over posts with an ABK', () => {
  it('leaves their need alone, says so, and takes the rest of the row', () => {
    const draf = aDraf(ada, [baris(ANALIS, { kebutuhan: 5, kelas: 10 })])
    const beda = bedaBernama(draf, ANALIS)
    expect(medanTeks(beda)).toEqual(['Kelas jabatan: 9 → 10'])
    expect(beda.catatan).toBe('Kebutuhan 5 di berkas tidak diambil; kebutuhan 1 dari ABK tidak diganti.')
    expect(draf.pesan).toEqual(['2 INFO Kebutuhan 5 di berkas tidak diambil; kebutuhan 1 dari ABK tidak diganti.'])
    // whoever entered a need once, it is not in force: nothing of it is to be settled
    expect(jabatan(impor(ada, [baris(ANALIS, { kebutuhan: 5, kelas: 10 })]), 'analis')).toMatchObject({
      kebutuhan: 1,
      bebanKerja: 112_000,
      kelas: 10,
      disunting: 'kebutuhan'
    })
  })
  it('is silent where the file says the same, or nothing', () => {
    for (const kebutuhan of [1, null]) {
      const draf = aDraf(ada, [baris(ANALIS, { kebutuhan })])
      expect([bedaBernama(draf, ANALIS).jenis, bedaBernama(draf, ANALIS).catatan, draf.pesan]).toEqual(['SAMA', null, []])
    }
  })
  it('takes the need of a post without one', () => {
    const draf = aDraf(ada, [baris('Arsiparis Ahli Muda', { kebutuhan: 5 })])
    expect(medanTeks(bedaBernama(draf, 'Arsiparis'))).toEqual(['Kebutuhan: 1 → 5'])
    expect(jabatan(impor(ada, [baris('Arsiparis Ahli Muda', { kebutuhan: 5 })]), 'isian')?.kebutuhan).toBe(5)
  })
  it('gives a post whose kind changes the need that follows from its load, and a structural one its seat', () => {
    const isi = [baris('Kepala Bidang Mutasi', { kebutuhan: 7 })]
    expect(jabatan(impor(ada, isi), 'kabid')).toMatchObject({ jenis: 'JF', kebutuhan: 2 })
    const enamHari = { ...ada, ketentuan: [aKetentuan({ kunci: 'abk.waktuEfektif', nilai: '40000', berlakuMulai: '2020-01-01' })] }
    expect(jabatan(impor(enamHari, isi), 'kabid')).toMatchObject({ jenis: 'JF', kebutuhan: 4 })
    const naik = [baris(ANALIS, { jenis: 'PENGAWAS', jenjang: null, eselon: 'IV.a' })]
    const banyak = { ...ada, jabatan: ada.jabatan.map((j) => (j.id === 'analis' ? { ...j, bebanKerja: 300_000, kebutuhan: 4 } : j)) }
    expect(jabatan(impor(banyak, naik), 'analis')).toMatchObject({ jenis: 'PENGAWAS', kebutuhan: 1, bebanKerja: 300_000 })
  })
})
