import { addMonths, monthsBetween, type Tanggal } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { strukturalKosong } from '../../../domain/organisasi/jabatan-kosong'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { perangkatDaerahOf, type Unor } from '../../../domain/organisasi/unor'
import { bupOf, tmtPensiun } from '../../../domain/pegawai/bup'
import type { PegawaiRingkas } from '../../../domain/pegawai/pegawai'
import type { Penempatan } from '../../../domain/pegawai/penempatan'

/** A structural post nobody holds for good; `pengganti` is who acts in it. */
export type JabatanKosong = { readonly jabatan: Jabatan; readonly perangkatDaerah: Unor | null; readonly pengganti: PegawaiRingkas | null }

/** Somebody acting in a post, and for how many whole months (null = begin unknown). */
export type PejabatPlt = { readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan; readonly bulan: number | null }

/** Somebody who leaves service soon. */
export type AkanPensiun = { readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan; readonly tmt: Tanggal }

/** Structural posts without a definitive holder, highest eselon first. */
export const jabatanKosong = (snapshot: Snapshot): readonly JabatanKosong[] =>
  strukturalKosong(snapshot, (id) => snapshot.byJabatan.get(id) ?? []).map((jabatan) => ({
    jabatan,
    perangkatDaerah: perangkatDaerahOf(snapshot.unor, jabatan.unorId),
    pengganti: actingIn(snapshot, jabatan)
  }))

/** Everybody acting in a post, the longest first; an unknown begin comes before all, for it must be looked up. */
export function pejabatPlt(snapshot: Snapshot): readonly PejabatPlt[] {
  return inForce(snapshot)
    .filter(({ penempatan }) => penempatan.jenis === 'PLT')
    .map(({ pegawai, jabatan, penempatan: { tmtMulai } }) => ({
      pegawai,
      jabatan,
      bulan: tmtMulai === null ? null : monthsBetween(tmtMulai, snapshot.tanggal)
    }))
    .toSorted((a, b) => (b.bulan ?? Infinity) - (a.bulan ?? Infinity))
}

/** People in a post who reach the end of service within so many months, the nearest first. */
export function akanPensiun(snapshot: Snapshot, bulan: number): readonly AkanPensiun[] {
  const batas = addMonths(snapshot.tanggal, bulan)
  return inForce(snapshot)
    .filter(({ penempatan }) => penempatan.jenis === 'DEFINITIF')
    .flatMap(({ pegawai, jabatan }) =>
      pegawai.tanggalLahir === null ? [] : [{ pegawai, jabatan, tmt: tmtPensiun(pegawai.tanggalLahir, bupOf(jabatan)) }]
    )
    .filter(({ tmt }) => tmt <= batas)
    .toSorted((a, b) => a.tmt.localeCompare(b.tmt))
}

type InForce = { readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan; readonly penempatan: Penempatan }

function inForce(snapshot: Snapshot): readonly InForce[] {
  return [...snapshot.byPegawai.values()].flat().flatMap((penempatan) => {
    const pegawai = snapshot.pegawai.get(penempatan.pegawaiId)
    const jabatan = snapshot.jabatan.get(penempatan.jabatanId)
    return pegawai && jabatan ? [{ pegawai, jabatan, penempatan }] : []
  })
}

function actingIn(snapshot: Snapshot, jabatan: Jabatan): PegawaiRingkas | null {
  const acting = snapshot.byJabatan.get(jabatan.id)?.find((p) => p.jenis === 'PLT' || p.jenis === 'PLH')
  return (acting && snapshot.pegawai.get(acting.pegawaiId)) ?? null
}
