import { describe, expect, it } from 'vitest'
import { bacaGajiPokok } from '../../../src/domain/acuan/baca-gaji-pokok'
import { setGajiPokok } from '../../../src/domain/acuan/commands/set-gaji-pokok'
import { GajiPokok } from '../../../src/domain/acuan/gaji-pokok'
import { barisGaji, tabelGajiPokok } from '../../../src/domain/acuan/tabel-gaji-pokok'
import type { Changeset } from '../../../src/domain/kit/changeset'
import { aGiven } from '../../support/given'
import { applied, memoryReader } from '../../support/memory-reader'

const TABEL = 'MKG\tIII/a\tIII/b\r\n0\t1.000.000\t1.100.000\r\n2\t1.050.000\t1.150.000\r\n'
const singkat = (teks: string): readonly string[] => bacaGajiPokok(teks).gaji.map((g) => `${g.id} ${g.rupiah}`)
const masalah = (teks: string): readonly string[] => bacaGajiPokok(teks).masalah.map((m) => `${m.baris}:${m.kolom} ${m.pesan}`)

describe('membaca tabel gaji pokok', () => {
  it('membaca golongan di atas dan masa kerja di kiri', () => {
    expect(singkat(TABEL)).toEqual(['III/a-0 1000000', 'III/b-0 1100000', 'III/a-2 1050000', 'III/b-2 1150000'])
    expect(masalah(TABEL)).toEqual([])
  })

  it('memakai kolom masa kerja yang terdekat di kiri bila tiap golongan punya sendiri', () =>
    expect(singkat('MKG\tII/a\tMKG\tIII/a\n1\t900000\t0\t1000000\n3\t910000\t\t')).toEqual([
      'II/a-1 900000',
      'III/a-0 1000000',
      'II/a-3 910000'
    ]))

  it('melewati judul di atasnya dan baris kosong di antaranya', () =>
    expect(singkat(`DAFTAR GAJI POKOK\n\n${TABEL}\n\nKeterangan: rekaan`)).toHaveLength(4))

  it.each(['IIIa', 'iii/A', 'III.a', 'Gol. III/a', 'Golongan III/a'])('mengenali golongan %s', (tulisan) =>
    expect(singkat(`MK\t${tulisan}\n4\t1000000`)).toEqual(['III/a-4 1000000'])
  )

  it.each(['1.000.000', '1,000,000', '1000000', 'Rp 1.000.000', 'Rp1.000.000,00', '1.000.000,-', ' 1000000 '])(
    'membaca rupiah %s',
    (teks) => expect(singkat(`MK\tI/a\n0\t${teks}`)).toEqual(['I/a-0 1000000'])
  )

  it.each([
    ['tanpa golongan', 'a\tb\n1\t2', ['1:1 Tidak ada baris golongan (I/a sampai IV/e).']],
    ['tanpa kolom masa kerja', 'I/a\tI/b\n1000000\t1100000', ['1:1 Kolom pertama harus masa kerja, bukan golongan.']],
    ['tanpa isi', 'MK\tI/a', ['1:1 Tidak ada satu pun gaji di bawah baris golongan.']],
    ['gaji dalam ribuan', 'MK\tI/a\n0\t1.685,7', ['2:2 “1.685,7” bukan gaji dalam rupiah penuh.']],
    ['gaji yang terlalu kecil', 'MK\tI/a\n0\t1685', ['2:2 “1685” bukan gaji dalam rupiah penuh.']],
    ['masa kerja bukan angka', 'MK\tI/a\nx\t1000000', ['2:1 Masa kerja untuk I/a harus bilangan bulat 0 sampai 50.']],
    ['masa kerja 51', 'MK\tI/a\n51\t1000000', ['2:1 Masa kerja untuk I/a harus bilangan bulat 0 sampai 50.']],
    ['masa kerja dua kali', 'MK\tI/a\n0\t1000000\n0\t1000001', ['3:2 I/a masa kerja 0 tahun sudah ada di atasnya.']],
    ['golongan dua kali', 'MK\tI/a\tI/a\n0\t1000000\t', ['1:3 Golongan I/a sudah ada di kolom sebelumnya.']]
  ])('menyebut tempatnya: %s', (_, teks, pesan) => expect(masalah(teks)).toEqual(pesan))

  it('membaca kembali tabel yang diekspornya sendiri', () => {
    const { gaji } = bacaGajiPokok(TABEL)
    const { kolom, baris } = tabelGajiPokok(gaji)
    const teks = [kolom.map((k) => k.judul), ...baris].map((row) => row.join('\t')).join('\n')
    expect(bacaGajiPokok(teks)).toEqual({ gaji, masalah: [] })
    expect(barisGaji(gaji).map((b) => [b.mk, ...b.rupiah])).toEqual([
      [0, 1_000_000, 1_100_000],
      [2, 1_050_000, 1_150_000]
    ])
  })
})

describe('menyimpan tabel gaji pokok', () => {
  const lama = bacaGajiPokok(TABEL).gaji
  function simpan(gaji: readonly GajiPokok[]): Changeset | string {
    const input = setGajiPokok.input.parse({ gaji })
    const facts = setGajiPokok.gather(memoryReader({ gajiPokok: lama }), input, aGiven())
    if (!facts.ok) return facts.error.pesan
    const hasil = setGajiPokok.decide(facts.value, input, aGiven())
    return hasil.ok ? hasil.value : hasil.error.pesan
  }

  it('mengganti seluruhnya: yang hilang dihapus, yang berubah diubah, yang sama dibiarkan', () => {
    const baru = bacaGajiPokok('MK\tIII/a\tIV/a\n0\t1.000.000\t1.500.000\n2\t1.060.000\t').gaji
    const changes = simpan(baru)
    if (typeof changes === 'string') throw new Error(changes)
    expect(changes.map((c): unknown => [c.before?.id ?? null, c.after?.id ?? null])).toEqual([
      ['III/b-0', null],
      ['III/b-2', null],
      [null, 'IV/a-0'],
      ['III/a-2', 'III/a-2']
    ])
    expect(applied({ gajiPokok: lama }, changes).gajiPokok?.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      baru.toSorted((a, b) => a.id.localeCompare(b.id))
    )
  })

  it('mengosongkannya, dan menolak yang tidak mengubah apa pun', () => {
    expect(simpan([])).toHaveLength(lama.length)
    expect(simpan(lama)).toBe('Tidak ada yang berubah.')
  })

  it('menolak golongan dan masa kerja yang sama dua kali, juga dengan id lain', () => {
    const [satu] = lama
    expect(simpan(satu ? [satu, GajiPokok.parse({ ...satu, id: 'lain' })] : [])).toBe('Satu golongan dan masa kerja hanya boleh sekali.')
  })
})
