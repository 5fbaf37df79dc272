import type { Sel } from '../../impor/buku-kerja'
import { isKosong, selTeks } from '../../impor/nilai/teks'
import type { Periode, SatuanWaktu } from '../abk'
import { type AngkaDibaca, bacaAngka, bacaPeriode, bacaSatuanWaktu, pisahAngka, type TandaDesimal } from '../baca-sel-abk'

/** Why a cell cannot be read: it is no number, `1/12` that Excel took for a day, or `1,250` where that may be a thousand. */
export type SebabGagal = 'BUKAN_ANGKA' | 'TANGGAL' | 'DUA_ARTI'

/** What a cell of numbers holds: nothing, a number with what stands behind it, or something that cannot be read for certain. */
export type Takaran<T> = { readonly jenis: 'KOSONG' } | Gagal | ({ readonly jenis: 'ADA'; readonly angka: number } & T)

/** Which sign stands before decimals around a text, asked only where that matters; null when it cannot be told. */
export type TandaOf = () => TandaDesimal | null

type EkorVolume = { readonly periode: Periode | null; readonly satuan: string | null }
type Gagal = { readonly jenis: 'GAGAL'; readonly sebab: SebabGagal }
const GAGAL: Gagal = { jenis: 'GAGAL', sebab: 'BUKAN_ANGKA' }
// more than a volume a day or a norma in hours makes of the largest number a form takes; an NIP is beyond it
const TERBESAR = 10_000_000_000

/** A volume: `120`, `1.250`, `120/bulan`, `12 laporan per tahun`, `2x seminggu`. Of `12 Bulan` the word is the unit, not the period. */
export function volumeOf(sel: Sel | undefined, tanda: TandaOf): Takaran<EkorVolume> {
  const dibaca = bilanganOf(sel, tanda)
  if (dibaca.jenis !== 'ADA') return dibaca
  const ekor = ekorVolume(dibaca.sisa)
  return ekor ? { jenis: 'ADA', angka: dibaca.angka, ...ekor } : GAGAL
}

/** A norma waktu: `5`, `5 Menit`, `30'`, `2 jam`, `1/2 jam`, `1 jam 30 menit`, `90 menit/dokumen`. */
export function normaOf(sel: Sel | undefined, tanda: TandaOf): Takaran<{ readonly satuan: SatuanWaktu | null }> {
  const menit = menitTersebut(selTeks(sel))
  if (menit !== null) return { jenis: 'ADA', angka: menit, satuan: 'MENIT' }
  const dibaca = bilanganOf(sel, tanda)
  if (dibaca.jenis !== 'ADA') return dibaca
  if (dibaca.sisa === '') return { jenis: 'ADA', angka: dibaca.angka, satuan: null }
  const satuan = bacaSatuanWaktu(dibaca.sisa.replace(/\s*(\/|\bper\b).*$/i, ''))
  return satuan ? { jenis: 'ADA', angka: dibaca.angka, satuan } : GAGAL
}

/** Times that are no number with a unit behind it, in minutes. */
function menitTersebut(teks: string): number | null {
  const [, jam, menit] = /^(\d+) ?jam (\d+) ?(?:menit|mnt)$/i.exec(teks) ?? []
  if (jam !== undefined) return Number(jam) * 60 + Number(menit)
  const [, atas, bawah] = /^([1-9]) ?[/⁄] ?([2-9]) ?jam$/i.exec(teks) ?? []
  if (atas !== undefined) return (Number(atas) * 60) / Number(bawah)
  const [, petik] = /^(\d{1,4}) ?['’′]$/.exec(teks) ?? []
  return petik === undefined ? null : Number(petik)
}

/** A number with or without words behind it, as the columns that only repeat a reckoning hold it; null when it says none. */
export function angkaTertulis(sel: Sel | undefined): number | null {
  const dibaca = bilanganOf(sel, () => 'KOMA')
  return dibaca.jenis === 'ADA' ? dibaca.angka : null
}

/** True when the cell begins with a digit. */
export const isBerangka = (sel: Sel | undefined): boolean => /^\d/.test(selTeks(sel))

function bilanganOf(sel: Sel | undefined, tandaOf: TandaOf): Takaran<{ readonly sisa: string }> {
  if (sel !== null && typeof sel === 'object') return sel.tanggal ? { ...GAGAL, sebab: 'TANGGAL' } : sah(Number(sel.angka), '')
  const teks = selTeks(sel)
  if (teks !== '0' && isKosong(teks)) return { jenis: 'KOSONG' }
  const { angka, sisa } = pisahAngka(teks)
  const dibaca = angkaPasti(angka, tandaOf)
  return 'angka' in dibaca ? sah(dibaca.angka, sisa) : { ...GAGAL, sebab: dibaca.gagal }
}

/** The sheet is only asked for its signs by a number that may be two. */
function angkaPasti(teks: string, tandaOf: TandaOf): AngkaDibaca {
  const dibaca = bacaAngka(teks, null)
  return 'gagal' in dibaca && dibaca.gagal === 'DUA_ARTI' ? bacaAngka(teks, tandaOf()) : dibaca
}

const sah = (angka: number, sisa: string): Takaran<{ readonly sisa: string }> =>
  angka >= 0 && angka <= TERBESAR ? { jenis: 'ADA', angka, sisa } : GAGAL

const KATA_PERIODE = /\b(hari|hr|minggu|mgg|bulan|bln|triwulan|tw|semester|smt|tahun|thn|th)\b/i
const PERIODE_TERIKAT = /(?:^|\s)(sehari|seminggu|sebulan|setahun|harian|mingguan|bulanan|triwulanan|semesteran|tahunan)$/i

/** What stands behind a volume; null when it may mean something that cannot be read. */
function ekorVolume(sisa: string): EkorVolume | null {
  if (/\d/.test(sisa)) return null
  const terikat = PERIODE_TERIKAT.exec(sisa)
  if (terikat) return { periode: bacaPeriode(terikat[1] ?? ''), satuan: satuanOf(sisa.slice(0, terikat.index)) }
  const [, depan = '', belakang] = /^(.*?)\s*(?:\/|\b(?:per|tiap|setiap)\b)\s*(.+)$/i.exec(sisa) ?? []
  return belakang === undefined ? { periode: null, satuan: satuanOf(sisa) } : ekorPer(sisa, depan, belakang)
}

/** `laporan/bulan`; of `dokumen/laporan` the whole is the unit, and `per masa sidang` is a period nobody knows. */
function ekorPer(sisa: string, depan: string, belakang: string): EkorVolume | null {
  const periode = bacaPeriode(belakang)
  if (periode) return { periode, satuan: satuanOf(depan) }
  return depan === '' || KATA_PERIODE.test(belakang) ? null : { periode: null, satuan: satuanOf(sisa) }
}

const satuanOf = (teks: string): string | null => (/^(x|kali)?$/i.test(teks.trim()) ? null : teks.trim())
