import type { Periode, SatuanWaktu } from './abk'
import type { AturanAbk } from './aturan-abk'
import type { RingkasAbk } from './ringkas-abk'
import { bacaanBeban, type BacaanBeban, kebutuhanKasar, type Prestasi, prestasiOf } from './hitung-abk'

/** Periods, as a form writes them: so many results each `bulan`. */
export const SEBUTAN_PERIODE: Readonly<Record<Periode, string>> = {
  HARI: 'hari',
  MINGGU: 'minggu',
  BULAN: 'bulan',
  TRIWULAN: 'triwulan',
  SEMESTER: 'semester',
  TAHUN: 'tahun'
}

/** Units of a norma waktu, as a form writes them. */
export const SEBUTAN_SATUAN_WAKTU: Readonly<Record<SatuanWaktu, string>> = { MENIT: 'menit', JAM: 'jam' }

/** Prestasi jabatan in words (Permendagri 12/2008). */
export const SEBUTAN_PRESTASI: Readonly<Record<Prestasi, string>> = {
  A: 'Sangat Baik',
  B: 'Baik',
  C: 'Cukup',
  D: 'Sedang',
  E: 'Kurang'
}

/** How heavily people are loaded, in words. */
export const SEBUTAN_BEBAN: Readonly<Record<BacaanBeban, string>> = {
  BERLEBIH: 'beban berlebih',
  SESUAI: 'beban sesuai',
  LONGGAR: 'beban longgar'
}

/** A number as Indonesian offices write it, with as many decimals as it has: `1.250,5`. */
export function bilanganTeks(n: number): string {
  const [utuh = '', pecahan] = String(Number(n.toFixed(6))).split('.')
  const ribuan = utuh.replace(/\B(?=(\d{3})+$)/g, '.')
  return pecahan === undefined ? ribuan : `${ribuan},${pecahan}`
}

/** A number with exactly two decimals: `1,49`. */
export function duaDesimal(n: number): string {
  const [utuh = '', pecahan = '00'] = Math.abs(n).toFixed(2).split('.')
  return `${n < 0 ? '−' : ''}${bilanganTeks(Number(utuh))},${pecahan}`
}

/** Both readings of an EJ in one sentence: `A – beban berlebih: 1 orang mengerjakan pekerjaan 1,49 orang`. */
export function kalimatBeban(
  { ej, beban, orang }: { readonly ej: number; readonly beban: number; readonly orang: number },
  aturan: AturanAbk
): string {
  const pekerjaan = duaDesimal(kebutuhanKasar(beban, aturan))
  return `${prestasiOf(ej, aturan)} – ${SEBUTAN_BEBAN[bacaanBeban(ej, aturan)]}: ${bilanganTeks(orang)} orang mengerjakan pekerjaan ${pekerjaan} orang`
}

/** What a load means for the people: how many too few or too many, and whether the work itself should move. */
export function anjuranBeban({ ej, selisih, kebutuhan }: RingkasAbk, aturan: AturanAbk, isStruktural: boolean): string {
  const bacaan = ej === null ? null : bacaanBeban(ej, aturan)
  if (isStruktural) return `Jabatan struktural tetap satu orang${bacaan === null ? '' : ANJURAN_STRUKTURAL[bacaan]}.`
  if (selisih < 0) return `Kurang ${bilanganTeks(-selisih)} orang: isi dengan pindahan atau usulkan formasinya.`
  if (selisih > 0) return `Lebih ${bilanganTeks(selisih)} orang: dapat dipindahkan ke jabatan yang kurang.`
  if (kebutuhan === 0) return 'Bebannya belum cukup untuk satu orang.'
  return `Jumlah pegawai sudah sesuai${bacaan === null ? '' : ANJURAN_PAS[bacaan]}.`
}

const ANJURAN_STRUKTURAL: Readonly<Record<BacaanBeban, string>> = {
  BERLEBIH: ': ringankan dengan membagi tugasnya',
  SESUAI: '',
  LONGGAR: ': tugasnya masih dapat ditambah'
}

const ANJURAN_PAS: Readonly<Record<BacaanBeban, string>> = {
  BERLEBIH: '; kelebihan bebannya belum cukup untuk menambah satu orang',
  SESUAI: '',
  LONGGAR: ', tetapi tugasnya masih dapat ditambah'
}
