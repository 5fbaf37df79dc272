import { type Acuan, type DaftarAcuan } from './acuan'
import { type AcuanBawaan, acuanBawaan } from './acuan-bawaan'

/** A line of a reference list as it stands: shipped, changed by the office, or added by it. */
export type BarisAcuan = AcuanBawaan & {
  readonly isDipakai: boolean
  readonly asal: 'BAWAAN' | 'DIUBAH' | 'DITAMBAH'
}

/** A reference list as it stands: what is shipped with the changes of the office, then what it added by name. */
export function daftarAcuan(daftar: DaftarAcuan, tersimpan: readonly Acuan[]): readonly BarisAcuan[] {
  const changes = new Map(tersimpan.filter((a) => a.daftar === daftar).map((a) => [a.kode, a]))
  const bawaan = acuanBawaan[daftar]
  const tambahan = [...changes.values()].filter((a) => !bawaan.some((b) => b.kode === a.kode))
  return [...bawaan.map((b) => merged(b, changes.get(b.kode))), ...tambahan.map(added).toSorted((a, b) => a.nama.localeCompare(b.nama))]
}

/** Lists whose lines the law fixes: their names and sebutan may change, lines are not added. */
export const isDaftarTetap = (daftar: DaftarAcuan): boolean => daftar !== 'JF'

/** `A; B` as the parts of it, without blanks. */
export const sebutanOf = (teks: string): readonly string[] =>
  teks
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s !== '')

function merged(bawaan: AcuanBawaan, change: Acuan | undefined): BarisAcuan {
  if (!change) return { ...bawaan, isDipakai: true, asal: 'BAWAAN' }
  return { ...bawaan, nama: change.nama, sebutan: sebutanOf(change.sebutan), isDipakai: change.isDipakai, asal: 'DIUBAH' }
}

const added = ({ kode, nama, sebutan, isDipakai }: Acuan): BarisAcuan => ({
  kode,
  nama,
  rincian: 'Ditambahkan kantor',
  sebutan: sebutanOf(sebutan),
  isDipakai,
  asal: 'DITAMBAH'
})
