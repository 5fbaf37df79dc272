/** The parts of a Word document that lists are made of. */
export type DaftarWord = { readonly document: string; readonly numbering: string }

const NUM_ID = /<w:numId w:val="([1-9]\d*)"\/>/g
const NUM = /<w:num w:numId="(\d+)"[^>]*>[\s\S]*?<w:abstractNumId w:val="(\d+)"\/>[\s\S]*?<\/w:num>/g

/** Copies of a paper one after another, `batas` between them, each of which counts its lists from their start: for Word they would be one list going on. */
export function restartLists({ document, numbering }: DaftarWord, batas: string): DaftarWord {
  const abstrak = new Map([...numbering.matchAll(NUM)].map(([, num = '', bentuk = '']) => [Number(num), bentuk]))
  const jarak = Math.max(0, ...abstrak.keys())
  const baru = new Map<number, string>()
  const copies = document.split(batas).map((copy, at) =>
    copy.replace(NUM_ID, (asli, num: string) => {
      const bentuk = abstrak.get(Number(num))
      if (at === 0 || bentuk === undefined) return asli
      const id = Number(num) + at * jarak
      baru.set(id, bentuk)
      return `<w:numId w:val="${id}"/>`
    })
  )
  const tambahan = [...baru].map(([id, bentuk]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${bentuk}"/>${DARI_AWAL}</w:num>`)
  const akhir = numbering.lastIndexOf(AKHIR_NUM) + AKHIR_NUM.length
  return { document: copies.join(batas), numbering: numbering.slice(0, akhir) + tambahan.join('') + numbering.slice(akhir) }
}

const AKHIR_NUM = '</w:num>'
const DARI_AWAL = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
