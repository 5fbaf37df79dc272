import type { Entity, EntityName, IdOf, Reader } from '../entities'
import { type Changeset, inserted, updated } from '../kit/changeset'
import { invalid, notFound, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { medanBerubah } from '../kit/suntingan'
import type { Tanggal } from '../kit/tanggal'
import type { Pegawai, PegawaiId } from './pegawai'

/** What a dossier is made of beside posts and predikat, each with the word for one row of it. */
const SEBUTAN = {
  pelatihan: 'Pelatihan',
  asesmen: 'Hasil asesmen',
  catatan: 'Catatan',
  hukdis: 'Hukuman disiplin',
  kgb: 'KGB',
  kontrak: 'Kontrak',
  penghargaan: 'Penghargaan'
} as const
type JenisBerkas = keyof typeof SEBUTAN & EntityName

/** A row of the dossier of a person: the one written over (null = a new one) and the others of its kind. */
export type FaktaBerkas<N extends JenisBerkas> = {
  readonly pegawai: Pegawai
  readonly lama: Entity<N> | null
  readonly lain: readonly Entity<N>[]
}

type Alamat<N extends JenisBerkas> = { readonly id: IdOf<N> | null; readonly pegawaiId: PegawaiId }

/** Gathers what a row is written beside; refuses when the person, or the row written over, is not there. */
export function gatherBerkas<N extends JenisBerkas>(read: Reader, jenis: N, { id, pegawaiId }: Alamat<N>): Result<FaktaBerkas<N>, Refusal> {
  const pegawai = read.get('pegawai', pegawaiId)
  if (!pegawai) return refuse(notFound('Pegawai'))
  const milik = read.list(jenis).filter((row) => row.pegawaiId === pegawaiId)
  const lama = milik.find((row) => row.id === id) ?? null
  if (id !== null && lama === null) return refuse(notFound(SEBUTAN[jenis]))
  return ok({ pegawai, lama, lain: milik.filter((row) => row !== lama) })
}

/** Gathers a row to be removed, with its person. */
export function gatherHapus<N extends JenisBerkas>(
  read: Reader,
  jenis: N,
  id: IdOf<N>
): Result<{ readonly row: Entity<N>; readonly pegawai: Pegawai }, Refusal> {
  const row = read.get(jenis, id)
  const pegawai = row && read.get('pegawai', row.pegawaiId)
  return row && pegawai ? ok({ row, pegawai }) : refuse(notFound(SEBUTAN[jenis]))
}

/** Writes a row: a new one, or over the old one where anything differs. */
export function tulisBaris<N extends JenisBerkas | 'hubungan' | 'masaLarangan'>(
  jenis: N,
  lama: Entity<N> | null,
  baru: Entity<N>
): Result<Changeset, Refusal> {
  if (!lama) return ok([inserted(jenis, baru)])
  return medanBerubah(lama, baru).length === 0 ? refuse(invalid('Tidak ada yang berubah.')) : ok([updated(jenis, lama, baru)])
}

/** Why a span of days cannot be; null when it can, or when an end is open. */
export const refusalOfRentang = (mulai: Tanggal | null, selesai: Tanggal | null): Refusal | null =>
  mulai !== null && selesai !== null && selesai <= mulai ? invalid('Tanggal selesai harus sesudah tanggal mulai.') : null

/** Why a day or a year cannot have been yet; null when it can. */
export function refusalOfTiba(saat: Tanggal | number, today: Tanggal): Refusal | null {
  if (typeof saat === 'number') return saat > Number(today.slice(0, 4)) ? invalid(`Tahun ${saat} belum tiba.`) : null
  return saat > today ? invalid('Tanggal itu belum tiba.') : null
}
