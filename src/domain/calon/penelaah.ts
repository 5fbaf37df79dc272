import { HASIL, type Hasil, lulus, type Rule, type Setelan, type Temuan, temuanOf } from '../kit/rule'
import { kelayakanRules } from '../mutasi/mutasi-rules'
import { pltPlh } from '../mutasi/rules/r-47-plt-plh'
import { type TahapAturan, tahapOf, weighed } from '../mutasi/tahap-aturan'
import type { Tinjauan } from '../mutasi/tinjauan'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId, PegawaiRingkas } from '../pegawai/pegawai'
import { type AngkaNilai, angkaNilai } from './nilai-calon'
import { type BahanCalon, kosongkan, tinjauCalon, tinjauOrang } from './tinjau-calon'

/** Somebody who could hold the post: what the rules mind all the same, gravest first, and the parts of the score. */
export type Calon = {
  readonly jenis: 'CALON'
  readonly pegawai: PegawaiRingkas
  readonly temuan: readonly Temuan[]
  readonly angka: AngkaNilai
}

/** Somebody who may not: the first rule that forbids it. */
export type BukanCalon = { readonly jenis: 'BUKAN'; readonly pegawai: PegawaiRingkas; readonly temuan: Temuan }

/** What the rules say of one person for one post; null when there is nothing to ask: the holder of the post, or somebody not in the data. */
export type Penelaah = (pegawaiId: PegawaiId, jabatanId: JabatanId) => Calon | BukanCalon | null

/** Gets ready to ask about many: settings are looked up once, and of who is forbidden no more is worked out. */
export function penelaah(bahan: BahanCalon): Penelaah {
  const setelanOf = remembered(bahan.setelanOf)
  const aturan = pertanyaan(bahan, setelanOf)
  // the rules of eligibility do not ask about the rest of the plan; those of acting holders do
  const lihat = (bahan.jenis ?? 'ANGKAT') === 'ANGKAT' ? orangPada(bahan) : (id: PegawaiId, ke: JabatanId) => tinjauCalon(bahan, id, ke)
  return (pegawaiId, jabatanId) => {
    const tinjauan = lihat(pegawaiId, jabatanId)
    if (!tinjauan || tinjauan.asal?.jabatan.id === jabatanId) return null
    const { pegawai } = tinjauan
    const temuan: Temuan[] = []
    for (const asking of aturan) {
      const found = asked(asking, tinjauan)
      if (found?.hasil === 'BLOK') return { jenis: 'BUKAN', pegawai, temuan: found }
      if (found) temuan.push(found)
    }
    return { jenis: 'CALON', pegawai, temuan: sorted(temuan), angka: angkaNilai(tinjauan, setelanOf) }
  }
}

/** Gets ready to ask about many whether they could hold a post at all: no more than that is worked out. */
export function penyaring(bahan: BahanCalon): (pegawaiId: PegawaiId, jabatanId: JabatanId) => boolean {
  const aturan = pertanyaan(bahan, remembered(bahan.setelanOf))
  const lihat = orangPada(bahan)
  return (pegawaiId, jabatanId) => {
    const tinjauan = lihat(pegawaiId, jabatanId)
    return tinjauan !== null && tinjauan.asal?.jabatan.id !== jabatanId && aturan.every((a) => asked(a, tinjauan)?.hasil !== 'BLOK')
  }
}

function pertanyaan(bahan: BahanCalon, setelanOf: BahanCalon['setelanOf']): readonly Asking[] {
  const tahap = tahapOf(bahan.berkas.rencana.status)
  return aturanCalon(bahan).map((rule) => ({ rule, setelan: setelanOf(rule.id), tahap }))
}

/** Looks at people for a post that is free for them; it is freed once for all who are asked about it in a row. */
function orangPada(bahan: BahanCalon): (pegawaiId: PegawaiId, jabatanId: JabatanId) => Tinjauan | null {
  let terakhir: JabatanId | null = null
  let bebas = bahan
  return (pegawaiId, jabatanId) => {
    if (jabatanId !== terakhir) bebas = { ...bahan, proyeksi: kosongkan(bahan.proyeksi, jabatanId) }
    terakhir = jabatanId
    return tinjauOrang(bebas, pegawaiId, jabatanId)
  }
}

/** The rules that judge a candidate: about the person for the post; who is to act is asked what a Plt or Plh must fulfil as well. */
export const aturanCalon = ({ jenis = 'ANGKAT' }: Pick<BahanCalon, 'jenis'>): readonly Rule<Tinjauan>[] =>
  jenis === 'ANGKAT' ? ATURAN_DEFINITIF : ATURAN_SEMENTARA

/** What forbids most people a post and is answered at a glance: asked first, so that of most no more has to be asked. */
const SEKILAS: readonly string[] = ['R-37', 'R-35', 'R-34', 'R-40', 'R-05', 'R-09']

const ATURAN_DEFINITIF: readonly Rule<Tinjauan>[] = [
  ...SEKILAS.flatMap((id) => kelayakanRules.filter((r) => r.id === id)),
  ...kelayakanRules.filter((r) => !SEKILAS.includes(r.id))
]

/** The one rule of acting holders stands among those about a step, for it counts how long they act (SE BKN 1/SE/I/2021). */
const ATURAN_SEMENTARA: readonly Rule<Tinjauan>[] = [...ATURAN_DEFINITIF, pltPlh]

/** A rule with its settings, and how strictly it is asked. */
export type Asking = { readonly rule: Rule<Tinjauan, Hasil | readonly Hasil[]>; readonly setelan: Setelan; readonly tahap: TahapAturan }

/** What a rule says, as it weighs at this stage; the gravest where it finds several things, null for a pass. */
export function asked({ rule, setelan, tahap }: Asking, tinjauan: Tinjauan): Temuan | null {
  const jawab = rule.check(tinjauan, setelan)
  // what nearly every rule answers
  if (jawab === lulus) return null
  const semua = ('hasil' in jawab ? [jawab] : jawab).flatMap((hasil) => temuanOf(rule, hasil) ?? [])
  return sorted(semua.map((t) => weighed(t, tahap)))[0] ?? null
}

const sorted = (temuan: readonly Temuan[]): readonly Temuan[] =>
  temuan.length < 2
    ? temuan
    : temuan.toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil) || a.aturan.localeCompare(b.aturan))

/** Looked up once by rule. */
function remembered(setelanOf: (ruleId: string) => Setelan): (ruleId: string) => Setelan {
  const known = new Map<string, Setelan>()
  return (ruleId) => {
    const found = known.get(ruleId) ?? setelanOf(ruleId)
    known.set(ruleId, found)
    return found
  }
}
