import { describe, expect, it } from 'vitest'
import { KOLOM_REKAP_PETA, rekapPetaJabatan } from '../../../src/domain/peta-jabatan/naskah/rekap-peta-jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { rekapAbk } from '../../../src/domain/abk/naskah/rekap-abk'
import { aJabatan, anUnor } from '../../support/builders'
import { bahanNaskah, blokOf, kotaNaskah, selOf } from '../abk/naskah/kota-naskah'

const selisih = (n: number) => ({ selisih: n })

describe('the recap of the peta jabatan', () => {
  it('has the eleven columns of the regulation', () =>
    expect(KOLOM_REKAP_PETA.map((k) => k.judul)).toEqual([
      'No',
      'Nama Jabatan',
      'Jenis',
      'Kelas Jabatan',
      'Unit Kerja',
      'Bezetting PNS',
      'Bezetting PPPK',
      'Bezetting (jumlah)',
      'Kebutuhan',
      'Kelebihan/Kekurangan',
      'Keterangan'
    ]))

  it('lists the posts of every unit, names the unit for certain, counts PPPK apart and says where the need is from', () => {
    const tu = (puskesmas: string): string => `Subbagian Tata Usaha – Puskesmas ${puskesmas} – Dinas Kesehatan`
    expect(selOf(rekapPetaJabatan(bahanNaskah(), UnorId.parse('dinkes')))).toEqual([
      ['1', 'Kepala Dinas Kesehatan', 'JPT Pratama', 14, 'Dinas Kesehatan', 1, 0, 1, 1, selisih(0), ''],
      ['2', 'Analis SDM Aparatur Ahli Muda', 'Fungsional', 9, 'Dinas Kesehatan', 1, 0, 1, 1, selisih(0), 'Kebutuhan dari ABK'],
      ['3', 'Pengadministrasi Perkantoran', 'Pelaksana', 5, tu('Kolok'), 1, 1, 2, 2, selisih(0), 'Kebutuhan dari ABK'],
      ['4', 'Pengadministrasi Perkantoran', 'Pelaksana', 5, tu('Silungkang'), 0, 0, 0, 1, selisih(-1), 'Kebutuhan dari isian'],
      [null, 'JUMLAH', null, null, null, 3, 1, 4, 5, selisih(-1), null]
    ])
  })

  it('says who acts in an empty post', () =>
    expect(selOf(rekapPetaJabatan(bahanNaskah(), null), 1)[0]).toEqual([
      '1',
      'Kepala Dinas Sosial',
      'JPT Pratama',
      14,
      'Dinas Sosial',
      0,
      0,
      0,
      1,
      selisih(-1),
      'Plt. Elsa Malayu'
    ]))

  it('says of which day it is, who printed it, and is signed for the office', () => {
    const [bagian] = rekapPetaJabatan(bahanNaskah(), null).bagian
    expect(blokOf(bagian, 'KEPALA').baris).toEqual(['REKAPITULASI PETA JABATAN', 'DINAS KESEHATAN', 'PEMERINTAH KOTA SAWAHLUNTO'])
    expect(blokOf(bagian, 'PARAGRAF').teks).toBe('Keadaan: 22 November 2026. Dicetak oleh rina pada 22 November 2026.')
    expect(blokOf(bagian, 'TANDA_TANGAN')).toMatchObject({
      pembuka: ['Sawahlunto, 22 November 2026'],
      nama: 'Rajo Contoh, S.Sos.',
      keterangan: ['NIP 19700317 200003 1 001']
    })
  })

  it('has staf ahli with the Sekretariat Daerah, and posts of the city itself in a section of their own', () => {
    const unor = [
      ...kotaNaskah.unor,
      anUnor({ id: 'setda', nama: 'Sekretariat Daerah', jenis: 'SEKRETARIAT_DAERAH', indukId: 'kota', urut: 0 }),
      anUnor({ id: 'sahli', nama: 'Staf Ahli Bidang Hukum', jenis: 'STAF_AHLI', indukId: 'kota', urut: 3 })
    ]
    const jabatan = [
      ...kotaNaskah.jabatan,
      aJabatan({ id: 'sekda', unorId: 'setda', nama: 'Sekretaris Daerah', isPimpinan: true }),
      aJabatan({ id: 'ahli', unorId: 'sahli', nama: 'Staf Ahli Bidang Hukum', isPimpinan: true }),
      aJabatan({ id: 'titipan', unorId: 'kota', nama: 'Pengelola Titipan' })
    ]
    const bahan = bahanNaskah({ ...kotaNaskah, unor, jabatan })
    const { bagian } = rekapPetaJabatan(bahan, null)
    expect(bagian.map((b) => b.nama)).toEqual(['Pemerintah Kota Sawahlunto', 'Sekretariat Daerah', 'Dinas Kesehatan', 'Dinas Sosial'])
    const isi = bagian.map((b) => blokOf(b, 'TABEL').baris.flatMap((r) => (r.jenis === 'ISI' ? [r.sel[1]] : [])))
    expect(isi.slice(0, 2)).toEqual([['Pengelola Titipan'], ['Sekretaris Daerah', 'Staf Ahli Bidang Hukum']])
    expect(isi.flat()).toHaveLength(jabatan.length)
    expect(blokOf(bagian[1], 'PARAGRAF').teks).toMatch(/^Termasuk 1 staf ahli\. Keadaan/)
    expect(selOf(rekapAbk(bahan, UnorId.parse('setda'))).at(-1)).toEqual(expect.arrayContaining(['kebutuhan 2 orang; belum ada ABK']))
  })

  it('leaves out units that wait for a place', () => {
    const unor = kotaNaskah.unor.map((u) => (u.id === 'dinsos' ? { ...u, indukId: null } : u))
    expect(rekapPetaJabatan(bahanNaskah({ ...kotaNaskah, unor }), null).bagian.map((b) => b.nama)).toEqual(['Dinas Kesehatan'])
  })
})
