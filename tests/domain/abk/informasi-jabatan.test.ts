import { describe, expect, it } from 'vitest'
import { copyInformasi } from '../../../src/domain/abk/commands/copy-informasi'
import { saveInformasi } from '../../../src/domain/abk/commands/save-informasi'
import { InformasiJabatan, type IsianInformasi } from '../../../src/domain/abk/informasi-jabatan'
import { informasiKosong } from '../../../src/domain/abk/isian-informasi'
import type { Rows } from '../../support/memory-reader'
import { perform } from '../organisasi/kota-register'
import { J, kotaAbk } from './kota-abk'

const kosong = informasiKosong(J('jf'))
const save = (isian: Partial<IsianInformasi>, rows: Rows = kotaAbk): Rows =>
  perform(rows, saveInformasi, { informasi: { ...kosong, ...isian } })

describe('informasi.save', () => {
  it('cleans the wording and leaves out rows in which nothing stands; paragraphs stay', () => {
    const after = save({
      ikhtisar: ' Menyusun\u00a0 rencana.\r\n\r\nMembina pegawai. \n',
      pendidikan: [' S-1  Hukum', ' '],
      bahanKerja: [
        { nama: ' Surat ', untuk: '' },
        { nama: '', untuk: ' ' }
      ],
      korelasi: [{ jabatan: 'Sekretaris', unit: ' Dinas ', hal: '' }]
    })
    expect(after.informasiJabatan).toEqual([
      {
        ...kosong,
        ikhtisar: 'Menyusun rencana.\n\nMembina pegawai.',
        pendidikan: ['S-1 Hukum'],
        bahanKerja: [{ nama: 'Surat', untuk: '' }],
        korelasi: [{ jabatan: 'Sekretaris', unit: 'Dinas', hal: '' }]
      }
    ])
    expect(after.informasiJabatan?.map((i) => InformasiJabatan.parse(i))).toEqual(after.informasiJabatan)
  })
  it('replaces what was there, and takes it away when nothing is left', () => {
    const satu = save({ ikhtisar: 'Satu' })
    expect(save({ prestasi: 'Dua' }, satu).informasiJabatan).toEqual([{ ...kosong, prestasi: 'Dua' }])
    expect(save({ ikhtisar: '  ', minat: [' '] }, satu).informasiJabatan).toEqual([])
  })
  it.each([
    ['nothing at all', {}, 'Informasi jabatan belum diisi.'],
    [
      'half a pair',
      {
        bahanKerja: [
          { nama: 'Surat', untuk: '' },
          { nama: ' ', untuk: 'Arsip' }
        ]
      },
      'Bahan kerja baris 2: bahannya belum diisi.'
    ],
    [
      'a relation with nobody',
      { korelasi: [{ jabatan: '', unit: 'Dinas', hal: '' }] },
      'Korelasi jabatan baris 1: jabatannya belum diisi.'
    ],
    ['a post that is not there', { id: J('entah'), ikhtisar: 'x' }, 'Jabatan tidak ditemukan.']
  ])('refuses %s', (_, isian, pesan) => expect(() => save(isian)).toThrow(pesan))
  it('refuses what changes nothing', () =>
    expect(() => save({ ikhtisar: ' Satu ' }, save({ ikhtisar: 'Satu' }))).toThrow('Tidak ada yang berubah.'))
})

describe('informasi.copy', () => {
  const rows = save({ ikhtisar: 'Satu' })
  const copy = (dari: string, ...ke: readonly string[]): Rows => perform(rows, copyInformasi, { dariId: J(dari), keIds: ke.map(J) })
  it('gives the same to each, once', () => {
    expect(copy('jf', 'jf-lain', 'jf-lain', 'jf', 'kabid').informasiJabatan?.map((i) => [i.id, i.ikhtisar])).toEqual([
      ['jf', 'Satu'],
      ['jf-lain', 'Satu'],
      ['kabid', 'Satu']
    ])
  })
  it.each([
    ['from a post without', 'kabid', ['jf'], 'Kepala Bidang Rehabilitasi belum memiliki informasi jabatan untuk disalin.'],
    ['to itself', 'jf', ['jf'], 'Tidak ada yang berubah.'],
    ['to nobody', 'jf', [], 'Pilih jabatan tujuannya lebih dahulu.'],
    ['to a post that is not there', 'jf', ['entah'], 'Jabatan tidak ditemukan.']
  ])('refuses %s', (_, dari, ke, pesan) => expect(() => copy(dari, ...ke)).toThrow(pesan))
})
