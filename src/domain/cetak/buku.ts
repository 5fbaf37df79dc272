import type { Snapshot } from '../organisasi/snapshot'
import { buildTree } from '../organisasi/tree'
import type { Unor, UnorId } from '../organisasi/unor'
import type { Bentuk } from './adegan'
import { baganCetak } from './bagan-cetak'
import type { BahanCetak } from './bahan-cetak'
import { halamanIsi, kepalaDaftar, nomorHalaman, ruangDaftar } from './daftar-buku'
import { type BahanBuku, type HalamanBagan, halamanPerangkat } from './halaman-buku'
import { indeksJabatan, indeksNama } from './indeks-buku'
import { arahMungkin } from './kertas'
import { type BarisBuku, kolomBuku } from './kolom-buku'
import { type HasilCetak, hurufLembar, type Lembar } from './lembar'
import { gambarPas, kertasOf, pasTerbesar, SKALA_TERBACA } from './pas-lembar'
import type { PilihanCetak } from './pilihan-cetak'
import { type KepalaLembar, kepalaLembar, legendaRangka } from './rangka'
import { sampulBuku } from './sampul-buku'
import { takaranOf } from './takaran'

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
  yield nomori('Sampul', sampulBuku(kepalaLembar(bahan.snapshot, pilihan.judul, pilihan.akar), ukuran, bahan.hariIni))
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

/** The page on which all posts of a unit stand. */
const nomorUnor = (bagan: readonly HalamanBagan[], depan: number): ReadonlyMap<UnorId, number> =>
  new Map(bagan.flatMap(({ lengkap }, n) => lengkap.map((id) => [id, depan + n + 1] as const)))
