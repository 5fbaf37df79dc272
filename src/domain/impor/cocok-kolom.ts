import { distance } from 'fastest-levenshtein'
import type { AsalKolom } from './aturan-lembar'
import type { BentukLembar, MedanLembar } from './medan-lembar'
import { normalizeJudul } from './judul'

/** Which column holds which field, and how each was found; both by the index of the column. */
export type KolomCocok = { readonly kolom: Readonly<Record<string, string>>; readonly asal: Readonly<Record<string, AsalKolom>> }

type Dikenali = Pick<BentukLembar, 'medan' | 'dikenal'>

/** Matches headers to fields: by name, then by closeness. No field is taken twice; of two columns the surer name wins. */
export function matchKolom(definisi: Dikenali, judul: readonly string[]): KolomCocok {
  const persis = matchPersis(definisi, judul)
  const kolom: Record<string, string> = { ...persis.kolom }
  const asal: Record<string, AsalKolom> = { ...persis.asal }
  const dikenal = new Set(definisi.dikenal)
  const sisa = new Set(definisi.medan.filter((m) => !Object.values(kolom).includes(m.kunci)))
  for (const [at, teks] of judul.map(normalizeJudul).entries()) {
    if (kolom[at] !== undefined || teks === '' || dikenal.has(teks)) continue
    const dekat = [...sisa].find((m) => m.sebutan.some((sebutan) => isDekat(teks, sebutan)))
    if (!dekat) continue
    kolom[at] = dekat.kunci
    asal[at] = 'MIRIP'
    sisa.delete(dekat)
  }
  return { kolom, asal }
}

/** Matches headers to fields by their very names. */
export function matchPersis({ medan }: Pick<BentukLembar, 'medan'>, judul: readonly string[]): KolomCocok {
  const kolom: Record<string, string> = {}
  const terpakai = new Set<string>()
  for (const { at, kunci } of exactOnes(medan, judul.map(normalizeJudul))) {
    if (kolom[at] !== undefined || terpakai.has(kunci)) continue
    kolom[at] = kunci
    terpakai.add(kunci)
  }
  return { kolom, asal: Object.fromEntries(Object.keys(kolom).map((at) => [at, 'PERSIS'])) }
}

/** Every column that bears the very name of a field, the surest name first. */
function exactOnes(medan: readonly MedanLembar[], normal: readonly string[]): readonly { readonly at: number; readonly kunci: string }[] {
  const sebutan = sebutanOf(medan)
  return normal
    .flatMap((teks, at) => {
      const found = sebutan.get(teks)
      return found ? [{ at, ...found }] : []
    })
    .toSorted((a, b) => a.urut - b.urut || a.at - b.at)
}

type Sebutan = ReadonlyMap<string, { readonly kunci: string; readonly urut: number }>

/** The names of the fields, made once for each kind of sheet. */
export function sebutanOf(medan: readonly MedanLembar[]): Sebutan {
  const known = SEBUTAN.get(medan)
  if (known) return known
  const made = new Map(medan.flatMap(({ kunci, sebutan }) => sebutan.map((nama, urut) => [nama, { kunci, urut }] as const)))
  SEBUTAN.set(medan, made)
  return made
}

const SEBUTAN = new WeakMap<readonly MedanLembar[], Sebutan>()

const SINGKATAN: Readonly<Record<string, string>> = {
  TGL: 'TANGGAL',
  TMP: 'TEMPAT',
  TEMP: 'TEMPAT',
  NO: 'NOMOR',
  NM: 'NAMA',
  JAB: 'JABATAN',
  GOL: 'GOLONGAN',
  PEND: 'PENDIDIKAN',
  THN: 'TAHUN',
  TH: 'TAHUN',
  BLN: 'BULAN',
  JNS: 'JENIS',
  KLS: 'KELAS',
  UK: 'UNIT KERJA',
  JML: 'JUMLAH',
  KEB: 'KEBUTUHAN'
}

// words around a header that do not change what it says: `TANGGAL LAHIR (DD-MM-YYYY)`, `JABATAN SAAT INI`
const HIASAN = /\b(DD|MM|YYYY|YY|HH|BB|TTTT|THN BLN TGL|SAAT INI|SEKARANG|TERAKHIR|TERKINI|SESUAI SK|PEGAWAI|ASN|PNS|PPPK|YBS|NAMA)\b/g

const plain = (teks: string): string => expand(teks).replace(HIASAN, ' ').replace(/\s+/g, ' ').trim()
const expand = (teks: string): string =>
  teks
    .replaceAll('/', ' ')
    .split(' ')
    .map((kata) => SINGKATAN[kata] ?? kata)
    .join(' ')

/** True when a header says a name with other spaces, abbreviations or ornaments, or with a slip of the pen in a long word. */
export function isDekat(judul: string, sebutan: string): boolean {
  const [a, b] = [expand(judul), expand(sebutan)]
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  if (plain(a).length > 3 && plain(a) === plain(b)) return true
  const [kataA, kataB] = [a.split(' '), b.split(' ')]
  return kataA.length === kataB.length && kataA.every((kata, i) => isSalahKetik(kata, kataB[i] ?? ''))
}

/** Words of five letters may differ in one, words of eight in two; shorter ones (`NAMA`, `LAMA`) and numbers not at all. */
function isSalahKetik(a: string, b: string): boolean {
  if (a === b) return true
  const panjang = Math.max(a.length, b.length)
  if (panjang < 5 || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false
  return distance(a, b) <= (panjang < 8 ? 1 : 2)
}
