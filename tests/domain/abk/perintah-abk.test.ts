import { describe, expect, it } from 'vitest'
import { PolaAbkId, type Tugas } from '../../../src/domain/abk/abk'
import { applyPolaAbk } from '../../../src/domain/abk/commands/apply-pola-abk'
import { copyAbk } from '../../../src/domain/abk/commands/copy-abk'
import { removeAbk } from '../../../src/domain/abk/commands/remove-abk'
import { removePolaAbk } from '../../../src/domain/abk/commands/remove-pola-abk'
import { saveAbk } from '../../../src/domain/abk/commands/save-abk'
import { savePolaAbk } from '../../../src/domain/abk/commands/save-pola-abk'
import { setNormaAbk } from '../../../src/domain/abk/commands/set-norma-abk'
import { PALING_BANYAK_TUGAS } from '../../../src/domain/abk/isian-tugas'
import { normaTugas } from '../../../src/domain/abk/norma-tugas'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { aKetentuan } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'
import { changesOf, perform } from '../organisasi/kota-register'
import { anAbk, aTugas, J, kotaAbk, menit } from './kota-abk'

const jabatan = (rows: Rows, id: string): Jabatan | undefined => rows.jabatan?.find((j) => j.id === id)
const tugasOf = (rows: Rows, id: string): readonly Tugas[] | undefined => rows.abk?.find((a) => a.id === id)?.tugas
/** The load and the need of a post, and the fields somebody entered. */
const angka = (rows: Rows, id: string) => [jabatan(rows, id)?.bebanKerja, jabatan(rows, id)?.kebutuhan, jabatan(rows, id)?.disunting]

describe('abk.save', () => {
  const save = (id: string, tugas: readonly Tugas[], rows: Rows = kotaAbk): Rows =>
    perform(rows, saveAbk, { jabatanId: J(id), tugas: [...tugas] })

  it('gives a post its tasks, its load and its need; nobody has entered them by hand', () => {
    const after = save('jf', [menit(100_000), menit(12_000, 'Menelaah usulan')])
    expect([tugasOf(after, 'jf')?.length, ...angka(after, 'jf')]).toEqual([2, 112_000, 1, ''])
  })
  it('replaces the tasks there were', () => {
    const after = save('pelaksana', [menit(225_000)])
    expect([tugasOf(after, 'pelaksana')?.length, ...angka(after, 'pelaksana')]).toEqual([1, 225_000, 3, ''])
  })
  it('writes the load of a structural post and leaves its seat', () => {
    expect(angka(save('kabid', [menit(150_000)]), 'kabid')).toEqual([150_000, 1, ''])
  })
  it('touches the post only when its load changes', () => {
    const tugas = kotaAbk.abk[0]?.tugas.map((t) => ({ ...t, hasil: 'Dokumen' })) ?? []
    const changes = changesOf(kotaAbk, saveAbk, { jabatanId: J('pelaksana'), tugas })
    expect(changes.map(({ entity }) => entity)).toEqual(['abk'])
  })
  it('takes a task that is not counted yet', () => {
    expect(angka(save('jf', [aTugas({ volume: 0 })]), 'jf')).toEqual([0, 0, ''])
  })
  it('cleans hard spaces, double spaces and line breaks out of the wording', () => {
    const after = save('jf', [aTugas({ uraian: '\u00a0 Menyusun\u200b\n  laporan ', hasil: ' Dokumen\u00a0', satuan: ' m² ' })])
    expect(tugasOf(after, 'jf')?.[0]).toMatchObject({ uraian: 'Menyusun laporan', hasil: 'Dokumen', satuan: 'm²' })
  })
  it('works with what the office has set', () => {
    const rows = { ...kotaAbk, ketentuan: [aKetentuan({ kunci: 'abk.waktuEfektif', nilai: '50000' })] }
    expect(angka(save('jf', [menit(100_000)], rows), 'jf')).toEqual([100_000, 2, ''])
  })
  it.each([
    ['no task', [], 'ABK memerlukan paling sedikit satu uraian tugas. Gunakan Hapus ABK bila jabatan ini tidak dihitung lagi.'],
    ['an empty wording', [aTugas(), aTugas({ uraian: 'Lain' }), aTugas({ uraian: ' \u00a0 ' })], 'Baris 3: uraian tugas kosong.'],
    ['less than nothing', [aTugas({ volume: -1 })], 'Baris 1: volume tidak boleh kurang dari 0.'],
    ['what is no number', [aTugas({ norma: Number.NaN })], 'Baris 1: norma waktu harus berupa angka.'],
    ['what has no end', [aTugas({ volume: Number.POSITIVE_INFINITY })], 'Baris 1: volume harus berupa angka.'],
    [
      'many mistakes, told by the first three',
      Array.from({ length: 5 }, () => aTugas({ uraian: '' })),
      'Baris 1: uraian tugas kosong. Baris 2: uraian tugas kosong. Baris 3: uraian tugas kosong. Masih ada 2 kesalahan lain.'
    ],
    [
      'too many rows',
      Array.from({ length: PALING_BANYAK_TUGAS + 1 }, (_, n) => aTugas({ uraian: `Tugas ${n}` })),
      'Satu jabatan paling banyak 200 uraian tugas; ini 201 baris.'
    ],
    ['a number no form takes', [aTugas({ volume: 10_000_000 })], 'Baris 1: volume terlalu besar.'],
    ['a wording no form takes', [aTugas({ uraian: 'x'.repeat(2001) })], 'Baris 1: uraian tugas lebih dari 2000 huruf.'],
    [
      'a need no office has',
      [aTugas({ volume: 9_000_000, norma: 100 })],
      'Beban kerja Analis SDM Aparatur Ahli Muda setara pekerjaan 12.000 orang. Periksa volume dan norma waktunya.'
    ]
  ])('refuses %s', (_, tugas, pesan) => expect(() => save('jf', tugas)).toThrow(pesan))
  it('refuses a load no office has for a structural post too, whose seat stays one', () =>
    expect(() => save('kabid', [aTugas({ volume: 9_000_000, norma: 9_000_000 })])).toThrow(/setara pekerjaan/))
  it('keeps no signs that nobody sees: they would break papers', () => {
    const after = save('jf', [aTugas({ uraian: ' Menyusun\u0000 \u202Elaporan\u0007\uFFFF kerja\uD83D  🙂' })])
    expect(tugasOf(after, 'jf')?.[0]?.uraian).toBe('Menyusun laporan kerja 🙂')
  })
  it('refuses a post that is not there, and what changes nothing', () => {
    expect(() => save('entah', [aTugas()])).toThrow('Jabatan tidak ditemukan.')
    expect(() => save('pelaksana', kotaAbk.abk[0]?.tugas ?? [])).toThrow('Tidak ada yang berubah.')
  })
  it('refuses text in place of a number, in words', () => {
    const parsed = saveAbk.input.safeParse({ jabatanId: 'jf', tugas: [{ ...aTugas(), volume: 'dua' }] })
    expect(parsed.error?.issues.map((i) => i.message)).toEqual(['Volume dan norma waktu harus berupa angka.'])
  })
})

describe('abk.remove', () => {
  const remove = (...ids: readonly string[]): Rows => perform(kotaAbk, removeAbk, { jabatanIds: ids.map(J) })
  it('keeps the last need, from then on as one entered by hand', () => {
    const after = remove('pelaksana', 'jf')
    expect([after.abk, ...angka(after, 'pelaksana'), ...angka(after, 'jf')]).toEqual([[], null, 2, 'kebutuhan', null, 2, ''])
  })
  it('notes nothing on a structural post: its seat never came from its load', () => {
    const rows = perform(kotaAbk, saveAbk, { jabatanId: J('kabid'), tugas: [menit(75_000)] })
    expect(angka(perform(rows, removeAbk, { jabatanIds: [J('kabid')] }), 'kabid')).toEqual([null, 1, ''])
  })
  it('refuses posts without', () => expect(() => remove('jf', 'kabid')).toThrow('Jabatan yang dipilih belum memiliki ABK.'))
})

describe('abk.copy', () => {
  const copy = (dari: string, ...ke: readonly string[]): Rows => perform(kotaAbk, copyAbk, { dariId: J(dari), keIds: ke.map(J) })
  it('gives the tasks to each, once, and works each post out by its own kind', () => {
    const after = copy('pelaksana', 'jf', 'jf', 'kabid', 'pelaksana')
    expect([...angka(after, 'jf'), ...angka(after, 'kabid')]).toEqual([150_000, 2, '', 150_000, 1, ''])
    expect(tugasOf(after, 'jf')).toEqual(tugasOf(after, 'pelaksana'))
  })
  it.each([
    ['a post without tasks', 'jf', ['kabid'], 'Analis SDM Aparatur Ahli Muda belum memiliki ABK untuk disalin.'],
    ['itself', 'pelaksana', ['pelaksana'], 'Tidak ada yang berubah.'],
    ['nobody', 'pelaksana', [], 'Pilih jabatan tujuannya lebih dahulu.'],
    ['a post that is not there', 'pelaksana', ['jf', 'entah'], 'Jabatan tidak ditemukan.']
  ])('refuses %s', (_, dari, ke, pesan) => expect(() => copy(dari, ...ke)).toThrow(pesan))
})

describe('abk.set-norma', () => {
  const rows: Rows = {
    ...kotaAbk,
    abk: [...kotaAbk.abk, anAbk('jf', aTugas({ uraian: 'MENGARSIPKAN  surat', volume: 2, periode: 'BULAN' }), aTugas())]
  }
  const set = (uraian: string, norma: number, ...ids: readonly string[]): Rows =>
    perform(rows, setNormaAbk, { jabatanIds: ids.map(J), uraian, norma, satuanNorma: 'JAM' })
  it('sets it wherever the wording is the same, and nowhere else', () => {
    const after = set('Mengarsipkan\u00a0surat ', 10, 'jf', 'pelaksana', 'kabid')
    expect([angka(after, 'jf'), angka(after, 'pelaksana')]).toEqual([
      [24 * 600 + 1500, 0, ''],
      [100_600, 1, '']
    ])
    expect(tugasOf(after, 'jf')?.map((t) => [t.norma, t.satuanNorma])).toEqual([
      [10, 'JAM'],
      [300, 'MENIT']
    ])
  })
  it('leaves posts alone that were not chosen', () =>
    expect(angka(set('mengarsipkan surat', 10, 'jf'), 'pelaksana')).toEqual([150_000, 2, '']))
  it.each([
    ['a wording nobody has', 'Menari', 1, 'Tidak ada tugas “Menari” pada jabatan yang dipilih.'],
    ['less than nothing', 'Mengarsipkan surat', -1, 'Norma waktu tidak boleh kurang dari 0.'],
    ['what is no number', 'Mengarsipkan surat', Number.NaN, 'Norma waktu harus berupa angka.']
  ])('refuses %s', (_, uraian, norma, pesan) => expect(() => set(uraian, norma, 'jf', 'pelaksana')).toThrow(pesan))
})

describe('pola-abk', () => {
  const P = (id: string): PolaAbkId => PolaAbkId.parse(id)
  const pola = { id: P('pola'), nama: 'Analis Data', tugas: [menit(75_000)] }
  const rows: Rows = { ...kotaAbk, polaAbk: [pola, { ...pola, id: P('lain'), nama: 'Arsiparis' }] }

  it('is saved new, changed, removed; posts keep what they have', () => {
    const after = perform(rows, savePolaAbk, { id: null, nama: ' Juru  Ukur ', tugas: [aTugas({ uraian: ' Mengukur ' })] })
    expect(after.polaAbk?.at(-1)).toMatchObject({ nama: 'Juru Ukur', tugas: [{ uraian: 'Mengukur' }] })
    expect(perform(rows, savePolaAbk, { ...pola, tugas: [menit(1)] }).polaAbk?.[0]?.tugas).toEqual([menit(1)])
    expect(perform(rows, removePolaAbk, { id: P('pola') }).polaAbk?.map((p) => p.id)).toEqual(['lain'])
  })
  it('gives its tasks to posts, which then no longer depend on it', () => {
    const after = perform(rows, applyPolaAbk, { polaId: P('pola'), jabatanIds: ['jf', 'jf-lain'].map(J) })
    expect(['jf', 'jf-lain'].map((id) => angka(after, id))).toEqual([
      [75_000, 1, ''],
      [75_000, 1, '']
    ])
    expect(perform(after, savePolaAbk, { ...pola, tugas: [menit(150_000)] }).abk).toEqual(after.abk)
  })
  it.each([
    ['a name somebody has', { id: null, nama: 'ANALIS  data', tugas: [aTugas()] }, 'Pola ABK untuk Analis Data sudah ada.'],
    ['the name of another', { ...pola, nama: 'arsiparis' }, 'Pola ABK untuk Arsiparis sudah ada.'],
    ['no name', { id: null, nama: ' ', tugas: [aTugas()] }, 'Nama pola ABK belum diisi.'],
    ['no tasks', { id: null, nama: 'Juru Ukur', tugas: [] }, 'ABK memerlukan paling sedikit satu uraian tugas.'],
    ['what changes nothing', pola, 'Tidak ada yang berubah.'],
    ['what is not there', { ...pola, id: P('entah') }, 'Pola ABK tidak ditemukan.']
  ])('refuses %s', (_, input, pesan) => expect(() => perform(rows, savePolaAbk, input)).toThrow(pesan))
  it('is not applied when it is not there, or brings nothing new', () => {
    expect(() => perform(rows, applyPolaAbk, { polaId: P('entah'), jabatanIds: [J('jf')] })).toThrow('Pola ABK tidak ditemukan.')
    const sudah = perform(rows, applyPolaAbk, { polaId: P('pola'), jabatanIds: [J('jf')] })
    expect(() => perform(sudah, applyPolaAbk, { polaId: P('pola'), jabatanIds: [J('jf')] })).toThrow('Tidak ada yang berubah.')
  })
})

it('tells every wording once, with the posts that have it and the least and most time it is given', () => {
  const semua = [
    anAbk('jf', aTugas({ uraian: 'Menyusun laporan', satuan: '', norma: 2, satuanNorma: 'JAM' }), aTugas({ uraian: 'Membina' })),
    anAbk('kabid', aTugas({ uraian: 'MENYUSUN  LAPORAN', norma: 90 }), aTugas({ uraian: 'menyusun laporan', norma: 30 }))
  ]
  expect(normaTugas(semua)).toEqual([
    { uraian: 'Membina', satuan: 'Laporan', jumlahJabatan: 1, normaTerkecil: 300, normaTerbesar: 300, jabatanIds: ['jf'] },
    { uraian: 'Menyusun laporan', satuan: 'Laporan', jumlahJabatan: 2, normaTerkecil: 30, normaTerbesar: 120, jabatanIds: ['jf', 'kabid'] }
  ])
})
