import { addMonths, type Tanggal } from '../kit/tanggal'
import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import { BUP_BAKU, bupOf, type SetelanBup, tmtPensiun } from '../pegawai/bup'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import { type Proyeksi, tmtLangkah } from './proyeksi'

/** Lowongan pensiun: a structural post that falls vacant on the day its holder retires. */
export type LowonganPensiun = { readonly jabatanId: JabatanId; readonly pegawaiId: PegawaiId; readonly tmt: Tanggal }

/** How far a plan looks ahead, and the retirement ages it reckons with. */
export type Cakrawala = { readonly horizonBulan: number; readonly setelan?: SetelanBup | undefined }

/** The day a person retires from a post (BUP of that post); null when the birthday is not known. */
export function pensiunDari(snapshot: Snapshot, pegawaiId: PegawaiId, { jabatan, setelan = BUP_BAKU }: PadaJabatan): Tanggal | null {
  const lahir = snapshot.pegawai.get(pegawaiId)?.tanggalLahir ?? null
  return lahir === null ? null : tmtPensiun(lahir, bupOf(jabatan, setelan))
}

type PadaJabatan = { readonly jabatan: Jabatan; readonly setelan?: SetelanBup | undefined }

/** The posts whose holders after the plan retire by the end of the horizon (0 = by the TMT itself), earliest first. */
export function lowonganPensiun(proyeksi: Proyeksi, { horizonBulan, setelan }: Cakrawala): readonly LowonganPensiun[] {
  const { snapshot, rencana, pemegang } = proyeksi
  const batas = addMonths(rencana.tmt, horizonBulan)
  const found: LowonganPensiun[] = []
  for (const jabatan of snapshot.jabatan.values()) {
    if (!isStruktural(jabatan)) continue
    const terakhir = lastToRetire(snapshot, pemegang(jabatan.id), { jabatan, setelan })
    if (terakhir && terakhir.tmt <= batas) found.push({ jabatanId: jabatan.id, ...terakhir })
  }
  return found.toSorted((a, b) => a.tmt.localeCompare(b.tmt))
}

/** Whoever of the holders for good retires last; null when the post is empty or the day of one is not known. */
function lastToRetire(
  snapshot: Snapshot,
  pemegang: readonly Penempatan[],
  pada: PadaJabatan
): Pick<LowonganPensiun, 'pegawaiId' | 'tmt'> | null {
  let terakhir: Pick<LowonganPensiun, 'pegawaiId' | 'tmt'> | null = null
  for (const { jenis, pegawaiId } of pemegang) {
    if (jenis !== 'DEFINITIF') continue
    const tmt = pensiunDari(snapshot, pegawaiId, pada)
    if (tmt === null) return null
    if (terakhir === null || tmt > terakhir.tmt) terakhir = { pegawaiId, tmt }
  }
  return terakhir
}

/** Who leaves a post by retirement and when: by a release for that reason, or because a plain release comes no sooner. */
export function pensiunOleh(proyeksi: Proyeksi, jabatanId: JabatanId, setelan?: SetelanBup): LowonganPensiun | null {
  const { snapshot, rencana } = proyeksi
  const jabatan = snapshot.jabatan.get(jabatanId)
  const lepas = proyeksi.berlaku.find((l) => l.jenis === 'LEPAS' && l.dariJabatanId === jabatanId)
  if (!jabatan || !lepas) return null
  const tmt = tmtLangkah(lepas, rencana)
  if (lepas.alasan === 'PENSIUN') return { jabatanId, pegawaiId: lepas.pegawaiId, tmt }
  const pensiun = lepas.alasan === null ? pensiunDari(snapshot, lepas.pegawaiId, { jabatan, setelan }) : null
  return pensiun !== null && pensiun <= tmt ? { jabatanId, pegawaiId: lepas.pegawaiId, tmt: pensiun } : null
}
