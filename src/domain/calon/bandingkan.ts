import type { FaktaTertutup } from '../kit/rule'
import { lamaTeks, monthsBetween, tanggalPendek } from '../kit/tanggal'
import type { Tinjauan } from '../mutasi/tinjauan'
import { perangkatDaerahOf } from '../organisasi/unor'
import { BUP_BAKU, bupOf, tmtPensiun, usiaPada } from '../pegawai/bup'
import { pangkatTeks } from '../pegawai/pangkat'
import type { PegawaiId } from '../pegawai/pegawai'
import type { JabatanId } from '../organisasi/jabatan'
import type { Bobot, Komponen } from './bobot'
import { mengapa, type Mengapa } from './mengapa'
import type { BahanCalon } from './tinjau-calon'

/** So many people can be laid side by side. */
export const PALING_BANYAK_DIBANDING = 4

/** What is laid side by side beside the parts of the score. */
export const MEDAN_BANDING = ['jabatan', 'unit', 'pangkat', 'usia', 'masaJabatan'] as const
export type MedanBanding = (typeof MEDAN_BANDING)[number]

/** One person among those compared. */
export type OrangBanding = Mengapa & {
  readonly fakta: Readonly<Record<MedanBanding, string>>
  /** Punishments by level and year, folded; null = none on record. */
  readonly hukdis: FaktaTertutup | null
}

/** People side by side for one post, and who leads in each part of the score (nobody where all are equal). */
export type Perbandingan = {
  readonly orang: readonly OrangBanding[]
  readonly unggul: Readonly<Record<Komponen, readonly PegawaiId[]>>
}

/** Lays people side by side for one post; those not in the data are left out. */
export function bandingkan(
  bahan: BahanCalon,
  { pegawaiIds, jabatanId }: { readonly pegawaiIds: readonly PegawaiId[]; readonly jabatanId: JabatanId },
  bobot: Bobot
): Perbandingan {
  const orang = pegawaiIds.flatMap((pegawaiId) => {
    const found = mengapa(bahan, { pegawaiId, jabatanId }, bobot)
    return found ? [{ ...found, fakta: faktaOf(found.tinjauan), hukdis: hukdisOf(found.tinjauan) }] : []
  })
  return { orang, unggul: unggulOf(orang) }
}

const unggulOf = (orang: readonly OrangBanding[]): Perbandingan['unggul'] => ({
  PANGKAT: pemuncak(orang, 'PANGKAT'),
  PENDIDIKAN: pemuncak(orang, 'PENDIDIKAN'),
  PENGALAMAN: pemuncak(orang, 'PENGALAMAN'),
  LAMA_JABATAN: pemuncak(orang, 'LAMA_JABATAN'),
  PREDIKAT: pemuncak(orang, 'PREDIKAT'),
  TALENTA: pemuncak(orang, 'TALENTA'),
  JPM: pemuncak(orang, 'JPM'),
  PELATIHAN: pemuncak(orang, 'PELATIHAN'),
  LOWONGAN_BARU: pemuncak(orang, 'LOWONGAN_BARU'),
  SISA_MASA: pemuncak(orang, 'SISA_MASA')
})

function pemuncak(orang: readonly OrangBanding[], komponen: Komponen): readonly PegawaiId[] {
  const nilaiOf = (o: OrangBanding): number => o.nilai.bagian[komponen].nilai ?? 0
  const puncak = Math.max(0, ...orang.map(nilaiOf))
  const di = orang.filter((o) => nilaiOf(o) === puncak)
  return puncak === 0 || di.length === orang.length ? [] : di.map((o) => o.tinjauan.pegawai.id)
}

const faktaOf = (tinjauan: Tinjauan): OrangBanding['fakta'] => ({
  jabatan: tinjauan.asal?.jabatan.nama ?? 'Tanpa jabatan',
  unit: unitOf(tinjauan),
  pangkat: pangkatOf(tinjauan),
  usia: usiaOf(tinjauan),
  masaJabatan: masaJabatanOf(tinjauan)
})

function unitOf({ asal, proyeksi }: Tinjauan): string {
  const unor = asal && perangkatDaerahOf(proyeksi.snapshot.unor, asal.jabatan.unorId)
  return unor?.nama ?? asal?.unor?.nama ?? '—'
}

function pangkatOf({ pegawai: { golongan, tmtGolongan } }: Tinjauan): string {
  if (golongan === null) return 'belum ada data'
  return tmtGolongan === null ? pangkatTeks(golongan) : `${pangkatTeks(golongan)} sejak ${tanggalPendek(tmtGolongan)}`
}

function usiaOf({ pegawai: { tanggalLahir }, tujuan, tmt }: Tinjauan): string {
  if (tanggalLahir === null) return 'belum ada data'
  const usia = `${usiaPada(tanggalLahir, tmt)} tahun`
  return tujuan ? `${usia}, pensiun ${tanggalPendek(tmtPensiun(tanggalLahir, bupOf(tujuan.jabatan, BUP_BAKU)))}` : usia
}

function masaJabatanOf({ asal, tmt }: Tinjauan): string {
  const mulai = asal?.penempatan.tmtMulai ?? null
  return mulai === null ? 'belum ada data' : `${lamaTeks(Math.max(0, monthsBetween(mulai, tmt)))} sejak ${tanggalPendek(mulai)}`
}

function hukdisOf({ pegawai, berkas }: Tinjauan): FaktaTertutup | null {
  const semua = berkas.arsip.hukdisOf(pegawai.id)
  return semua.length === 0
    ? null
    : { bagian: 'hukdis', rincian: semua.map((h) => `${h.tingkat.toLowerCase()} ${h.mulai.slice(0, 4)}`).join('; ') }
}
