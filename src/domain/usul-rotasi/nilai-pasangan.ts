import { type Bobot, bobotOf } from '../calon/bobot'
import { angkaNilai, totalNilai } from '../calon/nilai-calon'
import { type BahanCalon, tinjauCalon } from '../calon/tinjau-calon'
import type { Setelan } from '../kit/rule'
import { kelayakanRules } from '../mutasi/mutasi-rules'
import { tahapOf } from '../mutasi/tahap-aturan'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'

/** What is known of a person for a post: how well they fit (0 to 100), which way the move goes, and the rules that forbid it. */
export type NilaiPasangan = {
  readonly nilai: number
  readonly isPromosi: boolean
  /** Rules that forbid it, by number; at most two are looked for: with two, no single rule stands in the way. */
  readonly larangan: readonly string[]
}

/** Asks about people for posts; the settings are looked up once. */
export type Penilai = (pegawaiId: PegawaiId, jabatanId: JabatanId) => NilaiPasangan

/** The weights of the solver: whether a move opens a vacancy it knows itself, from all moves together. */
export const bobotUsul = (setelanOf: (kelompok: string) => Setelan): Bobot => ({ ...bobotOf(setelanOf), LOWONGAN_BARU: 0 })

/** Gets ready to ask about many pairs. */
export function penilaiPasangan(bahan: BahanCalon): Penilai {
  const bobot = bobotUsul(bahan.setelanOf)
  const isFinal = tahapOf(bahan.berkas.rencana.status) === 'FINAL'
  const rules = kelayakanRules.filter((r) => isFinal || r.ditagih !== 'FINAL').map((rule) => ({ rule, setelan: bahan.setelanOf(rule.id) }))
  const setelanOf = once(bahan.setelanOf)
  return (pegawaiId, jabatanId) => {
    const tinjauan = tinjauCalon(bahan, pegawaiId, jabatanId)
    if (!tinjauan) return { nilai: 0, isPromosi: false, larangan: [TIDAK_ADA, TIDAK_ADA] }
    const larangan: string[] = []
    if (tinjauan.arah !== 'TETAP')
      for (const { rule, setelan } of rules) {
        if (rule.check(tinjauan, setelan).hasil === 'BLOK') larangan.push(rule.id)
        if (larangan.length > 1) break
      }
    const nilai = larangan.length > 1 ? 0 : totalNilai(angkaNilai(tinjauan, setelanOf), bobot)
    return { nilai, isPromosi: tinjauan.arah === 'PROMOSI', larangan }
  }
}

/** The person or the post is not in the data. */
const TIDAK_ADA = 'DATA'

function once(setelanOf: (kelompok: string) => Setelan): (kelompok: string) => Setelan {
  const known = new Map<string, Setelan>()
  return (kelompok) => {
    const found = known.get(kelompok) ?? setelanOf(kelompok)
    known.set(kelompok, found)
    return found
  }
}
