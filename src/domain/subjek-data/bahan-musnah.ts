import type { Entity, EntityName, Reader } from '../entities'
import { type Change, type Changeset, removed, updated } from '../kit/changeset'
import { notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import type { Tanggal } from '../kit/tanggal'
import { nipSpasi } from '../pegawai/nip-spasi'
import { PEGAWAI_BAKU, type Pegawai, type PegawaiId } from '../pegawai/pegawai'
import { halanganMusnah } from './halangan-musnah'

/** Rows of one kind that go or stay, in words for the officer and the berita acara. */
export type ButirMusnah = { readonly apa: string; readonly jumlah: number }

/** What destroying the data of a person comes to. */
export type BahanMusnah = {
  readonly pegawai: Pegawai
  /** Why it cannot be done yet. */
  readonly halangan: readonly string[]
  readonly hilang: readonly ButirMusnah[]
  /** What the law makes us keep, and why. */
  readonly tetap: readonly (ButirMusnah & { readonly sebab: string })[]
  readonly changes: Changeset
}

/** What is of the person alone: it goes, whatever else must stay. */
const MILIK = {
  hukdis: 'hukuman disiplin',
  catatan: 'catatan (proses, kesehatan, permohonan)',
  asesmen: 'hasil asesmen',
  pelatihan: 'pelatihan',
  penghargaan: 'penghargaan',
  kgb: 'kenaikan gaji berkala',
  kontrak: 'perjanjian kerja',
  predikat: 'predikat kinerja'
} as const satisfies { readonly [N in EntityName]?: string }

type Milik = keyof typeof MILIK
const SEMUA_MILIK = [
  'hukdis',
  'catatan',
  'asesmen',
  'pelatihan',
  'penghargaan',
  'kgb',
  'kontrak',
  'predikat'
] as const satisfies readonly Milik[]

const SEBAB_ARSIP = 'arsip keputusan yang telah terbit wajib disimpan menurut jadwal retensi (UU 43/2009)'

/** Gathers all that is stored of a person, and says what of it would go, what must stay, and what stands in the way. */
export function gatherMusnah(read: Reader, id: PegawaiId, today: Tanggal): Result<BahanMusnah, Refusal> {
  const pegawai = read.get('pegawai', id)
  if (!pegawai) return refuse(notFound('Pegawai'))
  const arsip = arsipOf(read, pegawai)
  const milik = SEMUA_MILIK.map((nama) => ({ nama, rows: read.where(nama, 'pegawaiId', id) }))
  const keluarga = [...read.where('hubungan', 'pegawaiId', id), ...read.where('hubungan', 'kerabatId', id)]
  const penempatan = read.where('penempatan', 'pegawaiId', id)
  const isArsip = arsip.some(({ jumlah }) => jumlah > 0)
  return ok({
    pegawai,
    halangan: halanganMusnah(read, pegawai, today),
    hilang: berisi([
      { apa: isArsip ? 'data pribadi di data pokok' : 'data pokok pegawai', jumlah: 1 },
      ...milik.map(({ nama, rows }) => ({ apa: MILIK[nama], jumlah: rows.length })),
      { apa: 'hubungan keluarga', jumlah: keluarga.length },
      ...(isArsip ? [] : [{ apa: 'riwayat jabatan', jumlah: penempatan.length }])
    ]),
    tetap: tetapOf(arsip, penempatan),
    changes: [
      ...milik.flatMap(({ nama, rows }) => rows.map((row) => hapus(nama, row))),
      ...keluarga.map((row) => removed('hubungan', row)),
      ...(isArsip ? [] : penempatan.map((row) => removed('penempatan', row))),
      isArsip ? updated('pegawai', pegawai, kosong(pegawai)) : removed('pegawai', pegawai)
    ]
  })
}

const hapus = <N extends Milik>(nama: N, row: Entity<N>): Change => removed(nama, row)

/** Issued papers and decided plans that name the person. */
function arsipOf(read: Reader, { id, nip }: Pegawai): readonly ButirMusnah[] {
  const sebut = [nip, nipSpasi(nip)]
  const bersama = read.where('naskah', 'pegawaiId', null).filter(({ isi }) => sebut.some((teks) => isi.includes(teks)))
  return [
    { apa: 'naskah terbit', jumlah: read.where('naskah', 'pegawaiId', id).length + bersama.length },
    { apa: 'langkah rencana', jumlah: read.where('langkah', 'pegawaiId', id).length },
    { apa: 'keputusan rapat', jumlah: read.where('keputusanRapat', 'pegawaiId', id).length },
    { apa: 'izin dan persetujuan', jumlah: read.where('izin', 'pegawaiId', id).length },
    { apa: 'tindak lanjut pelantikan', jumlah: read.where('tindakLanjut', 'pegawaiId', id).length }
  ]
}

function tetapOf(arsip: readonly ButirMusnah[], penempatan: readonly unknown[]): BahanMusnah['tetap'] {
  const ada = berisi(arsip)
  if (ada.length === 0) return []
  return [
    ...ada.map((butir) => ({ ...butir, sebab: SEBAB_ARSIP })),
    { apa: 'NIP, nama, gelar dan golongan', jumlah: 1, sebab: 'menerangkan siapa yang disebut arsip itu' },
    ...berisi([{ apa: 'riwayat jabatan', jumlah: penempatan.length }]).map((butir) => ({
      ...butir,
      sebab: 'dasar keputusan yang telah terbit'
    }))
  ]
}

/** What stays of a person for the archive: the number, the name, the rank. */
const kosong = ({ gelarDepan, gelarBelakang, kedudukanHukum, golongan }: Pegawai): Partial<Pegawai> => ({
  ...PEGAWAI_BAKU,
  gelarDepan,
  gelarBelakang,
  kedudukanHukum,
  golongan
})

const berisi = <T extends ButirMusnah>(butir: readonly T[]): readonly T[] => butir.filter(({ jumlah }) => jumlah > 0)
