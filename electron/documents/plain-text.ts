/** Text that any paper takes as it stands: no control characters, nothing that turns the direction of writing, no halves of characters; line ends are line feeds. */
export const plainText = (teks: string): string => teks.replace(/\r\n?/g, '\n').toWellFormed().replace(UNSEEN, '')

/** Controls but for tab and line feed, marks of direction that pasted names bring along, and what is no character at all. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu
