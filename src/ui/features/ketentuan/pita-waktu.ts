import { addMonths, tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'

/** The stretch of time a strip shows: whole months from the one a day lies in. */
export type Jendela = { readonly awal: Tanggal; /** First day no longer shown. */ readonly akhir: Tanggal }

/** A month of the strip: its name, and its year where a new one begins. */
export type Bulan = { readonly nama: string; readonly tahun: string | null; readonly kiri: number; readonly lebar: number }

/** Where something lies in the strip, in percent of its width. */
export type Letak = { readonly kiri: number; readonly lebar: number }

/** So many months from the one a day lies in. */
export function jendelaOf(hari: Tanggal, bulan: number): Jendela {
  const awal = `${hari.slice(0, 7)}-01`
  return { awal, akhir: addMonths(awal, bulan) }
}

/** The months of the strip. */
export function bulanOf(jendela: Jendela): readonly Bulan[] {
  const bulan: Bulan[] = []
  for (let mulai = jendela.awal; mulai < jendela.akhir; mulai = addMonths(mulai, 1)) {
    const letak = letakOf(jendela, mulai, addMonths(mulai, 1)) ?? { kiri: 0, lebar: 0 }
    const [, nama = '', tahun = ''] = tanggalPanjang(mulai).split(' ')
    bulan.push({ nama: nama.slice(0, 3), tahun: bulan.length === 0 || mulai.slice(5, 7) === '01' ? tahun : null, ...letak })
  }
  return bulan
}

/** Where the days from `mulai` up to `sampai` (that day not included; null = open) lie; null when none of them is shown. */
export function letakOf(jendela: Jendela, mulai: Tanggal, sampai: Tanggal | null): Letak | null {
  const dari = mulai < jendela.awal ? jendela.awal : mulai
  const ke = sampai === null || sampai > jendela.akhir ? jendela.akhir : sampai
  if (dari >= ke) return null
  const panjang = hari(jendela.awal, jendela.akhir)
  return { kiri: (100 * hari(jendela.awal, dari)) / panjang, lebar: (100 * hari(dari, ke)) / panjang }
}

const hari = (dari: Tanggal, ke: Tanggal): number => (Date.parse(ke) - Date.parse(dari)) / 86_400_000
