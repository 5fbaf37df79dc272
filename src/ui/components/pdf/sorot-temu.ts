import { potongOf, type Rentang, type TeksHalaman } from './cari-teks'

/** The words laid over a page: its text, and the elements that bear it. */
export type LapisTeks = { readonly teks: TeksHalaman; readonly potong: readonly HTMLElement[] }

const SEMUA = 'pdf-temu'
const KINI = 'pdf-kini'

/** Marks finds on a page without touching its elements, the one that is looked at apart. Returns how to unmark them, and where that one stands. */
export function sorotTemu(
  lapis: LapisTeks,
  temu: readonly Rentang[],
  kini: Rentang | null
): { readonly hapus: () => void; readonly letak: DOMRect | null } {
  const ranges = temu.filter((t) => t !== kini).flatMap((t) => rangeOf(lapis, t) ?? [])
  const range = kini && rangeOf(lapis, kini)
  for (const r of ranges) sorot(SEMUA).add(r)
  if (range) sorot(KINI).add(range)
  const hapus = (): void => {
    for (const r of ranges) sorot(SEMUA).delete(r)
    if (range) sorot(KINI).delete(range)
  }
  return { hapus, letak: range?.getBoundingClientRect() ?? null }
}

function rangeOf({ teks, potong }: LapisTeks, rentang: Rentang): Range | null {
  const { mulai, akhir } = potongOf(teks, rentang)
  const [dari, sampai] = [potong[mulai.potong]?.firstChild, potong[akhir.potong]?.firstChild]
  if (!dari || !sampai) return null
  const range = document.createRange()
  range.setStart(dari, Math.min(mulai.huruf, panjang(dari)))
  range.setEnd(sampai, Math.min(akhir.huruf, panjang(sampai)))
  return range
}

const panjang = (node: Node): number => node.textContent?.length ?? 0

function sorot(nama: string): Highlight {
  const ada = CSS.highlights.get(nama) ?? new Highlight()
  CSS.highlights.set(nama, ada)
  return ada
}
