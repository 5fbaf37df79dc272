const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']

const BESARAN = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1_000, 'ribu']
] as const

/** A whole number from zero up in Indonesian words: `seratus lima belas`. */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`Not a whole number from zero up: ${n}`)
  return n === 0 ? 'nol' : words(n)
}

/** An amount as papers write it: `Rp1.260.000,00`. */
export const rupiah = (n: number): string => `Rp${ribuan(n)},00`

/** Digits in groups of three: `1.260.000`. */
export const ribuan = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')

function words(n: number): string {
  if (n < 12) return SATUAN[n] ?? ''
  if (n < 20) return `${words(n - 10)} belas`
  if (n < 100) return joined(`${words(Math.floor(n / 10))} puluh`, n % 10)
  if (n < 200) return joined('seratus', n - 100)
  if (n < 1_000) return joined(`${words(Math.floor(n / 100))} ratus`, n % 100)
  if (n < 2_000) return joined('seribu', n - 1_000)
  const [besar, nama] = BESARAN.find(([nilai]) => n >= nilai) ?? BESARAN[3]
  return joined(`${words(Math.floor(n / besar))} ${nama}`, n % besar)
}

const joined = (besar: string, sisa: number): string => (sisa === 0 ? besar : `${besar} ${words(sisa)}`)
