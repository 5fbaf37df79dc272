import { z } from 'zod'
import { PREDIKAT } from '../kinerja/predikat'
import { addMonths, type Tanggal } from '../kit/tanggal'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'
import { isBerhenti } from './alasan-berhenti'
import type { BarisPegawai } from './baris-pegawai'
import { JENIS_ASN, KEDUDUKAN_HUKUM } from './pegawai'
import { TINGKAT_PENDIDIKAN } from './pendidikan'

/** What narrows the register of people. An empty list or null narrows nothing; several of one list mean any of them. */
export const SaringanPegawai = z.object({
  cari: z.string().max(200),
  /** The unit with everything under it. */
  unorId: UnorId.nullable(),
  golongan: z.array(z.string()),
  jenisJabatan: z.array(z.enum(JENIS_JABATAN)),
  /** Eselon or jenjang. */
  tingkat: z.array(z.enum([...ESELON, ...JENJANG_JF])),
  jenisAsn: z.array(z.enum(JENIS_ASN)),
  kedudukanHukum: z.array(z.enum(KEDUDUKAN_HUKUM)),
  /** `BELUM` = not on record, as for golongan and jenis kelamin. */
  tingkatPendidikan: z.array(z.enum([...TINGKAT_PENDIDIKAN, 'BELUM'])),
  /** The last one known; `BELUM` = none at all. */
  predikat: z.array(z.enum([...PREDIKAT, 'BELUM'])),
  /** TMT pensiun within so many months. */
  pensiunBulan: z.int().min(1).max(600).nullable(),
  isTidakDiBerkas: z.boolean(),
  isTanpaJabatan: z.boolean(),
  // a filter kept by an older version knows nothing of what follows
  /** Only who has not retired, died or left. */
  isBertugas: z.boolean().default(false),
  jenisKelamin: z.array(z.enum(['L', 'P', 'BELUM'])).default([]),
  /** Age in whole years, both ends included. */
  usiaDari: z.int().min(0).max(150).nullable().default(null),
  usiaSampai: z.int().min(0).max(150).nullable().default(null),
  /** Only who has no day of birth on record. */
  isTanpaLahir: z.boolean().default(false)
})
export type SaringanPegawai = Readonly<z.infer<typeof SaringanPegawai>>

/** Nothing narrowed. */
export const SARINGAN_KOSONG: SaringanPegawai = {
  cari: '',
  unorId: null,
  golongan: [],
  jenisJabatan: [],
  tingkat: [],
  jenisAsn: [],
  kedudukanHukum: [],
  tingkatPendidikan: [],
  predikat: [],
  pensiunBulan: null,
  isTidakDiBerkas: false,
  isTanpaJabatan: false,
  isBertugas: false,
  jenisKelamin: [],
  usiaDari: null,
  usiaSampai: null,
  isTanpaLahir: false
}

/** True when nothing is narrowed. */
export const isSaringanKosong = (saringan: SaringanPegawai): boolean =>
  JSON.stringify({ ...saringan, cari: saringan.cari.trim() }) === JSON.stringify(SARINGAN_KOSONG)

/** Text as it is compared in a search: small letters without accents, a NIP without its spaces. */
const kunciCari = (teks: string): string =>
  teks
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d) (?=\d)/g, '')

/** What a row is found by: name with titles, NIP and post. */
export const kunciBaris = (b: Pick<BarisPegawai, 'gelarDepan' | 'nama' | 'gelarBelakang' | 'nip' | 'jabatan'>): string =>
  kunciCari(`${b.gelarDepan ?? ''} ${b.nama} ${b.gelarBelakang ?? ''}|${b.nip}|${b.jabatan ?? ''}`)

/** What a filter needs beside the row: the day, and the units that lie under the chosen one (with itself). */
export type KonteksSaringan = { readonly today: Tanggal; readonly dalamUnor: ReadonlySet<string> | null }

type Uji = (baris: BarisPegawai, kunci: string) => boolean

/** The filter as one test on a row and its search key. */
export function saringanUji(saringan: SaringanPegawai, konteks: KonteksSaringan): Uji {
  const uji = [...ujiTeks(saringan), ...ujiPilihan(saringan), ...ujiTanda(saringan, konteks), ...ujiUsia(saringan)]
  return (baris, kunci) => uji.every((test) => test(baris, kunci))
}

function ujiTeks({ cari }: SaringanPegawai): readonly Uji[] {
  const kata = kunciCari(cari).split(/\s+/).filter(Boolean)
  return kata.length === 0 ? [] : [(_baris, kunci) => kata.every((k) => kunci.includes(k))]
}

function ujiPilihan(s: SaringanPegawai): readonly Uji[] {
  return [
    ...oneOf(s.golongan, (b) => [b.golongan ?? 'BELUM']),
    ...oneOf(s.jenisJabatan, (b) => [b.jenisJabatan]),
    ...oneOf(s.tingkat, (b) => [b.eselon, b.jenjang]),
    ...oneOf(s.jenisAsn, (b) => [b.jenisAsn]),
    ...oneOf(s.kedudukanHukum, (b) => [b.kedudukanHukum]),
    ...oneOf(s.tingkatPendidikan, (b) => [b.tingkatPendidikan ?? 'BELUM']),
    ...oneOf(s.jenisKelamin, (b) => [b.jenisKelamin ?? 'BELUM']),
    ...oneOf(s.predikat, (b) => [b.predikat ?? 'BELUM'])
  ]
}

function ujiTanda(s: SaringanPegawai, { today, dalamUnor }: KonteksSaringan): readonly Uji[] {
  const batas = s.pensiunBulan === null ? null : addMonths(today, s.pensiunBulan)
  return [
    ...(dalamUnor === null ? [] : [(b: BarisPegawai): boolean => b.unorId !== null && dalamUnor.has(b.unorId)]),
    ...(batas === null ? [] : [(b: BarisPegawai): boolean => b.tmtPensiun !== null && b.tmtPensiun <= batas && !isBerhenti(b)]),
    ...(s.isTidakDiBerkas ? [(b: BarisPegawai): boolean => b.tidakDiBerkasSejak !== null] : []),
    ...(s.isBertugas ? [(b: BarisPegawai): boolean => !isBerhenti(b)] : []),
    ...(s.isTanpaJabatan ? [(b: BarisPegawai): boolean => b.jabatanId === null && !isBerhenti(b)] : [])
  ]
}

/** Whoever's age is not known is of no age one can ask for. */
const ujiUsia = ({ usiaDari: dari, usiaSampai: sampai, isTanpaLahir }: SaringanPegawai): readonly Uji[] => [
  ...(dari === null ? [] : [(b: BarisPegawai): boolean => b.usia !== null && b.usia >= dari]),
  ...(sampai === null ? [] : [(b: BarisPegawai): boolean => b.usia !== null && b.usia <= sampai]),
  ...(isTanpaLahir ? [(b: BarisPegawai): boolean => b.tanggalLahir === null] : [])
]

function oneOf(pilihan: readonly string[], nilaiOf: (baris: BarisPegawai) => readonly (string | null)[]): readonly Uji[] {
  if (pilihan.length === 0) return []
  const dipilih = new Set<string | null>(pilihan)
  return [(baris) => nilaiOf(baris).some((nilai) => dipilih.has(nilai))]
}
