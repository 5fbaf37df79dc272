import { bakuNama, createNamaDekat } from '../../impor/nama-dekat'
import { jenjangOf } from '../../impor/nilai/jabatan-nilai'
import type { Jabatan, JabatanId } from '../../organisasi/jabatan'
import { LABEL_JENJANG } from '../../organisasi/jenjang'
import type { Unor, UnorId } from '../../organisasi/unor'
import type { RujukanJabatan } from './abk-terbaca'

/** The post a reference means for certain, or else those that may be meant, the likeliest first. */
export type JabatanCocok = { readonly id: JabatanId | null; readonly calon: readonly JabatanId[] }

/** Posts and units of one day. */
export type SusunanKini = { readonly unor: readonly Unor[]; readonly jabatan: readonly Jabatan[] }

/** A post as it is looked for: the spellings of the units it stands in, its own last. */
type Dicari = { readonly jabatan: Jabatan; readonly jalur: readonly string[] }

const CALON_TERBANYAK = 20
/** A beginning shorter than `Camat` says nothing. */
const AWALAN_TERPENDEK = 5

/**
 * Makes a finder of posts: by our own number, by code, by name in the units that are named. Other spellings of the same name
 * are the same; what is merely close, and what fits several, is for the officer to choose.
 */
export function createPencocok({ unor, jabatan }: SusunanKini): (rujukan: RujukanJabatan) => JabatanCocok {
  const jalurOf = createJalur(unor)
  const dicari = jabatan.map((j) => ({ jabatan: j, jalur: jalurOf(j.unorId) }))
  const byId = new Map<string, Dicari>(dicari.map((d) => [d.jabatan.id, d]))
  const byKode = groupBy(dicari, ({ jabatan: j }) => [j.kode, j.siasnId].filter((k) => k !== null))
  const byNama = groupBy(dicari, ejaanOf)
  const dekat = createNamaDekat(jabatan.map((j) => j.nama))
  const unitDikenal = new Set(dicari.flatMap((d) => d.jalur))

  const senama = (nama: string): readonly Dicari[] => byNama.get(bakuNama(nama)) ?? []
  const mirip = (nama: string): readonly Dicari[] => {
    const terdekat = dekat(nama)
    return terdekat === null ? [] : senama(terdekat)
  }
  const berawalan = (nama: string): readonly Dicari[] =>
    bakuNama(nama).length < AWALAN_TERPENDEK ? [] : dicari.filter((d) => bakuNama(d.jabatan.nama).startsWith(bakuNama(nama)))
  return (rujukan) => {
    const tertentu = (rujukan.id === null ? undefined : byId.get(rujukan.id)) ?? onlyOne(byKode.get(rujukan.kode ?? '') ?? [])
    if (tertentu) return { id: tertentu.jabatan.id, calon: [] }
    const { nama } = rujukan
    if (nama === null) return { id: null, calon: [] }
    const ruas = rujukan.unit.flatMap((teks) => ruasOf(teks, unitDikenal))
    const semua = senama(nama)
    const cocok = narrowed(
      semua.filter((d) => ruas.every((r) => d.jalur.includes(r))),
      ruas,
      rujukan.sekitar.map(bakuNama).filter((r) => unitDikenal.has(r))
    )
    const satu = onlyOne(cocok)
    if (satu) return { id: satu.jabatan.id, calon: [] }
    const calon = firstOf(cocok, semua) ?? firstOf(mirip(nama), berawalan(nama)) ?? []
    return { id: null, calon: sorted(calon, ruas).map((d) => d.jabatan.id) }
  }
}

/** Among several: those that stand in a named unit itself rather than below it, then those in the units around the table. */
function narrowed(cocok: readonly Dicari[], ruas: readonly string[], sekitar: readonly string[]): readonly Dicari[] {
  const langsung = cocok.filter((d) => ruas.includes(d.jalur.at(-1) ?? ''))
  const sisa = langsung.length > 0 ? langsung : cocok
  const dekat = sisa.filter((d) => sekitar.every((r) => d.jalur.includes(r)))
  return dekat.length > 0 ? dekat : sisa
}

/** The likeliest first: those in most of the units named, be they written in one breath. */
const sorted = (calon: readonly Dicari[], ruas: readonly string[]): readonly Dicari[] => {
  const kena = (d: Dicari): number => d.jalur.filter((unit) => ruas.some((r) => r.includes(unit))).length
  return calon.toSorted((a, b) => kena(b) - kena(a)).slice(0, CALON_TERBANYAK)
}

/** What stands between the units of a path, the surest first. */
const PEMISAH = [/\s+–\s+/, /\s*[›>»|/\\]\s*/, /\s+-\s+/]

/** A unit as it is written, or the parts of a path of units; a name that has such a sign itself stays whole. */
function ruasOf(teks: string, dikenal: ReadonlySet<string>, pemisah: readonly RegExp[] = PEMISAH): readonly string[] {
  const utuh = bakuNama(teks)
  const [pertama, ...lain] = pemisah
  if (dikenal.has(utuh) || pertama === undefined) return utuh === '' ? [] : [utuh]
  return teks.split(pertama).flatMap((ruas) => ruasOf(ruas, dikenal, lain))
}

/** The ways a post may be written: with its jenjang, with its unit or its perangkat daerah behind it. */
function ejaanOf({ jabatan: { nama, jenis, jenjang }, jalur }: Dicari): readonly string[] {
  const pokok = bakuNama(nama)
  const berjenjang = jenis === 'JF' && jenjang !== null && jenjangOf(nama) === null ? [bakuNama(`${nama} ${LABEL_JENJANG[jenjang]}`)] : []
  return [...new Set([pokok, ...berjenjang, ...jalur.map((unit) => pokok + unit)])]
}

function createJalur(unor: readonly Unor[]): (id: UnorId) => readonly string[] {
  const byId = new Map(unor.map((u) => [u.id, u]))
  const known = new Map<UnorId, readonly string[]>()
  const jalurOf = (id: UnorId): readonly string[] => {
    const ada = known.get(id)
    if (ada) return ada
    const u = byId.get(id)
    const jalur = u ? [...(u.indukId === null ? [] : jalurOf(u.indukId)), bakuNama(u.nama)] : []
    known.set(id, jalur)
    return jalur
  }
  return jalurOf
}

function groupBy<T>(list: readonly T[], keysOf: (isi: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const isi of list)
    for (const key of keysOf(isi)) {
      const group = groups.get(key)
      if (group) group.push(isi)
      else groups.set(key, [isi])
    }
  return groups
}

const firstOf = <T>(...lists: readonly (readonly T[])[]): readonly T[] | undefined => lists.find((list) => list.length > 0)

const onlyOne = <T>(isi: readonly T[]): T | undefined => (isi.length === 1 ? isi[0] : undefined)
