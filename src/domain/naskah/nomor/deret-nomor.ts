import type { BukuNomor, BukuNomorId } from './buku-nomor'
import type { Nomor } from './nomor'
import { nomorPolos } from './teks-nomor'

/** Numbers that are missing, from the first to the last of them. */
export type Celah = { readonly dari: number; readonly sampai: number }

/** The numbers of a book in a year, in order; those another office gave come last, by day. */
export const nomorBuku = (semua: readonly Nomor[], bukuId: BukuNomorId, tahun: number): readonly Nomor[] =>
  semua
    .filter((n) => n.bukuId === bukuId && n.tahun === tahun)
    .toSorted((a, b) => (a.urut ?? Infinity) - (b.urut ?? Infinity) || a.tanggal.localeCompare(b.tanggal) || a.id.localeCompare(b.id))

/** The number a book gives next in a year: one more than the highest that was ever used, reserved or declared void. */
export const urutBerikut = ({ mulai }: Pick<BukuNomor, 'mulai'>, milik: readonly Nomor[]): number =>
  milik.reduce((tertinggi, { urut }) => Math.max(tertinggi, urut ?? 0), mulai - 1) + 1

/** What is missing between the first number of a year and the highest; `isDiLain`: a number that stands elsewhere is not missing. */
export function celahNomor(
  { mulai }: Pick<BukuNomor, 'mulai'>,
  milik: readonly Nomor[],
  isDiLain: (urut: number) => boolean = () => false
): readonly Celah[] {
  const ada = new Set(milik.map(({ urut }) => urut))
  const celah: Celah[] = []
  const akhir = urutBerikut({ mulai }, milik)
  for (let urut = mulai; urut < akhir; urut += 1) {
    const last = celah.at(-1)
    if (ada.has(urut) || isDiLain(urut)) continue
    if (last?.sampai === urut - 1) celah.splice(-1, 1, { ...last, sampai: urut })
    else celah.push({ dari: urut, sampai: urut })
  }
  return celah
}

/** `3`, or `3–7`. */
export const celahTeks = ({ dari, sampai }: Celah): string => (dari === sampai ? String(dari) : `${dari}–${sampai}`)

/** The texts that stand more than once, each as it stands first. */
export function nomorGanda(teks: readonly string[]): readonly string[] {
  const sama = Map.groupBy(teks, nomorPolos)
  return [...sama.values()].flatMap(([pertama = '', kedua]) => (kedua === undefined ? [] : [pertama]))
}
