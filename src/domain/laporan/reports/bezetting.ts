import { mapSteps } from '../../kit/steps'
import { type Bezetting, bezettingJabatan, jumlahBezetting } from '../../organisasi/bezetting'
import { bupOf, type SetelanBup, tmtPensiun } from '../../pegawai/bup'
import { namaLengkap, type PegawaiRingkas } from '../../pegawai/pegawai'
import { catatanLampau } from '../catatan-keadaan'
import { baris, type BarisLaporan, type KolomLaporan, type SelLaporan, type Tujuan } from '../hasil-laporan'
import { jabatanTerurut, type JabatanUnor, UNIT_DITUTUP } from '../jabatan-terurut'
import { judulLaporan } from '../judul-laporan'
import type { KeadaanKota } from '../keadaan-kota'
import { defineLaporan } from '../laporan'
import { keadaanTanggal, parameterUnor } from '../parameter'
import { pendidikanTeks, tingkatJabatan } from '../sel-orang'

const KOLOM: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'unit', judul: 'Unit kerja', jenis: 'TEKS', lebar: 46 },
  { kunci: 'jabatan', judul: 'Nama jabatan', jenis: 'TEKS', lebar: 50 },
  { kunci: 'kelas', judul: 'Kelas', jenis: 'ANGKA', lebar: 12 },
  { kunci: 'tingkat', judul: 'Eselon/Jenjang', jenis: 'TEKS', lebar: 22 },
  { kunci: 'pns', judul: 'PNS', kelompok: 'B', jenis: 'ANGKA', lebar: 11 },
  { kunci: 'pppk', judul: 'PPPK', kelompok: 'B', jenis: 'ANGKA', lebar: 12 },
  { kunci: 'kebutuhan', judul: 'K', jenis: 'ANGKA', lebar: 11 },
  { kunci: 'selisih', judul: '+/-', jenis: 'SELISIH', lebar: 11 },
  { kunci: 'nama', judul: 'Nama pemangku', jenis: 'TEKS', lebar: 46 },
  { kunci: 'nip', judul: 'NIP', jenis: 'TEKS', lebar: 37 },
  { kunci: 'golongan', judul: 'Gol', jenis: 'TEKS', lebar: 12 },
  { kunci: 'pendidikan', judul: 'Pendidikan', jenis: 'TEKS', lebar: 40 },
  { kunci: 'bup', judul: 'BUP th', jenis: 'TEKS', lebar: 12 }
]

/** Somebody in a post; whoever leads by tugas tambahan (the head of a school) is named, but counted in the post held for good. */
type Penghuni = { readonly pegawai: PegawaiRingkas; readonly bup: number; readonly isTambahan: boolean }
type BarisJabatan = JabatanUnor & { readonly nomor: number; readonly bezetting: Bezetting; readonly penghuni: readonly Penghuni[] }

/** Bezetting: every post with need against filled, and who holds it; Plt and Plh are not counted (PermenPANRB 1/2020). */
export const bezetting = defineLaporan({
  id: 'bezetting',
  judul: 'Bezetting Pegawai',
  kelompok: 'JABATAN',
  arti: 'Setiap jabatan dengan bezetting (B), kebutuhan (K), kelebihan atau kekurangannya, dan pemangkunya.',
  dasar: 'PermenPANRB 1/2020',
  memakai: [],
  parameter: { tanggal: keadaanTanggal(), unor: parameterUnor() },
  rows: function* (bahan, { tanggal, unor }) {
    const kota = bahan.pada(tanggal)
    const semua: BarisJabatan[] = []
    const isi: BarisLaporan[] = []
    for (const { perangkat, jabatan } of jabatanTerurut(kota, unor)) {
      const nama = perangkat?.nama ?? UNIT_DITUTUP
      const sudah = semua.length
      const sini = yield* mapSteps(jabatan, (j, at) => barisOf(kota, { ...j, nomor: sudah + at + 1 }, bahan.bup))
      semua.push(...sini)
      isi.push({ jenis: 'KELOMPOK', teks: nama })
      for (const rows of yield* mapSteps(sini, barisJabatan)) isi.push(...rows)
      isi.push(jumlahOf(`Jumlah ${nama}`, sini))
    }
    yield
    return {
      ...judulLaporan('Bezetting Pegawai', kota, unor),
      tabel: [{ judul: null, kolom: KOLOM, baris: semua.length === 0 ? [] : [...isi, jumlahOf('JUMLAH SELURUHNYA', semua)] }],
      catatan: [
        'B = bezetting: pemangku definitif; Plt., Plh., dan tugas tambahan tidak dihitung. K = kebutuhan. BUP th = tahun pensiun menurut BUP jabatan ini.',
        ...catatanRangkap(semua),
        ...catatanLampau(tanggal, bahan.hariIni)
      ]
    }
  }
})

const barisOf = (kota: KeadaanKota, j: JabatanUnor & { readonly nomor: number }, bup: SetelanBup): BarisJabatan => ({
  ...j,
  bezetting: bezettingJabatan(kota.snapshot, j.jabatan),
  penghuni: penghuniOf(kota, j.jabatan, bup)
})

function penghuniOf({ snapshot }: KeadaanKota, jabatan: BarisJabatan['jabatan'], bup: SetelanBup): readonly Penghuni[] {
  return (snapshot.byJabatan.get(jabatan.id) ?? []).flatMap(({ jenis, pegawaiId }) => {
    const pegawai = jenis === 'DEFINITIF' || jenis === 'TUGAS_TAMBAHAN' ? snapshot.pegawai.get(pegawaiId) : undefined
    return pegawai ? [{ pegawai, bup: bupOf(jabatan, bup), isTambahan: jenis === 'TUGAS_TAMBAHAN' }] : []
  })
}

/** What a reader must know where B is more than people: whoever holds two posts for good is counted in both. */
function catatanRangkap(semua: readonly BarisJabatan[]): readonly string[] {
  const orang = semua.flatMap(({ penghuni }) => penghuni.filter((p) => !p.isTambahan).map((p) => p.pegawai.id))
  const rangkap = orang.length - new Set(orang).size
  return rangkap === 0
    ? []
    : [`Pemangku lebih dari satu jabatan definitif dihitung pada setiap jabatannya: ${rangkap} kali lebih dari jumlah orang.`]
}

/** The post with its first holder; each other holder on a line below, where the post is named but not counted again. */
function barisJabatan({ nomor, jabatan, unor, bezetting: b, penghuni }: BarisJabatan): readonly BarisLaporan[] {
  const kepala: readonly SelLaporan[] = [
    nomor,
    unor?.nama ?? null,
    jabatan.nama,
    jabatan.kelas,
    tingkatJabatan(jabatan),
    b.pns,
    b.pppk,
    b.kebutuhan,
    b.selisih
  ]
  const [satu, ...lain] = penghuni
  return [
    baris([...kepala, ...selPenghuni(satu)], tujuanOf(satu) ?? { jenis: 'JABATAN', id: jabatan.id }),
    ...lain.map((p) => baris([...kepala.map((sel, at) => (at === 1 || at === 2 ? sel : null)), ...selPenghuni(p)], tujuanOf(p)))
  ]
}

const tujuanOf = (p: Penghuni | undefined): Tujuan | undefined => p && { jenis: 'PEGAWAI', id: p.pegawai.id }

function selPenghuni(p: Penghuni | undefined): readonly SelLaporan[] {
  if (!p) return [null, null, null, null, null]
  const { pegawai, bup, isTambahan } = p
  // the year of leaving follows from the post held for good, not from an extra duty
  const lahir = isTambahan ? null : pegawai.tanggalLahir
  // whoever is born in December leaves on the first day of the year after
  return [
    `${namaLengkap(pegawai)}${isTambahan ? ' (tugas tambahan)' : ''}`,
    pegawai.nip,
    pegawai.golongan,
    pendidikanTeks(pegawai),
    lahir && tmtPensiun(lahir, bup).slice(0, 4)
  ]
}

function jumlahOf(teks: string, isi: readonly BarisJabatan[]): BarisLaporan {
  const { pns, pppk, kebutuhan, selisih } = jumlahBezetting(isi.map((j) => j.bezetting))
  return { jenis: 'JUMLAH', sel: [null, null, teks, null, null, pns, pppk, kebutuhan, selisih, null, null, null, null, null] }
}
