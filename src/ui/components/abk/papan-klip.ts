import { type BarisAbk, KOLOM_ISIAN, NAMA_KOLOM_ISIAN, readBaris, teksSel } from '../../../domain/abk/isian-abk'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { bebanTugas, kebutuhanKasar } from '../../../domain/abk/hitung-abk'
import { bilanganTeks, duaDesimal } from '../../../domain/abk/kata-abk'
import { tulisTabelKlip } from '../../../domain/abk/tabel-papan-klip'
import { readTempelan } from '../../../domain/abk/tempel-abk'
import { type Wilayah, wilayahOf } from './letak-sel'
import type { MejaLembar } from './meja-lembar'
import { isiWilayah, kolomOf, type Lembar, tempelBaris } from './sunting-lembar'

/** The cells of an area as text for a spreadsheet. */
export const salinWilayah = (lembar: Lembar, wilayah: Wilayah): string =>
  tulisTabelKlip(lembar.slice(wilayah.atas, wilayah.bawah + 1).map((isian) => kolomOf(wilayah).map((kolom) => teksSel(isian, kolom))))

/** The whole form with its head and what is worked out, as text for a spreadsheet. */
export const salinLembar = (lembar: Lembar, aturan: AturanAbk): string =>
  tulisTabelKlip([
    ['No', ...KOLOM_ISIAN.map((kolom) => NAMA_KOLOM_ISIAN[kolom]), 'Beban kerja (menit/tahun)', 'Kebutuhan pegawai'],
    ...lembar.map((isian, n) => [String(n + 1), ...KOLOM_ISIAN.map((kolom) => teksSel(isian, kolom)), ...hitungan(isian, aturan)])
  ])

function hitungan(isian: BarisAbk, aturan: AturanAbk): readonly string[] {
  const beban = bebanTugas(readBaris(isian), aturan)
  return [bilanganTeks(beban), duaDesimal(kebutuhanKasar(beban, aturan))]
}

/** Puts text from the clipboard where the keys are: one cell into all chosen, a block from the upper left one on. */
export function tempel(meja: MejaLembar, teks: string): void {
  if (teks.trim() === '') return
  const wilayah = wilayahOf(meja.pilihan)
  const isSatu = !/[\t\n\r]/.test(teks.trimEnd())
  if (isSatu) return meja.ubah(isiWilayah(meja.lembar, wilayah, teks))
  const { baris, masalah, catatan } = readTempelan(teks, KOLOM_ISIAN[wilayah.kiri] ?? 'uraian')
  const { lembar, lebih } = tempelBaris(meja.lembar, wilayah.atas, baris)
  const bawah = wilayah.atas + Math.max(0, baris.length - lebih - 1)
  meja.ubah(lembar, {
    aktif: { baris: wilayah.atas, kolom: wilayah.kiri },
    jangkar: { baris: bawah, kolom: KOLOM_ISIAN.length - 1 },
    awalTab: null
  })
  meja.lapor({ jumlah: baris.length - lebih, lebih, catatan, masalah })
}
