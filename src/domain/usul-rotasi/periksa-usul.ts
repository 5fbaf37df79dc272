import type { BahanPeriksa, HasilPeriksa, TemuanLangkah } from '../mutasi/periksa'
import { periksa } from '../mutasi/periksa'
import { project, type Proyeksi } from '../mutasi/proyeksi'
import type { Langkah, LangkahId } from '../mutasi/rencana'
import type { Penempatkan } from '../mutasi/susunan-angkat'
import { placeMany } from '../mutasi/susunan-banyak'

/** A plan as a proposal finds it: its steps projected, and what it is examined with. */
export type BahanUsul = { readonly proyeksi: Proyeksi; readonly bahan: BahanPeriksa }

/** What the rules say of a plan with a proposal on top: all findings, and which moves break a rule. */
export type PeriksaUsul = {
  readonly hasil: HasilPeriksa
  readonly salah: readonly Penempatkan[]
  /** Rules broken that no single move is to blame for. */
  readonly takTerurai: readonly string[]
}

/** Examines the whole plan with the moves of a proposal. What it breaks without them is not their fault. */
export function periksaUsul(dasar: BahanUsul, butir: readonly Penempatkan[]): PeriksaUsul {
  const sebelum = new Set(pelanggaran(dasar.proyeksi.langkah, periksa(dasar.proyeksi, dasar.bahan)).map(kunci))
  const { langkah, hasil } = diperiksa(dasar, butir)
  const baru = pelanggaran(langkah, hasil).filter((p) => !sebelum.has(kunci(p)))
  const langsung = baru.flatMap(({ langkah: l }) => butir.filter((b) => l !== null && isButir(l, b)))
  if (langsung.length > 0 || baru.length === 0) return { hasil, salah: langsung, takTerurai: [] }
  const salah = butir.filter((b) => isPenyebab(dasar, { butir, tanpa: b, baru }))
  return { hasil, salah: salah.slice(0, 1), takTerurai: salah.length > 0 ? [] : [...new Set(baru.map((p) => p.temuan.aturan))] }
}

/** The steps a proposal leads to, by the very function the command uses. */
export function langkahUsul({ snapshot, rencana, langkah }: Proyeksi, butir: readonly Penempatkan[]): readonly Langkah[] {
  let n = 0
  const susunan = placeMany({ snapshot, rencana, langkah }, butir, () => `usul-${(n += 1)}`)
  return susunan.ok ? susunan.value : langkah
}

type Pelanggaran = { readonly langkah: Langkah | null; readonly temuan: TemuanLangkah }

function diperiksa(
  { proyeksi, bahan }: BahanUsul,
  butir: readonly Penempatkan[]
): { readonly langkah: readonly Langkah[]; readonly hasil: HasilPeriksa } {
  const sesudah = project(proyeksi.snapshot, proyeksi.rencana, langkahUsul(proyeksi, butir))
  return { langkah: sesudah.langkah, hasil: periksa(sesudah, bahan) }
}

/** Every BLOK that stands, but those asked for at the last stage only. */
function pelanggaran(langkah: readonly Langkah[], { perLangkah, rencana }: HasilPeriksa): readonly Pelanggaran[] {
  const byId = new Map<LangkahId, Langkah>(langkah.map((l) => [l.id, l]))
  const semua = [...perLangkah].flatMap(([id, temuan]) => temuan.map((t) => ({ langkah: byId.get(id) ?? null, temuan: t })))
  return [...semua, ...rencana.map((t) => ({ langkah: null, temuan: t }))].filter(
    ({ temuan }) => temuan.hasil === 'BLOK' && temuan.ditagih !== 'FINAL' && temuan.dikesampingkan === null
  )
}

const kunci = ({ langkah, temuan }: Pelanggaran): string => `${langkah?.pegawaiId} ${langkah?.jabatanId} ${temuan.aturan}`

const isButir = (l: Langkah, b: Penempatkan): boolean => l.jenis === 'ANGKAT' && l.pegawaiId === b.pegawaiId && l.jabatanId === b.jabatanId

/** Without this move none of the new findings is left. */
function isPenyebab(
  dasar: BahanUsul,
  { butir, tanpa, baru }: { readonly butir: readonly Penempatkan[]; readonly tanpa: Penempatkan; readonly baru: readonly Pelanggaran[] }
): boolean {
  const rest = butir.filter((b) => b !== tanpa)
  const { langkah, hasil } = diperiksa(dasar, rest)
  const masih = new Set(pelanggaran(langkah, hasil).map(kunci))
  return baru.some((p) => !masih.has(kunci(p)))
}
