import type { Tanggal } from '../kit/tanggal'
import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import { bupOf, type SetelanBup, tmtPensiun } from '../pegawai/bup'
import type { PegawaiRingkas } from '../pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../pegawai/penempatan'
import { isMoving, type Proyeksi, tmtLangkah } from './proyeksi'
import type { Tinjauan } from './tinjauan'

/** A holder who stands in the way of an appointment, and the day they leave if the plan moves them later. */
export type PemegangBertahan = { readonly pegawai: PegawaiRingkas; readonly sampai: Tanggal | null }

/** The first holder who does not leave the target by the day of the step; null when the post is free by then. */
export function pemegangBertahan({ langkah, tmt, proyeksi }: Tinjauan, jabatan: Jabatan, setelan: SetelanBup): PemegangBertahan | null {
  for (const p of proyeksi.snapshot.byJabatan.get(jabatan.id) ?? []) {
    const pegawai = proyeksi.snapshot.pegawai.get(p.pegawaiId)
    if (p.jenis !== 'DEFINITIF' || p.pegawaiId === langkah.pegawaiId || !pegawai) continue
    const sampai = vacatedOn(proyeksi, p)
    if ((sampai === null || sampai > tmt) && !isPensiunPada(pegawai, tmt, bupOf(jabatan, setelan))) return { pegawai, sampai }
  }
  return null
}

/** True when the person has left service by that day: already pensioned, or past BUP. */
export const isPensiunPada = (pegawai: PegawaiRingkas, pada: Tanggal, bup: number): boolean =>
  pegawai.kedudukanHukum === 'PENSIUN' ||
  pegawai.kedudukanHukum === 'MENINGGAL' ||
  (pegawai.tanggalLahir !== null && tmtPensiun(pegawai.tanggalLahir, bup) <= pada)

/** Somebody holds the post on that day after the plan: for good, as an extra duty, or acting. */
export const isTerisiPada = (proyeksi: Proyeksi, jabatanId: JabatanId, pada: Tanggal): boolean =>
  proyeksi.pemegang(jabatanId).some((p) => isBerlaku(p, pada))

/** The day a step of the plan takes the person out of the placement; null when none does. */
function vacatedOn(proyeksi: Proyeksi, { pegawaiId, jabatanId }: Penempatan): Tanggal | null {
  const hari = proyeksi.berlaku
    .filter((l) => l.pegawaiId === pegawaiId && isMoving(l) && l.jabatanId !== jabatanId)
    .map((l) => tmtLangkah(l, proyeksi.rencana))
  return hari.toSorted()[0] ?? null
}
