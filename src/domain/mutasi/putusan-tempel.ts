import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import { isSingleSeat } from './proyeksi'
import type { Susunan } from './susunan'
import { type ButirPenempatan, isSudahAda, placeMany } from './susunan-banyak'
import type { BarisTempel } from './tempel-matriks'

/** What the officer chose for one row; what is not chosen is as it was read. */
export type PilihanTempel = { readonly pegawaiId?: PegawaiId; readonly jabatanId?: JabatanId; readonly isLewat?: boolean }

/** How a row stands: to be taken over, or why not. */
export type StatusTempel = 'SIAP' | 'BELUM_JELAS' | 'BENTROK' | 'GANDA' | 'SUDAH_ADA' | 'LEWAT'

/** A row with what is taken from it. */
export type PutusanTempel = {
  readonly baris: BarisTempel
  readonly pegawaiId: PegawaiId | null
  readonly jabatanId: JabatanId | null
  readonly status: StatusTempel
  /** Names the row and the column, where something is wrong. */
  readonly pesan: string | null
}

/** How each row of a pasted block stands after the officer's choices. */
export function putusanTempel(
  susunan: Susunan,
  baris: readonly BarisTempel[],
  pilihan: ReadonlyMap<number, PilihanTempel>
): readonly PutusanTempel[] {
  const isi = baris.map((b): Isi => {
    const { pegawaiId = b.orang.id, jabatanId = b.jabatan.id, isLewat = false } = pilihan.get(b.nomor) ?? {}
    return { baris: b, pegawaiId, jabatanId, isLewat }
  })
  const putusan = isi.map((i) => ({ baris: i.baris, pegawaiId: i.pegawaiId, jabatanId: i.jabatanId, ...nilai(susunan, i, isi) }))
  return putusan.map((p) => withPenolakan(susunan, p, putusan))
}

/** What is handed to the plan. */
export const butirTempel = (putusan: readonly PutusanTempel[]): readonly ButirPenempatan[] =>
  putusan.flatMap(({ status, pegawaiId, jabatanId, baris: { sementara } }) =>
    status === 'SIAP' && pegawaiId && jabatanId ? [{ pegawaiId, jabatanId, jenis: sementara }] : []
  )

/** A Plt or Plh is tried on top of the rows that move people: the plan may refuse it, for the post is held after them. */
function withPenolakan(susunan: Susunan, putusan: PutusanTempel, semua: readonly PutusanTempel[]): PutusanTempel {
  if (putusan.status !== 'SIAP' || putusan.baris.sementara === null) return putusan
  const pindah = semua.filter(({ baris }) => baris.sementara === null)
  const hasil = placeMany(susunan, butirTempel([...pindah, putusan]), () => `tempel-${putusan.baris.nomor}`)
  return hasil.ok ? putusan : { ...putusan, status: 'BENTROK', pesan: `Baris ${putusan.baris.nomor}: ${hasil.error.pesan}` }
}

type Isi = Pick<PutusanTempel, 'baris' | 'pegawaiId' | 'jabatanId'> & { readonly isLewat: boolean }
type Nilai = Pick<PutusanTempel, 'status' | 'pesan'>

function nilai(susunan: Susunan, isi: Isi, semua: readonly Isi[]): Nilai {
  if (isi.isLewat) return { status: 'LEWAT', pesan: null }
  const { pegawaiId, jabatanId } = isi
  if (pegawaiId === null || jabatanId === null) return { status: 'BELUM_JELAS', pesan: belumJelas(isi) }
  return (
    berbenturan(susunan, isi, semua) ??
    (isSudahAda(susunan, { pegawaiId, jabatanId, jenis: isi.baris.sementara })
      ? { status: 'SUDAH_ADA', pesan: 'Sudah begitu dalam rencana ini.' }
      : { status: 'SIAP', pesan: null })
  )
}

function belumJelas({ baris: { nomor, orang, jabatan }, pegawaiId, jabatanId }: Isi): string {
  const kata = [
    ...(pegawaiId === null ? [`kolom Nama / NIP “${orang.tertulis}”: ${orang.pesan ?? 'belum dipilih'}`] : []),
    ...(jabatanId === null ? [`kolom Jabatan baru “${jabatan.tertulis}”: ${jabatan.pesan ?? 'belum dipilih'}`] : [])
  ]
  return `Baris ${nomor}, ${kata.join('; ')}.`
}

/** Two rows that cannot both be: the same again, one person to two posts, two people to one seat. */
function berbenturan({ snapshot }: Susunan, isi: Isi, semua: readonly Isi[]): Nilai | null {
  const { pegawaiId, jabatanId, baris } = isi
  const lain = semua.filter((i) => i !== isi && !i.isLewat && i.baris.sementara === baris.sementara)
  const kembar = lain.find((i) => i.pegawaiId === pegawaiId && i.jabatanId === jabatanId && i.baris.nomor < baris.nomor)
  if (kembar) return { status: 'GANDA', pesan: `Baris ${baris.nomor} sama dengan baris ${kembar.baris.nomor}; diambil sekali.` }
  const orang = baris.sementara === null && lain.find((i) => i.pegawaiId === pegawaiId && i.jabatanId !== null && i.jabatanId !== jabatanId)
  if (orang) return bentrok([baris.nomor, orang.baris.nomor], 'orang yang sama dengan jabatan berbeda')
  const kursi = jabatanId !== null && isSingleSeat(snapshot, jabatanId)
  const pesaing = kursi && lain.find((i) => i.jabatanId === jabatanId && i.pegawaiId !== null && i.pegawaiId !== pegawaiId)
  return pesaing ? bentrok([baris.nomor, pesaing.baris.nomor], 'jabatan yang sama untuk dua orang') : null
}

const bentrok = (nomor: readonly number[], kata: string): Nilai => ({
  status: 'BENTROK',
  pesan: `Baris ${nomor.toSorted((a, b) => a - b).join(' dan ')}: ${kata}; lewati salah satunya.`
})
