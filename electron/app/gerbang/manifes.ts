import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { ALASAN_CADANGAN, type AlasanCadangan } from '../../../src/domain/akses/alasan-cadangan'
import { Tanggal } from '../../../src/domain/kit/tanggal'
import { BerkasKunci } from './berkas-kunci'

const Sidik = z.string().regex(/^[0-9a-f]{64}$/)

/** What a check found inside a backup. */
export const IsiCadangan = z.strictObject({
  /** The version of the schema. */
  skema: z.int().min(1),
  jumlah: z.strictObject({ pegawai: z.int(), jabatan: z.int(), unor: z.int() }),
  /** The last entry of its audit trail: the anchor of the chain outside the file. */
  audit: z.strictObject({ seq: z.int(), hash: z.string().max(64) }),
  ukuran: z.int(),
  /** SHA-256 of the file. */
  sidik: Sidik
})
export type IsiCadangan = z.infer<typeof IsiCadangan>

/** What stands beside a backup: what it is, what is in it, and the key slots without which nobody would come in elsewhere. */
export const Manifes = IsiCadangan.extend({
  bentuk: z.literal(1),
  /** Which office on which PC made it. */
  pemasangan: z.string().regex(/^[0-9a-f]{8}$/),
  nomor: z.int().min(1),
  hari: Tanggal,
  pada: z.iso.datetime(),
  alasan: z.enum(ALASAN_CADANGAN),
  versi: z.string().max(60),
  isTersandi: z.boolean(),
  kunci: BerkasKunci.nullable()
})
export type Manifes = z.infer<typeof Manifes>

/** What the name of a backup alone tells. */
export type NamaCadangan = Pick<Manifes, 'pemasangan' | 'nomor' | 'hari' | 'alasan'>

const NAMA = /^penata-([0-9a-f]{8})-(\d{6,})-(\d{4}-\d{2}-\d{2})-([a-z-]+)\.db$/

/** The file name of a backup. */
export const namaCadangan = ({ pemasangan, nomor, hari, alasan }: NamaCadangan): string =>
  `penata-${pemasangan}-${String(nomor).padStart(6, '0')}-${hari}-${alasan.toLowerCase().replaceAll('_', '-')}.db`

/** Reads the file name of a backup; null for every other file. */
export function readNama(nama: string): NamaCadangan | null {
  const [, pemasangan, nomor, hari, akhir] = NAMA.exec(nama) ?? []
  const alasan = akhir?.toUpperCase().replaceAll('-', '_')
  const dikenal = ALASAN_CADANGAN.find((each): each is AlasanCadangan => each === alasan)
  if (pemasangan === undefined || nomor === undefined || !dikenal || !Tanggal.safeParse(hari).success) return null
  return { pemasangan, nomor: Number(nomor), hari: hari ?? '', alasan: dikenal }
}

/** Where the manifest of a backup lies. */
export const manifesOf = (berkas: string): string => `${berkas}.json`

/** A manifest is a page of text; whatever is larger is none. */
const PALING_BESAR = 1_000_000

/** Reads the manifest beside a backup: null = there is none, `RUSAK` = it is not one. */
export function readManifes(berkas: string): Manifes | 'RUSAK' | null {
  try {
    if (statSync(manifesOf(berkas)).size > PALING_BESAR) return 'RUSAK'
    const parsed = Manifes.safeParse(JSON.parse(readFileSync(manifesOf(berkas), 'utf8')))
    return parsed.success ? parsed.data : 'RUSAK'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : 'RUSAK'
  }
}
