import { isStruktural, type Jabatan } from '../organisasi/jabatan'
import { perangkatDaerahOf, type Unor, type UnorId } from '../organisasi/unor'
import { KATA_ILMU_UMUM, KATA_RUMPUN, UNGKAPAN } from './rumpun-kata'

/** Rumpun: a family of work; UMUM (sekretaris, tata usaha) goes with every other. */
export type Rumpun = keyof typeof KATA_RUMPUN

type Units = ReadonlyMap<UnorId, Unor>

/** `keuangan dan aset`: a family as a sentence names it. */
export const judulRumpun = (rumpun: Rumpun): string => KATA_RUMPUN[rumpun].judul

/** Two sets of families have one in common, or one of them is general work; nothing known goes with nothing. */
export function isSerumpun(a: readonly Rumpun[], b: readonly Rumpun[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  for (const r of a) if (r === 'UMUM' || b.includes(r)) return true
  return b.includes('UMUM')
}

/** The families a field of study belongs to (`S-1 Teknik Sipil`); empty when the words are not known. */
export const rumpunPendidikan = (teks: string): readonly Rumpun[] => remembered(diSTUDI, teks, STUDI)

/** The field of study is about leading and administering as such (`S-2 Administrasi Publik`): it suits a leading post in any family. */
export const isIlmuUmum = (teks: string): boolean => remembered(diUMUM, teks, ILMU_UMUM).length > 0

/** The families of the work of a post itself: those its own name tells, or else those of the nearest unit above that tells any. */
export function rumpunTugas({ nama, unorId }: TempatJabatan, units: Units): readonly Rumpun[] {
  const sendiri = rumpunNama(nama)
  const tugas = sendiri.length > 0 ? sendiri : nearest(unorId, units)
  return tugas.length > 0 ? tugas : GENERAL
}

/** The families of a post: those of its own work, and those of the perangkat daerah it stands in. */
export function rumpunJabatan(jabatan: TempatJabatan, units: Units): readonly Rumpun[] {
  const known = perSusunan.get(units) ?? startOf(units)
  const found = known.get(jabatan) ?? familiesOf(jabatan, units)
  known.set(jabatan, found)
  return found
}

/** The fields a post asks for: a jabatan fungsional its own, whatever dinas it stands in. */
export const bidangJabatan = (jabatan: Jabatan, units: Units): readonly Rumpun[] =>
  (jabatan.jenis === 'JF' ? rumpunTugas : rumpunJabatan)(jabatan, units)

/** The education suits the work of the post; whoever leads may have studied leading itself. null = its words are not known. */
export function isBidangCocok(pendidikan: string, jabatan: Jabatan, units: Units): boolean | null {
  const perlu = bidangJabatan(jabatan, units)
  if (perlu.includes('UMUM')) return true
  const punya = rumpunPendidikan(pendidikan)
  if (punya.length === 0) return null
  return isSerumpun(punya, perlu) || (isStruktural(jabatan) && isIlmuUmum(pendidikan))
}

type TempatJabatan = Pick<Jabatan, 'nama' | 'unorId'>

function familiesOf(jabatan: TempatJabatan, units: Units): readonly Rumpun[] {
  const perangkat = perangkatDaerahOf(units, jabatan.unorId)
  return [...new Set([...rumpunTugas(jabatan, units), ...(perangkat?.indukId ? rumpunNama(perangkat.nama) : [])])]
}

/** The root (the city itself) names no family of work. */
function nearest(unorId: UnorId, units: Units): readonly Rumpun[] {
  for (let at = units.get(unorId); at?.indukId; at = units.get(at.indukId)) {
    const found = rumpunNama(at.nama)
    if (found.length > 0) return found
  }
  return []
}

const rumpunNama = (nama: string): readonly Rumpun[] => remembered(diNAMA, nama, NAMA)

type Word = readonly [kata: string, rumpun: Rumpun]

// sound: Object.keys forgets that these keys are families
const SEMUA = Object.keys(KATA_RUMPUN) as readonly Rumpun[]
const GENERAL: readonly Rumpun[] = ['UMUM']

/** ` keuangan` finds the start of a word, ` bidan ` the whole of it. */
const wordsOf = (kata: string, rumpun: Rumpun): readonly Word[] =>
  kata
    .split(',')
    .map((k) => k.trim())
    .filter((k) => k !== '')
    .map((k) => [` ${k.replace('_', ' ')}`, rumpun])

const NAMA: readonly Word[] = SEMUA.flatMap((r) => wordsOf(KATA_RUMPUN[r].kata, r))
const STUDI: readonly Word[] = [
  ...SEMUA.filter((r) => r !== 'UMUM').flatMap((r) => wordsOf(KATA_RUMPUN[r].kata, r)),
  ...SEMUA.flatMap((r) => wordsOf(KATA_RUMPUN[r].studi, r))
]

const ILMU_UMUM: readonly Word[] = wordsOf(KATA_ILMU_UMUM, 'UMUM')

const diNAMA = new Map<string, readonly Rumpun[]>()
const diSTUDI = new Map<string, readonly Rumpun[]>()
const diUMUM = new Map<string, readonly Rumpun[]>()
const perSusunan = new WeakMap<Units, WeakMap<object, readonly Rumpun[]>>()

function startOf(units: Units): WeakMap<object, readonly Rumpun[]> {
  const empty = new WeakMap<object, readonly Rumpun[]>()
  perSusunan.set(units, empty)
  return empty
}

/** Names and fields of study repeat by the hundred: each is read once. */
function remembered(known: Map<string, readonly Rumpun[]>, teks: string, words: readonly Word[]): readonly Rumpun[] {
  const found = known.get(teks) ?? read(teks, words)
  known.set(teks, found)
  return found
}

function read(teks: string, words: readonly Word[]): readonly Rumpun[] {
  const bersih = plain(teks)
  return [...new Set(words.filter(([kata]) => bersih.includes(kata)).map(([, rumpun]) => rumpun))]
}

function plain(teks: string): string {
  const huruf = ` ${teks
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()} `
  return UNGKAPAN.reduce((hasil, [ungkapan, dibaca]) => hasil.replaceAll(` ${ungkapan} `, ` ${dibaca} `), huruf)
}
