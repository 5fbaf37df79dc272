import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { skMutasi } from '../../../src/domain/naskah/documents/sk-mutasi'
import { spp } from '../../../src/domain/naskah/documents/spp'
import { bedaPola } from '../../../src/domain/naskah/pola/beda-pola'
import { BlokPola, type JenisBlokPola, MAKS_BAGIAN, PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { medanDiketik, ruasTeks } from '../../../src/domain/naskah/pola/ruas-teks'
import { sebutanBlok } from '../../../src/domain/naskah/pola/sebutan-blok'
import {
  blokBaru,
  blokOf,
  gantiBagian,
  gantiBlok,
  hapusBagian,
  hapusBlok,
  idBaru,
  pindahBlok,
  sisipBlok,
  tambahBagian
} from '../../../src/domain/naskah/pola/sunting-pola'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { medanNaskah } from '../../../src/domain/naskah/medan/daftar-medan'

const ids = (pola: PolaNaskah): readonly string[] => pola.bagian.flatMap((b) => b.blok.map(({ id }) => id))
const JENIS = BlokPola.options.map((o): JenisBlokPola => o.shape.jenis.value)

describe('editing a template', () => {
  it('moves a block one place, and no further than the ends of the paper', () => {
    expect(ids(pindahBlok(spp.pola, 'judul', -1)).slice(0, 2)).toEqual(['judul', 'kop'])
    expect(ids(pindahBlok(spp.pola, 'judul', 1)).slice(0, 3)).toEqual(['kop', 'pembuka', 'judul'])
    expect(pindahBlok(spp.pola, 'kop', -1)).toBe(spp.pola)
    expect(pindahBlok(spp.pola, 'tembusan', 1)).toBe(spp.pola)
    expect(pindahBlok(spp.pola, 'tiada', 1)).toBe(spp.pola)
  })

  it('moves a block over the border of its section and back, but never leaves a section empty', () => {
    const { pola } = skMutasi
    const bagian = (p: PolaNaskah): readonly (readonly string[])[] => p.bagian.map((b) => b.blok.map(({ id }) => id))
    const turun = pindahBlok(pola, 'tembusan', 1)
    expect(bagian(turun)[0]).toEqual(bagian(pola)[0]?.slice(0, -1))
    expect(bagian(turun)[1]).toEqual(['tembusan', ...(bagian(pola)[1] ?? [])])
    expect(pindahBlok(turun, 'tembusan', -1)).toEqual(pola)
    const satu = tambahBagian(spp.pola, 0)
    expect(pindahBlok(satu, 'kepala-lampiran', -1)).toBe(satu)
  })

  it('adds an annex below a section, with the head other annexes have, and takes it away again', () => {
    const dua = tambahBagian(spp.pola, 0)
    expect(dua.bagian.map((b) => b.nama)).toEqual(['Surat Pernyataan Pelantikan', 'Lampiran'])
    expect(dua.bagian[1]?.blok).toEqual([{ id: 'kepala-lampiran', tampil: true, jenis: 'KEPALA_LAMPIRAN', teks: 'LAMPIRAN' }])
    expect(PolaNaskah.parse(dua)).toEqual(dua)
    expect(hapusBagian(dua, 1)).toEqual(spp.pola)
    expect(hapusBagian(spp.pola, 0)).toBe(spp.pola)
    const sk = tambahBagian(skMutasi.pola, 0)
    expect(sk.bagian.map((b) => b.nama)).toEqual(['Keputusan', 'Lampiran 2', 'Lampiran'])
    expect(sk.bagian[1]?.blok[0]).toMatchObject({ id: 'kepala-lampiran-2', teks: expect.stringContaining('{JUDUL}') })
  })

  it('adds no more sections than a template may have', () => {
    const penuh = Array.from({ length: 20 }).reduce<PolaNaskah>((p) => tambahBagian(p, 0), spp.pola)
    expect([penuh.bagian.length, PolaNaskah.safeParse(penuh).success]).toEqual([MAKS_BAGIAN, true])
  })

  it('reads a template of before, whose sections had no paper and paragraphs no bold', () => {
    const lama = JSON.stringify(spp.pola).replaceAll(',"kertas":null,"huruf"', ',"huruf"').replaceAll(',"tebal":false', '')
    expect(lama).not.toMatch(/"tebal":false|"kertas":null,"huruf"/)
    expect(PolaNaskah.parse(JSON.parse(lama))).toEqual(spp.pola)
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

describe('bedaPola of sections', () => {
  const { pola } = skMutasi

  it.each([
    [
      'an annex that was added',
      tambahBagian(pola, 1),
      ['Bagian “Lampiran 2” ditambahkan.', 'Kepala lampiran “kepala lampiran 2” ditambahkan.']
    ],
    ['a name', gantiBagian(pola, 1, { nama: 'Daftar' }), ['Bagian “Lampiran” dinamai “Daftar”.']],
    ['a paper', gantiBagian(pola, 1, { kertas: { lebar: 210, tinggi: 297 } }), ['Tata halaman bagian “Lampiran” diubah.']],
    ['a block over the border', pindahBlok(pola, 'tembusan', 1), ['Tembusan dipindah ke bagian “Lampiran”.']]
  ])('names %s', (_, baru, beda) => expect(bedaPola(pola, baru)).toEqual(beda))

  it('names an annex that was taken away, and what stays in its order', () => {
    expect(bedaPola(pola, hapusBagian(pola, 1))[0]).toBe('Bagian “Lampiran” dihapus.')
    expect(bedaPola(hapusBagian(pola, 1), pola)).not.toContain('Urutan blok diubah.')
    expect(bedaPola(pola, hapusBagian(tambahBagian(pola, 0), 1))).toEqual([])
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
