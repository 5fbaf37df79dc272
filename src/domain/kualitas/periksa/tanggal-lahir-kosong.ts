import { periksaPegawai } from '../periksa'

/** A person whose birth date is not known. */
export const tanggalLahirKosong = periksaPegawai({
  id: 'L-04',
  judul: 'Tanggal lahir belum ada',
  mengapa: 'Batas usia pensiun dihitung dari tanggal lahir (UU 20/2023 Ps 55). Tanpa tanggal lahir, aturan usia tidak dapat diperiksa.',
  kelompok: 'KELENGKAPAN',
  isian: 'tanggalLahir',
  kata: ({ tanggalLahir }) => (tanggalLahir === null ? 'Tanggal lahir belum diisi.' : null)
})
