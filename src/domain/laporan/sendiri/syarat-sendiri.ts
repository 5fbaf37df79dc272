import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { isTanggal, type Tanggal, tanggalPanjang } from '../../kit/tanggal'
import type { SelLaporan } from '../hasil-laporan'
import type { BandingRelatif, BandingSendiri, SyaratSendiri } from './definisi'
import { BANDING_OF, type BentukKolom, type KolomSendiri } from './kolom-sendiri'
import { isBerbulan, isDalamRentang, isRelatif, MAKS_BULAN_RELATIF, rentangRelatif, rentangTeks } from './syarat-relatif'

/** True for a cell that meets a condition. */
export type Penguji = (sel: SelLaporan) => boolean

/** How a comparison is read in a sentence: `Usia lebih dari 55`. */
export function sebutanBanding(banding: BandingSendiri, bentuk: BentukKolom): string {
  if (bentuk === 'TANGGAL' && banding in SEBUTAN_HARI) return SEBUTAN_HARI[banding] ?? SEBUTAN[banding]
  return SEBUTAN[banding]
}

const SEBUTAN: Readonly<Record<BandingSendiri, string>> = {
  SAMA: 'sama dengan',
  BUKAN: 'bukan',
  SALAH_SATU: 'salah satu dari',
  MEMUAT: 'memuat',
  LEBIH: 'lebih dari',
  KURANG: 'kurang dari',
  ANTARA: 'antara',
  ISI: 'terisi',
  KOSONG: 'belum terisi',
  KE_DEPAN: 'dalam … bulan ke depan',
  KE_BELAKANG: 'dalam … bulan ke belakang',
  BULAN_INI: 'bulan ini',
  TAHUN_INI: 'tahun ini',
  LEWAT: 'sudah lewat'
}
const SEBUTAN_HARI: Partial<Record<BandingSendiri, string>> = { SAMA: 'pada', LEBIH: 'sesudah', KURANG: 'sebelum' }

/** How many values a comparison takes: at least and at most. */
export function banyakNilai(banding: BandingSendiri): readonly [least: number, most: number] {
  if (TANPA_NILAI.has(banding)) return [0, 0]
  if (banding === 'ANTARA') return [2, 2]
  return banding === 'SALAH_SATU' ? [1, 50] : [1, 1]
}

const TANPA_NILAI: ReadonlySet<BandingSendiri> = new Set(['ISI', 'KOSONG', 'BULAN_INI', 'TAHUN_INI', 'LEWAT'])

/** What the values of a comparison are: months of some relative ones, else what the column holds. */
export const bentukNilai = (banding: BandingSendiri, bentuk: BentukKolom): BentukKolom => (isBerbulan(banding) ? 'ANGKA' : bentuk)

/** A condition in words: `Usia (tahun) lebih dari 55`, `TMT pensiun dalam 6 bulan ke depan`. */
export function syaratTeks({ judul, bentuk }: Pick<KolomSendiri, 'judul' | 'bentuk'>, { banding, nilai }: SyaratSendiri): string {
  if (isRelatif(banding)) return `${judul} ${SEBUTAN[banding].replace('…', String(nilai[0] ?? '…'))}`
  const isi = nilai.map((n) => (bentuk === 'TANGGAL' && isTanggal(String(n)) ? tanggalPanjang(String(n)) : String(n)))
  return [judul, sebutanBanding(banding, bentuk), isi.join(banding === 'ANTARA' ? ' dan ' : ', ')].filter(Boolean).join(' ')
}

/** The same on a day: of a relative condition the days it takes then as well, for `bulan ini` on a paper is the month the report speaks of. */
export function syaratTeksPada(kolom: Pick<KolomSendiri, 'judul' | 'bentuk'>, syarat: SyaratSendiri, tanggal: Tanggal): string {
  const rentang = rentangRelatif(syarat, tanggal)
  return `${syaratTeks(kolom, syarat)}${rentang === null ? '' : ` (${rentangTeks(rentang)})`}`
}

/** Makes a condition ready to be asked of a cell on a day; refuses what cannot be compared, in words. */
export function ujiSyarat(kolom: KolomSendiri, syarat: SyaratSendiri): Result<(tanggal: Tanggal) => Penguji, Refusal> {
  const { banding, nilai } = syarat
  const kata = `Syarat “${syaratTeks(kolom, syarat)}”`
  if (!BANDING_OF[kolom.bentuk].includes(banding)) return refuse(invalid(`${kata} tidak dapat dipakai pada kolom ini. Pilih cara lain.`))
  const [least, most] = banyakNilai(banding)
  if (nilai.length < least || nilai.length > most || !nilai.every((n) => isNilaiOf(bentukNilai(banding, kolom.bentuk), n)))
    return refuse(invalid(`${kata} belum lengkap. Isi nilainya.`))
  if (!isRelatif(banding)) return ok(() => pengujiOf(banding, nilai.map(rata)))
  if (isBerbulan(banding) && !nilai.every(isBanyakBulan))
    return refuse(invalid(`${kata} tidak dapat dihitung. Isi banyak bulan dengan bilangan bulat 1 sampai ${MAKS_BULAN_RELATIF}.`))
  return ok((tanggal) => pengujiRelatif(syarat, tanggal))
}

const isBanyakBulan = (nilai: string | number): boolean =>
  Number.isInteger(nilai) && Number(nilai) >= 1 && Number(nilai) <= MAKS_BULAN_RELATIF

/** What is not recorded is on no day. */
function pengujiRelatif(syarat: SyaratSendiri, tanggal: Tanggal): Penguji {
  const rentang = rentangRelatif(syarat, tanggal)
  return (sel) => rentang !== null && !isKosong(sel) && isDalamRentang(String(sel), rentang)
}

function isNilaiOf(bentuk: BentukKolom, nilai: string | number): boolean {
  if (bentuk === 'ANGKA') return typeof nilai === 'number' && Number.isFinite(nilai)
  if (typeof nilai !== 'string') return false
  return bentuk === 'TANGGAL' ? isTanggal(nilai) : nilai.trim() !== ''
}

/** Words are compared without minding capitals and spaces. */
const rata = (sel: string | number): string | number => (typeof sel === 'number' ? sel : sel.trim().replace(/\s+/g, ' ').toUpperCase())

/** What is not recorded meets only `KOSONG` and `BUKAN`. */
function pengujiOf(banding: Exclude<BandingSendiri, BandingRelatif>, nilai: readonly (string | number)[]): Penguji {
  if (banding === 'KOSONG') return (sel) => isKosong(sel)
  if (banding === 'ISI') return (sel) => !isKosong(sel)
  const [satu = '', dua = satu] = nilai
  const uji = UJI[banding]
  return (sel) => (sel === null ? banding === 'BUKAN' : uji(rata(sel), { satu, dua, semua: nilai }))
}

const isKosong = (sel: SelLaporan): boolean => sel === null || sel === ''

type Pembanding = { readonly satu: string | number; readonly dua: string | number; readonly semua: readonly (string | number)[] }
type Uji = (sel: string | number, pembanding: Pembanding) => boolean

const UJI: Readonly<Record<Exclude<BandingSendiri, BandingRelatif | 'ISI' | 'KOSONG'>, Uji>> = {
  SAMA: (sel, { satu }) => sel === satu,
  BUKAN: (sel, { satu }) => sel !== satu,
  SALAH_SATU: (sel, { semua }) => semua.includes(sel),
  MEMUAT: (sel, { satu }) => String(sel).includes(String(satu)),
  LEBIH: (sel, { satu }) => sel > satu,
  KURANG: (sel, { satu }) => sel < satu,
  // whichever end was named first
  ANTARA: (sel, { satu, dua }) => (sel >= satu && sel <= dua) || (sel >= dua && sel <= satu)
}
