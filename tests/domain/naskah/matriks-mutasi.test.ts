import { describe, expect, it } from 'vitest'
import { matriksMutasi } from '../../../src/domain/naskah/documents/matriks-mutasi'
import { aGiven } from '../../support/given'
import { aPengesampingan } from '../../support/builders'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { memoryReader, type Rows } from '../../support/memory-reader'

function table(rows: Rows): { readonly titles: readonly string[]; readonly cells: readonly (readonly unknown[])[]; readonly text: string } {
  const made = matriksMutasi.make(memoryReader(rows), { rencanaId: RENCANA_UJI, isian: isianLengkap }, aGiven())
  if (!made.ok) throw new Error(made.error.pesan)
  const blok = made.value.bagian.flatMap((b) => b.blok)
  const tabel = blok.find((b) => b.jenis === 'TABEL')
  if (!tabel) throw new Error('No table')
  return {
    titles: tabel.kolom.map((k) => k.judul),
    cells: tabel.baris.map((b) => (b.jenis === 'ISI' ? b.sel : [])),
    text: JSON.stringify(blok)
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
    const noted = table({ ...kotaUji, penempatan }).cells[1]?.[8]
    expect(noted).toMatch(/R-01: /)
    const pesan = /R-01: ([^\n]+)/.exec(String(noted))?.[1] ?? ''
    const pengesampingan = [
      aPengesampingan({ rencanaId: RENCANA_UJI, langkahId: 'l-ani', aturan: 'R-01', pesan, alasan: 'Kebutuhan mendesak.' })
    ]
    expect(table({ ...kotaUji, penempatan, pengesampingan }).cells[1]?.[8]).toContain('Dikesampingkan: Kebutuhan mendesak.')
  })

  it('says once which data do not exist instead of inventing them', () => {
    const { text, titles } = table(kotaUji)
    expect(text.match(/belum ada datanya/g)).toHaveLength(1)
    expect(titles.join()).not.toMatch(/Predikat|Diklat|JPM/)
  })

  it('tells the day the data were read and is marked confidential', () => {
    const { text } = table(kotaUji)
    expect(text).toContain('Keadaan: 22 November 2026')
    expect(text).toContain('RAHASIA – BAHAN SIDANG')
  })
})
