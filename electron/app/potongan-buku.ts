import type { BarisKerja, BukuKerja, LembarKerja } from '../../src/domain/impor/buku-kerja'

/** A workbook in pieces, as it is read: the rows of a sheet, then the sheet they belong to; the workbook itself last. */
export type PotonganBuku =
  | { readonly jenis: 'baris'; readonly baris: readonly BarisKerja[] }
  | { readonly jenis: 'lembar'; readonly lembar: Omit<LembarKerja, 'baris'> }
  | { readonly jenis: 'buku'; readonly buku: Omit<BukuKerja, 'lembar'> }

/** Takes the pieces in their order; answers with the workbook at the last one. */
export type PieceCollector = { readonly add: (potongan: PotonganBuku) => BukuKerja | null }

/** Puts a workbook together again, and tells how many rows have come. */
export function createPieceCollector(onRows: (jumlah: number) => void): PieceCollector {
  const lembar: LembarKerja[] = []
  let baris: BarisKerja[] = []
  let jumlah = 0

  function addRows(more: readonly BarisKerja[]): void {
    for (const row of more) baris.push(row)
    jumlah += more.length
    onRows(jumlah)
  }

  function closeSheet(closed: Omit<LembarKerja, 'baris'>): void {
    lembar.push({ ...closed, baris })
    baris = []
  }

  return {
    add: (potongan) => {
      if (potongan.jenis === 'buku') return { ...potongan.buku, lembar }
      if (potongan.jenis === 'baris') addRows(potongan.baris)
      else closeSheet(potongan.lembar)
      return null
    }
  }
}
