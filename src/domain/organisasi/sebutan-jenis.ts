import type { JenisJabatan } from './jabatan'
import type { JenisUnor } from './unor'

/** Kinds of unor, as people read them. */
export const SEBUTAN_UNOR: Readonly<Record<JenisUnor, string>> = {
  PEMERINTAH: 'Pemerintah daerah',
  SEKRETARIAT_DAERAH: 'Sekretariat daerah',
  ASISTEN: 'Asisten',
  STAF_AHLI: 'Staf ahli',
  SEKRETARIAT_DPRD: 'Sekretariat DPRD',
  INSPEKTORAT: 'Inspektorat',
  DINAS: 'Dinas',
  BADAN: 'Badan',
  SATUAN: 'Satuan',
  KECAMATAN: 'Kecamatan',
  KELURAHAN: 'Kelurahan',
  SEKRETARIAT: 'Sekretariat',
  BAGIAN: 'Bagian',
  BIDANG: 'Bidang',
  INSPEKTUR_PEMBANTU: 'Inspektur pembantu',
  SUBBAGIAN: 'Subbagian',
  SEKSI: 'Seksi',
  UPTD: 'UPTD',
  LAINNYA: 'Lainnya'
}

/** A kind of unor in the middle of a sentence. */
export const sebutanDalam = (jenis: JenisUnor): string =>
  jenis === 'UPTD' ? 'UPTD' : SEBUTAN_UNOR[jenis].charAt(0).toLowerCase() + SEBUTAN_UNOR[jenis].slice(1)

/** Kinds of post, as people read them. */
export const SEBUTAN_JABATAN: Readonly<Record<JenisJabatan, string>> = {
  JPT_PRATAMA: 'JPT Pratama',
  ADMINISTRATOR: 'Administrator',
  PENGAWAS: 'Pengawas',
  JF: 'Fungsional',
  PELAKSANA: 'Pelaksana'
}
