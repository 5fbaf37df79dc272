import type { Tanggal } from '../kit/tanggal'
import { ESELON, isStruktural, JENIS_JABATAN, JENJANG_JF, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor } from '../organisasi/unor'
import type { PegawaiRingkas } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { BerkasRencana } from './berkas-rencana'
import { definitif, type Proyeksi, tmtLangkah } from './proyeksi'
import type { Langkah } from './rencana'

/** Direction of a move: up, sideways, down, between structural and functional, or no move at all. */
export type Arah = 'PROMOSI' | 'ROTASI' | 'DEMOSI' | 'DIAGONAL' | 'TETAP'

/** A post with the unor it stands in. */
export type Kedudukan = { readonly jabatan: Jabatan; readonly unor: Unor | null }

/** Tinjauan: one step as the rules look at it, with the organisation before and after the whole plan. */
export type Tinjauan = {
  readonly langkah: Langkah
  readonly tmt: Tanggal
  readonly pegawai: PegawaiRingkas
  readonly asal: (Kedudukan & { readonly penempatan: Penempatan }) | null
  readonly tujuan: Kedudukan | null
  /** null for what moves nobody to a new post: LEPAS, PLT, or a person without a post. */
  readonly arah: Arah | null
  readonly proyeksi: Proyeksi
  /** Dossiers, approvals and what else the plan knows. */
  readonly berkas: BerkasRencana
}

/** Tinjauan rencana: a whole plan as the rules look at it, with the view of each of its steps that fits the data. */
export type TinjauanRencana = {
  readonly proyeksi: Proyeksi
  readonly berkas: BerkasRencana
  readonly langkah: readonly Tinjauan[]
}

/** The view of one step; null when its person or post is no longer in the data. */
export function tinjau(proyeksi: Proyeksi, langkah: Langkah, berkas: BerkasRencana): Tinjauan | null {
  const { snapshot, rencana } = proyeksi
  const pegawai = snapshot.pegawai.get(langkah.pegawaiId)
  const tujuan = kedudukan(snapshot, langkah.jabatanId)
  if (!pegawai || (langkah.jabatanId !== null && !tujuan)) return null
  const asal = asalOf(snapshot, langkah)
  const arah = langkah.jenis === 'ANGKAT' && asal && tujuan ? arahOf(asal.jabatan, tujuan.jabatan) : null
  return { langkah, tmt: tmtLangkah(langkah, rencana), pegawai, asal, tujuan, arah, proyeksi, berkas }
}

/** Which way a move goes: by eselon, by jenjang, or across (PP 11/2017: promosi, rotasi, demosi, diagonal). */
export function arahOf(asal: Jabatan, tujuan: Jabatan): Arah {
  if (asal.id === tujuan.id) return 'TETAP'
  if (asal.jenis === 'JF' && tujuan.jenis === 'JF') return compared(jenjangOf(asal), jenjangOf(tujuan))
  if (asal.jenis === 'JF' || tujuan.jenis === 'JF') return 'DIAGONAL'
  return asal.eselon && tujuan.eselon
    ? compared(ESELON.indexOf(asal.eselon), ESELON.indexOf(tujuan.eselon))
    : compared(JENIS_JABATAN.indexOf(asal.jenis), JENIS_JABATAN.indexOf(tujuan.jenis))
}

/** `Kepala Bidang Mutasi`: a post as a message names it, or a dash when there is none. */
export const namaJabatan = (snapshot: Snapshot, id: JabatanId | null): string =>
  id === null ? '—' : (snapshot.jabatan.get(id)?.nama ?? '—')

/** The step puts a person for good into a structural post. */
export const isAngkatStruktural = ({ langkah, tujuan }: Tinjauan): boolean =>
  langkah.jenis === 'ANGKAT' && tujuan !== null && isStruktural(tujuan.jabatan)

function asalOf(snapshot: Snapshot, { pegawaiId }: Langkah): Tinjauan['asal'] {
  const penempatan = definitif(snapshot.byPegawai.get(pegawaiId) ?? [])
  const tempat = penempatan && kedudukan(snapshot, penempatan.jabatanId)
  return tempat && { ...tempat, penempatan }
}

function kedudukan(snapshot: Snapshot, id: JabatanId | null): Kedudukan | null {
  const jabatan = id === null ? undefined : snapshot.jabatan.get(id)
  return jabatan ? { jabatan, unor: snapshot.unor.get(jabatan.unorId) ?? null } : null
}

const jenjangOf = ({ jenjang }: Jabatan): number => (jenjang === null ? JENJANG_JF.length : JENJANG_JF.indexOf(jenjang))

/** Lower index = higher post. */
function compared(asal: number, tujuan: number): Arah {
  if (tujuan < asal) return 'PROMOSI'
  return tujuan > asal ? 'DEMOSI' : 'ROTASI'
}
