import { FileProblem } from '../app/host'
import { decodedText } from './cell-text'
import { LIMITS } from './limits'
import { readXml } from './xml'

/** Reads the texts that cells refer to by number; phonetic hints are left out, formatted runs are joined. */
export async function readSharedStrings(chunks: AsyncIterable<Buffer>): Promise<readonly string[]> {
  const strings: string[] = []
  let buffer = ''
  let isText = false
  let phonetic = 0
  await readXml(chunks, {
    open: (tag) => {
      if (tag === 'si') buffer = ''
      else if (tag === 'rPh') phonetic += 1
      else if (tag === 't') isText = phonetic === 0
    },
    text: (text) => {
      if (isText) buffer += text
    },
    close: (tag) => {
      if (tag === 't') isText = false
      else if (tag === 'rPh') phonetic -= 1
      else if (tag === 'si') strings.push(decodedText(buffer))
      if (strings.length > LIMITS.sharedStrings)
        throw new FileProblem('Buku kerja memuat lebih dari satu juta teks. Salin hanya lembar datanya ke buku kerja baru.')
    }
  })
  return strings
}
