import { tanggalPanjang } from '../kit/tanggal'
import type { Snapshot } from '../organisasi/snapshot'
import type { Bounds } from '../organisasi/spatial-index'
import { buildTree } from '../organisasi/tree'
import type { Unor, UnorId } from '../organisasi/unor'
import { type Bentuk, kotak, paragraf, pena } from './adegan'
import { baganCetak } from './bagan-cetak'
import type { BahanCetak } from './bahan-cetak'
import { type BahanBuku, type HalamanBagan, halamanPerangkat } from './halaman-buku'
import { indeksJabatan, indeksNama } from './indeks-buku'
import { arahMungkin, faktorLembar, tepiLembar, type UkuranLembar } from './kertas'
import { type BarisBuku, ISI_BUKU, kolomBuku } from './kolom-buku'
import { type HasilCetak, hurufLembar, type Lembar } from './lembar'
import { gambarPas, kertasOf, pasTerbesar, SKALA_TERBACA } from './pas-lembar'
import type { PilihanCetak } from './pilihan-cetak'
import { type KepalaLembar, kepalaLembar, legendaRangka } from './rangka'
import { takaranOf } from './takaran'
import { huruf, muatkan } from './tulisan'
import { TINTA } from './warna-cetak'

/** A book of the organisation: cover, contents, a page or more of each perangkat daerah, index of posts and of names. */
export function* cetakBuku(bahan: BahanCetak, pilihan: PilihanCetak): Generator<undefined, HasilCetak> {
  const buku = bahanBuku(bahan, pilihan)
  const bagan: HalamanBagan[] = [...halamanSusunan(buku)]
  for (const perangkat of perangkatOf(bahan.snapshot, pilihan.akar)) {
    bagan.push(...halamanPerangkat(buku, perangkat))
    yield
  }
  const lembar: Lembar[] = []
  for (const page of rakit(buku, bagan)) {
    lembar.push(page)
    yield
  }
  return { lembar, hurufTerkecil: Math.min(...lembar.map(hurufLembar)), saran: null }
}

/** Books lie unless the officer wants them upright: a peta jabatan is broader than high. */
function bahanBuku(bahan: BahanCetak, pilihan: PilihanCetak): BahanBuku {
  const [ukuran] = arahMungkin(kertasOf(pilihan), pilihan.arah === 'OTOMATIS' ? 'MENDATAR' : pilihan.arah)
  if (!ukuran) throw new Error('A paper without a direction')
  return {
    bahan,
    pilihan,
    ukuran,
    takaran: takaranOf(bahan, pilihan),
    rangkaOf: (milik, bagan, lanjutan) => ({
      kepala: kepalaLanjutan(kepalaLembar(bahan.snapshot, pilihan.judul, milik), lanjutan),
      legenda: legendaRangka(bahan, bagan),
      penandatangan: lanjutan === 0 && pilihan.penandatangan ? { orang: pilihan.penandatangan, tanggal: bahan.hariIni } : null
    })
  }
}

const kepalaLanjutan = ({ judul, keterangan }: KepalaLembar, lanjutan: number): KepalaLembar => ({
  judul,
  keterangan: lanjutan === 0 ? keterangan : `${keterangan} · lanjutan ${lanjutan}`
})

/** The units that have pages of their own: those right below the government, or the one the chart is focused on. */
function perangkatOf(snapshot: Snapshot, akar: UnorId | null): readonly Unor[] {
  const fokus = akar === null ? undefined : snapshot.unor.get(akar)
  if (fokus && fokus.jenis !== 'PEMERINTAH') return [fokus]
  const root = fokus ?? [...snapshot.unor.values()].find((u) => u.jenis === 'PEMERINTAH')
  return (snapshot.anakByUnor.get(root?.id ?? null) ?? []).filter((u) => !isTunggal(snapshot, u))
}

/** Staf ahli alone: all there is of them stands beside the others on the first chart. */
const isTunggal = ({ anakByUnor, jabatanByUnor }: Snapshot, { id, jenis }: Unor): boolean =>
  jenis === 'STAF_AHLI' && !anakByUnor.has(id) && (jabatanByUnor.get(id) ?? []).every((j) => j.isPimpinan)

/** The first chart of a book of the whole organisation: its perangkat daerah. */
function halamanSusunan({ bahan, pilihan, ukuran, rangkaOf }: BahanBuku): readonly HalamanBagan[] {
  const root = [...bahan.snapshot.unor.values()].find((u) => u.jenis === 'PEMERINTAH')
  if (!root || (pilihan.akar !== null && pilihan.akar !== root.id)) return []
  const { akar } = buildTree(bahan.snapshot, { akar: root.id, tingkat: 2, lipatan: new Map() })
  const susun = (medan: PilihanCetak['medan']): Pick<HalamanBagan, 'bagan' | 'pas'> => {
    const bagan = baganCetak(bahan, { ...pilihan, judul: 'STRUKTUR_ORGANISASI', tata: 'ATAS_BAWAH', medan, akar })
    const isi = { ...rangkaOf(root.id, bagan, 0), kepala: kepalaLembar(bahan.snapshot, 'STRUKTUR_ORGANISASI', null) }
    return { bagan, pas: pasTerbesar(bagan, [ukuran], isi) }
  }
  const ringkas = susun(pilihan.medan.filter((m) => m === 'PEJABAT' || m === 'ESELON'))
  // what cannot be read so is named only: the pages that follow say more
  const { bagan, pas } = ringkas.pas.skala >= SKALA_TERBACA ? ringkas : susun([])
  return [
    {
      milik: root.id,
      judul: [SUSUNAN],
      bagan,
      pas,
      lengkap: [root.id, ...(bahan.snapshot.anakByUnor.get(root.id) ?? []).filter((u) => isTunggal(bahan.snapshot, u)).map((u) => u.id)]
    }
  ]
}

const SUSUNAN = 'Susunan perangkat daerah'

/** Puts the pages of a book in order and numbers them. */
function* rakit(buku: BahanBuku, bagan: readonly HalamanBagan[]): Generator<Lembar> {
  const { bahan, pilihan, ukuran } = buku
  const ruang = ruangDaftar(ukuran)
  const indeks = [
    { judul: 'Indeks jabatan', baris: (no: ReadonlyMap<UnorId, number>) => indeksJabatan(bahan.snapshot, no) },
    ...(pilihan.denganNama ? [{ judul: 'Indeks nama', baris: (no: ReadonlyMap<UnorId, number>) => indeksNama(bahan.snapshot, no) }] : [])
  ]
  // the contents take as many pages whatever the numbers in them are
  const kira = indeks.map(({ judul }) => ({ judul, halaman: 0 }))
  const isiKira = halamanIsi(daftarIsi(bagan, kira, 0), ruang).length
  const depan = 1 + isiKira
  const nomor = nomorUnor(bagan, depan)
  const daftar = indeks.map(({ judul, baris }) => ({ judul, pages: kolomBuku(baris(nomor), ruang) }))
  const mulai = daftar.map(({ judul }, n) => ({
    judul,
    halaman: depan + bagan.length + 1 + daftar.slice(0, n).reduce((sum, d) => sum + d.pages.length, 0)
  }))
  let at = 1
  const nomori = (nama: string, bentuk: readonly Bentuk[]): Lembar => {
    const isi = at === 1 ? bentuk : [...bentuk, ...nomorHalaman(ukuran, at, nama)]
    at += 1
    return { nama, ...ukuran, bentuk: isi, jendela: null }
  }
  yield nomori('Sampul', sampul(buku))
  for (const bentuk of halamanIsi(daftarIsi(bagan, mulai, depan), ruang))
    yield nomori('Daftar isi', [...kepalaDaftar('Daftar isi', ukuran), ...bentuk])
  for (const { judul, bagan: satu, pas } of bagan) yield nomori(judul.join(', '), gambarPas(satu, pas))
  for (const { judul, pages } of daftar) for (const bentuk of pages) yield nomori(judul, [...kepalaDaftar(judul, ukuran), ...bentuk])
}

type Mulai = { readonly judul: string; readonly halaman: number }

/** The contents: every perangkat daerah by its first page, then the indexes. */
function daftarIsi(bagan: readonly HalamanBagan[], indeks: readonly Mulai[], depan: number): readonly BarisBuku[] {
  const pertama = bagan.flatMap(({ judul, milik }, n) =>
    bagan[n - 1]?.milik === milik ? [] : [{ judul: judul[0] ?? '', halaman: depan + n + 1 }]
  )
  return [...pertama, ...indeks].map(({ judul, halaman }) => ({ jenis: 'BUTIR', teks: judul, rinci: null, halaman: [halaman] }))
}

/** The contents on their pages: one column in the middle where it is enough. */
function halamanIsi(baris: readonly BarisBuku[], ruang: Bounds): readonly (readonly Bentuk[])[] {
  const lebar = Math.min(ruang.lebar, LEBAR_ISI)
  const satu = kolomBuku(baris, { ...ruang, x: ruang.x + (ruang.lebar - lebar) / 2, lebar }, ISI_BUKU)
  return satu.length === 1 ? satu : kolomBuku(baris, ruang, ISI_BUKU)
}

const LEBAR_ISI = 200

/** The page on which all posts of a unit stand. */
const nomorUnor = (bagan: readonly HalamanBagan[], depan: number): ReadonlyMap<UnorId, number> =>
  new Map(bagan.flatMap(({ lengkap }, n) => lengkap.map((id) => [id, depan + n + 1] as const)))

const TINGGI_KEPALA_DAFTAR = 14

const ruangDaftar = (ukuran: UkuranLembar): Bounds => {
  const tepi = tepiLembar(ukuran) + 6
  return {
    x: tepi,
    y: tepi + TINGGI_KEPALA_DAFTAR,
    lebar: ukuran.lebar - 2 * tepi,
    tinggi: ukuran.tinggi - 2 * tepi - TINGGI_KEPALA_DAFTAR
  }
}

function kepalaDaftar(judul: string, ukuran: UkuranLembar): readonly Bentuk[] {
  const { x, y, lebar } = ruangDaftar(ukuran)
  const atas = y - TINGGI_KEPALA_DAFTAR
  return [
    ...paragraf({ baris: [judul.toUpperCase()], huruf: huruf(13, true) }, { x, y: atas, warna: TINTA.hitam }),
    { jenis: 'GARIS', titik: [x, atas + 8, x + lebar, atas + 8], pena: pena(TINTA.garis, 0.3) }
  ]
}

/** The number of a page at its foot, and what it shows. */
function nomorHalaman(ukuran: UkuranLembar, halaman: number, nama: string): readonly Bentuk[] {
  const y = ukuran.tinggi - tepiLembar(ukuran) * 0.72
  const tepi = tepiLembar(ukuran)
  const kiri = muatkan(nama, huruf(7), { lebar: ukuran.lebar - 2 * tepi - 30, baris: 1, susut: 0.8 })
  return [
    ...paragraf(kiri, { x: tepi, y, warna: TINTA.abu }),
    ...paragraf({ baris: [String(halaman)], huruf: huruf(8, true) }, { x: ukuran.lebar - tepi, y, warna: TINTA.abu, rata: 'KANAN' })
  ]
}

function sampul({ bahan, pilihan, ukuran }: BahanBuku): readonly Bentuk[] {
  const { judul, keterangan } = kepalaLembar(bahan.snapshot, pilihan.judul, pilihan.akar)
  const f = faktorLembar(ukuran)
  const [tengah, lebar] = [ukuran.lebar / 2, ukuran.lebar * 0.78]
  const bentuk: Bentuk[] = [
    kotak({ x: 0, y: 0, lebar: ukuran.lebar, tinggi: 9 * f }, { isi: '#1d4e6b' }),
    kotak({ x: 0, y: 9 * f, lebar: ukuran.lebar, tinggi: 1.4 * f }, { isi: '#c7952c' })
  ]
  let y = ukuran.tinggi * 0.34
  judul.forEach((teks, n) => {
    const muat = muatkan(teks, huruf((n === 0 ? 26 : 17) * f, true), { lebar, baris: 3, susut: 0.5 })
    bentuk.push(...paragraf(muat, { x: tengah, y, warna: n === 0 ? TINTA.hitam : TINTA.abu, rata: 'TENGAH' }))
    y += muat.baris.length * muat.huruf.ukuran * 1.2 + 3 * f
  })
  bentuk.push({ jenis: 'GARIS', titik: [tengah - 24 * f, y + 3 * f, tengah + 24 * f, y + 3 * f], pena: pena('#c7952c', 0.6 * f) })
  bentuk.push(...paragraf({ baris: [keterangan], huruf: huruf(11 * f) }, { x: tengah, y: y + 8 * f, warna: TINTA.hitam, rata: 'TENGAH' }))
  const dicetak = `Dicetak ${tanggalPanjang(bahan.hariIni)}`
  bentuk.push(
    ...paragraf({ baris: [dicetak], huruf: huruf(8 * f) }, { x: tengah, y: ukuran.tinggi - 18 * f, warna: TINTA.abu, rata: 'TENGAH' })
  )
  return bentuk
}
