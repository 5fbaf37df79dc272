import type { Bentuk } from '../cetak/adegan'
import { halamanIsi, kepalaDaftar, nomorHalaman, ruangDaftar } from '../cetak/daftar-buku'
import { arahMungkin, UKURAN_KERTAS, type UkuranLembar } from '../cetak/kertas'
import { hurufLembar, type Lembar } from '../cetak/lembar'
import { sampulBuku } from '../cetak/sampul-buku'
import type { Tanggal } from '../kit/tanggal'
import { jumlahBezetting } from '../organisasi/bezetting'
import type { Snapshot } from '../organisasi/snapshot'
import type { UnorId } from '../organisasi/unor'
import type { BaganPeta } from './halaman-bagan'
import { isiPeta } from './halaman-isi'
import { penandatanganPeta } from './halaman-penandatangan'
import { type PerangkatPeta, perangkatPeta } from './halaman-perangkat'
import type { PilihanPeta } from './halaman-pilihan'
import type { LahanPeta } from './halaman-pohon'
import { halamanPeta, type MejaPeta } from './halaman-potong'
import { type BagianPeta, peringatanPeta } from './halaman-peringatan'
import { type JudulPeta, kepalaPeta, legendaPeta } from './halaman-rangka'
import { tabelJabatan, type TabelPeta } from './halaman-tabel'

/** What official peta jabatan are printed from: the organisation on a day, and the day of printing. */
export type BahanPeta = { readonly snapshot: Snapshot; readonly hariIni: Tanggal }

/** One file: its pages, and what it is called. */
export type BerkasHalaman = { readonly nama: string; readonly lembar: readonly Lembar[] }

/** Official peta jabatan ready for the printer, and what is to be known before they are signed. */
export type HasilPeta = {
  readonly berkas: readonly BerkasHalaman[]
  /** The pages of each perangkat daerah, what is on them and where. */
  readonly bagian: readonly BagianPeta[]
  /** Size of the smallest letters, in points. */
  readonly hurufTerkecil: number
  readonly peringatan: readonly string[]
}

/** Lays out the official peta jabatan of some units, in steps of some milliseconds. */
export function* langkahPeta(bahan: BahanPeta, pilihan: PilihanPeta): Generator<undefined, HasilPeta> {
  const [ukuran] = arahMungkin(UKURAN_KERTAS[pilihan.kertas], 'MENDATAR')
  if (!ukuran) throw new Error('A paper without a direction')
  const bagian: BagianPeta[] = []
  for (const perangkat of perangkatPeta(bahan.snapshot, pilihan.akar)) {
    yield
    bagian.push(yield* susunPerangkat(bahan, { pilihan, perangkat, ukuran }))
  }
  const berkas: BerkasHalaman[] = []
  for (const satu of pilihan.berkas === 'TERPISAH' ? bagian.map((b) => [b]) : [bagian]) {
    yield
    berkas.push(yield* rakit(bahan, { ukuran, bagian: satu }))
  }
  const lembar = berkas.flatMap((b) => b.lembar)
  return {
    berkas,
    bagian,
    hurufTerkecil: lembar.reduce((least, l) => Math.min(least, hurufLembar(l)), Infinity),
    peringatan: peringatanPeta(bahan.snapshot, pilihan, bagian)
  }
}

type Pesanan = { readonly pilihan: PilihanPeta; readonly perangkat: PerangkatPeta; readonly ukuran: UkuranLembar }

function* susunPerangkat({ snapshot, hariIni }: BahanPeta, { pilihan, perangkat, ukuran }: Pesanan): Generator<undefined, BagianPeta> {
  const { unor, tambahan } = perangkat
  const isi = new Map([unor, ...tambahan].flatMap(({ id }) => [...isiPeta(snapshot, id, pilihan.denganNama)]))
  const orang = penandatanganPeta(snapshot, unor, pilihan)
  const jumlah = jumlahBezetting([unor, ...tambahan].flatMap(({ id }) => isi.get(id)?.cabang ?? []))
  const rangkaOf = (bagan: BaganPeta, judul: JudulPeta, isAkhir: boolean): ReturnType<MejaPeta['rangkaOf']> => ({
    kepala: kepalaPeta(snapshot, judul),
    legenda: legendaPeta(bagan, judul.isLanjutan ? null : jumlah, pilihan.pppkTerpisah),
    penandatangan: isAkhir && orang ? { orang, tanggal: hariIni } : null
  })
  const lahan = lahanPeta({ snapshot, isi, pppkTerpisah: pilihan.pppkTerpisah, tambahan, milik: unor.id })
  yield
  return { perangkat, isi, halaman: yield* halamanPeta({ lahan, milik: unor, kertas: pilihan.kertas, ukuran, rangkaOf }) }
}

function lahanPeta(dasar: Omit<LahanPeta, 'tabelOf'>): LahanPeta {
  const known = new Map<string, TabelPeta | null>()
  return {
    ...dasar,
    tabelOf: (isi, isTerpisah) => {
      const key = `${isi.unor.id} ${isTerpisah}`
      const found = known.get(key)
      if (found !== undefined) return found
      const tabel = tabelJabatan(isi, isTerpisah, dasar.pppkTerpisah)
      known.set(key, tabel)
      return tabel
    }
  }
}

type Rakitan = { readonly ukuran: UkuranLembar; readonly bagian: readonly BagianPeta[] }

/** Puts the pages of a file in order, numbers them, and draws them; a file of several perangkat daerah has a cover and contents. */
function* rakit(bahan: BahanPeta, { ukuran, bagian }: Rakitan): Generator<undefined, BerkasHalaman> {
  const isBuku = bagian.length > 1
  const daftar = isBuku ? daftarIsi(bagian, ukuran) : []
  const depan = isBuku
    ? [sampulBuku(kepalaPeta(bahan.snapshot, { milik: null, unit: null, isLanjutan: false }), ukuran, bahan.hariIni), ...daftar]
    : []
  const halaman = bagian.flatMap((b) => b.halaman.map((page) => ({ milik: b.perangkat.unor, page })))
  const total = depan.length + halaman.length
  const nomor = new Map(halaman.flatMap(({ page }, n) => [...page.bagan.unor].map((id) => [id, depan.length + n + 1] as const)))
  const nomorOf = (id: UnorId): number | null => nomor.get(id) ?? null
  const lembar: Lembar[] = depan.map((bentuk, n) => lembarOf(ukuran, n === 0 ? 'Sampul' : 'Daftar isi', bentuk))
  for (const [n, { page, milik }] of halaman.entries()) {
    const { bagan, pas } = page
    const isi = [...bagan.gambar(pas, nomorOf), ...pas.rangka.bentuk]
    const nama = page.judul.unit ? `${milik.nama}, ${page.judul.unit.nama}` : milik.nama
    const kaki = total === 1 ? [] : nomorHalaman(ukuran, `Halaman ${depan.length + n + 1} dari ${total}`, `Peta Jabatan ${nama}`)
    lembar.push(lembarOf(ukuran, nama, [...isi, ...kaki]))
    yield
  }
  return { nama: bagian[0] && !isBuku ? bagian[0].perangkat.unor.nama : '', lembar }
}

const lembarOf = (ukuran: UkuranLembar, nama: string, bentuk: readonly Bentuk[]): Lembar => ({ nama, ...ukuran, bentuk, jendela: null })

/** The contents of a book: every perangkat daerah by its first page. How many pages they take does not depend on the numbers in them. */
function daftarIsi(bagian: readonly BagianPeta[], ukuran: UkuranLembar): readonly (readonly Bentuk[])[] {
  const ruang = ruangDaftar(ukuran)
  const baris = (depan: number): Parameters<typeof halamanIsi>[0] => {
    let at = depan + 1
    return bagian.map(({ perangkat, halaman }) => {
      const mulai = at
      at += halaman.length
      return { jenis: 'BUTIR', teks: perangkat.unor.nama, rinci: null, halaman: [mulai] }
    })
  }
  const tebal = halamanIsi(baris(0), ruang).length
  return halamanIsi(baris(1 + tebal), ruang).map((bentuk) => [...kepalaDaftar('Daftar isi', ukuran), ...bentuk])
}
