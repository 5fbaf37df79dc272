import { periksaPegawai } from '../periksa'

/** Somebody with two posts for good. */
export const duaJabatanDefinitif = periksaPegawai({
  id: 'K-12',
  judul: 'Dua jabatan definitif sekaligus',
  mengapa:
    'Seorang ASN hanya menduduki satu jabatan definitif; yang lain harus ditutup atau dicatat sebagai Plt, Plh, atau tugas tambahan.',
  kelompok: 'KONSISTENSI',
  kata: ({ id }, { snapshot }) => {
    const definitif = (snapshot.byPegawai.get(id) ?? []).filter((p) => p.jenis === 'DEFINITIF')
    if (definitif.length < 2) return null
    return `Menjabat ${definitif.map((p) => snapshot.jabatan.get(p.jabatanId)?.nama ?? 'jabatan yang sudah tidak ada').join(' dan ')}.`
  }
})
