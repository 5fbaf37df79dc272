import { GOLONGAN_PNS, GOLONGAN_PPPK } from '../../pegawai/pangkat'

const ROMAWI = ['I', 'II', 'III', 'IV'] as const
const RUANG = ['a', 'b', 'c', 'd', 'e'] as const

/** Golongan of a PNS in any spelling (`III/c`, `IIIc`, `3c`, `Penata (III/C)`, SIASN id `33`) or of a PPPK (`IX`, `9`). */
export function golonganOf(teks: string, isPppk: boolean): string | null {
  return isPppk ? golonganPppk(teks) : golonganPns(teks)
}

function golonganPns(teks: string): string | null {
  const kode = /^([1-4])([1-5])$/.exec(teks)
  const ruang = kode ? RUANG[Number(kode[2]) - 1] : undefined
  const huruf = /(?:^|[^A-Z0-9])(I{1,3}|IV|[1-4])\s*[/.\-|]?\s*([A-E])\)?$/i.exec(teks.trim())
  const romawi = kode ? ROMAWI[Number(kode[1]) - 1] : romawiOf(huruf?.[1] ?? '')
  const golongan = `${romawi}/${ruang ?? huruf?.[2]?.toLowerCase()}`
  return GOLONGAN_PNS.find((g) => g === golongan) ?? null
}

function golonganPppk(teks: string): string | null {
  const isi = teks
    .toUpperCase()
    .replace(/^GOL(ONGAN)?\.? */, '')
    .trim()
  return GOLONGAN_PPPK.find((g, i) => g === isi || String(i + 1) === isi) ?? null
}

const romawiOf = (teks: string): string => (/^\d$/.test(teks) ? (ROMAWI[Number(teks) - 1] ?? '') : teks.toUpperCase())
