import type { Tanggal } from '../../kit/tanggal'
import { AWALAN_TERAPAN } from '../../mutasi/pijakan-rencana'
import { type Arah, arahOf } from '../../mutasi/tinjauan'
import type { Jabatan, JabatanId, JenisJabatan } from '../../organisasi/jabatan'
import { byTmt } from '../../organisasi/snapshot'
import type { Penempatan } from '../../pegawai/penempatan'
import type { BahanLaporan } from '../bahan-laporan'
import { baris, type BarisLaporan, type KolomLaporan, type SelLaporan } from '../hasil-laporan'
import { judulLaporan } from '../judul-laporan'
import { defineLaporan } from '../laporan'
import { parameterAngka } from '../parameter'

/** What happened to somebody: which way it went, or a first post. */
type Gerak = Exclude<Arah, 'TETAP'> | 'PERTAMA'

const GERAK: readonly (readonly [Gerak, string])[] = [
  ['PROMOSI', 'Promosi'],
  ['ROTASI', 'Rotasi'],
  ['DEMOSI', 'Demosi'],
  ['DIAGONAL', 'Diagonal'],
  ['PERTAMA', 'Pengangkatan pertama']
]

const TUJUAN: readonly (readonly [JenisJabatan, string])[] = [
  ['JPT_PRATAMA', 'II'],
  ['ADMINISTRATOR', 'III'],
  ['PENGAWAS', 'IV'],
  ['JF', 'JF'],
  ['PELAKSANA', 'Pelaksana']
]

const KOLOM: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'tanggal', judul: 'Tanggal SK', jenis: 'TANGGAL', lebar: 24 },
  { kunci: 'tmt', judul: 'TMT', jenis: 'TANGGAL', lebar: 24 },
  { kunci: 'jumlah', judul: 'Jumlah', jenis: 'ANGKA', lebar: 18 },
  ...GERAK.map(([kunci, judul]): KolomLaporan => ({ kunci, judul, kelompok: 'Jenis perpindahan', jenis: 'ANGKA', lebar: 24 })),
  ...TUJUAN.map(([kunci, judul]): KolomLaporan => ({
    kunci: `ke${kunci}`,
    judul,
    kelompok: 'Ke jabatan eselon',
    jenis: 'ANGKA',
    lebar: 18
  }))
]

type Mutasi = { readonly tanggalSk: Tanggal | null; readonly tmt: Tanggal; readonly gerak: Gerak; readonly tujuan: Jabatan }

/** Rekap mutasi: how many were appointed by each decree of some years, which way and to what. */
export const rekapMutasi = defineLaporan({
  id: 'rekap-mutasi',
  judul: 'Rekapitulasi Mutasi',
  kelompok: 'MUTASI',
  arti: 'Jumlah pengangkatan menurut tanggal SK: promosi, rotasi, demosi, diagonal, dan eselon jabatan yang dituju.',
  dasar: 'PP 11/2017',
  memakai: ['rencana', 'langkah'],
  parameter: {
    dari: parameterAngka('Dari tahun', { min: 1980, maks: 2100, satuan: '', baku: (hariIni) => Number(hariIni.slice(0, 4)) - 1 }),
    sampai: parameterAngka('Sampai tahun', { min: 1980, maks: 2100, satuan: '', baku: (hariIni) => Number(hariIni.slice(0, 4)) })
  },
  rows: (bahan, { dari, sampai }) => {
    const kota = bahan.pada(bahan.hariIni)
    const semua = mutasiOf(bahan).filter(({ tmt }) => tmt >= `${dari}-01-01` && tmt <= `${sampai}-12-31`)
    const perSk = [...Map.groupBy(semua, ({ tanggalSk, tmt }) => `${tmt} ${tanggalSk ?? ''}`)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, isi]) => isi)
    const rows = perSk.map((isi, at) => baris([at + 1, isi[0]?.tanggalSk ?? null, isi[0]?.tmt ?? null, ...hitung(isi)]))
    const jumlah: BarisLaporan = { jenis: 'JUMLAH', sel: [null, 'JUMLAH', null, ...hitung(semua)] }
    const { judul } = judulLaporan('Rekapitulasi Mutasi Pegawai', kota)
    return {
      judul,
      keadaan: dari === sampai ? `Tahun ${dari}` : `Tahun ${dari} sampai ${sampai}`,
      tabel: [{ judul: null, kolom: KOLOM, baris: rows.length === 0 ? [] : [...rows, jumlah] }],
      catatan: [
        'Dihitung dari riwayat jabatan definitif. Tanggal SK hanya diketahui dari rencana yang diterapkan; selebihnya hanya TMT-nya.',
        'Diagonal: antara jabatan struktural atau pelaksana dan jabatan fungsional. Pengangkatan pertama: tanpa jabatan sebelumnya yang tercatat.'
      ]
    }
  }
})

/** Every definitive appointment with a known day, by what was held before it. */
function mutasiOf(bahan: BahanLaporan): readonly Mutasi[] {
  const jabatan = new Map(bahan.tabel('jabatan').map((j) => [j.id, j]))
  const tanggalSk = tanggalSkOf(bahan)
  const perOrang = Map.groupBy(
    bahan.tabel('penempatan').filter((p) => p.jenis === 'DEFINITIF'),
    (p) => p.pegawaiId
  )
  return [...perOrang.values()].flatMap((milik) => {
    const urut = milik.toSorted(byTmt)
    return urut.flatMap((p, at) => mutasiDari(p, urut[at - 1], { jabatan, tanggalSk }))
  })
}

type Rujukan = { readonly jabatan: ReadonlyMap<JabatanId, Jabatan>; readonly tanggalSk: (p: Penempatan) => Tanggal | null }

function mutasiDari(p: Penempatan, sebelum: Penempatan | undefined, { jabatan, tanggalSk }: Rujukan): readonly Mutasi[] {
  const [tujuan, asal] = [jabatan.get(p.jabatanId), sebelum && jabatan.get(sebelum.jabatanId)]
  if (!tujuan || p.tmtMulai === null) return []
  const gerak = asal ? arahOf(asal, tujuan) : 'PERTAMA'
  return gerak === 'TETAP' ? [] : [{ tanggalSk: tanggalSk(p), tmt: p.tmtMulai, gerak, tujuan }]
}

/** The day of the decree, of what a plan has written. */
function tanggalSkOf({ tabel }: BahanLaporan): (p: Penempatan) => Tanggal | null {
  const rencana = new Map(tabel('rencana').map((r) => [r.id, r.tanggalSk]))
  const langkah = new Map(tabel('langkah').map((l) => [`${AWALAN_TERAPAN}${l.id}`, rencana.get(l.rencanaId) ?? null]))
  return ({ id }) => langkah.get(id) ?? null
}

const hitung = (isi: readonly Mutasi[]): readonly SelLaporan[] => [
  isi.length,
  ...GERAK.map(([gerak]) => isi.filter((m) => m.gerak === gerak).length),
  ...TUJUAN.map(([jenis]) => isi.filter((m) => m.tujuan.jenis === jenis).length)
]
