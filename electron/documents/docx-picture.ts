import { ImageRun } from 'docx'

/** A picture with its size in pixels. */
type Gambar = { readonly tipe: 'png' | 'jpg'; readonly data: Uint8Array; readonly lebar: number; readonly tinggi: number }

/** Where a picture stands: the room it may fill, in millimetres, and its number among the drawings of its file. */
export type TempatGambar = { readonly lebar: number; readonly tinggi: number; readonly nomor: number }

const PIXELS_PER_MM = 96 / 25.4

/** A picture, as large as its room takes it in its own proportions; null where it is none that Word shows. */
export function wordPicture(uri: string, tempat: TempatGambar): ImageRun | null {
  const gambar = pictureOf(uri)
  if (!gambar) return null
  const kali = Math.min(tempat.lebar / gambar.lebar, tempat.tinggi / gambar.tinggi) * PIXELS_PER_MM
  return new ImageRun({
    type: gambar.tipe,
    data: gambar.data,
    transformation: { width: Math.round(gambar.lebar * kali), height: Math.round(gambar.tinggi * kali) },
    // numbered here: the library's own count goes on from file to file, and the same paper is to be the same file
    altText: { id: String(tempat.nomor), name: `Lambang ${tempat.nomor}`, title: 'Lambang', description: 'Lambang' }
  })
}

/** A data URI as a picture. The last one is kept: all copies of a paper show the same. */
function pictureOf(uri: string): Gambar | null {
  if (uri !== terakhir.uri) terakhir = { uri, gambar: decoded(uri) }
  return terakhir.gambar
}

let terakhir: { readonly uri: string; readonly gambar: Gambar | null } = { uri: '', gambar: null }

function decoded(uri: string): Gambar | null {
  const [, tipe, base64 = ''] = /^data:image\/(png|jpeg);base64,(.*)$/s.exec(uri) ?? []
  const data = Buffer.from(base64, 'base64')
  if (tipe === 'png' && data.length > 24) return { tipe: 'png', data, lebar: data.readUInt32BE(16), tinggi: data.readUInt32BE(20) }
  const ukuran = tipe === 'jpeg' ? jpegSize(data) : null
  return ukuran && { tipe: 'jpg', data, ...ukuran }
}

/** The size in the frame of a JPEG: the first segment C0 to CF that is no table. */
function jpegSize(data: Buffer): { readonly lebar: number; readonly tinggi: number } | null {
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const jenis = data[at + 1] ?? 0
    if (jenis >= 0xc0 && jenis <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(jenis))
      return { tinggi: data.readUInt16BE(at + 5), lebar: data.readUInt16BE(at + 7) }
  }
  return null
}
