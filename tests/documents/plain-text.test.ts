import { expect, it } from 'vitest'
import { plainText } from '../../electron/documents/plain-text'

it.each([
  ['a\u0000b\u0007', 'ab'],
  ['a\r\nb\rc\n\td', 'a\nb\nc\n\td'],
  ['\uD83D\uDE00 \uD800', '\uD83D\uDE00 \uFFFD'],
  ['a\uFFFEb\uFFFF\u0085', 'ab'],
  // pasted from a web page: without the mark the rest of the line would run from right to left
  ['Budi \u202EotoK\u200F, S.H.', 'Budi otoK, S.H.']
])('takes out what no paper shows: %j becomes %j', (teks, jadi) => expect(plainText(teks)).toBe(jadi))
