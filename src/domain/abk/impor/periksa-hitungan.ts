import type { BarisKerja } from '../../impor/buku-kerja'
import { reportSel } from '../../impor/sel-masalah'
import { round2 } from '../hitung-abk'
import { bilanganTeks, duaDesimal } from '../kata-abk'
import { selOf, type TabelDibaca } from './tabel-dibaca'
import { angkaTertulis } from './takaran-abk'

const MENIT_PER_JAM = 60

/** Tells where the load or the need a file has reckoned itself is not what its volume and norma give. `beban` in minutes a year. */
export function periksaHitungan(tabel: TabelDibaca, baris: BarisKerja, beban: number): void {
  periksaBeban(tabel, baris, beban)
  const beda = bedaKebutuhan(tabel, baris, beban)
  if (beda !== null) reportSel(tabel, baris, { kolom: 'kebutuhan', parah: 'PERINGATAN', pesan: `${beda} Yang dipakai hitungannya.` })
}

/** How the need a row has reckoned itself differs from what its load gives; null when it does not, or says none. */
export function bedaKebutuhan(tabel: TabelDibaca, baris: BarisKerja, beban: number): string | null {
  const tertulis = angkaTertulis(selOf(tabel, baris, 'kebutuhan'))
  if (tertulis === null) return null
  const kebutuhan = beban / waktuEfektif(tabel, baris)
  if (isSerupa(tertulis, kebutuhan)) return null
  return `Kebutuhan tertulis ${bilanganTeks(tertulis)}, hitungannya ${duaDesimal(round2(kebutuhan))}.`
}

/** Tells where a load is not what it should be; hours are as good as minutes. */
export function periksaBeban(tabel: TabelDibaca, baris: BarisKerja, beban: number): void {
  const tertulis = angkaTertulis(selOf(tabel, baris, 'beban'))
  if (tertulis === null || isSerupa(tertulis, beban) || isSerupa(tertulis, beban / MENIT_PER_JAM)) return
  const pesan = `Beban kerja tertulis ${bilanganTeks(tertulis)}, hitungannya ${bilanganTeks(beban)} menit setahun. Yang dipakai hitungannya.`
  reportSel(tabel, baris, { kolom: 'beban', parah: 'PERINGATAN', pesan })
}

/** The effective minutes the file reckons with; when they are not ours, it is told once. */
function waktuEfektif(tabel: TabelDibaca, baris: BarisKerja): number {
  const { aturan } = tabel
  const tertulis = angkaTertulis(selOf(tabel, baris, 'waktuEfektif'))
  if (tertulis === null || tertulis === 0) return aturan.waktuEfektif
  const menit = tertulis <= 3_000 ? tertulis * MENIT_PER_JAM : tertulis
  if (menit !== aturan.waktuEfektif && !tabel.isWaktuEfektifDilaporkan) {
    tabel.isWaktuEfektifDilaporkan = true
    const pesan = `Waktu efektif di berkas ${bilanganTeks(menit)} menit, di pengaturan ABK ${bilanganTeks(aturan.waktuEfektif)} menit. Kebutuhan dihitung dengan pengaturan ABK.`
    reportSel(tabel, baris, { kolom: 'waktuEfektif', parah: 'PERINGATAN', pesan })
  }
  return menit
}

/** True for the same number, written with two decimals or rounded to a whole. */
const isSerupa = (tertulis: number, hitungan: number): boolean =>
  Math.abs(tertulis - hitungan) <= (Number.isInteger(tertulis) ? 0.51 : Math.max(0.0051, hitungan * 0.0001))
