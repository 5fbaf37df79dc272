import { bebanOf, denganBeban } from '../../abk/hitung-abk'
import { periksaJabatan } from '../periksa'

/** A post whose load or need is not what follows from its tasks. */
export const abkTidakSesuai = periksaJabatan({
  id: 'K-17',
  judul: 'Kebutuhan tidak sesuai ABK',
  mengapa: 'Kebutuhan jabatan yang sudah ada ABK-nya dihitung dari uraian tugas. Buka ABK-nya lalu simpan kembali agar dihitung ulang.',
  kelompok: 'KONSISTENSI',
  kata: (jabatan, { abk, aturanAbk }) => {
    const tugas = abk.get(jabatan.id)?.tugas
    if (!tugas) return jabatan.bebanKerja === null ? null : 'Beban kerja tercatat tanpa uraian tugas.'
    const { bebanKerja, kebutuhan } = denganBeban(jabatan, bebanOf(tugas, aturanAbk), aturanAbk)
    if (jabatan.kebutuhan !== kebutuhan) return `Kebutuhan ${jabatan.kebutuhan}, menurut uraian tugasnya ${kebutuhan}.`
    return jabatan.bebanKerja === bebanKerja ? null : 'Beban kerja tidak sama dengan jumlah waktu tugasnya.'
  }
})
