import PizZip from 'pizzip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document of a paragraph for each text; `lain`: further parts of the file. */
export function aWordFile(paragraf: readonly string[], lain: Readonly<Record<string, string>> = {}): Buffer {
  const zip = new PizZip()
  const jenis = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const isi: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${jenis}"/></Types>`,
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${paragraf.map(tulis).join('')}<w:sectPr><w:pgSz w:w="12189" w:h="18709"/></w:sectPr></w:body></w:document>`,
    ...lain
  }
  for (const [nama, teks] of Object.entries(isi)) zip.file(nama, teks)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

const tulis = (teks: string): string => `<w:p><w:r><w:t xml:space="preserve">${teks}</w:t></w:r></w:p>`
