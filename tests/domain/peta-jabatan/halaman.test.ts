import { describe, expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { batasBentuk, type Bentuk } from '../../../src/domain/cetak/adegan'
import { LUAR } from '../../../src/domain/cetak/bagan-cetak'
import type { Lembar } from '../../../src/domain/cetak/lembar'
import type { Box } from '../../../src/domain/organisasi/layout'
import type { Snapshot } from '../../../src/domain/organisasi/snapshot'
import type { Bounds } from '../../../src/domain/organisasi/spatial-index'
import type { Unor } from '../../../src/domain/organisasi/unor'
import type { HasilPeta } from '../../../src/domain/peta-jabatan/halaman-berkas'
import { KERTAS_PETA, type PilihanPeta } from '../../../src/domain/peta-jabatan/halaman-pilihan'
import type { IsiKotak } from '../../../src/domain/peta-jabatan/halaman-pohon'
import { type HalamanPeta, HURUF_TERKECIL } from '../../../src/domain/peta-jabatan/halaman-potong'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aSnapshot } from '../../support/builders'
import { kotaCetak, unorBernama } from '../cetak/kota-cetak'
import { aContoh } from '../contoh/sample'
import { susunPeta } from './susun-peta'

const SERAMBUT = 1e-6

const halamanOf = ({ bagian }: HasilPeta): readonly HalamanPeta[] => bagian.flatMap((b) => b.halaman)

const kotakOf = (hasil: HasilPeta): readonly IsiKotak[] => halamanOf(hasil).flatMap(({ bagan }) => [...bagan.pohon.kotak.values()])

const teksOf = (lembar: readonly Lembar[]): readonly string[] =>
  lembar.flatMap(({ bentuk }) => bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [b.teks] : [])))

/** What the pages say of every post: `unit | post | class | B | K`. */
const tertulis = (hasil: HasilPeta): readonly string[] =>
  kotakOf(hasil).flatMap((kotak) => {
    if (kotak.jenis !== 'UNIT' && kotak.jenis !== 'KELOMPOK' && kotak.jenis !== 'LANJUTAN') return []
    const { unor, kepala } = kotak.isi
    const atas = kotak.jenis === 'UNIT' && kepala ? [barisTeks(unor, kepala, [kepala.bezetting.jumlah, kepala.bezetting.kebutuhan])] : []
    const rows = (kotak.tabel?.potongan ?? []).filter(({ isAwal }) => isAwal)
    const angka = rows.map(({ baris }) => baris.sel.slice(0, 3).flatMap((sel) => (typeof sel === 'string' ? [sel] : [])))
    return [...atas, ...rows.map(({ baris }, n) => [unor.nama, rapat(baris.nama.join('')), ...(angka[n] ?? [])].join(' | '))]
  })

const barisTeks = (unor: Unor, { nama, kelas }: { nama: string; kelas: number | null }, angka: readonly number[]): string =>
  [unor.nama, rapat(nama), kelas ?? '–', ...angka].join(' | ')

const rapat = (teks: string): string => teks.replaceAll(' ', '')

/** What the recap says of every post of the city. */
const terekap = (snapshot: Snapshot): readonly string[] =>
  rekapPeta(snapshot, null, ATURAN_ABK_BAKU).flatMap(({ unor, baris }) =>
    baris.map(({ jabatan, bezetting }) => barisTeks(unor, jabatan, [bezetting.jumlah, bezetting.kebutuhan]))
  )

const kotaBesar = aSnapshot(aContoh(7, 2800))

const rupa: readonly Partial<PilihanPeta>[] = KERTAS_PETA.flatMap((kertas) =>
  [true, false].flatMap((denganNama) => [true, false].map((pppkTerpisah) => ({ kertas, denganNama, pppkTerpisah })))
)

describe.each(rupa)('peta jabatan of the city on $kertas (names $denganNama, PPPK apart $pppkTerpisah)', (said) => {
  const hasil = susunPeta(kotaCetak, said)
  const halaman = halamanOf(hasil)

  it('has every post exactly once, with the counts of the recap', () => {
    if (said.pppkTerpisah) return
    expect(tertulis(hasil).toSorted()).toEqual(terekap(kotaCetak).toSorted())
  })

  it('is written in letters that can be read', () => {
    expect(hasil.hurufTerkecil).toBeGreaterThanOrEqual(HURUF_TERKECIL[said.kertas ?? 'A3'] - SERAMBUT)
    expect(hasil.peringatan.filter((teks) => teks.startsWith('Huruf'))).toEqual([])
  })

  it('puts no box over another, and no line across one', () => {
    expect(halaman.flatMap(bertumpuk)).toEqual([])
    expect(halaman.flatMap(terpotong)).toEqual([])
  })

  it('keeps all words in their boxes and off each other', () => {
    const lembar = hasil.berkas.flatMap((b) => b.lembar)
    expect(lembar.flatMap(diLuar)).toEqual([])
    expect(halaman.flatMap(tanpaKotak)).toEqual([])
    expect(lembar.flatMap(bertindih)).toEqual([])
  })

  it('sends the reader to pages that are there', () => {
    const total = hasil.berkas.flatMap((b) => b.lembar).length
    const rujukan = teksOf(hasil.berkas.flatMap((b) => b.lembar)).flatMap((teks) => /^(?:Lihat|Dari) halaman(.*)$/.exec(teks)?.[1] ?? [])
    expect(rujukan.filter((n) => !(Number(n) >= 1 && Number(n) <= total))).toEqual([])
  })
})

describe('a city of 2,800 people', () => {
  let langkah = 0
  const hasil = susunPeta(kotaBesar, {}, () => (langkah += 1))

  it('has every post exactly once too', () => expect(tertulis(hasil).toSorted()).toEqual(terekap(kotaBesar).toSorted()))

  // the core answers the window between the steps: one step for the whole city would hold it up
  it('is laid out in more steps than there are perangkat daerah', () => expect(langkah).toBeGreaterThan(hasil.bagian.length))

  it('has the head of a large perangkat daerah first and says where its branches are', () => {
    const bagian = hasil.bagian.find(({ perangkat }) => perangkat.unor.nama === 'Dinas Pendidikan')
    const [first, ...rest] = bagian?.halaman ?? []
    const menyusul = [...(first?.bagan.pohon.kotak.values() ?? [])].flatMap((k) => (k.jenis === 'BAWAHAN' ? [k.isi.unor.id] : []))
    expect(menyusul.length).toBeGreaterThan(3)
    for (const id of menyusul) expect(rest.filter(({ bagan }) => bagan.unor.has(id))).toHaveLength(1)
  })
})

/** Boxes of a page that lie over each other. */
const bertumpuk = ({ pas }: HalamanPeta): readonly string[] => {
  const { boxes } = pas.susunan
  return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (berpotongan(a, b) ? [`${namaKotak(a)} / ${namaKotak(b)}`] : [])))
}

const namaKotak = ({ simpul }: Box): string => simpul.unor.nama

const berpotongan = (a: Bounds, b: Bounds, longgar = SERAMBUT): boolean =>
  a.x + longgar < b.x + b.lebar && b.x + longgar < a.x + a.lebar && a.y + longgar < b.y + b.tinggi && b.y + longgar < a.y + a.tinggi

/** Lines of a page that run through a box. */
const terpotong = ({ pas }: HalamanPeta): readonly string[] => {
  const { boxes, connectors } = pas.susunan
  return connectors.flatMap(({ titik }) =>
    Array.from({ length: titik.length / 2 - 1 }, (_, n) => titik.slice(2 * n, 2 * n + 4)).flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
      const ruas = { x: Math.min(x1, x2), y: Math.min(y1, y2), lebar: Math.abs(x2 - x1), tinggi: Math.abs(y2 - y1) }
      return boxes.filter((box) => berpotongan(ruas, box)).map(namaKotak)
    })
  )
}

/** What of a sheet lies outside of it. */
const diLuar = ({ nama, lebar, tinggi, bentuk }: Lembar): readonly string[] =>
  bentuk.flatMap((b) => {
    const { x, y, ...b2 } = batasBentuk(b)
    const isDalam = x >= -SERAMBUT && y >= -SERAMBUT && x + b2.lebar <= lebar + SERAMBUT && y + b2.tinggi <= tinggi + SERAMBUT
    return isDalam ? [] : [`${nama}: ${b.jenis === 'TULISAN' ? b.teks : b.jenis}`]
  })

/** Words of a page that are not within a frame. */
function tanpaKotak({ bagan, pas }: HalamanPeta): readonly string[] {
  const bentuk = bagan.gambar(pas, () => 88)
  const bingkai = bentuk.flatMap((b) => (b.jenis === 'KOTAK' && b.pena ? [b] : []))
  return bentuk.flatMap((b) => (b.jenis === 'TULISAN' && !bingkai.some((k) => isDi(batasBentuk(b), k)) ? [b.teks] : []))
}

const isDi = (a: Bounds, b: Bounds): boolean =>
  a.x >= b.x - SERAMBUT && a.y >= b.y - SERAMBUT && a.x + a.lebar <= b.x + b.lebar + SERAMBUT && a.y + a.tinggi <= b.y + b.tinggi + LEBIH

/** The lines of a text stand a little higher than its letters. */
const LEBIH = 0.4

/** Words that are printed over each other. */
function bertindih({ bentuk }: Lembar): readonly string[] {
  const kata = bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [{ teks: b.teks, ...isiHuruf(b) }] : [])).toSorted((a, b) => a.y - b.y)
  return kata.flatMap((a, i) => {
    const lain: string[] = []
    for (let j = i + 1; j < kata.length; j += 1) {
      const b = kata[j]
      if (!b || b.y > a.y + a.tinggi) break
      if (berpotongan(a, b, 0.01)) lain.push(`${a.teks} / ${b.teks}`)
    }
    return lain
  })
}

/** The letters of a text without the room above and below them. */
function isiHuruf(b: Extract<Bentuk, { jenis: 'TULISAN' }>): Bounds {
  const { x, lebar } = batasBentuk(b)
  return { x, lebar, y: b.y - b.huruf.ukuran * 0.7, tinggi: b.huruf.ukuran * 0.72 }
}

/** A dinas with a vacant head, an acting one, a full bidang and a vacant subbagian. */
function kotaKecil(): Snapshot {
  const root = anUnor({ id: 'kota', nama: 'Pemerintah Kota Uji (struktur contoh)', jenis: 'PEMERINTAH' })
  const dinas = anUnor({ id: 'dinas', nama: 'Dinas Uji', indukId: 'kota' })
  const sekretariat = anUnor({ id: 'sekretariat', nama: 'Sekretariat', jenis: 'SEKRETARIAT', indukId: 'dinas' })
  const bidang = anUnor({ id: 'bidang', nama: 'Bidang Uji', jenis: 'BIDANG', indukId: 'dinas' })
  const kepala = aJabatan({ id: 'kepala', unorId: 'dinas', nama: 'Kepala Dinas Uji', isPimpinan: true, kelas: 14 })
  const sekretaris = aJabatan({ id: 'sekretaris', unorId: 'sekretariat', nama: 'Sekretaris Dinas Uji', isPimpinan: true, kelas: null })
  const kabid = aJabatan({ id: 'kabid', unorId: 'bidang', nama: 'Kepala Bidang Uji', isPimpinan: true })
  const jf = aJabatanFungsional({ id: 'jf', unorId: 'bidang', kebutuhan: 1 })
  const [a, b, c, d] = [
    aPegawai({ id: 'a', nama: 'Rinaldi Chaniago', gelarBelakang: null }),
    aPegawai({ id: 'b', nama: 'Yulia Piliang', gelarBelakang: null }),
    aPegawai({ id: 'c', nama: 'Hendri Koto', gelarBelakang: null, jenisAsn: 'PPPK', golongan: 'IX' }),
    aPegawai({ id: 'd', nama: 'Desi Tanjung', gelarBelakang: null })
  ]
  return aSnapshot({
    unor: [root, dinas, sekretariat, bidang],
    jabatan: [kepala, sekretaris, kabid, jf],
    pegawai: [a, b, c, d],
    penempatan: [
      aPenempatan({ pegawaiId: 'a', jabatanId: 'kabid' }),
      aPenempatan({ pegawaiId: 'a', jabatanId: 'kepala', jenis: 'PLT' }),
      aPenempatan({ pegawaiId: 'b', jabatanId: 'jf' }),
      aPenempatan({ pegawaiId: 'c', jabatanId: 'jf' }),
      aPenempatan({ pegawaiId: 'd', jabatanId: 'jf' })
    ]
  })
}

describe('a page', () => {
  const teks = (said: Partial<PilihanPeta> = {}): readonly string[] => {
    const { berkas } = susunPeta(kotaKecil(), said)
    return teksOf(berkas.flatMap((b) => b.lembar)).map((t) => t.replaceAll('\u00a0', ' '))
  }

  it('is headed as the regulation wants it, with the day it was so', () => {
    expect(teks()).toEqual(
      expect.arrayContaining(['PETA JABATAN', 'DINAS UJI', 'PEMERINTAH KOTA UJI', 'Keadaan: 22 November 2026 · struktur contoh'])
    )
  })

  it('names a vacant post KOSONG, and who acts in it', () => {
    expect(teks().filter((t) => t === 'KOSONG')).toHaveLength(2)
    expect(teks()).toContain('Plt. Rinaldi Chaniago')
  })

  it('shows class and counts of a box, a shortage in red', () => {
    expect(teks()).toEqual(expect.arrayContaining(['Kelas: 14', 'B: 0   K: 1   ', '+/−: −1', 'Kelas: –']))
    const { berkas } = susunPeta(kotaKecil())
    const merah = berkas
      .flatMap((b) => b.lembar)
      .flatMap(({ bentuk }) => bentuk.flatMap((b) => (b.jenis === 'TULISAN' && b.teks === '+/−: −1' ? [b.warna] : [])))
    expect(new Set(merah)).toEqual(new Set(['#b32d1f']))
  })

  it('counts the JF in one row, names below it, and sums them; a surplus in blue', () => {
    const isi = teks()
    expect(isi.filter((t) => t === 'Analis SDM Aparatur Ahli Muda')).toHaveLength(1)
    expect(isi).toEqual(expect.arrayContaining(['Yulia Piliang', 'Hendri Koto', 'Desi Tanjung', 'JUMLAH']))
    const lembar = susunPeta(kotaKecil()).berkas.flatMap((b) => b.lembar)
    const biru = lembar.flatMap(({ bentuk }) => bentuk.flatMap((b) => (b.jenis === 'TULISAN' && b.teks === '+2' ? [b.warna] : [])))
    expect(biru).toEqual(['#1b5fa8', '#1b5fa8'])
  })

  it('counts PPPK apart where wanted', () => {
    expect(teks({ pppkTerpisah: true })).toEqual(
      expect.arrayContaining(['PNS', 'PPPK', 'Jumlah seluruhnya: PNS: 3   PPPK: 1   B: 4   K: 4   +/−: 0'])
    )
    expect(teks()).not.toContain('PPPK')
  })

  it('without names has no name and no NIP, but says that somebody acts', () => {
    const isi = teks({
      denganNama: false,
      penandatangan: { cara: 'TANPA', lain: { tempat: '', jabatan: '', nama: '', pangkat: '', nip: '' } }
    })
    expect(isi.filter((t) => /Rinaldi|Yulia|Hendri|Desi|NIP/.test(t))).toEqual([])
    expect(isi).toContain('Diisi Plt.')
  })

  it('is signed by its head, acting or not, on its last page', () => {
    expect(teks()).toEqual(expect.arrayContaining(['Kota Contoh, 22 November 2026', 'Plt. Kepala Dinas Uji,', 'Rinaldi Chaniago']))
    const { berkas } = susunPeta(kotaCetak, { akar: [unorBernama('Dinas Kesehatan')] })
    const pages = berkas.flatMap((b) => b.lembar)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.map((p) => teksOf([p]).includes('Kota Contoh, 22 November 2026'))).toEqual(pages.map((_, n) => n === pages.length - 1))
  })

  it('tells what is missing before it is signed', () => {
    const { peringatan } = susunPeta(kotaKecil(), {
      penandatangan: { cara: 'SEKDA', lain: { tempat: '', jabatan: '', nama: '', pangkat: '', nip: '' } }
    })
    expect(peringatan).toEqual([
      'Belum ada pejabat yang menandatangani untuk Dinas Uji.',
      '1 nama jabatan belum mempunyai kelas; pada halaman tertulis “–”.'
    ])
  })
})

describe('which pages there are', () => {
  it('puts staf ahli beside the Sekretaris Daerah and gives them no page of their own', () => {
    const { bagian, berkas } = susunPeta(kotaCetak, { akar: [unorBernama('Sekretariat Daerah')] })
    expect(bagian).toHaveLength(1)
    expect(teksOf(berkas.flatMap((b) => b.lembar)).filter((t) => t.startsWith('Staf Ahli Bidang'))).toHaveLength(3)
    expect(susunPeta(kotaCetak).bagian.map(({ perangkat }) => perangkat.unor.jenis)).not.toContain('STAF_AHLI')
  })

  it.each(KERTAS_PETA)('leads the line of command on %s from the Sekretaris Daerah straight down, past the staf ahli', (kertas) => {
    const setda = unorBernama('Sekretariat Daerah')
    const [first] = halamanOf(susunPeta(kotaCetak, { akar: [setda], kertas }))
    const { boxes, connectors } = first?.pas.susunan ?? { boxes: [], connectors: [] }
    const komando = connectors.filter(({ dari, isPutus }) => dari === setda && !isPutus)
    expect(komando.length).toBeGreaterThan(1)
    const staf = boxes.filter(({ simpul }) => simpul.kedudukan === 'STAF_AHLI')
    const bawah = Math.max(...staf.map(({ y, tinggi }) => y + tinggi))
    expect(staf).toHaveLength(3)
    for (const { titik } of komando) {
      const [x1, , x2, y2] = titik
      expect(x2).toBe(x1)
      expect(y2).toBeGreaterThan(bawah)
    }
  })

  it.each(['Badan Kepegawaian', 'Satuan Polisi'])('puts the head of %s below the title, though there is a signature', (nama) => {
    const [page] = halamanOf(susunPeta(kotaBesar, { akar: [unorBernama(nama, kotaBesar)] }))
    if (!page) throw new Error('No page')
    const { susunan, skala, x, ukuran } = page.pas
    const [akar] = susunan.boxes
    const tengah = x + ((akar?.x ?? 0) + (akar?.lebar ?? 0) / 2 - susunan.bounds.x + LUAR) * skala
    expect(tengah).toBeCloseTo(ukuran.lebar / 2)
  })

  it.each(['A3', 'F4'] as const)('keeps a badan of ordinary size on one sheet of %s, names and all', (kertas) => {
    const { berkas } = susunPeta(kotaCetak, { akar: [unorBernama('Badan Kepegawaian')], kertas })
    expect(berkas.flatMap((b) => b.lembar)).toHaveLength(1)
  })

  it('lists branches that are too many for boxes, with their totals and pages', () => {
    const dinas = anUnor({ id: 'dinas-besar', nama: 'Dinas Besar' })
    const kepala = aJabatan({ unorId: 'dinas-besar', nama: 'Kepala Dinas Besar', isPimpinan: true })
    const uptd = Array.from({ length: 40 }, (_, n) =>
      anUnor({ id: `uptd-${n}`, nama: `UPTD ${n + 1}`, jenis: 'UPTD', indukId: 'dinas-besar' })
    )
    const posts = uptd.flatMap(({ id }) => Array.from({ length: 9 }, (_, n) => aJabatanFungsional({ unorId: id, nama: `Perawat ${n}` })))
    const hasil = susunPeta(aSnapshot({ unor: [dinas, ...uptd], jabatan: [kepala, ...posts] }), { kertas: 'A4' })
    const [first] = halamanOf(hasil)
    const daftar = [...(first?.bagan.pohon.kotak.values() ?? [])].filter((k) => k.jenis === 'DAFTAR')
    expect(daftar.flatMap((k) => k.cabang.map(({ unor }) => unor.nama))).toEqual(uptd.map(({ nama }) => nama))
    expect(daftar.map((k) => k.tabel.kaki.sel.slice(0, 3))).toEqual([['0', '720', '−720']])
  })

  it('gives the government a page when it has posts of its own, and counts them alone', () => {
    const staf = aJabatanFungsional({ unorId: 'kota', nama: 'Staf Pendukung', kebutuhan: 2 })
    const root = anUnor({ id: 'kota', nama: 'Pemerintah Kota Uji', jenis: 'PEMERINTAH' })
    const dinas = anUnor({ id: 'dinas', nama: 'Dinas Uji', indukId: 'kota' })
    const kepala = aJabatan({ unorId: 'dinas', nama: 'Kepala Dinas Uji', isPimpinan: true })
    const hasil = susunPeta(aSnapshot({ unor: [root, dinas], jabatan: [staf, kepala] }), { berkas: 'TERPISAH' })
    expect(hasil.berkas.map(({ nama }) => nama)).toEqual(['Pemerintah Kota Uji', 'Dinas Uji'])
    const isi = teksOf(hasil.berkas[0]?.lembar ?? []).map((t) => t.replaceAll('\u00a0', ' '))
    expect(isi).toContain('Jumlah seluruhnya: B: 0   K: 2   +/−: −2')
    expect(isi).not.toContain('Kepala Dinas Uji')
  })

  it('makes a book of the city: cover, contents, and each perangkat daerah on the page the contents name', () => {
    const [buku] = susunPeta(kotaCetak).berkas
    const names = buku?.lembar.map(({ nama }) => nama) ?? []
    expect(names.slice(0, 2)).toEqual(['Sampul', 'Daftar isi'])
    const isi = teksOf(buku?.lembar.slice(1, 2) ?? [])
    for (const nama of new Set(names.slice(2).map((n) => n.split(',')[0] ?? ''))) {
      const at = isi.findIndex((t) => t.startsWith(nama))
      expect(isi.slice(at).find((t) => /^\d+$/.test(t))).toBe(String(names.findIndex((n) => n.startsWith(nama)) + 1))
    }
  })

  it('makes a file of each perangkat daerah, named after it and numbered from 1', () => {
    const { berkas } = susunPeta(kotaCetak, { berkas: 'TERPISAH' })
    expect(berkas.length).toBe(susunPeta(kotaCetak).bagian.length)
    const kesehatan = berkas.find(({ nama }) => nama.startsWith('Dinas Kesehatan'))
    expect(teksOf(kesehatan?.lembar.slice(0, 1) ?? [])).toContain(`Halaman 1 dari ${kesehatan?.lembar.length}`)
  })

  it('spreads a table too long for a page over several, each row on one of them', () => {
    const dinas = anUnor({ id: 'rs', nama: 'RSUD Uji', jenis: 'UPTD' })
    const posts = Array.from({ length: 400 }, (_, n) => aJabatanFungsional({ unorId: 'rs', nama: `Perawat Ruang ${n + 1}`, kebutuhan: 1 }))
    const hasil = susunPeta(aSnapshot({ unor: [dinas], jabatan: posts }), { kertas: 'A4' })
    expect(halamanOf(hasil).length).toBeGreaterThan(1)
    expect(hasil.hurufTerkecil).toBeGreaterThanOrEqual(6 - SERAMBUT)
    const rows = teksOf(hasil.berkas.flatMap((b) => b.lembar)).filter((t) => t.startsWith('Perawat Ruang'))
    expect(rows.toSorted()).toEqual(posts.map(({ nama }) => nama).toSorted())
    expect(teksOf(hasil.berkas.flatMap((b) => b.lembar)).filter((t) => t === 'JUMLAH')).toHaveLength(1)
  })
})
