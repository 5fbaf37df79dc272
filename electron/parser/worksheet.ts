import type { BarisKerja, Sel } from '../../src/domain/impor/buku-kerja'
import { FileProblem } from '../app/host'
import { decodedText } from './cell-text'
import { LIMITS } from './limits'
import type { IsDateStyle } from './styles'
import { type Attributes, readXml } from './xml'

/** What the cells of a sheet refer to, and where its rows go. */
export type SheetContext = {
  readonly nama: string
  readonly strings: readonly string[]
  readonly isDateStyle: IsDateStyle
  readonly onRow: (baris: BarisKerja) => void
}

/** Reads the rows of one sheet that hold anything; tells how many formulas and merged ranges it has. */
export async function readWorksheet(
  chunks: AsyncIterable<Buffer>,
  context: SheetContext
): Promise<{ readonly rumus: number; readonly gabung: number }> {
  const sheet = new SheetRows(context)
  await readXml(chunks, sheet)
  return { rumus: sheet.rumus, gabung: sheet.gabung }
}

/** `<c r="B7" s="1" t="s"><v>42</v></c>`, complete, without entities and without anything else inside. */
const CELL = /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d+)")?(?: t="(s|n|str|b|e)")?(?:\/>|><v>([^<&\]]*)<\/v><\/c>)/y

/** The state of reading a sheet: where the parser stands and the row so far. */
class SheetRows {
  rumus = 0
  gabung = 0
  #isData = false
  #isBetweenCells = false
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

  constructor(context: SheetContext) {
    this.#context = context
  }

  readonly open = (tag: string, attributes: Attributes): void => {
    if (!this.#isData) this.#openOutside(tag)
    else if (tag === 'c') this.#openCell(attributes)
    else if (tag === 'v' || tag === 't') this.#openText()
    else if (tag === 'row') this.#openRow(attributes)
    else if (tag === 'f') this.rumus += 1
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

  /** Takes a whole cell as Excel, LibreOffice and most programs write it: nearly all of a sheet, without an event for each tag. */
  readonly shortcut = (text: string, at: number): number => {
    if (!this.#isBetweenCells) return -1
    CELL.lastIndex = at
    const cell = CELL.exec(text)
    if (cell === null) return -1
    const [, ref = '', style, type = 'n', value] = cell
    this.#column = this.#columnOf(ref)
    this.#type = type
    this.#style = style
    this.#value = value ?? null
    this.#addCell()
    return CELL.lastIndex
  }

  #openOutside(tag: string): void {
    if (tag === 'sheetData') this.#isData = true
    else if (tag === 'mergeCell') this.gabung += 1
  }

  #openRow({ r, hidden }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r)
    if (!Number.isInteger(row) || row < 1 || row > 1_048_576) throw this.#damaged(`nomor baris “${r}” tidak sah`)
    if (row <= this.#row) throw this.#damaged(`baris ${row} tertulis dua kali atau tidak urut`)
    this.#row = row
    this.#isHidden = hidden === '1' || hidden === 'true'
    this.#cells = []
    this.#column = -1
    this.#isBetweenCells = true
  }

  #openCell({ r, t, s }: Attributes): void {
    this.#isBetweenCells = false
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
    this.#isBetweenCells = true
    this.#addCell()
  }

  #addCell(): void {
    const sel = this.#value === null ? null : this.#selOf(this.#value)
    if (sel === null || sel === '') return
    if (this.#column >= LIMITS.columns) throw this.#damaged(`baris ${this.#row} memakai lebih dari ${LIMITS.columns} kolom`)
    while (this.#cells.length < this.#column) this.#cells.push(null)
    this.#cells.push(sel)
  }

  #selOf(value: string): Sel {
    if (this.#type === 's') return this.#shared(value)
    if (this.#type === 'n') return value === '' ? null : { angka: decodedText(value), tanggal: this.#context.isDateStyle(this.#style) }
    if (this.#type === 'e') return null
    if (this.#type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    return decodedText(value)
  }

  #shared(value: string): string {
    const text = this.#context.strings[Number(value)]
    if (value === '' || text === undefined) throw this.#damaged(`teks sel di baris ${this.#row} tidak ditemukan`)
    return text
  }

  #closeRow(): void {
    this.#isBetweenCells = false
    if (this.#cells.length === 0) return
    const baris = { nomor: this.#row, sel: this.#cells }
    this.#context.onRow(this.#isHidden ? { ...baris, tersembunyi: true } : baris)
  }

  #damaged(what: string): FileProblem {
    return new FileProblem(
      `Lembar “${this.#context.nama}” rusak: ${what}. Buka berkas di Excel, simpan ulang sebagai .xlsx, lalu coba lagi.`
    )
  }
}
