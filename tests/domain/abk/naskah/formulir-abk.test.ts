import { describe, expect, it } from 'vitest'
import { formulirAbk, KOLOM_FORMULIR_ABK } from '../../../../src/domain/abk/naskah/formulir-abk'
import { UnorId } from '../../../../src/domain/organisasi/unor'
import { J } from '../kota-abk'
import { bahanNaskah, blokOf, kotaNaskah, selOf } from './kota-naskah'

const formulir = (...ids: readonly string[]) => formulirAbk(bahanNaskah(), { jabatanIds: ids.map(J), akar: null })

describe('the form of an ABK', () => {
  it('has the eight columns of the regulation', () =>
    expect(KOLOM_FORMULIR_ABK.map((k) => k.judul)).toEqual([
      'No',
      'Uraian Tugas',
      'Hasil Kerja',
      'Jumlah Hasil',
      'Waktu Penyelesaian (menit)',
      'Waktu Efektif (menit)',
      'Beban Kerja (4×5)',
      'Kebutuhan Pegawai (7/6)'
    ]))

  it('counts results by the year and time in minutes, so that 4 × 5 is 7 and 7 : 6 is 8', () => {
    expect(selOf(formulir('jf'))).toEqual([
      ['1', 'Menelaah usul', 'Telaahan', 470, 30, 75_000, 14_100, 0.188],
      ['2', 'Menyusun laporan', 'Laporan', 1, 97_900, 75_000, 97_900, 1.30533333333],
      [null, 'JUMLAH', null, null, null, null, 112_000, 1.49],
      [null, 'Dibulatkan', null, null, null, null, null, 1]
    ])
  })

  it('keeps the unit of a result behind its number', () => {
    const [pertama] = blokOf(formulir('jf').bagian[0], 'TABEL').baris
    expect(pertama).toMatchObject({ sel: { 3: { angka: 470, desimal: 0, satuan: 'Berkas' } } })
  })

  it('names post, unit and ikhtisar; the unit so that no other can be meant', () => {
    expect(blokOf(formulir('tu-1').bagian[0], 'RINCIAN').baris).toEqual([
      { label: 'Nama Jabatan', isi: 'Pengadministrasi Perkantoran' },
      { label: 'Unit Kerja', isi: 'Subbagian Tata Usaha – Puskesmas Kolok – Dinas Kesehatan' },
      { label: 'Ikhtisar Jabatan', isi: '–' }
    ])
    expect(blokOf(formulir('jf').bagian[0], 'RINCIAN').baris[2]?.isi).toBe('Menganalisis kebutuhan pegawai.')
  })

  it('is signed by the head of the perangkat daerah and whoever worked it out', () => {
    const ttd = blokOf(formulir('tu-1').bagian[0], 'TANDA_TANGAN')
    expect(ttd.kiri).toEqual({
      pembuka: ['Mengetahui,'],
      jabatan: 'Kepala Dinas Kesehatan,',
      nama: 'Ani Piliang, M.Kes.',
      keterangan: ['Penata Tingkat I (III/d)', 'NIP 19700317 200003 2 001']
    })
    expect(ttd).toMatchObject({ pembuka: ['Sawahlunto, 22 November 2026'], jabatan: 'Penyusun,' })
  })

  it('leaves a structural post its one seat', () => {
    const abk = kotaNaskah.abk.map((a) => ({ ...a, id: J('kadinkes') })).slice(0, 1)
    const dokumen = formulirAbk(bahanNaskah({ ...kotaNaskah, abk }), { jabatanIds: [J('kadinkes')], akar: null })
    expect(selOf(dokumen).at(-1)).toEqual([null, 'Ditetapkan (jabatan struktural)', null, null, null, null, null, 1])
  })

  it.each([
    { apa: 'the city', akar: null, nama: ['Analis SDM Aparatur Ahli Muda', 'Pengadministrasi Perkantoran'], tanpa: 3 },
    { apa: 'a puskesmas', akar: 'p1', nama: ['Pengadministrasi Perkantoran'], tanpa: 0 },
    { apa: 'a unit without any', akar: 'dinsos', nama: [], tanpa: 1 }
  ])('makes a form of every post with an ABK of $apa, and tells how many have none', ({ akar, nama, tanpa }) => {
    const dokumen = formulirAbk(bahanNaskah(), { jabatanIds: null, akar: akar === null ? null : UnorId.parse(akar) })
    expect(dokumen.bagian.map((b) => b.nama)).toEqual(nama)
    expect(dokumen.peringatan).toEqual(tanpa === 0 ? [] : [`${tanpa} jabatan belum mempunyai ABK, jadi tidak dicetak.`])
  })
})
