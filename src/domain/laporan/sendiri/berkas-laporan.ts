import { z } from 'zod'
import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { DefinisiLaporan } from './definisi'

/** The largest file of an own report that is opened: the longest definition is far below it. */
export const MAKS_BYTE_BERKAS_LAPORAN = 1024 * 1024

/** The ending of such a file. */
export const AKHIRAN_BERKAS_LAPORAN = 'penata-laporan'

const VERSI = 1

const Amplop = z.object({
  bentuk: z.literal(AKHIRAN_BERKAS_LAPORAN),
  versi: z.int().min(1),
  sidik: z.string(),
  laporan: z.unknown()
})

/** Gives the fingerprint of a text. */
export type Sidik = (teks: string) => string

/** An own report as the text of a file; it holds no data of the city but what conditions name. */
export const tulisBerkasLaporan = (laporan: DefinisiLaporan, sidikOf: Sidik): string =>
  JSON.stringify({ bentuk: AKHIRAN_BERKAS_LAPORAN, versi: VERSI, sidik: sidikOf(JSON.stringify(laporan)), laporan }, null, 1)

/** Reads such a file; refuses one that is none, is newer, or is no longer what was written. */
export function bacaBerkasLaporan(teks: string, sidikOf: Sidik): Result<DefinisiLaporan, Refusal> {
  const amplop = Amplop.safeParse(parseJson(teks))
  if (!amplop.success) return refuse(invalid('Berkas ini bukan berkas laporan Penata. Pilih berkas hasil “Bagikan”.'))
  const { versi, sidik, laporan } = amplop.data
  if (versi > VERSI || versiOf(laporan) > VERSI)
    return refuse(invalid('Berkas ini dibuat dengan Penata yang lebih baru. Perbarui Penata di komputer ini, lalu buka lagi.'))
  if (sidik !== sidikOf(JSON.stringify(laporan) ?? ''))
    return refuse(invalid('Isi berkas ini berubah atau rusak sesudah dibagikan. Minta berkasnya sekali lagi.'))
  const definisi = DefinisiLaporan.safeParse(laporan)
  return definisi.success ? ok(definisi.data) : refuse(invalid(`Isi berkas ini tidak sesuai pada ${tempatOf(definisi.error)}.`))
}

const tempatOf = ({ issues: [pertama] }: z.ZodError): string => pertama?.path.join(' › ') || 'awal'

const Berversi = z.object({ versi: z.number() })
const versiOf = (laporan: unknown): number => Berversi.safeParse(laporan).data?.versi ?? VERSI

function parseJson(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return null
  }
}
