import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spp } from '../../../src/domain/naskah/documents/spp'
import { bedaPola } from '../../../src/domain/naskah/pola/beda-pola'
import { BlokPola, type JenisBlokPola, PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { medanDiketik, ruasTeks } from '../../../src/domain/naskah/pola/ruas-teks'
import { sebutanBlok } from '../../../src/domain/naskah/pola/sebutan-blok'
import {
  blokBaru,
  blokOf,
  gantiBagian,
  gantiBlok,
  hapusBlok,
  idBaru,
  pindahBlok,
  sisipBlok
} from '../../../src/domain/naskah/pola/sunting-pola'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { medanNaskah } from '../../../src/domain/naskah/medan/daftar-medan'

const ids = (pola: PolaNaskah): readonly string[] => pola.bagian.flatMap((b) => b.blok.map(({ id }) => id))
const JENIS = BlokPola.options.map((o): JenisBlokPola => o.shape.jenis.value)

describe('editing a template', () => {
  it('moves a block one place, and no further than the ends of its section', () => {
    expect(ids(pindahBlok(spp.pola, 'judul', -1)).slice(0, 2)).toEqual(['judul', 'kop'])
    expect(ids(pindahBlok(spp.pola, 'judul', 1)).slice(0, 3)).toEqual(['kop', 'pembuka', 'judul'])
    expect(pindahBlok(spp.pola, 'kop', -1)).toEqual(spp.pola)
    expect(pindahBlok(spp.pola, 'tembusan', 1)).toEqual(spp.pola)
  })

  it('adds below, takes away, and keeps the last block of a section', () => {
    const baru = blokBaru('PARAGRAF', 'baru')
    expect(ids(sisipBlok(spp.pola, 'kop', baru)).slice(0, 3)).toEqual(['kop', 'baru', 'judul'])
    expect(hapusBlok(sisipBlok(spp.pola, 'kop', baru), 'baru')).toEqual(spp.pola)
    const satu = ids(spp.pola).slice(1).reduce(hapusBlok, spp.pola)
    expect(ids(hapusBlok(satu, 'kop'))).toEqual(['kop'])
  })

  it('gives a copy an id of its own', () => {
    const dua = sisipBlok(spp.pola, 'isi', blokBaru('PARAGRAF', idBaru(spp.pola, 'isi')))
    expect(idBaru(dua, 'isi-2')).toBe('isi-3')
    expect(idBaru(spp.pola, 'lain')).toBe('lain')
  })

  it.each(JENIS)('begins a %s that can be saved', (jenis) => {
    expect(PolaNaskah.safeParse(sisipBlok(spp.pola, 'isi', blokBaru(jenis, 'baru'))).success).toBe(true)
    expect(sebutanBlok({ jenis, id: 'baru' })).toContain('baru')
  })
})

describe('bedaPola', () => {
  it('finds nothing between alike templates', () => {
    for (const { pola } of semuaNaskah) expect(bedaPola(pola, pola)).toEqual([])
  })

  it('says in words what was done', () => {
    const isi = blokOf(spp.pola, 'isi')
    if (isi?.jenis !== 'PARAGRAF') throw new Error('No paragraph')
    const diubah = gantiBlok(spp.pola, { ...isi, teks: 'Lain.' })
    const disembunyikan = gantiBlok(diubah, { ...blokBaru('KOP', 'kop'), tampil: false })
    const digeser = pindahBlok(hapusBlok(sisipBlok(disembunyikan, 'isi', blokBaru('DAFTAR', 'syarat')), 'tembusan'), 'judul', 1)
    const kertas = gantiBagian({ ...digeser, rupaHuruf: 'BOOKMAN', kertas: { lebar: 210, tinggi: 330 } }, 0, { orientasi: 'MENDATAR' })
    expect(bedaPola(spp.pola, kertas)).toEqual([
      'Huruf menjadi Bookman.',
      'Kertas menjadi 210 × 330 mm.',
      'Tata halaman bagian “Surat Pernyataan Pelantikan” diubah.',
      'Kop surat tidak lagi dicetak.',
      'Paragraf “isi” diubah.',
      'Daftar “syarat” ditambahkan.',
      'Tembusan dihapus.',
      'Urutan blok diubah.'
    ])
  })
})

describe('ruasTeks', () => {
  const DIKENAL = new Set(['nama', 'nip'])
  const jenis = (teks: string): readonly string[] => ruasTeks(teks, DIKENAL).map((r) => `${r.jenis}:${r.teks}`)

  it('marks fields, those nobody knows, and conditions', () => {
    expect(jenis('Yth. {NAMA}[[, NIP {nip}]] {entah} {{')).toEqual([
      'BIASA:Yth. ',
      'MEDAN:{NAMA}',
      'SYARAT:[[',
      'BIASA:, NIP ',
      'MEDAN:{nip}',
      'SYARAT:]]',
      'BIASA: ',
      'TAK_DIKENAL:{entah}',
      'BIASA: ',
      'BIASA:{{'
    ])
    expect(jenis('[[nip?ada]][[lain?x]]')).toEqual([
      'SYARAT:[[nip?',
      'BIASA:ada',
      'SYARAT:]]',
      'TAK_DIKENAL:[[lain?',
      'BIASA:x',
      'SYARAT:]]'
    ])
    expect(jenis('{nama tanpa tutup')).toEqual(['TAK_DIKENAL:{', 'BIASA:nama tanpa tutup'])
  })

  it('loses no sign of any text', () => {
    const teks = fc
      .array(fc.constantFrom('{', '}', '{{', '[[', ']]', 'nama', 'nip?', ' ', '\n', 'é'), { maxLength: 30 })
      .map((s) => s.join(''))
    const utuh = (t: string): boolean =>
      ruasTeks(t, DIKENAL)
        .map((r) => r.teks)
        .join('') === t
    fc.assert(fc.property(teks, utuh))
  })

  it('knows every field of every template of the house', () => {
    for (const { id, pola, medan } of semuaNaskah) {
      const dikenal = new Set(medanNaskah(medan).map((m) => m.nama))
      const asing = JSON.stringify(pola.bagian.map((b) => b.blok)).match(/\{[A-Za-z0-9_]+\}/g) ?? []
      expect([id, asing.filter((a) => !dikenal.has(a.slice(1, -1).toLowerCase()))]).toEqual([id, []])
    }
  })
})

describe('medanDiketik', () => {
  it.each([
    ['Yth. {nam', { dari: 5, kata: 'nam' }],
    ['{', { dari: 0, kata: '' }],
    ['{{', null],
    ['{{{ni', { dari: 2, kata: 'ni' }],
    ['{nama} ', null],
    ['nama', null]
  ])('in %j', (teks, hasil) => expect(medanDiketik(teks, teks.length)).toEqual(hasil))
})
