import { buildTree, type Tampilan } from '../organisasi/tree'
import { type BaganCetak, baganCetak } from './bagan-cetak'
import type { BahanCetak } from './bahan-cetak'
import { arahMungkin } from './kertas'
import { type HasilCetak, HURUF_TERBACA, hurufLembar, type Lembar } from './lembar'
import { gambarPas, kertasOf, kertasTerbaca, pasTerbesar } from './pas-lembar'
import type { PilihanCetak } from './pilihan-cetak'
import { type IsiRangka, kepalaLembar, legendaRangka } from './rangka'

/** The chart as the screen shows it, ready for paper. */
export function baganPilihan(bahan: BahanCetak, pilihan: PilihanCetak): BaganCetak {
  const tata = pilihan.tata === 'HALAMAN' && pilihan.akar === null ? 'ATAS_BAWAH' : pilihan.tata
  return baganCetak(bahan, { ...pilihan, tata, akar: buildTree(bahan.snapshot, tampilanOf(pilihan)).akar })
}

const tampilanOf = ({ akar, tingkat, lipatan, tata }: PilihanCetak): Tampilan => ({
  akar,
  // a page of one perangkat daerah stands open to its last unit
  tingkat: tata === 'HALAMAN' && akar !== null ? 99 : tingkat,
  lipatan: new Map(lipatan)
})

/** What stands around that chart. */
export const rangkaPilihan = (bahan: BahanCetak, pilihan: PilihanCetak, bagan: BaganCetak): IsiRangka => ({
  kepala: kepalaLembar(bahan.snapshot, pilihan.judul, pilihan.akar),
  legenda: legendaRangka(bahan, bagan),
  penandatangan: pilihan.penandatangan && { orang: pilihan.penandatangan, tanggal: bahan.hariIni }
})

/** The whole chart on one sheet. */
export function cetakSatu(bahan: BahanCetak, pilihan: PilihanCetak): HasilCetak {
  const bagan = baganPilihan(bahan, pilihan)
  const isi = rangkaPilihan(bahan, pilihan, bagan)
  const pas = pasTerbesar(bagan, arahMungkin(kertasOf(pilihan), pilihan.arah), isi)
  const lembar: Lembar = { nama: isi.kepala.judul.join(' '), ...pas.ukuran, bentuk: gambarPas(bagan, pas), jendela: null }
  const huruf = hurufLembar(lembar)
  return { lembar: [lembar], hurufTerkecil: huruf, saran: huruf < HURUF_TERBACA ? kertasTerbaca(bagan, isi, huruf / pas.skala) : null }
}
