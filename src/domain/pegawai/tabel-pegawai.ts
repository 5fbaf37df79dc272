import type { TabelEkspor } from '../kit/tabel-ekspor'
import type { BarisPegawai } from './baris-pegawai'
import { KOLOM_PEGAWAI, type NamaKolomPegawai } from './kolom-pegawai'

/** The register as a table to be written: the columns as they stand on the screen. NIK and phone are no columns of it. */
export function tabelPegawai(baris: readonly BarisPegawai[], kolom: readonly NamaKolomPegawai[]): TabelEkspor {
  const dipakai = kolom.map((nama) => KOLOM_PEGAWAI[nama])
  return {
    judul: 'Daftar pegawai',
    lembar: 'Pegawai',
    kolom: dipakai.map(({ judul, jenis, lebar }) => ({ judul, jenis, lebar })),
    baris: baris.map((b) => dipakai.map(({ nilai }) => nilai(b)))
  }
}
