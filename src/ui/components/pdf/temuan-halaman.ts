/** What is not right in a paper, with the page it stands on (from 1; null = unknown). */
export type TandaTemuan = { readonly pesan: string; readonly isKeras: boolean; readonly halaman: number | null }

/** Findings by the place of their page, from 0. */
export type TemuanHalaman = ReadonlyMap<number, readonly TandaTemuan[]>

/** Gathers findings page by page; those whose page is not known stand on none. */
export const temuanHalaman = (temuan: readonly TandaTemuan[]): TemuanHalaman =>
  Map.groupBy(
    temuan.filter((t) => t.halaman !== null),
    (t) => (t.halaman ?? 0) - 1
  )
