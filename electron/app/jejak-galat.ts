/**
 * Where a bug happened, for the programmer: its kind and its way through the code. Its message is left out, because it may speak of a
 * person (UU 27/2022); so is anything below that looks like a number of one.
 */
export function jejakGalat(error: unknown): string {
  if (!(error instanceof Error)) return `Galat berupa ${typeof error}`
  const kode = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const langkah = (error.stack ?? '').split('\n').filter((baris) => /^\s+at /.test(baris))
  return [`${error.name}${kode}`, ...langkah].join('\n').replaceAll(NOMOR_ORANG, '[nomor]')
}

/** NIP, NIK, phone: nine digits in a row and more. */
const NOMOR_ORANG = /\d{9,}/g
