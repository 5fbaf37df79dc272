import { describe, expect, it } from 'vitest'
import { matriksMutasi } from '../../../src/domain/naskah/documents/matriks-mutasi'
import { anAsesmen, aPelatihan, aPengesampingan, aPredikat } from '../../support/builders'
import { kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import type { Rows } from '../../support/memory-reader'
import { blocksOf, susunSatu, susunSemua } from '../../support/susun-uji'

function table(rows: Rows): { readonly titles: readonly string[]; readonly cells: readonly (readonly unknown[])[]; readonly text: string } {
  const { dokumen } = susunSatu(matriksMutasi, { rows })
  const [tabel] = blocksOf(dokumen, 'TABEL')
  if (!tabel) throw new Error('No table')
  return {
    titles: tabel.kolom.map((k) => k.judul),
    cells: tabel.baris.map((b) => (b.jenis === 'ISI' ? b.sel : [])),
    text: JSON.stringify(dokumen.bagian)
  }
}

describe('the before-after matrix', () => {
  it('shows where everybody comes from and goes to, with the direction and the time served', () => {
    const { cells, titles } = table(kotaUji)
    const budi = Object.fromEntries(titles.map((t, at) => [t, cells[0]?.[at]]))
    expect(budi).toMatchObject({
      'No.': '1',
      'Jabatan Lama / Eselon / TMT': 'Sekretaris (Eselon\u00a0III.a)\nDinas Sosial\nTMT 10-01-2022',
      'Jabatan Baru / Eselon': 'Kepala Dinas Perhubungan (Eselon\u00a0II.b)\nDinas Perhubungan\nPromosi',
      'Lama Jabatan': '4 tahun 11 bulan',
      'TMT Pensiun': '01-04-2035',
      Keputusan: ''
    })
  })

  it('lists who is released, though the decree does not', () => {
    const langkah = kotaUji.langkah.map((l) => (l.pegawaiId === 'citra' ? { ...l, jenis: 'LEPAS' as const, jabatanId: null } : l))
    expect(table({ ...kotaUji, langkah }).cells.at(-1)).toContain('Dilepas dari jabatan; belum ditempatkan')
  })

  it('quotes findings with their rule, and the reason of an override', () => {
    const penempatan = kotaUji.penempatan.map((p) => (p.pegawaiId === 'ani' ? { ...p, tmtMulai: '2026-06-01' } : p))
    const noted = table({ ...kotaUji, penempatan }).cells[1]?.[11]
    expect(noted).toMatch(/R-01: /)
    const pesan = /R-01: ([^\n]+)/.exec(String(noted))?.[1] ?? ''
    const pengesampingan = [
      aPengesampingan({ rencanaId: RENCANA_UJI, langkahId: 'l-ani', aturan: 'R-01', pesan, alasan: 'Kebutuhan mendesak.' })
    ]
    expect(table({ ...kotaUji, penempatan, pengesampingan }).cells[1]?.[11]).toContain('Dikesampingkan: Kebutuhan mendesak.')
  })

  it('says what the dossiers say: training, predikat of two years, talent box and JPM, and the decision of the meeting', () => {
    const rows: Rows = {
      ...kotaUji,
      pelatihan: [aPelatihan({ pegawaiId: 'budi', jenis: 'PKN_II', tahun: 2023 })],
      predikat: [aPredikat({ pegawaiId: 'budi', tahun: 2026, predikat: 'SANGAT_BAIK' })],
      asesmen: [anAsesmen({ pegawaiId: 'budi', kotak: 8, jpm: 81.5 })]
    }
    const { cells, titles } = table(rows)
    const budi = Object.fromEntries(titles.map((t, at) => [t, cells[0]?.[at]]))
    expect(budi).toMatchObject({ Diklat: 'PKN II 2023', 'Talenta / JPM': 'Kotak 8\nJPM 81,5%' })
    expect(budi['Predikat 2 Tahun']).toContain('2026 Sangat Baik')
  })

  it('is not there in an empty plan, and is no matrix while no step fits the data', () => {
    expect(susunSemua(matriksMutasi, { rows: { ...kotaUji, langkah: [] } })).toEqual([])
    expect(susunSemua(matriksMutasi, { rencanaId: null })).toEqual([])
    expect(susunSatu(matriksMutasi, { rows: { ...kotaUji, pegawai: [] } }).temuan).toContainEqual(
      expect.objectContaining({ isKeras: true, pesan: expect.stringContaining('Rencana ini belum memuat langkah') })
    )
  })

  it('tells the day the data were read and is marked confidential', () => {
    const { text } = table(kotaUji)
    expect(text).toContain('Keadaan: 22 November 2026')
    expect(text).toContain('RAHASIA – BAHAN SIDANG')
  })
})
