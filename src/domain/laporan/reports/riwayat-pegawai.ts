import { addDays, lamaTeks, monthsBetween, tanggalPanjang, type Tanggal } from '../../kit/tanggal'
import { byTmt } from '../../organisasi/snapshot'
import { pangkatTeks } from '../../pegawai/pangkat'
import { namaLengkap, type Pegawai, type PegawaiId } from '../../pegawai/pegawai'
import type { JenisPenempatan, Penempatan } from '../../pegawai/penempatan'
import { TEKS_PELATIHAN, TEKS_PREDIKAT } from '../../pegawai/teks-pegawai'
import { namaPemerintah } from '../../peta-jabatan/naskah/bahan-naskah'
import type { BahanLaporan } from '../bahan-laporan'
import { baris, type BarisLaporan, type KolomLaporan, type SelLaporan, type TabelLaporan } from '../hasil-laporan'
import { keadaanTeks } from '../judul-laporan'
import { defineLaporan } from '../laporan'
import { parameterPegawai } from '../parameter'
import { pendidikanTeks, statusTeks, tingkatJabatan } from '../sel-orang'

const teks = (kunci: string, judul: string, lebar: number): KolomLaporan => ({ kunci, judul, jenis: 'TEKS', lebar })
const NO: KolomLaporan = { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 }
const tahun: KolomLaporan = { kunci: 'tahun', judul: 'Tahun', jenis: 'TEKS', lebar: 18 }

// all tables as wide as the history of posts, so that the paper need not be turned
const KOLOM_DIRI = [teks('hal', 'Hal', 60), teks('isi', 'Isi', 212)]
// a table of its own: who may not read it sees all the rest
const KOLOM_LAHIR: readonly KolomLaporan[] = [
  { ...teks('tempat', 'Tempat lahir', 136), pribadi: 'KELAHIRAN' },
  { kunci: 'tanggal', judul: 'Tanggal lahir', jenis: 'TANGGAL', lebar: 136, pribadi: 'KELAHIRAN' }
]
const KOLOM_JABATAN: readonly KolomLaporan[] = [
  NO,
  teks('jabatan', 'Jabatan', 60),
  teks('unit', 'Unit kerja', 54),
  teks('tingkat', 'Eselon/Jenjang', 22),
  teks('cara', 'Cara', 20),
  { kunci: 'mulai', judul: 'TMT', jenis: 'TANGGAL', lebar: 20 },
  { kunci: 'selesai', judul: 'Sampai', jenis: 'TANGGAL', lebar: 20 },
  teks('lama', 'Lama', 26),
  teks('nomor', 'Nomor SK', 40)
]
const KOLOM_PELATIHAN = [
  NO,
  teks('nama', 'Pelatihan', 156),
  teks('jenis', 'Jenis', 70),
  tahun,
  { ...tahun, kunci: 'jp', judul: 'JP', jenis: 'ANGKA' as const }
]
const KOLOM_PREDIKAT = [NO, tahun, teks('predikat', 'Predikat kinerja', 244)]
const KOLOM_PENGHARGAAN = [NO, teks('nama', 'Penghargaan', 164), tahun, teks('nomor', 'Nomor', 80)]

const CARA: Readonly<Record<JenisPenempatan, string>> = {
  DEFINITIF: 'Definitif',
  PLT: 'Plt.',
  PLH: 'Plh.',
  TUGAS_TAMBAHAN: 'Tugas tambahan'
}

/** Riwayat pegawai: one person's posts, trainings, predikat and awards; what is closed (family, health, discipline) never. */
export const riwayatPegawai = defineLaporan({
  id: 'riwayat-pegawai',
  judul: 'Riwayat Seorang Pegawai',
  kelompok: 'PEGAWAI',
  arti: 'Riwayat jabatan, pelatihan, predikat kinerja, dan penghargaan satu orang.',
  dasar: null,
  memakai: ['pelatihan', 'predikat', 'penghargaan'],
  parameter: { pegawai: parameterPegawai() },
  rows: (bahan, { pegawai: id }) => {
    const pegawai = bahan.tabel('pegawai').find((p) => p.id === id)
    const keadaan = keadaanTeks(bahan.hariIni)
    if (!pegawai)
      return {
        judul: ['Riwayat Pegawai'],
        keadaan,
        tabel: [{ judul: null, kolom: KOLOM_DIRI, baris: [] }],
        catatan: ['Belum ada pegawai yang dipilih.']
      }
    return {
      judul: ['Riwayat Pegawai', namaLengkap(pegawai), namaPemerintah(bahan.pada(bahan.hariIni).snapshot)],
      keadaan,
      tabel: [
        { judul: null, kolom: KOLOM_DIRI, baris: diriOf(pegawai) },
        { judul: 'Riwayat jabatan', kolom: KOLOM_JABATAN, baris: jabatanOf(bahan, pegawai.id) },
        ...lainOf(bahan, pegawai.id),
        { judul: 'Kelahiran', kolom: KOLOM_LAHIR, baris: [baris([pegawai.tempatLahir, pegawai.tanggalLahir])] }
      ],
      catatan: [
        '“Sampai” adalah hari terakhir menjabat; kosong berarti masih menjabat. Keluarga, kesehatan, dan hukuman disiplin tidak dimuat.'
      ]
    }
  }
})

const diriOf = (p: Pegawai): readonly BarisLaporan[] =>
  [
    ['NIP', p.nip],
    ['Status', statusTeks(p)],
    [
      'Pangkat/golongan',
      p.golongan && `${pangkatTeks(p.golongan)}${p.tmtGolongan === null ? '' : `, TMT ${tanggalPanjang(p.tmtGolongan)}`}`
    ],
    ['Pendidikan', pendidikanTeks(p)],
    ['TMT CPNS', p.tmtCpns && tanggalPanjang(p.tmtCpns)]
  ].map(([hal, isi]) => baris([hal ?? null, isi ?? null]))

function jabatanOf({ tabel, hariIni }: BahanLaporan, id: PegawaiId): readonly BarisLaporan[] {
  const jabatan = new Map(tabel('jabatan').map((j) => [j.id, j]))
  const unor = new Map(tabel('unor').map((u) => [u.id, u.nama]))
  return tabel('penempatan')
    .filter((p) => p.pegawaiId === id)
    .toSorted((a, b) => byTmt(b, a))
    .map((p, at) => {
      const j = jabatan.get(p.jabatanId)
      const sel: readonly SelLaporan[] = [at + 1, j?.nama ?? null, (j && unor.get(j.unorId)) ?? null, j ? tingkatJabatan(j) : null]
      return baris(
        [...sel, CARA[p.jenis], p.tmtMulai, p.tmtSelesai && addDays(p.tmtSelesai, -1), lamaOf(p, hariIni), p.nomorSk],
        j && { jenis: 'JABATAN', id: j.id }
      )
    })
}

/** How long a post has been held, up to today at most. */
function lamaOf({ tmtMulai, tmtSelesai }: Penempatan, hariIni: Tanggal): string | null {
  if (tmtMulai === null || tmtMulai > hariIni) return null
  return lamaTeks(monthsBetween(tmtMulai, tmtSelesai !== null && tmtSelesai < hariIni ? tmtSelesai : hariIni))
}

function lainOf({ tabel }: BahanLaporan, id: PegawaiId): readonly TabelLaporan[] {
  const milik = <T extends { readonly pegawaiId: PegawaiId; readonly tahun: number }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => row.pegawaiId === id).toSorted((a, b) => b.tahun - a.tahun)
  return [
    {
      judul: 'Pelatihan',
      kolom: KOLOM_PELATIHAN,
      baris: milik(tabel('pelatihan')).map((p, at) => baris([at + 1, p.nama, TEKS_PELATIHAN[p.jenis], String(p.tahun), p.jp]))
    },
    {
      judul: 'Predikat kinerja',
      kolom: KOLOM_PREDIKAT,
      baris: milik(tabel('predikat')).map((p, at) => baris([at + 1, String(p.tahun), TEKS_PREDIKAT[p.predikat]]))
    },
    {
      judul: 'Penghargaan',
      kolom: KOLOM_PENGHARGAAN,
      baris: milik(tabel('penghargaan')).map((p, at) => baris([at + 1, p.nama, String(p.tahun), p.nomor]))
    }
  ]
}
