import type { BarisKerja, BukuKerja, LembarKerja } from '../../src/domain/impor/buku-kerja'
import { FileProblem } from '../app/host'
import type { PotonganBuku } from '../app/potongan-buku'
import { LIMITS } from './limits'
import { refuseFile } from './refusals'

/** Where the readers of all formats put what they read: rows one by one, then their sheet; at the end the workbook. */
export type PieceWriter = {
  readonly row: (baris: BarisKerja) => void
  readonly sheet: (lembar: Omit<LembarKerja, 'baris'>) => void
  readonly book: (buku: Omit<BukuKerja, 'lembar'>) => void
}

const ROWS_PER_PIECE = 500

/** Sends what is read in pieces of 500 rows; refuses more rows than any list of people has, and a workbook without sheets. */
export function createPieceWriter(send: (potongan: PotonganBuku) => void): PieceWriter {
  let pending: BarisKerja[] = []
  let total = 0
  let sheets = 0

  function flush(): void {
    if (pending.length > 0) send({ jenis: 'baris', baris: pending })
    pending = []
  }

  return {
    row: (baris) => {
      total += 1
      if (total > LIMITS.rows) throw tooManyRows()
      pending.push(baris)
      if (pending.length === ROWS_PER_PIECE) flush()
    },
    sheet: (lembar) => {
      flush()
      sheets += 1
      send({ jenis: 'lembar', lembar })
    },
    book: (buku) => {
      if (sheets === 0) throw refuseFile('tanpaLembar')
      send({ jenis: 'buku', buku })
    }
  }
}

/** What a sheet tells of itself beside its rows; counts of nothing are left out. */
export function sheetOf(nama: string, { isHidden, rumus, gabung }: SheetFacts): Omit<LembarKerja, 'baris'> {
  if (isHidden) return { nama, tersembunyi: true }
  return { nama, ...(rumus > 0 && { jumlahRumus: rumus }), ...(gabung > 0 && { jumlahGabung: gabung }) }
}

/** Whether nobody sees the sheet, how many formulas it has, and how many merged ranges. */
export type SheetFacts = { readonly isHidden: boolean; readonly rumus: number; readonly gabung: number }

const tooManyRows = (): FileProblem =>
  new FileProblem(`Buku kerja memuat lebih dari ${LIMITS.rows.toLocaleString('id-ID')} baris. Bagi berkas menjadi beberapa bagian.`)
