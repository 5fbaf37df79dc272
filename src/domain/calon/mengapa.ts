import type { FaktaTertutup, JenisHasil } from '../kit/rule'
import { kelayakanRules, susunanRules } from '../mutasi/mutasi-rules'
import { tahapOf } from '../mutasi/tahap-aturan'
import type { Tinjauan } from '../mutasi/tinjauan'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Bobot } from './bobot'
import { type NilaiCalon, nilaiCalon } from './nilai-calon'
import { asked } from './penelaah'
import { type BahanCalon, tinjauCalon } from './tinjau-calon'

/** What one rule said of a person for a post, a pass too. */
export type JawabanAturan = {
  readonly aturan: string
  readonly judul: string
  readonly dasar: string
  readonly hasil: JenisHasil
  /** What it found; null for a pass. */
  readonly pesan: string | null
  /** What `pesan` leaves unsaid because it is personal. */
  readonly tertutup: FaktaTertutup | null
}

/** Why this person, or why not: every rule with its answer in order of number, and every part of the score. */
export type Mengapa = { readonly tinjauan: Tinjauan; readonly jawaban: readonly JawabanAturan[]; readonly nilai: NilaiCalon }

/** Answers it for one person and one post; null when one of them is not in the data. */
export function mengapa(bahan: BahanCalon, { pegawaiId, jabatanId }: OrangDanJabatan, bobot: Bobot): Mengapa | null {
  const tinjauan = tinjauCalon(bahan, pegawaiId, jabatanId)
  if (!tinjauan) return null
  const tahap = tahapOf(bahan.berkas.rencana.status)
  const jawaban = SEMUA.map((rule): JawabanAturan => {
    const found = asked({ rule, setelan: bahan.setelanOf(rule.id), tahap }, tinjauan)
    const { id, judul, dasar } = rule
    return { aturan: id, judul, dasar, hasil: found?.hasil ?? 'LULUS', pesan: found?.pesan ?? null, tertutup: found?.tertutup ?? null }
  })
  return { tinjauan, jawaban, nilai: nilaiCalon(tinjauan, bobot, bahan.setelanOf) }
}

/** A person and the post they may take. */
export type OrangDanJabatan = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId }

const SEMUA = [...kelayakanRules, ...susunanRules].toSorted((a, b) => a.id.localeCompare(b.id))
