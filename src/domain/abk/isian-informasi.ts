import type { InformasiJabatan, IsianInformasi, Korelasi, Pasangan } from './informasi-jabatan'
import { paragrafRapi, teksRapi } from './teks-rapi'

/** An informasi jabatan in which nothing is said yet. */
export const informasiKosong = (id: InformasiJabatan['id']): InformasiJabatan => ({
  id,
  ikhtisar: '',
  pendidikan: [],
  pelatihan: [],
  pengalaman: [],
  bahanKerja: [],
  perangkatKerja: [],
  tanggungJawab: [],
  wewenang: [],
  korelasi: [],
  lingkungan: [],
  risiko: [],
  keterampilan: [],
  bakat: [],
  temperamen: [],
  minat: [],
  upayaFisik: [],
  kondisiFisik: [],
  fungsiPekerjaan: [],
  prestasi: ''
})

/** An informasi jabatan with its wording cleaned, and without rows in which nothing stands. */
export const rapikanInformasi = (isian: IsianInformasi): InformasiJabatan => ({
  id: isian.id,
  ikhtisar: paragrafRapi(isian.ikhtisar),
  pendidikan: butir(isian.pendidikan),
  pelatihan: butir(isian.pelatihan),
  pengalaman: butir(isian.pengalaman),
  bahanKerja: pasangan(isian.bahanKerja),
  perangkatKerja: pasangan(isian.perangkatKerja),
  tanggungJawab: butir(isian.tanggungJawab),
  wewenang: butir(isian.wewenang),
  korelasi: korelasi(isian.korelasi),
  lingkungan: pasangan(isian.lingkungan),
  risiko: pasangan(isian.risiko),
  keterampilan: butir(isian.keterampilan),
  bakat: butir(isian.bakat),
  temperamen: butir(isian.temperamen),
  minat: butir(isian.minat),
  upayaFisik: butir(isian.upayaFisik),
  kondisiFisik: butir(isian.kondisiFisik),
  fungsiPekerjaan: butir(isian.fungsiPekerjaan),
  prestasi: paragrafRapi(isian.prestasi)
})

const butir = (semua: readonly string[]): string[] => semua.map(teksRapi).filter((teks) => teks !== '')

const pasangan = (semua: readonly Pasangan[]): Pasangan[] =>
  semua
    .map(({ nama, untuk }) => ({ nama: teksRapi(nama), untuk: teksRapi(untuk) }))
    .filter(({ nama, untuk }) => nama !== '' || untuk !== '')

const korelasi = (semua: readonly Korelasi[]): Korelasi[] =>
  semua
    .map(({ jabatan, unit, hal }) => ({ jabatan: teksRapi(jabatan), unit: teksRapi(unit), hal: teksRapi(hal) }))
    .filter(({ jabatan, unit, hal }) => jabatan !== '' || unit !== '' || hal !== '')

/** Nothing is said in it. */
export const isInformasiKosong = ({ id: _id, ...bagian }: InformasiJabatan): boolean =>
  Object.values(bagian).every((isi) => isi.length === 0)

/** Why an informasi jabatan, cleaned, is not saved: rows of which only the second half is filled in; null when it is. */
export function blokInformasi({ bahanKerja, perangkatKerja, korelasi, lingkungan, risiko }: InformasiJabatan): string | null {
  const bagian = [
    { judul: 'Bahan kerja', kurang: 'bahannya', nama: bahanKerja.map((b) => b.nama) },
    { judul: 'Perangkat kerja', kurang: 'alatnya', nama: perangkatKerja.map((b) => b.nama) },
    { judul: 'Korelasi jabatan', kurang: 'jabatannya', nama: korelasi.map((b) => b.jabatan) },
    { judul: 'Kondisi lingkungan kerja', kurang: 'aspeknya', nama: lingkungan.map((b) => b.nama) },
    { judul: 'Risiko bahaya', kurang: 'risikonya', nama: risiko.map((b) => b.nama) }
  ]
  const blok = bagian.flatMap(({ judul, kurang, nama }) => {
    const at = nama.indexOf('')
    return at < 0 ? [] : [`${judul} baris ${at + 1}: ${kurang} belum diisi.`]
  })
  return blok.length === 0 ? null : blok.join(' ')
}
