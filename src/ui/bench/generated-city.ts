import { type Eselon, type Jabatan, JABATAN_BAKU, JabatanId } from '../../domain/organisasi/jabatan'
import { indexSnapshot, type Snapshot } from '../../domain/organisasi/snapshot'
import { type JenisUnor, type Unor, UNOR_BAKU, UnorId } from '../../domain/organisasi/unor'
import { PegawaiId, type PegawaiRingkas } from '../../domain/pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../../domain/pegawai/penempatan'

const DEPAN = ['Rahma', 'Yusuf', 'Dewi', 'Andri', 'Sari', 'Hendra', 'Mira', 'Taufik', 'Lina', 'Rudi', 'Ayu', 'Fajar']
const BELAKANG = ['Pratama', 'Lestari', 'Wijaya', 'Anggraini', 'Saputra', 'Kurnia', 'Maharani', 'Hidayat', 'Permata', 'Nugraha']
const JENIS: readonly JenisUnor[] = ['PEMERINTAH', 'DINAS', 'BIDANG', 'SEKSI', 'UPTD']
const ESELON: readonly Eselon[] = ['II.a', 'II.b', 'III.b', 'IV.a', 'IV.b']
const GOLONGAN = ['III/b', 'III/c', 'III/d', 'IV/a', 'IV/b']

/** An invented organisation of exactly so many units, each with one post; the same number gives the same city. */
export function generatedCity(jumlah: number): Snapshot {
  const acak = createDice(jumlah)
  const depths = [0]
  const unor: Unor[] = [unorOf(0, null, 0)]
  for (let parent = 0; unor.length < jumlah; parent++) {
    const depth = (depths[parent] ?? 0) + 1
    const anak = Math.min(jumlah - unor.length, parent === 0 ? 30 : 2 + Math.floor(acak() * 8))
    for (let i = 0; i < anak; i++) {
      depths.push(depth)
      unor.push(unorOf(unor.length, parent, depth))
    }
  }
  const jabatan = unor.map((u, i) => jabatanOf(u, depths[i] ?? 0))
  const isi = jabatan.filter(() => acak() > 0.08)
  const pegawai = isi.map((_, i) => pegawaiOf(i, acak))
  const penempatan = isi.flatMap((j, i) => (pegawai[i] ? [penempatanOf(j, pegawai[i])] : []))
  return indexSnapshot({ tanggal: '2026-11-22', unor, jabatan, pegawai, penempatan })
}

const pick = <T>(list: readonly T[], index: number, fallback: T): T => list[index % list.length] ?? fallback

const unorOf = (i: number, parent: number | null, depth: number): Unor => ({
  ...UNOR_BAKU,
  id: UnorId.parse(`u${i}`),
  nama: depth === 0 ? 'Pemerintah Kota Contoh' : `Unit Organisasi Contoh Nomor ${i}`,
  indukId: parent === null ? null : UnorId.parse(`u${parent}`),
  jenis: JENIS[Math.min(depth, JENIS.length - 1)] ?? 'LAINNYA',
  urut: i
})

const jabatanOf = ({ id, nama }: Unor, depth: number): Jabatan => ({
  ...JABATAN_BAKU,
  id: JabatanId.parse(`j-${id}`),
  unorId: id,
  nama: `Kepala ${nama}`,
  jenis: depth < 2 ? 'JPT_PRATAMA' : depth === 2 ? 'ADMINISTRATOR' : 'PENGAWAS',
  eselon: ESELON[Math.min(depth, ESELON.length - 1)] ?? null,
  kelas: 15 - Math.min(depth, 8),
  isPimpinan: true,
  urut: 0
})

const pegawaiOf = (i: number, acak: () => number): PegawaiRingkas => ({
  id: PegawaiId.parse(`p${i}`),
  nip: String(198001012005010000n + BigInt(i)),
  nama: `${pick(DEPAN, Math.floor(acak() * 100), 'Rahma')} ${pick(BELAKANG, Math.floor(acak() * 100), 'Pratama')}`,
  gelarDepan: null,
  gelarBelakang: 'S.Sos., M.Si.',
  tempatLahir: null,
  tanggalLahir: '1980-01-01',
  jenisKelamin: 'P',
  agama: null,
  jenisAsn: 'PNS',
  kedudukanHukum: 'AKTIF',
  golongan: pick(GOLONGAN, Math.floor(acak() * 100), 'III/d'),
  tmtGolongan: null,
  mkTahun: null,
  mkBulan: null,
  tmtCpns: null,
  tmtPns: null,
  tingkatPendidikan: 'S-2',
  pendidikan: null,
  tahunLulus: null,
  siasnId: null,
  tidakDiBerkasSejak: null
})

const penempatanOf = (jabatan: Jabatan, pegawai: PegawaiRingkas): Penempatan => ({
  id: PenempatanId.parse(`t-${jabatan.id}`),
  pegawaiId: pegawai.id,
  jabatanId: jabatan.id,
  jenis: 'DEFINITIF',
  tmtMulai: '2024-01-02',
  tmtSelesai: null,
  nomorSk: null
})

/** Numbers in [0, 1) that look random and are always the same (a linear congruential generator). */
function createDice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}
