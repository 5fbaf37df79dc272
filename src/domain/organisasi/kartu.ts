import type { Tanggal } from '../kit/tanggal'
import type { Jabatan, JabatanId } from './jabatan'
import type { Snapshot } from './snapshot'
import type { UnorId } from './unor'
import { namaLengkap, type PegawaiId } from '../pegawai/pegawai'
import { pangkatTeks } from '../pegawai/pangkat'
import type { JenisPenempatan, Penempatan } from '../pegawai/penempatan'

/** Who holds a post: in the data, or as a plan will have it. */
export type PemegangOf = (jabatanId: JabatanId) => readonly Penempatan[]

/** A holder as cards and lists show them. */
export type Pemegang = {
  readonly pegawaiId: PegawaiId
  readonly nama: string
  /** `Penata (III/c)`; null when unknown. */
  readonly pangkat: string | null
  readonly jenis: JenisPenempatan
  readonly nip: string
  /** Since when; null when unknown. */
  readonly tmt: Tanggal | null
}

/** Kartu: everything one card says about a unor. */
export type Kartu = {
  readonly jabatan: Jabatan | null
  /** Holders of the leading post, the definitive one first. */
  readonly pemegang: readonly Pemegang[]
  /** Definitive holders before the plan, where the plan changes them. */
  readonly sebelum: readonly Pemegang[] | null
  /** A leading post without a definitive holder. */
  readonly isKosong: boolean
  /** How many hold the leading post for good. */
  readonly terisi: number
  /** Bezetting and kebutuhan of the unit's other posts. */
  readonly bezetting: number
  readonly kebutuhan: number
}

/** Holders now; and before, while a plan is shown. */
export type Pemegangan = { readonly pemegangOf: PemegangOf; readonly sebelumOf?: PemegangOf | undefined }

/** What the card of a unor says. */
export function kartuOf(snapshot: Snapshot, unorId: UnorId, { pemegangOf, sebelumOf }: Pemegangan): Kartu {
  const posts = snapshot.jabatanByUnor.get(unorId) ?? []
  const jabatan = posts.find((j) => j.isPimpinan) ?? null
  const others = posts.filter((j) => j !== jabatan)
  const semula = jabatan && sebelumOf ? holdersOf(snapshot, sebelumOf(jabatan.id)) : null
  const kini = jabatan ? holdersOf(snapshot, pemegangOf(jabatan.id)) : []
  const pemegang = semula ? newcomersFirst(kini, semula) : kini
  return {
    jabatan,
    pemegang,
    sebelum: semula && changedFrom(semula, pemegang),
    isKosong: jabatan !== null && isKosong(pemegangOf(jabatan.id)),
    terisi: jabatan ? bezettingOf(pemegangOf(jabatan.id)) : 0,
    bezetting: others.reduce((sum, j) => sum + bezettingOf(pemegangOf(j.id)), 0),
    kebutuhan: others.reduce((sum, j) => sum + j.kebutuhan, 0)
  }
}

/** Bezetting: how many people hold a post for good; Plt and Plh do not count (PermenPANRB 1/2020). */
export const bezettingOf = (penempatan: readonly Penempatan[]): number => penempatan.filter((p) => p.jenis === 'DEFINITIF').length

/** True when nobody holds a post, be it for good or as tugas tambahan. */
export const isKosong = (penempatan: readonly Pick<Penempatan, 'jenis'>[]): boolean =>
  !penempatan.some((p) => p.jenis === 'DEFINITIF' || p.jenis === 'TUGAS_TAMBAHAN')

/** The holders of a post with their names, definitive ones first. */
export function holdersOf(snapshot: Snapshot, penempatan: readonly Penempatan[]): readonly Pemegang[] {
  const ordered = penempatan.toSorted((a, b) => Number(b.jenis === 'DEFINITIF') - Number(a.jenis === 'DEFINITIF'))
  return ordered.flatMap(({ pegawaiId, jenis, tmtMulai }) => {
    const pegawai = snapshot.pegawai.get(pegawaiId)
    if (!pegawai) return []
    const pangkat = pegawai.golongan === null ? null : pangkatTeks(pegawai.golongan)
    return [{ pegawaiId, nama: namaLengkap(pegawai), pangkat, jenis, nip: pegawai.nip, tmt: tmtMulai }]
  })
}

/** `Plt. Rina Sari, S.H.`; a definitive holder's name stands alone. */
export function namaPemegang({ nama, jenis }: Pick<Pemegang, 'nama' | 'jenis'>): string {
  if (jenis === 'PLT') return `Plt. ${nama}`
  return jenis === 'PLH' ? `Plh. ${nama}` : nama
}

/** While two sit on one seat, as in the middle of a replay, the card shows who comes, not who goes. */
function newcomersFirst(kini: readonly Pemegang[], semula: readonly Pemegang[]): readonly Pemegang[] {
  const lama = new Set(semula.map((p) => p.pegawaiId))
  return kini.toSorted(
    (a, b) =>
      Number(b.jenis === 'DEFINITIF') - Number(a.jenis === 'DEFINITIF') || Number(lama.has(a.pegawaiId)) - Number(lama.has(b.pegawaiId))
  )
}

/** The definitive holders before, or null when they are the same people as after. */
function changedFrom(before: readonly Pemegang[], after: readonly Pemegang[]): readonly Pemegang[] | null {
  const [old, now] = [before, after].map((list) => list.filter((p) => p.jenis === 'DEFINITIF'))
  if (!old || !now || old.map((p) => p.pegawaiId).join() === now.map((p) => p.pegawaiId).join()) return null
  return old
}
