import type { BarisKerja, BukuKerja, LembarKerja } from './buku-kerja'

/** What the officer should know of a sheet before it is read: what hides in it, and what of it is not taken. */
export function catatanLembar(buku: BukuKerja, lembar: LembarKerja, baris: readonly BarisKerja[]): readonly string[] {
  if (lembar.tersembunyi) return ['Lembar tersembunyi tidak dibaca. Bila isinya diperlukan, tampilkan dulu di Excel lalu simpan.']
  const tersembunyi = baris.filter((b) => b.tersembunyi)
  return [
    ...say(
      buku.isBermakro && buku.lembar.find((l) => !l.tersembunyi) === lembar,
      'Berkas ini berisi makro. Makro tidak pernah dijalankan.'
    ),
    ...say(lembar.jumlahRumus, `${lembar.jumlahRumus} sel berisi rumus; yang diambil nilai terakhir yang dihitung Excel.`),
    ...say(lembar.jumlahGabung, `${lembar.jumlahGabung} kelompok sel digabung; isinya hanya terbaca di sel pertama.`),
    ...say(tersembunyi.length, `${tersembunyi.length} baris tersembunyi (disaring) ikut dibaca, mulai baris ${tersembunyi[0]?.nomor}.`)
  ]
}

const say = (when: number | boolean | undefined, kalimat: string): readonly string[] => (when ? [kalimat] : [])
