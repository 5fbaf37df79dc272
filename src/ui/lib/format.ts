const BILANGAN = new Intl.NumberFormat('id-ID')
const WAKTU = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A count as Indonesian offices write it: `12.345`. */
export const angka = (n: number): string => BILANGAN.format(n)

/** An instant in local time: `22 Nov 2026, 13.05`. */
export const waktuLokal = (iso: string): string => WAKTU.format(new Date(iso))
