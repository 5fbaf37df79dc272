/** About seven lines beside a label. */
const PENDEK = 300

/** An item so short that it is not spread over two pages: a single line of it would stand alone. */
export const isShortItem = (teks: string): boolean => teks.length <= PENDEK
