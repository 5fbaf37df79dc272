import type { Jendela } from './tata-lembar'

/** How wide the small pages of a strip are, and the room below each for its number and the next, in CSS pixels. */
const PITA = { lebar: 76, kaki: 30 } as const

/** Where a small page stands in its strip, and how large it is drawn. */
export type TempatKecil = { readonly atas: number; readonly skala: number; readonly lebar: number; readonly tinggi: number }

/** The pages of a strip one below the other, all of one width. */
export type TataPita = { readonly tempat: readonly TempatKecil[]; readonly tinggi: number }

/** Lays pages out as a strip; all is reckoned, so that only those in sight need to be drawn. */
export function tataPita(ukuran: readonly { readonly lebar: number; readonly tinggi: number }[]): TataPita {
  const tempat: TempatKecil[] = []
  let atas = 0
  for (const halaman of ukuran) {
    const skala = PITA.lebar / halaman.lebar
    const tinggi = halaman.tinggi * skala
    tempat.push({ atas, skala, lebar: PITA.lebar, tinggi })
    atas += tinggi + PITA.kaki
  }
  return { tempat, tinggi: atas }
}

/** The pages in sight of a strip. */
export const pitaDekat = ({ tempat }: TataPita, { atas, tinggi }: Jendela): readonly number[] =>
  tempat.flatMap((t, ke) => (t.atas + t.tinggi + PITA.kaki > atas && t.atas < atas + tinggi ? [ke] : []))

/** Where a strip has to be scrolled to show a page whole; where it is when it does. */
export function gulirPita({ tempat }: TataPita, ke: number, { atas, tinggi }: Jendela): number {
  const satu = tempat[ke]
  if (!satu) return atas
  return satu.atas < atas ? satu.atas : Math.max(atas, satu.atas + satu.tinggi + PITA.kaki - tinggi)
}

/** Which page a key leads to; null when it means something else. */
export function pitaTombol(tombol: string, ke: number, jumlah: number): number | null {
  const tujuan = { ArrowDown: ke + 1, ArrowUp: ke - 1, PageDown: ke + 5, PageUp: ke - 5, Home: 0, End: jumlah - 1 }[tombol]
  return tujuan === undefined ? null : Math.min(jumlah - 1, Math.max(0, tujuan))
}
