import { TELAAH } from '../../../domain/organisasi/daftar-telaah'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { BERAT_TELAAH, type BeratTelaah } from '../../../domain/organisasi/telaah'
import type { TemuanSusunan } from '../../../domain/organisasi/telaah-susunan'
import { liesWithin, type UnorId } from '../../../domain/organisasi/unor'

/** Which findings the officer wants to see. */
export type SaringanTemuan = {
  /** Words of the sentence or of the unit's name. */
  readonly cari: string
  /** Only this unit and what is below it; null = everywhere. */
  readonly dalam: UnorId | null
}

/** Findings of one kind. */
export type KelompokTemuan = {
  readonly judul: string
  readonly berat: BeratTelaah
  readonly dasar: string
  readonly isi: readonly TemuanSusunan[]
}

/** The findings that match, whatever their weight: what the weights are counted over. */
export function matchTemuan(
  snapshot: Snapshot,
  temuan: readonly TemuanSusunan[],
  { cari, dalam }: SaringanTemuan
): readonly TemuanSusunan[] {
  const words = cari.toLowerCase().split(/\s+/).filter(Boolean)
  const isCocok = ({ pesan, unorId }: TemuanSusunan): boolean => {
    if (dalam !== null && !liesWithin(snapshot.unor, dalam, unorId)) return false
    const teks = `${pesan} ${snapshot.unor.get(unorId)?.nama ?? ''}`.toLowerCase()
    return words.every((word) => teks.includes(word))
  }
  return words.length === 0 && dalam === null ? temuan : temuan.filter(isCocok)
}

/** How many there are of each weight. */
export const countBerat = (temuan: readonly TemuanSusunan[]): Readonly<Record<BeratTelaah, number>> => ({
  BERAT: temuan.filter((t) => t.berat === 'BERAT').length,
  SEDANG: temuan.filter((t) => t.berat === 'SEDANG').length,
  RINGAN: temuan.filter((t) => t.berat === 'RINGAN').length
})

/** Findings by kind, the gravest kind first; kinds nothing was found of are absent. */
export function groupTemuan(temuan: readonly TemuanSusunan[], berat: BeratTelaah | null): readonly KelompokTemuan[] {
  const perJenis = Map.groupBy(temuan, ({ jenis }) => jenis)
  const ordered = TELAAH.filter((t) => berat === null || t.berat === berat).toSorted(
    (a, b) => BERAT_TELAAH.indexOf(a.berat) - BERAT_TELAAH.indexOf(b.berat)
  )
  return ordered.flatMap((t) => {
    const isi = perJenis.get(t.jenis)
    return isi ? [{ judul: t.judul, berat: t.berat, dasar: t.dasar, isi }] : []
  })
}
