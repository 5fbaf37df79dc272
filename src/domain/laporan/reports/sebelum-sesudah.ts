import { tanggalPanjang } from '../../kit/tanggal'
import { pijakanRencana } from '../../mutasi/pijakan-rencana'
import { definitif, project, type Proyeksi } from '../../mutasi/proyeksi'
import type { Langkah, RencanaMutasi } from '../../mutasi/rencana'
import { SEBUTAN_LANGKAH } from '../../mutasi/sebutan-langkah'
import { namaRencana } from '../../mutasi/skenario'
import { arahOf } from '../../mutasi/tinjauan'
import type { Jabatan, JabatanId } from '../../organisasi/jabatan'
import { namaLengkap, type PegawaiId, type PegawaiRingkas } from '../../pegawai/pegawai'
import { NAMA_ARAH } from '../../naskah/lampiran-mutasi'
import { baris, type BarisLaporan, type HasilLaporan, type KolomLaporan, type SelLaporan } from '../hasil-laporan'
import { judulLaporan } from '../judul-laporan'
import { defineLaporan } from '../laporan'
import { parameterRencana } from '../parameter'
import { tingkatJabatan } from '../sel-orang'

const KOLOM: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'nip', judul: 'NIP', jenis: 'TEKS', lebar: 37 },
  { kunci: 'nama', judul: 'Nama', jenis: 'TEKS', lebar: 46 },
  { kunci: 'golongan', judul: 'Gol', jenis: 'TEKS', lebar: 12 },
  { kunci: 'jabatanLama', judul: 'Jabatan', kelompok: 'Sebelum', jenis: 'TEKS', lebar: 50 },
  { kunci: 'unitLama', judul: 'Unit kerja', kelompok: 'Sebelum', jenis: 'TEKS', lebar: 44 },
  { kunci: 'tingkatLama', judul: 'Eselon', kelompok: 'Sebelum', jenis: 'TEKS', lebar: 16 },
  { kunci: 'jabatanBaru', judul: 'Jabatan', kelompok: 'Sesudah', jenis: 'TEKS', lebar: 50 },
  { kunci: 'unitBaru', judul: 'Unit kerja', kelompok: 'Sesudah', jenis: 'TEKS', lebar: 44 },
  { kunci: 'tingkatBaru', judul: 'Eselon', kelompok: 'Sesudah', jenis: 'TEKS', lebar: 16 },
  { kunci: 'arah', judul: 'Perpindahan', jenis: 'TEKS', lebar: 22 }
]

const KOLOM_JABATAN: readonly KolomLaporan[] = [
  { kunci: 'no', judul: 'No', jenis: 'ANGKA', lebar: 10 },
  { kunci: 'jabatan', judul: 'Jabatan', jenis: 'TEKS', lebar: 70 },
  { kunci: 'unit', judul: 'Unit kerja', jenis: 'TEKS', lebar: 60 },
  { kunci: 'tingkat', judul: 'Eselon', jenis: 'TEKS', lebar: 18 },
  { kunci: 'sebelum', judul: 'Pejabat sebelum', jenis: 'TEKS', lebar: 60 },
  { kunci: 'sesudah', judul: 'Pejabat sesudah', jenis: 'TEKS', lebar: 60 }
]

/** Sebelum–sesudah: what a plan makes of every person and post it touches. */
export const sebelumSesudah = defineLaporan({
  id: 'sebelum-sesudah',
  judul: 'Sebelum dan Sesudah Rencana',
  kelompok: 'MUTASI',
  arti: 'Setiap orang dan setiap jabatan yang berubah oleh sebuah rencana, sebelum dan sesudahnya.',
  dasar: null,
  memakai: ['rencana', 'langkah'],
  parameter: { rencana: parameterRencana() },
  rows: (bahan, { rencana: id }) => {
    const rencana = bahan.tabel('rencana').find((r) => r.id === id)
    const judul = judulLaporan('Keadaan Sebelum dan Sesudah Rencana', bahan.pada(bahan.hariIni)).judul
    if (!rencana)
      return { judul, keadaan: 'Belum ada rencana yang dipilih.', tabel: [{ judul: null, kolom: KOLOM, baris: [] }], catatan: [] }
    const langkah = bahan.tabel('langkah').filter((l) => l.rencanaId === rencana.id)
    const pijakan = pijakanRencana(bahan.pada(rencana.tmt).snapshot, bahan.tabel('penempatan'), { rencana, langkah })
    return isiOf(project(pijakan, rencana, langkah), rencana, judul)
  }
})

function isiOf(proyeksi: Proyeksi, rencana: RencanaMutasi, judul: readonly string[]): HasilLaporan {
  const { berlaku, konflik, perubahan } = proyeksi
  return {
    judul: [judul[0] ?? '', namaRencana(rencana), ...judul.slice(1)],
    keadaan: `TMT ${tanggalPanjang(rencana.tmt)}`,
    tabel: [
      { judul: null, kolom: KOLOM, baris: berlaku.map((l, at) => barisOrang(proyeksi, l, at)) },
      { judul: 'Menurut jabatan', kolom: KOLOM_JABATAN, baris: perubahan.map((p, at) => barisJabatan(proyeksi, p, at)) }
    ],
    catatan: konflik.map((k) => `Tidak dihitung: ${k.pesan}`)
  }
}

function barisOrang({ snapshot }: Proyeksi, langkah: Langkah, at: number): BarisLaporan {
  const duduk = definitif(snapshot.byPegawai.get(langkah.pegawaiId) ?? [])
  const asal = jabatanOf(snapshot, duduk?.jabatanId ?? null)
  const tujuan = jabatanOf(snapshot, langkah.jabatanId)
  const arah = langkah.jenis === 'ANGKAT' && asal && tujuan ? NAMA_ARAH[arahOf(asal, tujuan)] : SEBUTAN_LANGKAH[langkah.jenis]
  const pegawai = selPegawai(snapshot.pegawai.get(langkah.pegawaiId))
  return baris([at + 1, ...pegawai, ...selJabatan(snapshot, asal), ...selJabatan(snapshot, tujuan), arah], {
    jenis: 'PEGAWAI',
    id: langkah.pegawaiId
  })
}

const selPegawai = (p: PegawaiRingkas | undefined): readonly SelLaporan[] => (p ? [p.nip, namaLengkap(p), p.golongan] : [null, null, null])

const jabatanOf = ({ jabatan }: Proyeksi['snapshot'], id: JabatanId | null): Jabatan | null => (id && jabatan.get(id)) ?? null

const selJabatan = ({ unor }: Proyeksi['snapshot'], jabatan: Jabatan | null): readonly SelLaporan[] =>
  jabatan ? [jabatan.nama, unor.get(jabatan.unorId)?.nama ?? null, tingkatJabatan(jabatan)] : [null, null, null]

function barisJabatan({ snapshot }: Proyeksi, { jabatanId, sebelum, sesudah }: Proyeksi['perubahan'][number], at: number): BarisLaporan {
  const nama = (ids: readonly PegawaiId[]): string =>
    ids
      .flatMap((id) => snapshot.pegawai.get(id) ?? [])
      .map(namaLengkap)
      .join('; ') || '(kosong)'
  return baris([at + 1, ...selJabatan(snapshot, jabatanOf(snapshot, jabatanId)), nama(sebelum), nama(sesudah)], {
    jenis: 'JABATAN',
    id: jabatanId
  })
}
