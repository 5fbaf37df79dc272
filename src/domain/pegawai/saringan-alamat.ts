import { SARINGAN_KOSONG, SaringanPegawai } from './saringan'

/** The part of an address that stands behind its `?`. */
type Kueri = Readonly<Record<string, string>>

const YA = 'ya'

/** A filter as an address carries it: what narrows nothing is not there. */
export function kueriSaringan(saringan: Partial<SaringanPegawai>): Kueri {
  return Object.fromEntries(
    Object.entries(saringan).flatMap(([nama, nilai]) => {
      const teks = Array.isArray(nilai) ? nilai.join(',') : nilai === true ? YA : nilai === false || nilai === null ? '' : String(nilai)
      return teks === '' ? [] : [[nama, teks]]
    })
  )
}

/** The filter an address carries; null = it carries none, or none that this version understands. */
export function saringanDariKueri(kueri: Kueri): SaringanPegawai | null {
  const ada = Object.entries(SARINGAN_KOSONG).filter(([nama]) => kueri[nama] !== undefined)
  if (ada.length === 0) return null
  const isi = ada.map(([nama, kosong]) => [nama, nilaiOf(kueri[nama] ?? '', kosong, nama)])
  const found = SaringanPegawai.safeParse({ ...SARINGAN_KOSONG, ...Object.fromEntries(isi) })
  return found.success ? found.data : null
}

const ANGKA: ReadonlySet<string> = new Set(['pensiunBulan', 'usiaDari', 'usiaSampai'] satisfies (keyof SaringanPegawai)[])

/** What a text means in a field whose empty value is `kosong`. */
function nilaiOf(teks: string, kosong: unknown, nama: string): unknown {
  if (Array.isArray(kosong)) return teks.split(',')
  if (typeof kosong === 'boolean') return teks === YA
  return ANGKA.has(nama) ? Number(teks) : teks
}
