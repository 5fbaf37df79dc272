import type { Blok, Dokumen } from '../../kit/document'

/** A paper with other names for its pictures. */
export function mapGambar(dokumen: Dokumen, namaOf: (gambar: string) => string): Dokumen {
  const diganti = (blok: Blok): Blok =>
    blok.jenis === 'KOP' || blok.jenis === 'LAMBANG' ? { ...blok, gambar: namaOf(blok.gambar ?? '') } : blok
  return { ...dokumen, bagian: dokumen.bagian.map((b) => ({ ...b, blok: b.blok.map(diganti) })) }
}
