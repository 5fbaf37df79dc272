import { describe, expect, it } from 'vitest'
import { lembarInformasi } from '../../../../src/domain/abk/naskah/lembar-informasi'
import type { BarisTabel } from '../../../../src/domain/kit/document'
import { J } from '../kota-abk'
import { bahanNaskah } from './kota-naskah'

const [lembar] = lembarInformasi(bahanNaskah(), { jabatanIds: [J('jf')], akar: null }).bagian
const blok = lembar?.blok ?? []
const rincian = blok.flatMap((b) => (b.jenis === 'RINCIAN' ? b.baris : []))
const isi = (label: string): string | undefined => rincian.find((b) => b.label.endsWith(label))?.isi

/** The rows of the table that stands below a field. */
function tabelDi(label: string): readonly BarisTabel[] {
  const at = blok.findIndex((b) => b.jenis === 'RINCIAN' && b.baris.at(-1)?.label === label)
  const next = blok[at + 1]
  if (at < 0 || next?.jenis !== 'TABEL') throw new Error(`No table below ${label}`)
  return next.baris
}

describe('the sheet of informasi jabatan', () => {
  it('numbers the seventeen fields in the order of the regulation', () =>
    expect(rincian.flatMap(({ label }) => (/^\d/.test(label) ? [label] : []))).toEqual([
      '1. Nama Jabatan',
      '2. Kode Jabatan',
      '3. Unit Kerja',
      '4. Ikhtisar Jabatan',
      '5. Kualifikasi Jabatan',
      '6. Tugas Pokok',
      '7. Hasil Kerja',
      '8. Bahan Kerja',
      '9. Perangkat Kerja',
      '10. Tanggung Jawab',
      '11. Wewenang',
      '12. Korelasi Jabatan',
      '13. Kondisi Lingkungan Kerja',
      '14. Risiko Bahaya',
      '15. Syarat Jabatan',
      '16. Prestasi yang Diharapkan',
      '17. Kelas Jabatan'
    ]))

  it.each([
    ['1. Nama Jabatan', 'Analis SDM Aparatur Ahli Muda'],
    ['2. Kode Jabatan', 'JF-1'],
    ['3. Unit Kerja', 'Dinas Kesehatan'],
    ['c. JPT Pratama', 'Kepala Dinas Kesehatan'],
    ['e. Pengawas', '–'],
    ['g. Jabatan Fungsional', 'Analis SDM Aparatur Ahli Muda'],
    ['a. Pendidikan Formal', '1) S-1 Manajemen\n2) S-1 Hukum'],
    ['b. Pendidikan dan Pelatihan', 'Pelatihan Fungsional'],
    ['c. Pengalaman Kerja', '–'],
    ['g. Fungsi Pekerjaan', 'D2'],
    ['16. Prestasi yang Diharapkan', 'Baik'],
    ['17. Kelas Jabatan', '9']
  ])('says in %s: %s', (label, teks) => expect(isi(label)).toBe(teks))

  it('takes tugas pokok and hasil kerja from the ABK', () => {
    expect(tabelDi('6. Tugas Pokok')).toMatchObject([
      { sel: { 1: 'Menelaah usul', 4: { angka: 30 } } },
      { sel: { 1: 'Menyusun laporan' } },
      { jenis: 'JUMLAH', sel: { 1: 'JUMLAH', 6: { angka: 1.49 } } },
      { jenis: 'JUMLAH', sel: { 1: 'Dibulatkan', 6: { angka: 1 } } }
    ])
    expect(tabelDi('7. Hasil Kerja')).toEqual([
      { jenis: 'ISI', sel: ['1', 'Telaahan', 'Berkas'] },
      { jenis: 'ISI', sel: ['2', 'Laporan', 'Laporan'] }
    ])
  })

  it('writes dashes where nothing stands', () => {
    expect(tabelDi('14. Risiko Bahaya')).toEqual([{ jenis: 'ISI', sel: ['–', '–', '–'] }])
    expect(tabelDi('12. Korelasi Jabatan')).toEqual([{ jenis: 'ISI', sel: ['1', 'Kepala Dinas', '–', 'Laporan'] }])
  })

  it('is made only of posts that have one', () => {
    const dokumen = lembarInformasi(bahanNaskah(), { jabatanIds: null, akar: null })
    expect(dokumen.bagian).toHaveLength(1)
    expect(dokumen.peringatan).toEqual(['4 jabatan belum mempunyai informasi jabatan, jadi tidak dicetak.'])
  })
})
