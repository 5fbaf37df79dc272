import { GOLONGAN_PNS, GOLONGAN_PPPK, pangkatTeks } from '../../pegawai/pangkat'
import { normalizeNama } from './teks'

const ROMAWI = ['I', 'II', 'III', 'IV'] as const
const RUANG = ['a', 'b', 'c', 'd', 'e'] as const

/** Golongan of a PNS in any spelling (`III/c`, `IIIc`, `3c`, `Penata (III/C)`, `Penata`, SIASN id `33`) or of a PPPK (`IX`, `9`). */
export function golonganOf(teks: string, isPppk: boolean): string | null {
  return isPppk ? golonganPppk(teks) : golonganPns(teks)
}

function golonganPns(teks: string): string | null {
  const kode = /^([1-4])([1-5])$/.exec(teks)
  const ruang = kode ? RUANG[Number(kode[2]) - 1] : undefined
  const huruf = /(?:^|[^A-Z0-9])(I{1,3}|IV|[1-4])\s*[/.\-|]?\s*([A-E])\)?$/i.exec(teks.trim())
  const romawi = kode ? ROMAWI[Number(kode[1]) - 1] : romawiOf(huruf?.[1] ?? '')
  const golongan = `${romawi}/${ruang ?? huruf?.[2]?.toLowerCase()}`
  return (
    GOLONGAN_PNS.find((g) => g === golongan) ?? PANGKAT.get(normalizeNama(teks).replace(/\b(TK|TKT|TINGKAT) (I|1)$/, 'TINGKAT I')) ?? null
  )
}

/** Golongan by the name of its pangkat, in capitals. */
const PANGKAT: ReadonlyMap<string, string> = new Map(GOLONGAN_PNS.map((g) => [pangkatTeks(g).replace(/ \(.*/, '').toUpperCase(), g]))

function golonganPppk(teks: string): string | null {
  const isi = teks
    .toUpperCase()
    .replace(/^GOL(ONGAN)?\.? */, '')
    .trim()
  return GOLONGAN_PPPK.find((g, i) => g === isi || String(i + 1) === isi) ?? null
}

const romawiOf = (teks: string): string => (/^\d$/.test(teks) ? (ROMAWI[Number(teks) - 1] ?? '') : teks.toUpperCase())
