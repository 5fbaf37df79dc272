import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HasilLaporan, SelLaporan } from '../../../src/domain/laporan/hasil-laporan'
import { TIDAK_TERCATAT } from '../../../src/domain/laporan/dimensi'
import { CONTOH_SENDIRI, DEFINISI_BARU } from '../../../src/domain/laporan/sendiri/contoh-sendiri'
import { DefinisiLaporan, type SyaratSendiri, TABEL_SENDIRI } from '../../../src/domain/laporan/sendiri/definisi'
import { KATALOG_SENDIRI } from '../../../src/domain/laporan/sendiri/katalog'
import { kolomAsing } from '../../../src/domain/laporan/sendiri/siapkan-definisi'
import { susunSendiri } from '../../../src/domain/laporan/sendiri/susun-sendiri'
import { HARI_INI } from '../../support/given'
import { aContoh } from '../contoh/sample'
import { aBahan, selBaris } from '../../support/bahan-uji'

const rows = aContoh(11, 300)
const bahan = aBahan(rows, HARI_INI)
const kota = bahan.pada(HARI_INI)

const definisi = (isi: Partial<DefinisiLaporan>): DefinisiLaporan => ({ ...DEFINISI_BARU, ...isi })
const susun = (isi: Partial<DefinisiLaporan>, tanggal = HARI_INI) => susunSendiri(definisi(isi), bahan, tanggal)
function hasil(isi: Partial<DefinisiLaporan>, tanggal = HARI_INI): HasilLaporan {
  const jadi = susun(isi, tanggal)
  if (!jadi.ok) throw new Error(jadi.error.pesan)
  return jadi.value
}
function pesan(isi: Partial<DefinisiLaporan>): string {
  const jadi = susun(isi)
  return jadi.ok ? '' : jadi.error.pesan
}
const syarat = (kolom: string, banding: SyaratSendiri['banding'], ...nilai: (string | number)[]): SyaratSendiri => ({
  kolom,
  banding,
  nilai
})
const jumlahIsi = (h: HasilLaporan): number => selBaris(h, 'ISI').length

describe('rows', () => {
  it('are all people in service, all posts, all units, and the whole history', () => {
    expect(jumlahIsi(hasil({}))).toBe(kota.pegawai.length)
    expect(jumlahIsi(hasil({ tabel: 'jabatan', kolom: ['jabatan'] }))).toBe(kota.snapshot.jabatan.size)
    expect(jumlahIsi(hasil({ tabel: 'unor', kolom: ['unit'] }))).toBe(kota.snapshot.unor.size)
    const mulai = rows.penempatan.filter((p) => p.tmtMulai === null || p.tmtMulai <= HARI_INI)
    expect(jumlahIsi(hasil({ tabel: 'penempatan', kolom: ['nama'] }))).toBe(mulai.length)
  })

  it('never hold what is personal beyond need', () => {
    const rahasia = rows.pegawai.flatMap(({ nik, noHp, email }) => [nik, noHp, email]).filter((r) => r !== null)
    expect(rahasia.length).toBeGreaterThan(0)
    for (const tabel of TABEL_SENDIRI) {
      const { kolom } = KATALOG_SENDIRI[tabel]
      const teks = JSON.stringify(hasil({ tabel, kolom: kolom.slice(0, 40).map((k) => k.nama) }).tabel)
      expect(rahasia.filter((r) => teks.includes(JSON.stringify(r)))).toEqual([])
      expect(teks).not.toContain('disiplin')
    }
  })

  it('have every column of every table, each by a name of its own', () => {
    for (const tabel of TABEL_SENDIRI) {
      const { kolom } = KATALOG_SENDIRI[tabel]
      expect(new Set(kolom.map((k) => k.nama)).size).toBe(kolom.length)
      const h = hasil({ tabel, kolom: kolom.slice(0, 40).map((k) => k.nama) })
      for (const [at, k] of kolom.entries()) {
        const sel = selBaris(h, 'ISI').map((s) => s[at + 1] ?? null)
        const benar = sel.every((s) => s === null || (typeof s === 'number') === (k.bentuk === 'ANGKA'))
        expect([tabel, k.nama, benar]).toEqual([tabel, k.nama, true])
      }
    }
  })
})

describe('conditions', () => {
  const usia = (h: HasilLaporan): readonly SelLaporan[] => selBaris(h, 'ISI').map((s) => s[1] ?? null)

  it.each([
    ['LEBIH', [55], (u: number) => u > 55],
    ['KURANG', [55], (u: number) => u < 55],
    ['SAMA', [55], (u: number) => u === 55],
    ['ANTARA', [50, 55], (u: number) => u >= 50 && u <= 55],
    ['ANTARA', [55, 50], (u: number) => u >= 50 && u <= 55]
  ] as const)('on numbers take exactly who meets %s %j', (banding, nilai, uji) => {
    const semua = usia(hasil({ kolom: ['umur'] }))
    const benar = semua.filter((u) => typeof u === 'number' && uji(u))
    expect(benar.length).toBeGreaterThan(0)
    expect(usia(hasil({ kolom: ['umur'], syarat: [syarat('umur', banding, ...nilai)] }))).toEqual(benar)
  })

  it('hold together, and part the recorded from the missing', () => {
    const ada = jumlahIsi(hasil({ syarat: [syarat('pendidikan', 'ISI')] }))
    const tiada = jumlahIsi(hasil({ syarat: [syarat('pendidikan', 'KOSONG')] }))
    expect(ada + tiada).toBe(kota.pegawai.length)
    const s1 = jumlahIsi(hasil({ syarat: [syarat('pendidikan', 'SALAH_SATU', 'S-1')] }))
    const bukan = jumlahIsi(hasil({ syarat: [syarat('pendidikan', 'BUKAN', 'S-1')] }))
    expect(s1 + bukan).toBe(kota.pegawai.length)
    expect(jumlahIsi(hasil({ syarat: [syarat('pendidikan', 'ISI'), syarat('pendidikan', 'KOSONG')] }))).toBe(0)
  })

  it('compare words without minding capitals and spaces, and days as days', () => {
    const satu = rows.pegawai.find((p) => p.kedudukanHukum === 'AKTIF' && p.tempatLahir !== null)
    const tempat = satu?.tempatLahir ?? ''
    const tepat = kota.pegawai.filter((p) => p.tempatLahir === tempat).length
    expect(jumlahIsi(hasil({ syarat: [syarat('tempatLahir', 'SAMA', `  ${tempat.toLowerCase()} `)] }))).toBe(tepat)
    const lahir = kota.pegawai.filter((p) => p.tanggalLahir !== null && p.tanggalLahir < '1980-01-01').length
    expect(jumlahIsi(hasil({ syarat: [syarat('tanggalLahir', 'KURANG', '1980-01-01')] }))).toBe(lahir)
  })

  it('say on the paper who was chosen', () => {
    expect(hasil({ syarat: [syarat('umur', 'LEBIH', 55)] }).catatan[0]).toBe('Hanya orang dengan Usia (tahun) lebih dari 55.')
  })

  it.each([
    [[syarat('sepatu', 'LEBIH', 42)], 'Kolom “sepatu” tidak ada pada tabel Pegawai.'],
    [[syarat('nik', 'ISI')], 'Kolom “nik” tidak ada pada tabel Pegawai.'],
    [[syarat('__proto__', 'ISI')], 'Kolom “__proto__” tidak ada'],
    [[syarat('constructor', 'SAMA', 'x')], 'Kolom “constructor” tidak ada'],
    [[syarat('umur', 'MEMUAT', '5')], 'tidak dapat dipakai pada kolom ini'],
    [[syarat('umur', 'LEBIH', '55')], 'belum lengkap'],
    [[syarat('umur', 'LEBIH')], 'belum lengkap'],
    [[syarat('umur', 'ANTARA', 1)], 'belum lengkap'],
    [[syarat('tanggalLahir', 'SAMA', '2001-02-29')], 'belum lengkap'],
    [[syarat('jabatan', 'MEMUAT', '  ')], 'belum lengkap']
  ])('%j are refused in words, never left out', (tolak, kata) => {
    expect(pesan({ syarat: tolak })).toContain(kata)
  })

  it.each([
    [{ kolom: [] }, 'Pilih paling sedikit satu kolom.'],
    [{ kolom: ['nama', 'nama'] }, 'Kolom Nama dipilih dua kali.'],
    [{ kelompok: ['unit', 'unit'] }, 'Kolom Unit kerja dipilih dua kali.'],
    [{ kelompok: ['nip'] }, 'Kolom NIP berbeda pada setiap baris'],
    [{ pivot: { baris: 'ruang', kolom: 'ruang', ukuran: 'JUMLAH' as const } }, 'dipilih dua kali'],
    [{ urut: [{ kolom: 'hilang', turun: false }] }, 'Kolom “hilang” tidak ada'],
    [{ kelompok: ['hilang'] }, 'Kolom “hilang” tidak ada'],
    [{ pivot: { baris: 'hilang', kolom: null, ukuran: 'JUMLAH' as const } }, 'Kolom “hilang” tidak ada']
  ])('a definition with %j is refused', (isi, kata) => {
    expect(pesan(isi)).toContain(kata)
  })

  it('refuse a pivot nobody could read, and name the way out', () => {
    expect(pesan({ pivot: { baris: 'ruang', kolom: 'unit', ukuran: 'JUMLAH' } })).toMatch(/^Unit kerja mempunyai \d+ nilai, terlalu banyak/)
  })
})

describe('order and groups', () => {
  it('order choices as they rank, numbers by size, both ways, and what is missing last', () => {
    for (const turun of [false, true]) {
      const umur = selBaris(hasil({ kolom: ['umur'], urut: [{ kolom: 'umur', turun }] }), 'ISI').map((s) => s[1] ?? null)
      const angka = umur.filter((u) => typeof u === 'number')
      expect(angka).toEqual(angka.toSorted((a, b) => (turun ? b - a : a - b)))
      expect(umur.slice(0, angka.length)).toEqual(angka)
    }
    const ruang = selBaris(hasil({ kolom: ['ruang'], urut: [{ kolom: 'ruang', turun: false }] }), 'ISI').map((s) => s[1] ?? null)
    const urutan = KATALOG_SENDIRI.pegawai.kolomOf('ruang')?.urutan ?? []
    const at = ruang.flatMap((r) => (r === null ? [] : [urutan.indexOf(String(r))]))
    expect(at).toEqual(at.toSorted((a, b) => a - b))
  })

  it('set rows under titles, with subtotals that add up to the total on every level', () => {
    const h = hasil({ kolom: ['nama'], kelompok: ['jenisAsn', 'kelamin', 'golongan'] })
    const [tabel] = h.tabel
    const judul = (tabel?.baris ?? []).flatMap((b) => (b.jenis === 'KELOMPOK' ? [b.teks] : []))
    const per = [1, 2, 3].map((n) => judul.filter((j) => j.split(' › ').length === n))
    expect(per.map((p) => new Set(p).size)).toEqual(per.map((p) => p.length))
    const jumlah = selBaris(h, 'JUMLAH').map((s) => Number(/^Jumlah: (\d+) orang/.exec(String(s[1]))?.[1]))
    // one total for each title and one below all; each level tells of everybody once
    expect(jumlah).toHaveLength(judul.length + 1)
    expect(jumlah.at(-1)).toBe(kota.pegawai.length)
    expect(jumlah.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(3 * kota.pegawai.length)
  })

  it('add up what can be added, and nothing else', () => {
    const h = hasil({ tabel: 'jabatan', kolom: ['jabatan', 'kelas', 'kebutuhan'], kelompok: ['jenisJabatan'] })
    const total = selBaris(h, 'JUMLAH').at(-1)
    const semua = [...kota.snapshot.jabatan.values()].reduce((sum, j) => sum + j.kebutuhan, 0)
    expect(total).toEqual([null, `Jumlah: ${kota.snapshot.jabatan.size} jabatan`, null, semua])
  })

  it('count below No where no column holds words', () => {
    expect(selBaris(hasil({ kolom: ['umur'] }), 'JUMLAH')).toEqual([[kota.pegawai.length, null]])
  })
})

/** Any definition of a table, of columns that are there. */
const aDefinisi = fc.constantFrom(...TABEL_SENDIRI).chain((tabel) => {
  const { kolom } = KATALOG_SENDIRI[tabel]
  const dimensi = kolom.filter((k) => k.isDimensi).map((k) => k.nama)
  const pilihan = kolom.filter((k) => k.bentuk === 'PILIHAN')
  return fc.record({
    tabel: fc.constant(tabel),
    saring: fc
      .constantFrom(...pilihan)
      .chain((k) => fc.record({ kolom: fc.constant(k.nama), nilai: fc.subarray([...k.urutan], { minLength: 1 }) })),
    isBukan: fc.boolean(),
    baris: fc.constantFrom(...dimensi),
    kolom: fc.constantFrom(...pilihan.map((k) => k.nama)),
    kelompok: fc.subarray(dimensi, { minLength: 1, maxLength: 3 })
  })
})

describe('any definition', () => {
  it('counts what counting by hand counts: in its list, in its groups, in every cell of its pivot', () => {
    fc.assert(
      fc.property(aDefinisi, ({ tabel, saring, isBukan, baris, kolom, kelompok }) => {
        const satu = saring.nilai[0] ?? ''
        const ujian = isBukan ? syarat(saring.kolom, 'BUKAN', satu) : syarat(saring.kolom, 'SALAH_SATU', ...saring.nilai)
        const hand = KATALOG_SENDIRI[tabel].baris(kota, bahan).filter(({ nilai }) => {
          const n = nilai(saring.kolom)
          return isBukan ? n !== satu : n !== null && saring.nilai.includes(String(n))
        })
        const daftar = hasil({ tabel, kolom: [baris], syarat: [ujian], kelompok })
        expect(jumlahIsi(daftar)).toBe(hand.length)
        if (baris === kolom) return
        const pivot = hasil({ tabel, kolom: [], syarat: [ujian], pivot: { baris, kolom, ukuran: 'JUMLAH' } })
        const kepala = pivot.tabel[0]?.kolom ?? []
        for (const sel of selBaris(pivot, 'ISI')) {
          for (const [at, k] of kepala.entries()) {
            if (k.kelompok === undefined) continue
            const byHand = hand.filter(
              ({ nilai }) => String(nilai(baris) ?? TIDAK_TERCATAT) === sel[1] && String(nilai(kolom) ?? TIDAK_TERCATAT) === k.judul
            )
            expect(sel[at]).toBe(byHand.length)
          }
        }
        const jumlahAt = kepala.findIndex((k) => k.kunci === 'jumlah')
        expect(selBaris(pivot, 'ISI').reduce((sum, s) => sum + Number(s[jumlahAt]), 0)).toBe(hand.length)
      }),
      { numRuns: 60, seed: 8 }
    )
  })

  it.each(['PERSEN_BARIS', 'PERSEN_KOLOM', 'PERSEN_SEMUA'] as const)('has shares that make a whole: %s', (ukuran) => {
    const pivot = hasil({ kolom: [], pivot: { baris: 'golongan', kolom: 'kelamin', ukuran } })
    const at = (pivot.tabel[0]?.kolom ?? []).flatMap((k, n) => (k.jenis === 'PERSEN' && k.kelompok !== undefined ? [n] : []))
    expect(at.length).toBeGreaterThan(1)
    const isi = selBaris(pivot, 'ISI')
    const baris = isi.map((s) => at.reduce((sum, n) => sum + Number(s[n]), 0))
    const kolom = at.map((n) => isi.reduce((sum, s) => sum + Number(s[n]), 0))
    if (ukuran === 'PERSEN_BARIS') for (const b of baris) expect(b).toBeCloseTo(1)
    if (ukuran === 'PERSEN_KOLOM') for (const k of kolom) expect(k).toBeCloseTo(1)
    if (ukuran === 'PERSEN_SEMUA') expect(baris.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
  })

  it('counts by one column alone', () => {
    const pivot = hasil({ kolom: [], pivot: { baris: 'kelamin', kolom: null, ukuran: 'JUMLAH' } })
    expect(pivot.tabel[0]?.kolom.map((k) => k.kunci)).toEqual(['no', 'nilai', 'jumlah', 'persen'])
    expect(selBaris(pivot, 'JUMLAH')).toEqual([[null, 'Jumlah', kota.pegawai.length, 1]])
  })

  it('of the examples can be made, and is stored as it is', () => {
    for (const contoh of CONTOH_SENDIRI) {
      expect(kolomAsing(contoh)).toEqual([])
      expect(DefinisiLaporan.parse(JSON.parse(JSON.stringify(contoh)))).toEqual(contoh)
      expect(jumlahIsi(hasil(contoh))).toBeGreaterThan(0)
    }
    const guru = hasil(CONTOH_SENDIRI[0] ?? {})
    const byHand = [...kota.snapshot.byPegawai].filter(([id]) => {
      const jabatan = kota.dudukOf(id)?.jabatan
      return jabatan?.jenis === 'JF' && jabatan.nama.includes('Guru')
    })
    expect(jumlahIsi(guru)).toBe(byHand.length)
  })

  it('is empty without a total when nobody meets it', () => {
    const h = hasil({ syarat: [syarat('umur', 'LEBIH', 200)], kelompok: ['unit'] })
    expect(h.tabel[0]?.baris).toEqual([])
    expect(
      hasil({ syarat: [syarat('umur', 'LEBIH', 200)], pivot: { baris: 'unit', kolom: 'kelamin', ukuran: 'PERSEN_BARIS' } }).tabel[0]?.baris
    ).toEqual([])
  })

  it('speaks of the day it is asked about', () => {
    const nanti = hasil({}, '2036-01-01')
    expect(nanti.keadaan).toBe('Keadaan: 1 Januari 2036')
    expect(jumlahIsi(nanti)).toBe(bahan.pada('2036-01-01').pegawai.length)
  })
})
