/** Signs nobody sees, which programs and papers stumble over: control and format characters, halves of a character. */
const TAK_TAMPAK = /(?![\t-\r])[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu

/** Text as it is kept: single spaces, none at the ends, no signs nobody sees. */
export const teksRapi = (teks: string): string => teks.replaceAll(TAK_TAMPAK, '').replaceAll(/\s+/g, ' ').trim()

/** The same for text of several lines: the lines stay, those at the ends without words go. */
export const paragrafRapi = (teks: string): string =>
  teks
    .split(/\r\n|\r|\n/)
    .map(teksRapi)
    .join('\n')
    .trim()
