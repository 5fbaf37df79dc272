import bonumBold from '../../resources/fonts/penata-bonum-bold.ttf?inline'
import bonumRegular from '../../resources/fonts/penata-bonum-regular.ttf?inline'
import sansBold from '../../resources/fonts/penata-sans-bold.ttf?inline'
import sansRegular from '../../resources/fonts/penata-sans-regular.ttf?inline'
import type { Dokumen } from '../../src/domain/kit/document'

/** A typeface with its files as data URIs: papers look the same on every machine. */
export type RupaHuruf = { readonly nama: string; readonly regular: string; readonly bold: string }

/** The metric twins of Bookman Old Style and Arial, neither of which is free. */
export const RUPA_HURUF: Readonly<Record<Dokumen['rupaHuruf'], RupaHuruf>> = {
  BOOKMAN: { nama: 'Penata Bonum', regular: bonumRegular, bold: bonumBold },
  ARIAL: { nama: 'Penata Sans', regular: sansRegular, bold: sansBold }
}

/** The typefaces as Excel names them: a workbook carries no font of its own. */
export const RUPA_HURUF_OFFICE: Readonly<Record<Dokumen['rupaHuruf'], string>> = { BOOKMAN: 'Bookman Old Style', ARIAL: 'Arial' }

/** The bytes of a font file. */
export const fontBytes = (dataUri: string): Uint8Array => Buffer.from(dataUri.slice(dataUri.indexOf(',') + 1), 'base64')
