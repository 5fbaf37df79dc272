import type { Reader } from '../entities'
import { setelanPada } from '../ketentuan/setelan'
import type { Ketentuan } from '../ketentuan/ketentuan'
import { examine, faktaOf, HASIL, type JenisHasil, type Setelan, type Temuan } from '../kit/rule'
import { type BerkasRencana, gatherBerkas } from './berkas-rencana'
import { mutasiRules, rencanaRules } from './mutasi-rules'
import type { Proyeksi } from './proyeksi'
import type { Langkah, LangkahId, Pengesampingan, RencanaMutasi } from './rencana'
import { tahapOf, type TahapAturan, weighed } from './tahap-aturan'
import { tinjau } from './tinjauan'
import { tinjauanRencana } from './tinjauan-rencana'

/** A finding on a step or on the plan, with the override that counts for it, if any. */
export type TemuanLangkah = Temuan & { readonly dikesampingkan: Pengesampingan | null }

/** What a plan is examined with: the settings in force on its TMT, its dossiers, how strictly it is asked, and what has been overridden. */
export type BahanPeriksa = {
  readonly setelanOf: (ruleId: string) => Setelan
  readonly berkas: BerkasRencana
  readonly tahap: TahapAturan
  readonly pengesampingan: readonly Pengesampingan[]
}

/** All findings of a plan, gravest first: by step, and on the plan as a whole; and how many stand (not overridden) of each gravity. */
export type HasilPeriksa = {
  readonly perLangkah: ReadonlyMap<LangkahId, readonly TemuanLangkah[]>
  readonly rencana: readonly TemuanLangkah[]
  readonly jumlah: Readonly<Record<JenisHasil, number>>
  readonly jumlahDikesampingkan: number
}

/** What a plan is examined with at its present status. */
export const bahanPeriksa = (
  berkas: BerkasRencana,
  { ketentuan, pengesampingan }: { readonly ketentuan: readonly Ketentuan[]; readonly pengesampingan: readonly Pengesampingan[] }
): BahanPeriksa => ({
  setelanOf: setelanPada(ketentuan, berkas.rencana.tmt),
  berkas,
  tahap: tahapOf(berkas.rencana.status),
  pengesampingan
})

/** The same, from storage. */
export const gatherBahanPeriksa = (read: Reader, rencana: RencanaMutasi): BahanPeriksa =>
  bahanPeriksa(gatherBerkas(read, rencana), {
    ketentuan: read.list('ketentuan'),
    pengesampingan: read.list('pengesampingan').filter((p) => p.rencanaId === rencana.id)
  })

/** Examines a plan and every step of it. */
export function periksa(proyeksi: Proyeksi, bahan: BahanPeriksa): HasilPeriksa {
  const perLangkah = new Map(proyeksi.langkah.map((l) => [l.id, periksaLangkah(proyeksi, l, bahan)]))
  const rencana = periksaRencana(proyeksi, bahan)
  const all = [...perLangkah.values(), rencana].flat()
  const open = all.filter((t) => t.dikesampingkan === null)
  return { perLangkah, rencana, jumlah: counted(open), jumlahDikesampingkan: all.length - open.length }
}

/** Examines one step, e.g. a candidate while it is being dragged: the cost does not grow with the organisation. */
export const periksaLangkah = (proyeksi: Proyeksi, langkah: Langkah, bahan: BahanPeriksa): readonly TemuanLangkah[] =>
  judged(findings(proyeksi, langkah, bahan), langkah.id, bahan)

function periksaRencana(proyeksi: Proyeksi, bahan: BahanPeriksa): readonly TemuanLangkah[] {
  const { berkas, setelanOf } = bahan
  return judged(examine(rencanaRules, tinjauanRencana(proyeksi, berkas), setelanOf), null, bahan)
}

/** Findings as they weigh at this stage, with what was overridden of them. */
function judged(temuan: readonly Temuan[], langkahId: LangkahId | null, { pengesampingan, tahap }: BahanPeriksa): readonly TemuanLangkah[] {
  const overrides = pengesampingan.filter((p) => p.langkahId === langkahId)
  const found = temuan.map((t) => ({
    ...weighed(t, tahap),
    dikesampingkan: overrides.find((p) => p.aturan === t.aturan && p.pesan === faktaOf(t)) ?? null
  }))
  return found.toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil))
}

/** A rule found it; the other finding there is says that a step no longer fits the data. */
export const isTemuanAturan = ({ aturan }: Temuan): boolean => aturan !== KONFLIK

/** A finding that a person with the right may override; the others need no override. */
export const isDapatDikesampingkan = (temuan: Temuan): boolean =>
  isTemuanAturan(temuan) && (temuan.hasil === 'BLOK' || temuan.hasil === 'PERINGATAN')

/** The gravest of some findings that still stands; LULUS when none does. */
export const terberat = (temuan: readonly TemuanLangkah[]): JenisHasil => temuan.find((t) => t.dikesampingkan === null)?.hasil ?? 'LULUS'

/** The id of the finding on a step that no longer fits the data: not a rule, so it cannot be overridden. */
const KONFLIK = 'DATA'

function findings(proyeksi: Proyeksi, langkah: Langkah, { berkas, setelanOf }: BahanPeriksa): readonly Temuan[] {
  const konflik = proyeksi.konflik.find((k) => k.langkah.id === langkah.id)
  if (konflik)
    return [
      {
        aturan: KONFLIK,
        judul: 'Langkah tidak cocok lagi dengan data',
        dasar: 'Susun ulang langkah ini',
        ditagih: null,
        tertutup: null,
        hasil: 'BLOK',
        pesan: konflik.pesan
      }
    ]
  const tinjauan = tinjau(proyeksi, langkah, berkas)
  return tinjauan ? examine(mutasiRules, tinjauan, setelanOf) : []
}

const counted = (temuan: readonly Temuan[]): Readonly<Record<JenisHasil, number>> => {
  const jumlah: Record<JenisHasil, number> = { BLOK: 0, PERINGATAN: 0, TIDAK_DAPAT_DIPERIKSA: 0, INFO: 0, LULUS: 0 }
  for (const { hasil } of temuan) jumlah[hasil] += 1
  return jumlah
}
