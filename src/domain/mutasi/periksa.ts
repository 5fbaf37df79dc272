import { examine, type JenisHasil, type Rule, type Setelan, type Temuan } from '../kit/rule'
import type { Proyeksi } from './proyeksi'
import type { Langkah, LangkahId, Pengesampingan } from './rencana'
import { tinjau, type Tinjauan } from './tinjauan'

/** A finding on a step, with the override that counts for it, if any. */
export type TemuanLangkah = Temuan & { readonly dikesampingkan: Pengesampingan | null }

/** What a plan is examined with: the rules, the settings in force on its TMT, and what has been overridden. */
export type BahanPeriksa = {
  readonly rules: readonly Rule<Tinjauan>[]
  readonly setelanOf: (ruleId: string) => Setelan
  readonly pengesampingan: readonly Pengesampingan[]
}

/** All findings of a plan by step, gravest first, and how many stand (not overridden) of each gravity. */
export type HasilPeriksa = {
  readonly perLangkah: ReadonlyMap<LangkahId, readonly TemuanLangkah[]>
  readonly jumlah: Readonly<Record<JenisHasil, number>>
  readonly jumlahDikesampingkan: number
}

/** Examines every step of a plan. */
export function periksa(proyeksi: Proyeksi, bahan: BahanPeriksa): HasilPeriksa {
  const perLangkah = new Map(proyeksi.langkah.map((l) => [l.id, periksaLangkah(proyeksi, l, bahan)]))
  const all = [...perLangkah.values()].flat()
  const open = all.filter((t) => t.dikesampingkan === null)
  return { perLangkah, jumlah: counted(open), jumlahDikesampingkan: all.length - open.length }
}

/** Examines one step, e.g. a candidate while it is being dragged: the cost does not grow with the organisation. */
export function periksaLangkah(proyeksi: Proyeksi, langkah: Langkah, bahan: BahanPeriksa): readonly TemuanLangkah[] {
  const overrides = bahan.pengesampingan.filter((p) => p.langkahId === langkah.id)
  return findings(proyeksi, langkah, bahan).map((temuan) => ({
    ...temuan,
    dikesampingkan: overrides.find((p) => p.aturan === temuan.aturan && p.pesan === temuan.pesan) ?? null
  }))
}

/** A finding that a person with the right may override; the others need no override. */
export const isDapatDikesampingkan = (temuan: Temuan): boolean =>
  temuan.aturan !== KONFLIK && (temuan.hasil === 'BLOK' || temuan.hasil === 'PERINGATAN')

/** The gravest of some findings that still stands; LULUS when none does. */
export const terberat = (temuan: readonly TemuanLangkah[]): JenisHasil => temuan.find((t) => t.dikesampingkan === null)?.hasil ?? 'LULUS'

/** The id of the finding on a step that no longer fits the data: not a rule, so it cannot be overridden. */
const KONFLIK = 'DATA'

function findings(proyeksi: Proyeksi, langkah: Langkah, { rules, setelanOf }: BahanPeriksa): readonly Temuan[] {
  const konflik = proyeksi.konflik.find((k) => k.langkah.id === langkah.id)
  if (konflik)
    return [
      {
        aturan: KONFLIK,
        judul: 'Langkah tidak cocok lagi dengan data',
        dasar: 'Susun ulang langkah ini',
        hasil: 'BLOK',
        pesan: konflik.pesan
      }
    ]
  const tinjauan = tinjau(proyeksi, langkah)
  return tinjauan ? examine(rules, tinjauan, setelanOf) : []
}

const counted = (temuan: readonly Temuan[]): Readonly<Record<JenisHasil, number>> => {
  const jumlah: Record<JenisHasil, number> = { BLOK: 0, PERINGATAN: 0, TIDAK_DAPAT_DIPERIKSA: 0, INFO: 0, LULUS: 0 }
  for (const { hasil } of temuan) jumlah[hasil] += 1
  return jumlah
}
