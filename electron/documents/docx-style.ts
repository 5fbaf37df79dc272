import { AlignmentType, type IParagraphStyleOptions, type INumberingOptions, LevelFormat, LineRuleType } from 'docx'
import type { Butir } from '../../src/domain/kit/document'

/** The styles of a paper in Word, by id: whoever edits it changes the look of all its like at once. */
export const GAYA = {
  JUDUL: 'JudulNaskah',
  KOP_ATAS: 'KopAtas',
  KOP_NAMA: 'KopNama',
  KOP_ALAMAT: 'KopAlamat',
  PARAGRAF: 'IsiNaskah',
  KONSIDERANS: 'Konsiderans',
  BUTIR: 'Butir',
  KEPALA_LAMPIRAN: 'KepalaLampiran',
  KEPALA_TABEL: 'KepalaTabel',
  TABEL: 'IsiTabel',
  TANDA_TANGAN: 'TandaTangan',
  TEMBUSAN: 'Tembusan'
} as const

/** Line spacing of running text, in 240ths of a line. LibreOffice takes it for points where the rule is not said. */
export const SPASI = { line: 264, lineRule: LineRuleType.AUTO } as const

/** A size of text in the half points of Word. */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** How large the lines of a letterhead are against the running text. */
export const KALI_KOP = { ATAS: 1.16, NAMA: 1.4, ALAMAT: 0.8 } as const

/** The styles, for a paper whose running text is so many points large. */
export function wordStyles(huruf: number): IParagraphStyleOptions[] {
  const style = (id: string, name: string, gaya: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...gaya
  })
  const kop = (kali: number): { readonly size: number } => ({ size: halfPoints(huruf * kali) })
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    style(GAYA.JUDUL, 'Judul Naskah', { paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: SPASI } }),
    style(GAYA.KOP_ATAS, 'Kop', { run: kop(KALI_KOP.ATAS), paragraph: { alignment: AlignmentType.CENTER } }),
    style(GAYA.KOP_NAMA, 'Kop Nama', { run: { ...kop(KALI_KOP.NAMA), bold: true }, paragraph: { alignment: AlignmentType.CENTER } }),
    style(GAYA.KOP_ALAMAT, 'Kop Alamat', { run: kop(KALI_KOP.ALAMAT), paragraph: { alignment: AlignmentType.CENTER } }),
    style(GAYA.PARAGRAF, 'Isi Naskah', { paragraph: { spacing: { ...SPASI, after: 20 * huruf * 0.7 } } }),
    style(GAYA.KONSIDERANS, 'Konsiderans', { paragraph: { spacing: { ...SPASI, after: 40 } } }),
    style(GAYA.BUTIR, 'Butir', { paragraph: { alignment: AlignmentType.BOTH, spacing: { ...SPASI, after: 50 } } }),
    style(GAYA.KEPALA_LAMPIRAN, 'Kepala Lampiran', { paragraph: { spacing: SPASI } }),
    style(GAYA.KEPALA_TABEL, 'Kepala Tabel', { paragraph: { alignment: AlignmentType.CENTER, keepNext: true } }),
    style(GAYA.TABEL, 'Isi Tabel', {}),
    style(GAYA.TANDA_TANGAN, 'Tanda Tangan', { paragraph: { keepNext: true, spacing: SPASI } }),
    style(GAYA.TEMBUSAN, 'Tembusan', {
      run: { size: halfPoints(huruf * 0.84) },
      paragraph: { keepNext: true, keepLines: true, spacing: SPASI }
    })
  ]
}

/** The lists of a paper in Word: 1. 2. 3. and a. b. c. */
export const NOMOR: INumberingOptions = {
  config: [
    { reference: 'angka', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }] },
    { reference: 'huruf', levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1.', alignment: AlignmentType.LEFT }] }
  ]
}

/** The list whose own marks are those of some items, so that Word counts on when one is put in; null where they are others. */
export function listOf(butir: readonly Pick<Butir, 'tanda'>[]): string | null {
  const isAll = (tandaOf: (at: number) => string): boolean => butir.every(({ tanda }, at) => tanda === tandaOf(at))
  if (isAll((at) => `${at + 1}.`)) return 'angka'
  return butir.length <= 26 && isAll((at) => `${String.fromCharCode(97 + at)}.`) ? 'huruf' : null
}
