import type { Temuan } from '../kit/rule'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId, PegawaiRingkas } from '../pegawai/pegawai'
import { type Bobot, KOMPONEN } from './bobot'
import { type AngkaNilai, totalNilai } from './nilai-calon'
import { type BukanCalon, type Calon, penelaah } from './penelaah'
import type { BahanCalon } from './tinjau-calon'

/** A candidate with the place in the ranking, from 1, and the score, 0 to 100. */
export type CalonBerperingkat = Calon & { readonly peringkat: number; readonly total: number }

/** Everybody the rules were asked about, for one post. */
export type TelaahCalon = { readonly calon: readonly Calon[]; readonly bukan: readonly BukanCalon[] }

/** The ranked candidates of a post, and those whom a rule forbids it. */
export type CalonJabatan = { readonly calon: readonly CalonBerperingkat[]; readonly bukan: readonly BukanCalon[] }

/** The candidates of a post, best first, and those whom a rule forbids it with the first that does. */
export function calonJabatan(
  bahan: BahanCalon,
  jabatanId: JabatanId,
  { bobot, pegawai = bahan.proyeksi.snapshot.pegawai.keys() }: { readonly bobot: Bobot; readonly pegawai?: Iterable<PegawaiId> }
): CalonJabatan {
  const { calon, bukan } = telaahCalon(bahan, jabatanId, pegawai)
  return { calon: peringkatCalon(calon, bobot), bukan }
}

/** Asks the rules about some people for one post. Weights change nothing of it, so it is kept while they are tried out. */
export function telaahCalon(bahan: BahanCalon, jabatanId: JabatanId, pegawai: Iterable<PegawaiId>): TelaahCalon {
  const steps = telaahBertahap(bahan, jabatanId, pegawai)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** So many people are asked about before the window gets its turn: well below a millisecond. */
const SEKALI_JALAN = 20

/** The same a few people at a time, for a window that must stay alive meanwhile. */
export function* telaahBertahap(
  bahan: BahanCalon,
  jabatanId: JabatanId,
  pegawai: Iterable<PegawaiId>
): Generator<undefined, TelaahCalon, undefined> {
  const telaah = penelaah(bahan)
  const calon: Calon[] = []
  const bukan: BukanCalon[] = []
  let asked = 0
  for (const id of pegawai) {
    const found = telaah(id, jabatanId)
    if (found?.jenis === 'CALON') calon.push(found)
    else if (found) bukan.push(found)
    asked += 1
    if (asked % SEKALI_JALAN === 0) yield undefined
  }
  return { calon, bukan }
}

/** Puts candidates in order: by score, then by performance, and by NIP where all is equal, so that no two orders are possible. */
export const peringkatCalon = (calon: readonly Calon[], bobot: Bobot): readonly CalonBerperingkat[] =>
  calon
    .map((c) => ({ c, total: totalNilai(c.angka, bobot) }))
    .toSorted((a, b) => b.total - a.total || kinerja(b.c.angka) - kinerja(a.c.angka) || byNip(a.c.pegawai, b.c.pegawai))
    .map(({ c, total }, i) => ({ ...c, total, peringkat: i + 1 }))

/** Those whom a rule forbids the post, by rule, most first: `R-05: 120 orang`. */
export function bukanPerAturan(
  bukan: readonly BukanCalon[]
): readonly { readonly temuan: Temuan; readonly orang: readonly BukanCalon[] }[] {
  const perAturan = Map.groupBy(bukan, ({ temuan }) => temuan.aturan)
  return [...perAturan.values()]
    .flatMap((orang) => (orang[0] ? [{ temuan: orang[0].temuan, orang }] : []))
    .toSorted((a, b) => b.orang.length - a.orang.length || compared(a.temuan.aturan, b.temuan.aturan))
}

const PREDIKAT = KOMPONEN.indexOf('PREDIKAT')
const kinerja = (angka: AngkaNilai): number => angka[PREDIKAT] ?? 0
const byNip = (a: PegawaiRingkas, b: PegawaiRingkas): number => compared(a.nip, b.nip) || compared(a.id, b.id)

function compared(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
