import { z } from 'zod'
import type { Reader } from '../entities'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand } from '../kit/suntingan'
import type { Tanggal } from '../kit/tanggal'
import { isMedanPegawai, NAMA_MEDAN } from './medan'
import { namaLengkap, Pegawai, type PegawaiId } from './pegawai'
import { type MasalahMedan, validatePegawai } from './validasi'

/** What an officer may change of a person; `tidakDiBerkasSejak: null` says that the person is still here. */
export const PatchPegawai = Pegawai.omit({ id: true, siasnId: true, disunting: true })
  .extend({ tidakDiBerkasSejak: z.null() })
  .exactPartial()
export type PatchPegawai = z.infer<typeof PatchPegawai>

/** The patch of a change made by hand. What was cleared of a file's absence is no field a file fills. */
export function patchByHand(row: Pegawai, { tidakDiBerkasSejak, ...data }: PatchPegawai): Partial<Pegawai> {
  return { ...byHand(row, data), ...(tidakDiBerkasSejak === null ? { tidakDiBerkasSejak } : {}) }
}

/** The fields a patch really changes. */
export const medanBerubah = (row: Pegawai, patch: PatchPegawai): readonly string[] =>
  Object.entries(patch)
    .filter(([medan, nilai]) => !Object.is(nilai, Reflect.get(row, medan)))
    .map(([medan]) => medan)

/** The changed fields in words: `golongan dan TMT golongan`, or `data` when there are many. */
export function medanTeks(medan: readonly string[]): string {
  const nama = medan.map((m) => (isMedanPegawai(m) ? lowerFirst(NAMA_MEDAN[m]) : 'tanda tidak di berkas'))
  return nama.length === 0 || nama.length > 2 ? 'data' : nama.join(' dan ')
}

/** Keeps abbreviations: `Golongan` → `golongan`, `TMT CPNS` stays. */
const lowerFirst = (teks: string): string => (/^[A-Z]{2}/.test(teks) ? teks : teks.charAt(0).toLowerCase() + teks.slice(1))

/** The name of whoever else has a NIP. */
export const pemilikNipOf =
  (semua: readonly Pegawai[], diri: PegawaiId | null) =>
  (nip: string): string | null => {
    const pemilik = semua.find((p) => p.nip === nip && p.id !== diri)
    return pemilik ? namaLengkap(pemilik) : null
  }

type Suntingan = { readonly row: Pegawai; readonly patch: PatchPegawai; readonly semua: readonly Pegawai[]; readonly today: Tanggal }

/** Refuses a patch that brings in a fault; faults the row came with do not stand in the way of mending others. */
export function refusalOfPatch({ row, patch, semua, today }: Suntingan): Refusal | null {
  const konteks = { today, pemilikNip: pemilikNipOf(semua, row.id), jabatan: null }
  const lama = new Set(validatePegawai(row, konteks).map((m) => m.pesan))
  const berubah = new Set(medanBerubah(row, patch))
  const isBaru = ({ medan, parah, pesan }: MasalahMedan): boolean => parah === 'BLOK' && (berubah.has(medan) || !lama.has(pesan))
  const found = validatePegawai({ ...row, ...patch }, konteks).find(isBaru)
  return found ? invalid(found.pesan) : null
}

/** A person by id, or the refusal. */
export function gatherPegawai(read: Reader, id: PegawaiId): Result<Pegawai, Refusal> {
  const pegawai = read.get('pegawai', id)
  return pegawai ? ok(pegawai) : refuse(notFound('Pegawai'))
}
