import { z } from 'zod'
import { type AturanLembar, JENIS_LEMBAR, type JenisLembar } from './aturan-lembar'
import { normalizeJudul } from './judul'

/** How the columns of a shape of file were read, by header and not by place, so that a moved column is found again. */
export const PemetaanTersimpan = z.object({
  jenis: z.enum(JENIS_LEMBAR),
  isJudulDua: z.boolean(),
  /** Header to field of the kind of sheet; a header not named is left out. */
  kolom: z.record(z.string(), z.string())
})
export type PemetaanTersimpan = z.infer<typeof PemetaanTersimpan>

/** What is remembered, by the fingerprint of a header. */
export type Ingatan = ReadonlyMap<string, PemetaanTersimpan>

/** The fingerprint of a header: its kind and its words, whatever their order. */
export const sidikJudul = (jenis: JenisLembar, judul: readonly string[]): string =>
  [
    jenis,
    ...namaKolomOf(judul)
      .filter((nama) => nama !== '')
      .toSorted()
  ].join('|')

/** What to remember of a sheet as the officer left it; null for a sheet that is not read. */
export function pemetaanOf({ jenis, isJudulDua, kolom }: AturanLembar, judul: readonly string[]): PemetaanTersimpan | null {
  const nama = namaKolomOf(judul)
  const isi = Object.entries(kolom).flatMap(([at, kunci]) => (nama[Number(at)] ? [[nama[Number(at)] ?? '', kunci] as const] : []))
  return jenis === null || isi.length === 0 ? null : { jenis, isJudulDua, kolom: Object.fromEntries(isi) }
}

/** The remembered columns, at the places where this header has them. */
export function kolomOfPemetaan({ kolom }: PemetaanTersimpan, judul: readonly string[]): Readonly<Record<string, string>> {
  const isi = namaKolomOf(judul).flatMap((nama, at) => (kolom[nama] === undefined ? [] : [[String(at), kolom[nama]] as const]))
  return Object.fromEntries(isi)
}

/** The text kept in a `Simpanan`. */
export const formatPemetaan = (pemetaan: PemetaanTersimpan): string => JSON.stringify(pemetaan)

/** A mapping from the text kept in a `Simpanan`; null when the text is none of ours. */
export function parsePemetaan(isi: string): PemetaanTersimpan | null {
  try {
    return PemetaanTersimpan.safeParse(JSON.parse(isi)).data ?? null
  } catch {
    return null
  }
}

/** Headers as they are compared; the second `TMT` of a sheet is `TMT #2`. */
function namaKolomOf(judul: readonly string[]): readonly string[] {
  const jumlah = new Map<string, number>()
  return judul.map((teks) => {
    const nama = normalizeJudul(teks)
    const ke = (jumlah.get(nama) ?? 0) + 1
    jumlah.set(nama, ke)
    return nama === '' || ke === 1 ? nama : `${nama} #${ke}`
  })
}
