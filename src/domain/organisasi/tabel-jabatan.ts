import type { KolomEkspor, SelEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import type { BarisJabatan } from './baris-jabatan'
import { SEBUTAN_SUMBER, sumberKebutuhan } from './bezetting'
import { LABEL_JENJANG } from './jenjang'
import { JUDUL_KOLOM_JABATAN, type KolomJabatan } from './kolom-jabatan'
import { persetujuanTeks } from './persetujuan'
import { SEBUTAN_JABATAN } from './sebutan-jenis'

/** The register of posts as a table, with the columns the officer sees. */
export const tabelJabatan = (baris: readonly BarisJabatan[], kolom: readonly KolomJabatan[]): TabelEkspor => ({
  judul: 'Daftar Jabatan',
  lembar: 'Jabatan',
  kolom: kolom.map((k) => ({ judul: JUDUL_KOLOM_JABATAN[k], jenis: KOLOM[k].jenis, lebar: KOLOM[k].lebar })),
  baris: baris.map((b) => kolom.map((k) => KOLOM[k].isi(b)))
})

/** `II.b`, or `Ahli Muda`. */
export const tingkatTeks = ({ eselon, jenjang }: Pick<BarisJabatan, 'eselon' | 'jenjang'>): string | null =>
  eselon ?? (jenjang === null ? null : LABEL_JENJANG[jenjang])

type Kolom = Omit<KolomEkspor, 'judul'> & { readonly isi: (baris: BarisJabatan) => SelEkspor }

const KOLOM: Readonly<Record<KolomJabatan, Kolom>> = {
  nama: { jenis: 'TEKS', lebar: 52, isi: (b) => b.nama },
  unor: { jenis: 'TEKS', lebar: 44, isi: (b) => b.unor },
  perangkatDaerah: { jenis: 'TEKS', lebar: 44, isi: (b) => b.perangkatDaerah },
  jenis: { jenis: 'TEKS', lebar: 14, isi: (b) => SEBUTAN_JABATAN[b.jenis] },
  tingkat: { jenis: 'TEKS', lebar: 14, isi: tingkatTeks },
  kelas: { jenis: 'ANGKA', lebar: 7, isi: (b) => b.kelas },
  kebutuhan: { jenis: 'ANGKA', lebar: 11, isi: (b) => b.kebutuhan },
  sumberKebutuhan: { jenis: 'TEKS', lebar: 14, isi: (b) => SEBUTAN_SUMBER[sumberKebutuhan(b)] },
  bebanKerja: { jenis: 'ANGKA', lebar: 16, isi: (b) => b.bebanKerja },
  terisi: { jenis: 'ANGKA', lebar: 8, isi: (b) => b.terisi },
  pppk: { jenis: 'ANGKA', lebar: 8, isi: (b) => b.pppk },
  selisih: { jenis: 'ANGKA', lebar: 8, isi: (b) => b.selisih },
  pemegang: { jenis: 'TEKS', lebar: 44, isi: (b) => b.pemegang },
  kosongSejak: { jenis: 'TANGGAL', lebar: 14, isi: (b) => b.kosongSejak },
  isJabatanKunci: { jenis: 'TEKS', lebar: 13, isi: (b) => (b.isJabatanKunci ? 'Ya' : null) },
  persetujuan: { jenis: 'TEKS', lebar: 18, isi: persetujuanTeks },
  syaratSertifikat: { jenis: 'TEKS', lebar: 24, isi: (b) => b.syaratSertifikat },
  tidakDiBerkasSejak: { jenis: 'TANGGAL', lebar: 18, isi: (b) => b.tidakDiBerkasSejak }
}
