import type { TabelEkspor } from '../kit/tabel-ekspor'
import { SEBUTAN_UNOR } from './sebutan-jenis'
import type { Snapshot } from './snapshot'
import { isiSendiri, pimpinanOf } from './tabel-unor'
import type { Pohon, Simpul } from './tree'
import type { UnorId } from './unor'

/** The rows of the chart's twin: its tree from top to bottom, what is folded left out. */
export function barisBagan({ akar }: Pohon): readonly Simpul[] {
  const rows: Simpul[] = []
  const walk = (simpul: Simpul): void => {
    rows.push(simpul)
    simpul.anak.forEach(walk)
  }
  akar.forEach(walk)
  return rows
}

/** What a row says of its unor. */
export type IsiBaris = {
  readonly jabatan: string | null
  /** null = nobody. */
  readonly pejabat: string | null
  readonly eselon: string | null
  readonly bezetting: number
  /** How many of them are PPPK. */
  readonly pppk: number
  readonly kebutuhan: number
  /** How much of it comes from ABK. */
  readonly dariAbk: number
}

/** What a row says: the head and how full the unor's own posts are. */
export function isiBaris(snapshot: Snapshot, id: UnorId): IsiBaris {
  const pimpinan = pimpinanOf(snapshot, id)
  const { terisi, pppk, kebutuhan, dariAbk } = isiSendiri(snapshot, id)
  return {
    jabatan: pimpinan?.jabatan ?? null,
    pejabat: pimpinan?.pemegang ?? null,
    eselon: snapshot.jabatanByUnor.get(id)?.find((j) => j.isPimpinan)?.eselon ?? null,
    bezetting: terisi,
    pppk,
    kebutuhan,
    dariAbk
  }
}

/** What a layer and the findings say of a unor. */
export type BacaanBaris = {
  readonly lapisan: string
  readonly kelasOf: (id: UnorId) => string | null
  readonly temuanOf: (id: UnorId) => readonly string[]
}

/** The twin of the chart as a table to be written to a file: what is shown, and as it is shown. */
export function tabelBagan(snapshot: Snapshot, rows: readonly Simpul[], { lapisan, kelasOf, temuanOf }: BacaanBaris): TabelEkspor {
  const rowOf = ({ unor, tingkat }: Simpul): TabelEkspor['baris'][number] => {
    const { jabatan, pejabat, eselon, bezetting, pppk, kebutuhan, dariAbk } = isiBaris(snapshot, unor.id)
    const pimpinan = [jabatan, pejabat, eselon]
    const angka = [bezetting, pppk, kebutuhan, dariAbk, bezetting - kebutuhan]
    return [tingkat, unor.nama, SEBUTAN_UNOR[unor.jenis], ...pimpinan, ...angka, kelasOf(unor.id), temuanOf(unor.id).join(' ') || null]
  }
  return { judul: `Bagan Organisasi per ${snapshot.tanggal}`, lembar: 'Bagan', kolom: kolomOf(lapisan), baris: rows.map(rowOf) }
}

const kolomOf = (lapisan: string): TabelEkspor['kolom'] => [
  { judul: 'Tingkat', jenis: 'ANGKA', lebar: 8 },
  { judul: 'Unit', jenis: 'TEKS', lebar: 52 },
  { judul: 'Jenis', jenis: 'TEKS', lebar: 20 },
  { judul: 'Jabatan pimpinan', jenis: 'TEKS', lebar: 48 },
  { judul: 'Pejabat', jenis: 'TEKS', lebar: 36 },
  { judul: 'Eselon', jenis: 'TEKS', lebar: 8 },
  { judul: 'Bezetting', jenis: 'ANGKA', lebar: 10 },
  { judul: 'Di antaranya PPPK', jenis: 'ANGKA', lebar: 14 },
  { judul: 'Kebutuhan', jenis: 'ANGKA', lebar: 11 },
  { judul: 'Kebutuhan dari ABK', jenis: 'ANGKA', lebar: 14 },
  { judul: 'Selisih', jenis: 'ANGKA', lebar: 8 },
  { judul: lapisan, jenis: 'TEKS', lebar: 26 },
  { judul: 'Temuan', jenis: 'TEKS', lebar: 60 }
]
