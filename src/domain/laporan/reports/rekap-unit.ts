import { bezettingJabatan, isPppk, jumlahBezetting } from '../../organisasi/bezetting'
import { isStruktural } from '../../organisasi/jabatan'
import { isKosong } from '../../organisasi/kartu'
import type { Unor } from '../../organisasi/unor'
import { catatanLampau } from '../catatan-keadaan'
import { type OrangHari, orangHari } from '../dimensi'
import { baris, type BarisLaporan, type KolomLaporan, type SelLaporan } from '../hasil-laporan'
import { jabatanTerurut, type JabatanPerangkat, UNIT_DITUTUP } from '../jabatan-terurut'
import { judulLaporan } from '../judul-laporan'
import type { KeadaanKota } from '../keadaan-kota'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterUnor } from '../parameter'

const angka = (kunci: string, judul: string, kelompok?: string): KolomLaporan => ({
  kunci,
  judul,
  ...(kelompok === undefined ? {} : { kelompok }),
  jenis: 'ANGKA',
  lebar: 16
})

const KOLOM: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'unit', judul: 'Perangkat daerah', jenis: 'TEKS', lebar: 70 },
  angka('pns', 'PNS', 'Pegawai'),
  angka('pppk', 'PPPK', 'Pegawai'),
  angka('laki', 'L', 'Pegawai'),
  angka('perempuan', 'P', 'Pegawai'),
  angka('pegawai', 'Jumlah', 'Pegawai'),
  angka('jabatan', 'Ada', 'Jabatan struktural'),
  angka('terisi', 'Terisi', 'Jabatan struktural'),
  angka('kosong', 'Kosong', 'Jabatan struktural'),
  angka('bezetting', 'B', 'Semua jabatan'),
  angka('kebutuhan', 'K', 'Semua jabatan'),
  { kunci: 'selisih', judul: '+/-', kelompok: 'Semua jabatan', jenis: 'SELISIH', lebar: 16 }
]

type Isi = { readonly orang: readonly OrangHari[]; readonly jabatan: JabatanPerangkat['jabatan'] }
type IsiPerangkat = Isi & { readonly perangkat: Unor | null; readonly nama: string }

/** Rekap unit: people and posts of every perangkat daerah in one line each. */
export const rekapUnit = defineLaporan({
  id: 'rekap-unit',
  judul: 'Rekapitulasi per Perangkat Daerah',
  kelompok: 'JABATAN',
  arti: 'Jumlah pegawai, jabatan struktural terisi dan kosong, serta bezetting terhadap kebutuhan setiap perangkat daerah.',
  dasar: null,
  memakai: [],
  parameter: { tanggal: keadaanTanggal(), unor: parameterUnor() },
  rows: (bahan, { tanggal, unor }) => {
    const kota = bahan.pada(tanggal)
    const isi = isiOf(
      orangHari(kota).filter(({ duduk }) => kota.isDalam(duduk?.jabatan.unorId, unor)),
      jabatanTerurut(kota, unor)
    )
    const semua = { orang: isi.flatMap((i) => i.orang), jabatan: isi.flatMap((i) => i.jabatan) }
    const rows = isi.map((i, at) =>
      baris([at + 1, i.nama, ...selOf(kota, i)], i.perangkat ? { jenis: 'UNOR', id: i.perangkat.id } : undefined)
    )
    const jumlah: BarisLaporan = { jenis: 'JUMLAH', sel: [null, 'JUMLAH', ...selOf(kota, semua)] }
    return {
      ...judulLaporan('Rekapitulasi Pegawai dan Jabatan', kota, unor),
      tabel: [{ judul: null, kolom: KOLOM, baris: rows.length === 0 ? [] : [...rows, jumlah] }],
      catatan: ['L dan P tidak mencakup pegawai yang jenis kelaminnya belum tercatat.', ...catatanLampau(tanggal, bahan.hariIni)]
    }
  }
})

/** Every perangkat daerah with its posts and people; posts whose unit is closed, and people without a post, in lines of their own. */
function isiOf(orang: readonly OrangHari[], perangkat: readonly JabatanPerangkat[]): readonly IsiPerangkat[] {
  const milik = Map.groupBy(orang, ({ duduk }) => duduk && (duduk.perangkatDaerah?.id ?? UNIT_DITUTUP))
  const berjabatan = perangkat.map(({ perangkat: p, jabatan }) => ({
    perangkat: p,
    nama: p?.nama ?? UNIT_DITUTUP,
    jabatan,
    orang: milik.get(p?.id ?? UNIT_DITUTUP) ?? []
  }))
  const belum = milik.get(null) ?? []
  return belum.length === 0 ? berjabatan : [...berjabatan, { perangkat: null, nama: 'Belum berjabatan', jabatan: [], orang: belum }]
}

function selOf({ snapshot }: KeadaanKota, { orang, jabatan }: Isi): readonly SelLaporan[] {
  const count = (test: (o: OrangHari) => boolean): number => orang.filter(test).length
  const struktural = jabatan.filter((j) => isStruktural(j.jabatan))
  const kosong = struktural.filter((j) => isKosong(snapshot.byJabatan.get(j.jabatan.id) ?? [])).length
  const b = jumlahBezetting(jabatan.map((j) => bezettingJabatan(snapshot, j.jabatan)))
  return [
    count((o) => !isPppk(o.pegawai.jenisAsn)),
    count((o) => isPppk(o.pegawai.jenisAsn)),
    count((o) => o.pegawai.jenisKelamin === 'L'),
    count((o) => o.pegawai.jenisKelamin === 'P'),
    orang.length,
    struktural.length,
    struktural.length - kosong,
    kosong,
    b.jumlah,
    b.kebutuhan,
    b.selisih
  ]
}
