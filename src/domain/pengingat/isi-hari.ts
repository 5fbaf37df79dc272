/** A line in the field of a day: one duty, or several of a kind as a count. */
export type BarisHari<T> = { readonly jenis: string; readonly jumlah: number; readonly satu: T | null }

/** What the field of a day shows, and how many duties stand behind `+n lagi`. */
export type IsiHari<T> = { readonly baris: readonly BarisHari<T>[]; readonly lagi: number }

/** Puts the duties of a day into so many lines at most: each by itself where they fit, else counted by kind; what then is left over is a number. */
export function isiHari<T extends { readonly jenis: string }>(butir: readonly T[], muat: number): IsiHari<T> {
  if (butir.length <= muat) return { baris: butir.map((b) => ({ jenis: b.jenis, jumlah: 1, satu: b })), lagi: 0 }
  const semua = [...Map.groupBy(butir, (b) => b.jenis)].map(([jenis, isi]) => ({
    jenis,
    jumlah: isi.length,
    satu: isi.length === 1 ? (isi[0] ?? null) : null
  }))
  const baris = semua.length <= muat ? semua : semua.slice(0, muat - 1)
  return { baris, lagi: butir.length - baris.reduce((jumlah, b) => jumlah + b.jumlah, 0) }
}
