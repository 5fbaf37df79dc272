import type { BarisKerja } from '../../impor/buku-kerja'
import { isKosong } from '../../impor/nilai/teks'
import type { RujukanJabatan } from './abk-terbaca'
import { type TabelDibaca, teksOf } from './tabel-dibaca'

/** The post that a row of a list names. */
export type RujukanDaftar = (baris: BarisKerja) => Omit<RujukanJabatan, 'sekitar'>

/** True when the rows of a table name their posts themselves. */
export const isDaftar = ({ kepala }: TabelDibaca): boolean => kepala.kolom.has('jabatan') || kepala.kolom.has('id')

/** What rows of one post have in common. */
export const kunciRujukan = ({ id, kode, nama, unit }: Omit<RujukanJabatan, 'sekitar'>): string => id ?? JSON.stringify([kode, nama, unit])

type Letak = { readonly perangkatDaerah: string | null; readonly unit: string | null }
type Jabatan = Pick<RujukanJabatan, 'id' | 'kode' | 'nama'>

/** Reads the rows of a list one after the other: below a merged cell neither post nor units are repeated. */
export function createRujukanDaftar(tabel: TabelDibaca): RujukanDaftar {
  let letak: Letak = { perangkatDaerah: null, unit: null }
  let jabatan: Jabatan = { id: null, kode: null, nama: null }
  return (baris) => {
    const isi = (kolom: 'id' | 'kode' | 'jabatan' | 'unit' | 'perangkatDaerah'): string | null => {
      const teks = teksOf(tabel, baris, kolom) ?? ''
      return isKosong(teks) ? null : teks
    }
    const tertulis = { perangkatDaerah: isi('perangkatDaerah'), unit: isi('unit') }
    letak = letakOf(tertulis, letak)
    const [id, nama] = [isi('id'), isi('jabatan')]
    if (id !== null || nama !== null) jabatan = { id, kode: isi('kode'), nama }
    return { ...jabatan, unit: [letak.perangkatDaerah, letak.unit].filter((u) => u !== null) }
  }
}

/** A unit counts on below its first row; a perangkat daerah that is written again begins anew. */
const letakOf = ({ perangkatDaerah, unit }: Letak, terakhir: Letak): Letak =>
  perangkatDaerah === null ? { perangkatDaerah: terakhir.perangkatDaerah, unit: unit ?? terakhir.unit } : { perangkatDaerah, unit }
