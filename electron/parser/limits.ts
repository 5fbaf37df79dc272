/** What a foreign workbook may at most be: far above any office's file, far below what harms this PC. */
export const LIMITS = {
  fileBytes: 25 * 1024 * 1024,
  parts: 500,
  partBytes: 200 * 1024 * 1024,
  totalBytes: 300 * 1024 * 1024,
  /** Inflated to packed, judged only once a part has grown past `ratioFrom`. */
  ratio: 200,
  ratioFrom: 5 * 1024 * 1024,
  rows: 200_000,
  columns: 256,
  cellChars: 32_767,
  sharedStrings: 1_000_000,
  milliseconds: 60_000
} as const
