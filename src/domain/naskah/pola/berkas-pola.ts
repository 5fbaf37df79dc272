import { z } from 'zod'
import { bytesOfBase64 } from '../../kit/base64'
import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { bacaGambar } from '../gambar/baca-gambar'
import { Gambar } from '../gambar/gambar'
import { jenisNaskahOf } from '../semua-naskah'
import { BlokPola, PolaNaskah } from './pola'
import { periksaPola } from './periksa-pola'

/** The largest file of templates that is opened: all templates and both emblems are far below it. */
export const MAKS_BYTE_BERKAS_POLA = 16 * 1024 * 1024

/** A template as one office gives it to another. */
export const PolaBerkas = z.object({ jenis: z.string().min(1).max(100), isi: PolaNaskah })
export type PolaBerkas = z.infer<typeof PolaBerkas>

/** An emblem as it travels: its size is read from the picture itself. */
export const GambarBerkas = Gambar.omit({ id: true, dibuatPada: true })
export type GambarBerkas = z.infer<typeof GambarBerkas>

/** What such a file brings, and what in it could not be taken, in words. */
export type IsiBerkasPola = {
  readonly pola: readonly PolaBerkas[]
  readonly gambar: readonly GambarBerkas[]
  readonly ditolak: readonly string[]
}

const BENTUK = 'penata-pola'
const VERSI = 1

const Amplop = z.object({
  bentuk: z.literal(BENTUK),
  versi: z.int().min(1),
  pola: z.array(z.unknown()).max(200),
  gambar: z.array(z.unknown()).max(20)
})

/** Templates and emblems as the text of one file. */
export const tulisBerkasPola = (isi: Omit<IsiBerkasPola, 'ditolak'>): string =>
  JSON.stringify({ bentuk: BENTUK, versi: VERSI, ...isi }, null, 1)

/** Reads such a file; every template and picture is checked, and what is not understood is named and left out. */
export function bacaBerkasPola(teks: string): Result<IsiBerkasPola, Refusal> {
  const amplop = Amplop.safeParse(parseJson(teks))
  if (!amplop.success) return refuse(invalid('Berkas ini bukan berkas pola naskah Penata. Pilih berkas hasil “Ekspor pola”.'))
  if (amplop.data.versi > VERSI)
    return refuse(invalid('Berkas ini dibuat dengan Penata yang lebih baru. Perbarui Penata di komputer ini, lalu buka lagi.'))
  const pola = amplop.data.pola.map(bacaPola)
  const gambar = amplop.data.gambar.map(bacaGambarBerkas)
  return ok({
    pola: akhirnya(
      pola.flatMap((p) => (p.ok ? [p.value] : [])),
      ({ jenis }) => jenis
    ),
    gambar: akhirnya(
      gambar.flatMap((g) => (g.ok ? [g.value] : [])),
      ({ kunci }) => kunci
    ),
    ditolak: [...pola, ...gambar].flatMap((hasil) => (hasil.ok ? [] : [hasil.error.pesan]))
  })
}

function parseJson(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return null
  }
}

/** The last of each, where a file brings one twice. */
const akhirnya = <T>(semua: readonly T[], kunciOf: (satu: T) => string): readonly T[] => [
  ...new Map(semua.map((satu) => [kunciOf(satu), satu])).values()
]

const Bernama = z.looseObject({ jenis: z.string() })

function bacaPola(raw: unknown): Result<PolaBerkas, Refusal> {
  const bernama = Bernama.safeParse(raw)
  if (!bernama.success) return refuse(invalid('Satu isi berkas bukan pola naskah.'))
  const jenis = jenisNaskahOf(bernama.data.jenis)
  if (!jenis) return refuse(invalid(`Jenis naskah “${bernama.data.jenis.slice(0, 60)}” tidak dikenal Penata ini.`))
  const pola = PolaBerkas.safeParse(raw)
  if (!pola.success) return refuse(invalid(`Pola ${jenis.judul}: ${sebabPola(bernama.data['isi'], pola.error)}`))
  const diperiksa = periksaPola(jenis, pola.data.isi)
  return diperiksa.ok ? ok(pola.data) : diperiksa
}

const Terbuka = z.object({ bagian: z.array(z.object({ blok: z.array(z.unknown()) })) })
const BlokBernama = z.object({ id: z.string().catch('?'), jenis: z.string() })
const JENIS_BLOK: ReadonlySet<string> = new Set(BlokPola.options.map((o) => o.shape.jenis.value))

/** Why a template cannot be taken: a block of a kind nobody knows, or where it is not right. */
function sebabPola(isi: unknown, error: z.ZodError): string {
  const terbuka = Terbuka.safeParse(isi)
  const blok = terbuka.success ? terbuka.data.bagian.flatMap((b) => b.blok) : []
  const asing = blok.flatMap((b) => BlokBernama.safeParse(b).data ?? []).find((b) => !JENIS_BLOK.has(b.jenis))
  if (asing) return `blok “${asing.id.slice(0, 60)}” berjenis “${asing.jenis.slice(0, 40)}” tidak dikenal Penata ini.`
  const [pertama] = error.issues
  return `isinya tidak sesuai pada ${pertama?.path.slice(1).join(' › ') || 'awal'}.`
}

function bacaGambarBerkas(raw: unknown): Result<GambarBerkas, Refusal> {
  const gambar = GambarBerkas.safeParse(raw)
  return gambar.success ? periksaGambarBerkas(gambar.data) : refuse(invalid('Satu gambar dalam berkas tidak dapat dibaca.'))
}

/** An emblem with the kind and size its bytes really have. */
export function periksaGambarBerkas(gambar: GambarBerkas): Result<GambarBerkas, Refusal> {
  const bytes = bytesOfBase64(gambar.data)
  if (!bytes) return refuse(invalid(`Gambar “${gambar.nama}” tidak dapat dibaca.`))
  const kepala = bacaGambar(bytes)
  return kepala.ok ? ok({ ...gambar, ...kepala.value }) : refuse(invalid(`Gambar “${gambar.nama}”: ${kepala.error.pesan}`))
}
