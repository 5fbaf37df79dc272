import { z } from 'zod'
import { invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { Tanggal } from '../kit/tanggal'
import { RencanaId } from '../mutasi/rencana'
import { UnorId } from '../organisasi/unor'
import { PegawaiId } from '../pegawai/pegawai'

/** How the form asks for a value. */
export type BentukParameter =
  | { readonly jenis: 'TANGGAL' | 'UNOR' | 'RENCANA' | 'PEGAWAI' | 'YA_TIDAK' }
  | { readonly jenis: 'ANGKA'; readonly min: number; readonly maks: number; readonly satuan: string }
  | { readonly jenis: 'PILIHAN'; readonly pilihan: readonly (readonly [nilai: string, teks: string])[] }

/** Parameter: one question a report asks before it is made. */
export type Parameter<T> = {
  readonly judul: string
  readonly bentuk: BentukParameter
  /** What holds while nothing was chosen. */
  readonly baku: (hariIni: Tanggal) => T
  readonly schema: z.ZodType<T>
}

/** The parameters of a report by their names. */
export type ParameterLaporan = Readonly<Record<string, Parameter<unknown>>>

/** The values that answer them. */
export type NilaiParameter<P extends ParameterLaporan> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never }

/** Values as they cross the border: what is not there keeps its default. */
export const IsianLaporan = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
export type IsianLaporan = z.infer<typeof IsianLaporan>

/** Keadaan tanggal: the day the report speaks of, past or to come; today unless another is chosen. */
export const keadaanTanggal = (): Parameter<Tanggal> => ({
  judul: 'Keadaan tanggal',
  bentuk: { jenis: 'TANGGAL' },
  baku: (hariIni) => hariIni,
  schema: Tanggal
})

/** A unit with everything below it; null = the whole city. */
export const parameterUnor = (judul = 'Unit kerja'): Parameter<UnorId | null> => ({
  judul,
  bentuk: { jenis: 'UNOR' },
  baku: () => null,
  schema: UnorId.nullable()
})

/** A plan; null = none chosen yet. */
export const parameterRencana = (): Parameter<RencanaId | null> => ({
  judul: 'Rencana',
  bentuk: { jenis: 'RENCANA' },
  baku: () => null,
  schema: RencanaId.nullable()
})

/** A person; null = none chosen yet. */
export const parameterPegawai = (): Parameter<PegawaiId | null> => ({
  judul: 'Pegawai',
  bentuk: { jenis: 'PEGAWAI' },
  baku: () => null,
  schema: PegawaiId.nullable()
})

/** Yes or no. */
export const parameterYaTidak = (judul: string, baku = false): Parameter<boolean> => ({
  judul,
  bentuk: { jenis: 'YA_TIDAK' },
  baku: () => baku,
  schema: z.boolean()
})

/** A whole number between bounds. */
export const parameterAngka = (
  judul: string,
  {
    min,
    maks,
    satuan,
    baku
  }: { readonly min: number; readonly maks: number; readonly satuan: string; readonly baku: (hariIni: Tanggal) => number }
): Parameter<number> => ({ judul, bentuk: { jenis: 'ANGKA', min, maks, satuan }, baku, schema: z.int().min(min).max(maks) })

/** One of a few answers; the first is the default. */
export const parameterPilihan = <const T extends string>(
  judul: string,
  pilihan: readonly (readonly [nilai: T, teks: string])[]
): Parameter<T> => {
  const [first] = pilihan
  if (!first) throw new Error(`A choice without answers: ${judul}`)
  return { judul, bentuk: { jenis: 'PILIHAN', pilihan }, baku: () => first[0], schema: z.enum(pilihan.map(([nilai]) => nilai)) }
}

/** Reads the values of a report's parameters; refuses the first that is not right, by its name on the screen. */
export function bacaNilai<P extends ParameterLaporan>(
  parameter: P,
  isian: IsianLaporan,
  hariIni: Tanggal
): Result<NilaiParameter<P>, Refusal> {
  const nilai: Record<string, unknown> = {}
  for (const [nama, { judul, baku, schema }] of Object.entries(parameter)) {
    const parsed = schema.safeParse(isian[nama] ?? baku(hariIni))
    if (!parsed.success) return refuse(invalid(`${judul} belum benar. Pilih atau isi lagi.`))
    nilai[nama] = parsed.data
  }
  // sound: every name of P was parsed with its own schema
  return ok(nilai as NilaiParameter<P>)
}
