import { plainText } from './plain-text'

/** Text as HTML text: data never becomes markup. */
export const escapeHtml = (teks: string): string =>
  plainText(teks).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
