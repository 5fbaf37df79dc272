/** How a cell of a sheet looks. */
export type GayaSel = {
  readonly huruf: { readonly nama: string; readonly ukuran: number; readonly tebal?: boolean; readonly warna?: string }
  /** A number format as Excel writes it; `@` is text. */
  readonly format: string
  readonly rata: 'left' | 'center' | 'right'
  readonly tegak?: 'top' | 'center'
  /** Lines around it: thin ones, or a thicker one above a row of totals. */
  readonly garis?: 'TIPIS' | 'JUMLAH'
  /** Text runs on in further lines; a number is rather written smaller than shown as hashes. */
  readonly isi: 'BARIS' | 'SUSUT'
}

/** The styles of a workbook, each once. */
export type SheetStyles = {
  /** The number a cell names its style by. */
  readonly styleOf: (gaya: GayaSel) => number
  readonly xml: () => string
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Numbers below are Excel's own formats. */
const FIRST_FORMAT = 164

/** Creates the collection of a workbook's styles. */
export function createSheetStyles(): SheetStyles {
  const fonts = createParts('<font><sz val="11"/><name val="Calibri"/></font>')
  // Excel takes the first two fills for itself
  const borders = createParts('<border><left/><right/><top/><bottom/><diagonal/></border>')
  const formats = createParts()
  const styles = createParts('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')
  return {
    styleOf: (gaya) => {
      const { rata, tegak = 'top', isi, format, garis } = gaya
      const numFmtId = FIRST_FORMAT + formats.add(format)
      const fontId = fonts.add(font(gaya.huruf))
      const borderId = garis === undefined ? 0 : borders.add(border(garis))
      const wrap = isi === 'BARIS' ? 'wrapText="1"' : 'shrinkToFit="1"'
      return styles.add(
        `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${rata}" vertical="${tegak}" ${wrap}/></xf>`
      )
    },
    xml: () =>
      `<styleSheet xmlns="${NAMESPACE}">${list('numFmts', formats.all().map(numberFormat))}${list('fonts', fonts.all())}<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>${list('borders', borders.all())}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', styles.all())}</styleSheet>`
  }
}

const list = (nama: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `<${nama} count="${parts.length}">${parts.join('')}</${nama}>`

type Parts = { readonly add: (part: string) => number; readonly all: () => readonly string[] }

/** Parts in order, each once; the first ones are there from the start. */
function createParts(...first: readonly string[]): Parts {
  const known = new Map(first.map((part, at) => [part, at]))
  return {
    add: (part) => {
      const at = known.get(part) ?? known.size
      known.set(part, at)
      return at
    },
    all: () => [...known.keys()]
  }
}

const numberFormat = (format: string, at: number): string =>
  `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`

const font = ({ nama, ukuran, tebal, warna }: GayaSel['huruf']): string =>
  `<font>${tebal ? '<b/>' : ''}<sz val="${ukuran}"/>${warna === undefined ? '' : `<color rgb="FF${warna}"/>`}<name val="${nama}"/></font>`

function border(garis: NonNullable<GayaSel['garis']>): string {
  const side = (nama: string, style: string): string => `<${nama} style="${style}"/>`
  return `<border>${side('left', 'thin')}${side('right', 'thin')}${side('top', garis === 'JUMLAH' ? 'medium' : 'thin')}${side('bottom', 'thin')}<diagonal/></border>`
}
