import type { TabelEkspor } from '../kit/tabel-ekspor'
import { bezettingJabatan, sumberKebutuhan } from './bezetting'
import type { Jabatan } from './jabatan'
import { holdersOf, namaPemegang } from './kartu'
import { SEBUTAN_UNOR } from './sebutan-jenis'
import type { Snapshot } from './snapshot'
import type { Unor, UnorId } from './unor'

/** How full a unor is: its posts, the people they need, and those who hold them for good. */
export type IsiUnor = {
  readonly jabatan: number
  readonly kebutuhan: number
  /** How much of the need comes from ABK. */
  readonly dariAbk: number
  readonly terisi: number
  /** How many of those who hold them are PPPK. */
  readonly pppk: number
}

const KOSONG: IsiUnor = { jabatan: 0, kebutuhan: 0, dariAbk: 0, terisi: 0, pppk: 0 }

/** How full every unor is, with all that lies under it. */
export function isiPerUnor(snapshot: Snapshot): ReadonlyMap<UnorId, IsiUnor> {
  const isi = new Map<UnorId, IsiUnor>()
  const count = (id: UnorId): IsiUnor => {
    const anak = (snapshot.anakByUnor.get(id) ?? []).map((u) => count(u.id))
    const total = [isiSendiri(snapshot, id), ...anak].reduce(plus, KOSONG)
    isi.set(id, total)
    return total
  }
  for (const u of snapshot.unor.values()) if (!isi.has(u.id) && !(u.indukId !== null && snapshot.unor.has(u.indukId))) count(u.id)
  return isi
}

/** How full a unor is by itself, without what lies under it. */
export const isiSendiri = (snapshot: Snapshot, id: UnorId): IsiUnor =>
  (snapshot.jabatanByUnor.get(id) ?? []).reduce((sum, j) => plus(sum, isiJabatan(snapshot, j)), KOSONG)

function isiJabatan(snapshot: Snapshot, jabatan: Jabatan): IsiUnor {
  const { jumlah, pppk, kebutuhan } = bezettingJabatan(snapshot, jabatan)
  return { jabatan: 1, kebutuhan, dariAbk: sumberKebutuhan(jabatan) === 'ABK' ? kebutuhan : 0, terisi: jumlah, pppk }
}

const plus = (a: IsiUnor, b: IsiUnor): IsiUnor => ({
  jabatan: a.jabatan + b.jabatan,
  kebutuhan: a.kebutuhan + b.kebutuhan,
  dariAbk: a.dariAbk + b.dariAbk,
  terisi: a.terisi + b.terisi,
  pppk: a.pppk + b.pppk
})

/** The leading post of a unor and who holds it, as a list writes them. */
export function pimpinanOf(snapshot: Snapshot, id: UnorId): { readonly jabatan: string; readonly pemegang: string | null } | null {
  const jabatan = (snapshot.jabatanByUnor.get(id) ?? []).find((j) => j.isPimpinan)
  if (!jabatan) return null
  const nama = holdersOf(snapshot, snapshot.byJabatan.get(jabatan.id) ?? []).map(namaPemegang)
  return { jabatan: jabatan.nama, pemegang: nama.length === 0 ? null : nama.join('; ') }
}

/** The tree of units as a table, parents before children. */
export function tabelUnor(snapshot: Snapshot): TabelEkspor {
  const isi = isiPerUnor(snapshot)
  const rowOf = (unor: Unor, tingkat: number): TabelEkspor['baris'][number] => {
    const pimpinan = pimpinanOf(snapshot, unor.id)
    const { jabatan, kebutuhan, dariAbk, terisi, pppk } = isi.get(unor.id) ?? KOSONG
    const induk = unor.indukId === null ? null : (snapshot.unor.get(unor.indukId)?.nama ?? null)
    const apa = [tingkat, unor.kode, unor.nama, induk, SEBUTAN_UNOR[unor.jenis], unor.tipe]
    return [...apa, pimpinan?.jabatan ?? null, pimpinan?.pemegang ?? null, jabatan, kebutuhan, dariAbk, terisi, pppk, unor.aktifDari]
  }
  const walk = (indukId: UnorId | null, tingkat: number): TabelEkspor['baris'] =>
    (snapshot.anakByUnor.get(indukId) ?? []).flatMap((u) => [rowOf(u, tingkat), ...walk(u.id, tingkat + 1)])
  return { judul: 'Daftar Unit Organisasi', lembar: 'Unit', kolom: KOLOM, baris: walk(null, 1) }
}

const KOLOM: TabelEkspor['kolom'] = [
  { judul: 'Tingkat', jenis: 'ANGKA', lebar: 8 },
  { judul: 'Kode', jenis: 'TEKS', lebar: 16 },
  { judul: 'Nama unit', jenis: 'TEKS', lebar: 52 },
  { judul: 'Unit induk', jenis: 'TEKS', lebar: 44 },
  { judul: 'Jenis', jenis: 'TEKS', lebar: 20 },
  { judul: 'Tipe', jenis: 'TEKS', lebar: 6 },
  { judul: 'Jabatan pimpinan', jenis: 'TEKS', lebar: 48 },
  { judul: 'Pimpinan', jenis: 'TEKS', lebar: 36 },
  { judul: 'Jabatan', jenis: 'ANGKA', lebar: 9 },
  { judul: 'Kebutuhan', jenis: 'ANGKA', lebar: 11 },
  { judul: 'Kebutuhan dari ABK', jenis: 'ANGKA', lebar: 14 },
  { judul: 'Terisi', jenis: 'ANGKA', lebar: 8 },
  { judul: 'Di antaranya PPPK', jenis: 'ANGKA', lebar: 14 },
  { judul: 'Berlaku sejak', jenis: 'TANGGAL', lebar: 14 }
]
