import type { BarisKerja, Sel } from '../../src/domain/impor/buku-kerja'
import { FileProblem } from '../app/host'
import { checkedText } from './cell-text'
import { LIMITS } from './limits'
import type { IsDateStyle } from './styles'
import { type Attributes, readXml } from './xml'

/** What the cells of a sheet refer to. */
export type SheetContext = { readonly nama: string; readonly strings: readonly string[]; readonly isDateStyle: IsDateStyle }

/** Reads the rows of one sheet that hold anything. `room` is how many rows the workbook may still have. */
export async function readWorksheet(chunks: AsyncIterable<Buffer>, context: SheetContext, room: number): Promise<readonly BarisKerja[]> {
  const sheet = new SheetRows(context, room)
  await readXml(chunks, { open: sheet.open, text: sheet.text, close: sheet.close })
  return sheet.rows
}

/** The state of reading a sheet: where the parser stands and the rows so far. */
class SheetRows {
  readonly rows: BarisKerja[] = []
  #isData = false
  #row = 0
  #isHidden = false
  #cells: Sel[] = []
  #column = -1
  #type = 'n'
  #style: string | undefined
  #value: string | null = null
  #buffer = ''
  #isText = false
  #phonetic = 0
  readonly #context: SheetContext
  readonly #room: number

  constructor(context: SheetContext, room: number) {
    this.#context = context
    this.#room = room
  }

  readonly open = (tag: string, attributes: Attributes): void => {
    if (tag === 'sheetData') this.#isData = true
    if (!this.#isData) return
    if (tag === 'c') this.#openCell(attributes)
    else if (tag === 'v' || tag === 't') this.#openText()
    else if (tag === 'row') this.#openRow(attributes)
    else if (tag === 'rPh') this.#phonetic += 1
  }

  readonly text = (text: string): void => {
    if (this.#isText) this.#buffer += text
  }

  readonly close = (tag: string): void => {
    if (!this.#isData) return
    if (tag === 'c') this.#closeCell()
    else if (tag === 'v' || tag === 't') this.#closeText()
    else if (tag === 'row') this.#closeRow()
    else if (tag === 'rPh') this.#phonetic -= 1
    else if (tag === 'sheetData') this.#isData = false
  }

  #openRow({ r, hidden }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r)
    if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw this.#damaged(`nomor baris “${r}” tidak sah`)
    if (row <= this.#row) throw this.#damaged(`baris ${row} tertulis dua kali atau tidak urut`)
    this.#row = row
    this.#isHidden = hidden === '1' || hidden === 'true'
    this.#cells = []
    this.#column = -1
  }

  #openCell({ r, t, s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : this.#columnOf(r)
    this.#type = t ?? 'n'
    this.#style = s
    this.#value = null
  }

  #columnOf(ref: string): number {
    let at = 0
    let column = 0
    for (; at < ref.length; at += 1) {
      const code = ref.charCodeAt(at)
      if (code < 65 || code > 90) break
      column = column * 26 + code - 64
    }
    if (column - 1 <= this.#column || column > 16_384 || Number(ref.slice(at)) !== this.#row)
      throw this.#damaged(`alamat sel “${ref}” tidak sah di baris ${this.#row}`)
    return column - 1
  }

  #openText(): void {
    this.#isText = this.#phonetic === 0
    this.#buffer = ''
  }

  #closeText(): void {
    if (!this.#isText) return
    this.#isText = false
    this.#value = this.#value === null ? this.#buffer : this.#value + this.#buffer
  }

  #closeCell(): void {
    const sel = this.#value === null ? null : this.#selOf(this.#value)
    if (sel === null || sel === '') return
    if (this.#column >= LIMITS.columns) throw this.#damaged(`baris ${this.#row} memakai lebih dari ${LIMITS.columns} kolom`)
    while (this.#cells.length < this.#column) this.#cells.push(null)
    this.#cells.push(sel)
  }

  #selOf(value: string): Sel {
    if (this.#type === 's') return this.#shared(value)
    if (this.#type === 'n') return value === '' ? null : { angka: checkedText(value), tanggal: this.#context.isDateStyle(this.#style) }
    if (this.#type === 'e') return null
    if (this.#type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    return checkedText(value)
  }

  #shared(value: string): string {
    const text = this.#context.strings[Number(value)]
    if (value === '' || text === undefined) throw this.#damaged(`teks sel di baris ${this.#row} tidak ditemukan`)
    return text
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return
    if (this.rows.length >= this.#room)
      throw new FileProblem(
        `Buku kerja memuat lebih dari ${LIMITS.rows.toLocaleString('id-ID')} baris. Bagi berkas menjadi beberapa bagian.`
      )
    this.rows.push(this.#isHidden ? { nomor: this.#row, sel: this.#cells, tersembunyi: true } : { nomor: this.#row, sel: this.#cells })
  }

  #damaged(what: string): FileProblem {
    return new FileProblem(
      `Lembar “${this.#context.nama}” rusak: ${what}. Buka berkas di Excel, simpan ulang sebagai .xlsx, lalu coba lagi.`
    )
  }
}
