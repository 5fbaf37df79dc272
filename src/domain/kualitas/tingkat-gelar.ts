import type { TingkatPendidikan } from '../pegawai/pendidikan'

/** How high an academic title reaches: 0 none, 1 diploma III, 2 sarjana, 3 magister, 4 doktor. */
export type TingkatGelar = 0 | 1 | 2 | 3 | 4

const BELAKANG: readonly (readonly [RegExp, TingkatGelar])[] = [
  [/^Ph\.? ?D\.?$/i, 4],
  [/^(M\.? ?[A-Z][\w.]*|LL\.? ?M\.?|Sp\.?[\w.()-]*)$/, 3],
  [/^B\.? ?A\.?$/, 1],
  [/^([SB]\.? ?[A-Z][\w.]*|Ners\.?|Ns\.?|Apt\.?|Ak\.?|Gr\.?|Lc\.?)$/, 2],
  [/^A\.? ?M\.?d[\w.]*$/i, 1]
]

/** The level the titles around a name tell of. `Dr.` is a doctorate, `dr.` a physician: their case matters. */
export function tingkatGelar(gelarDepan: string | null, gelarBelakang: string | null): TingkatGelar {
  const depan = (gelarDepan ?? '').split(/[\s,]+/).map(tingkatDepan)
  const belakang = (gelarBelakang ?? '').split(/\s*,\s*/).map(tingkatBelakang)
  return [...depan, ...belakang].reduce((tinggi, ini) => (ini > tinggi ? ini : tinggi), 0)
}

function tingkatDepan(gelar: string): TingkatGelar {
  if (/^(DR|Dr)\.?$/.test(gelar)) return 4
  return /^(dr|drg|drh|drs|dra|ir|apt|ns)\.?$/i.test(gelar) ? 2 : 0
}

const tingkatBelakang = (gelar: string): TingkatGelar => BELAKANG.find(([pola]) => pola.test(gelar))?.[1] ?? 0

/** The title an education level gives a right to; 0 where it gives none. */
export const GELAR_MENURUT_PENDIDIKAN: Readonly<Record<TingkatPendidikan, TingkatGelar>> = {
  SD: 0,
  SMP: 0,
  SMA: 0,
  'D-I': 0,
  'D-II': 0,
  'D-III': 1,
  'D-IV': 2,
  'S-1': 2,
  PROFESI: 2,
  'S-2': 3,
  'S-3': 4
}

/** How a level of title is called. */
export const NAMA_GELAR: Readonly<Record<TingkatGelar, string>> = {
  0: 'tanpa gelar',
  1: 'gelar diploma III',
  2: 'gelar sarjana',
  3: 'gelar magister',
  4: 'gelar doktor'
}
