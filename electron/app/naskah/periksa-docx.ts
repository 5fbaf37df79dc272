import { FileProblem } from '../host'
import { openArchive } from '../../parser/archive'

/** What a template may at most unpack to. */
const MAKS_ISI = 60 * 1024 * 1024

/** Reads every part of a Word document once, under the limits of foreign files, before any of it is unpacked whole. Throws `FileProblem`. */
export async function periksaDocx(path: string): Promise<void> {
  const berkas = await openArchive(path, new AbortController().signal).catch(() => {
    throw new FileProblem(BUKAN)
  })
  try {
    if (!berkas.names.includes('word/document.xml')) throw new FileProblem(BUKAN)
    if (berkas.names.some(isBerbahaya)) throw new FileProblem(MAKRO)
    let jumlah = 0
    for (const nama of berkas.names) {
      const bagian: Buffer[] = []
      for await (const potong of berkas.chunks(nama)) {
        jumlah += potong.length
        if (jumlah > MAKS_ISI) throw new FileProblem(BESAR)
        if (/\.(xml|rels)$/i.test(nama)) bagian.push(potong)
      }
      periksaBagian(nama, Buffer.concat(bagian).toString('utf8'))
    }
  } catch (error) {
    throw error instanceof FileProblem && TOLAKAN.has(error.message) ? error : new FileProblem(RUSAK, { cause: error })
  } finally {
    berkas.close()
  }
}

const BUKAN = 'Berkas ini bukan dokumen Word (.docx). Buka di Word, pilih Simpan Sebagai “Dokumen Word (.docx)”, lalu pilih lagi.'
const MAKRO = 'Dokumen ini memuat makro atau objek yang dapat berjalan sendiri. Simpan sebagai “Dokumen Word (.docx)” tanpa makro.'
const BESAR = 'Isi dokumen ini terlalu besar untuk sebuah templat. Perkecil gambarnya di Word, lalu pilih lagi.'
const RUSAK = 'Dokumen ini rusak atau terlalu besar. Buka di Word, simpan ulang, lalu pilih lagi.'
const LUAR = 'Dokumen ini mengambil isi dari berkas lain di luar dirinya. Putuskan tautannya di Word, lalu pilih lagi.'
const TOLAKAN: ReadonlySet<string> = new Set([BUKAN, MAKRO, BESAR, LUAR])

/** Macros, and controls that run. */
const isBerbahaya = (nama: string): boolean => /vbaProject|activeX|embeddings\/|\.bin$/i.test(nama)

function periksaBagian(nama: string, xml: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new FileProblem(RUSAK)
  if (nama === '[Content_Types].xml' && /macroEnabled/i.test(xml)) throw new FileProblem(MAKRO)
  // a link to click is harmless; what Word would load by itself is not
  if (nama.endsWith('.rels') && [...xml.matchAll(/<Relationship\b[^>]*>/g)].some(([satu]) => isDimuatSendiri(satu)))
    throw new FileProblem(LUAR)
}

const isDimuatSendiri = (relasi: string): boolean => /TargetMode\s*=\s*["']External/i.test(relasi) && !/\/hyperlink["']/i.test(relasi)
