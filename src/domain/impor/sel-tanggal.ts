import { type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { BarisKerja } from './buku-kerja'
import { swapHariBulan, tanggalOfSel } from './nilai/tanggal-sel'
import { type BahanSel, reportSel } from './sel-masalah'

type SelTanggal = { readonly kolom: string; readonly isBenar: ((tanggal: Tanggal) => boolean) | undefined }

/** Reads the day in a cell; day before month unless the NIP or the calendar says otherwise, which is told. */
export function readTanggal(bahan: BahanSel, baris: BarisKerja, { kolom, isBenar }: SelTanggal): Tanggal | null {
  const { tabel, sistem1904 } = bahan
  const at = tabel.kolom.get(kolom)
  const hasil = tanggalOfSel(at === undefined ? undefined : baris.sel[at], sistem1904)
  if (hasil.jenis === 'salah') {
    const pesan = `“${hasil.teks}” bukan tanggal yang ada di kalender, jadi tidak diambil. Tulis seperti 31-12-1990.`
    reportSel(bahan, baris, { kolom, parah: 'PERINGATAN', pesan })
  }
  if (hasil.jenis !== 'ada') return null
  if (hasil.urutan === 'RANCU') return decide(bahan, baris, { kolom, isBenar, tertulis: hasil.tanggal })
  if (hasil.urutan === 'BULAN_DAHULU') reportBulanDahulu(bahan, baris, { kolom, dibaca: hasil.tanggal, isMenurutNip: false })
  return hasil.tanggal
}

function decide(bahan: BahanSel, baris: BarisKerja, { kolom, isBenar, tertulis }: SelTanggal & { readonly tertulis: Tanggal }): Tanggal {
  if (isBenar?.(tertulis)) return tertulis
  const tukar = isBenar ? swapHariBulan(tertulis) : null
  if (tukar !== null && isBenar?.(tukar)) {
    reportBulanDahulu(bahan, baris, { kolom, dibaca: tukar, isMenurutNip: true })
    return tukar
  }
  // a TMT falls on the first of a month; read the other way round it would not
  if (!(kolom.startsWith('tmt') && tertulis.endsWith('-01'))) bahan.kebiasaan.rancu.push({ baris, kolom, tanggal: tertulis })
  return tertulis
}

function reportBulanDahulu(
  bahan: BahanSel,
  baris: BarisKerja,
  { kolom, dibaca, isMenurutNip }: { readonly kolom: string; readonly dibaca: Tanggal; readonly isMenurutNip: boolean }
): void {
  bahan.kebiasaan.bulanDahulu += 1
  const sebab = isMenurutNip ? 'begitu menurut NIP' : 'tidak ada cara baca lain'
  const pesan = `Tanggal ditulis bulan dahulu; dibaca ${tanggalPendek(dibaca)}, ${sebab}.`
  reportSel(bahan, baris, { kolom, parah: isMenurutNip ? 'INFO' : 'PERINGATAN', pesan })
}

/** Once a sheet is read: days that could be read both ways are told where the sheet was seen to write the month first. */
export function reportRancu(bahan: BahanSel): void {
  const { bulanDahulu, rancu } = bahan.kebiasaan
  if (bulanDahulu === 0) return
  for (const { baris, kolom, tanggal } of rancu)
    reportSel(bahan, baris, {
      kolom,
      parah: 'PERINGATAN',
      pesan: `Hari dan bulan mungkin tertukar: dibaca ${tanggalPendek(tanggal)}, padahal lembar ini juga menulis bulan dahulu. Cocokkan dengan SIASN.`
    })
}
