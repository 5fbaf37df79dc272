import type { RouteOutput } from '../../../contract/routes'

export type Kartu = RouteOutput<'beranda.ringkasan'>['pengingat'][number]

/** The cards with something on them, the most pressing kinds first; and the kinds with nothing to do. */
export function urutKartu(semua: readonly Kartu[]): { readonly menunggu: readonly Kartu[]; readonly beres: readonly Kartu[] } {
  return {
    menunggu: semua.filter(({ jumlah }) => jumlah > 0).toSorted((a, b) => desakan(a) - desakan(b)),
    beres: semua.filter(({ jumlah }) => jumlah === 0)
  }
}

/** 0 where something is late, 1 where something is due soon, 2 for the rest: within them the order of the registry stays. */
const desakan = ({ lewat, segera }: Kartu): number => (lewat > 0 ? 0 : segera > 0 ? 1 : 2)

/** What falls due in this week, kind by kind: `3 Kenaikan gaji berkala`. */
export const mingguIni = (semua: readonly Kartu[]): readonly { readonly judul: string; readonly jumlah: number }[] =>
  semua.flatMap(({ judul, mingguIni: jumlah }) => (jumlah > 0 ? [{ judul, jumlah }] : []))
