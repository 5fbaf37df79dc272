const BILANGAN = new Intl.NumberFormat('id-ID')
const DUA_DESIMAL = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const WAKTU = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A count as Indonesian offices write it: `12.345`. */
export const angka = (n: number): string => BILANGAN.format(n)

/** An instant in local time: `22 Nov 2026, 13.05`. */
export const waktuLokal = (iso: string): string => WAKTU.format(new Date(iso))

/** An amount in whole rupiah: `Rp1.250.000`. */
export const rupiah = (n: number): string => `${n < 0 ? '−' : ''}Rp${angka(Math.abs(n))}`

/** An amount in millions of rupiah, for a table that says so: `219,81`. */
export const jutaan = (n: number): string => DUA_DESIMAL.format(n / 1_000_000)

/** A difference with its sign, its amount written as given: `+3`, `−12`, `−Rp1.250.000`. */
export const selisihTeks = (n: number, teks: (n: number) => string = angka): string => `${n > 0 ? '+' : '−'}${teks(Math.abs(n))}`
